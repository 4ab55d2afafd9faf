"""The question before a consent is withdrawn: whether what it covered goes too."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mmdesk.core.consents import Consent, Covered, Purpose
from mmdesk.gui.consent.words import whose_words
from mmdesk.gui.dialog_button import dialog_button
from mmdesk.gui.listed import listed
from mmdesk.gui.plain_text import PlainLabel
from mmdesk.gui.sentences import joined
from mmdesk.gui.theme import GRID


class Withdrawal(QFrame):
    """Hidden until it is asked. Enter leaves everything as it is, which has the focus."""

    withdrawn = Signal(bool)  # whether what it covered is deleted
    declined = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("withdrawal")
        self.setProperty("role", "banner")
        self.words = PlainLabel()
        self.words.setWordWrap(True)
        self.delete_button = dialog_button(self.tr("Withdraw and delete"), "withdraw_and_delete")
        self.keep_button = dialog_button(self.tr("Only withdraw"), "withdraw_only")
        self.no_button = dialog_button(self.tr("Cancel"), "keep_consent")
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        for button in (self.no_button, self.keep_button, self.delete_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, GRID, GRID, GRID)
        layout.addWidget(self.words)
        layout.addLayout(buttons)
        self.delete_button.clicked.connect(self._on_delete)
        self.keep_button.clicked.connect(self._on_keep)
        self.no_button.clicked.connect(self.declined)
        self.hide()

    def ask(self, consent: Consent, covered: Covered) -> None:
        """Say what it covered."""
        words = [self.tr("Withdraw: {0}.").format(whose_words(consent))]
        if covered.is_anything:
            words.append(self.tr("It covers {0}. Delete that for good?").format(self._what(covered)))
        if Purpose.SHARING in consent.purposes:
            words.append(self.tr("Files that were exported are not deleted: do that yourself."))
        self.words.setText(joined(*words))
        self.setAccessibleName(self.words.text())
        self.delete_button.setVisible(covered.is_anything)
        self.show()
        self.no_button.setFocus()

    def _what(self, covered: Covered) -> str:
        parts = [self.tr("this whole session")] if covered.whole_session else []
        if covered.verdicts:
            one, more = self.tr("1 verdict"), self.tr("{0} verdicts")
            parts.append(one if covered.verdicts == 1 else more.format(covered.verdicts))
        if covered.recordings:
            one, more = self.tr("1 recording"), self.tr("{0} recordings")
            parts.append(one if covered.recordings == 1 else more.format(covered.recordings))
        if covered.versions:
            parts.append(self.tr("versions that learned from it"))
        return listed(parts)

    @Slot()
    def _on_delete(self) -> None:
        self.withdrawn.emit(True)

    @Slot()
    def _on_keep(self) -> None:
        self.withdrawn.emit(False)
