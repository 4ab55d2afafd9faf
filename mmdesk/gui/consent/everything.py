"""The question before everything is forgotten: what would be gone, and what nobody can promise."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mmdesk.gui.dialog_button import dialog_button
from mmdesk.gui.plain_text import PlainLabel
from mmdesk.gui.sentences import joined
from mmdesk.gui.theme import GRID


class Everything(QFrame):
    """Hidden until it is asked. Enter answers no, which has the focus."""

    agreed = Signal()
    declined = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("everything_question")
        self.setProperty("role", "banner")
        texts = (
            self.tr("Forget everything for good?"),
            self.tr(
                "Gone will be all sessions, recordings, verdicts, names and consents, your versions, backups,"
                " logs, and the key you sign versions with. Then mmdesk closes."
            ),
            self.tr(
                "Files that you exported stay. Spare blocks of a disk (SSDs), snapshots and copies of your"
                " own may still hold what was written before: no program can promise those."
            ),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        for text in texts:
            label = PlainLabel(text)
            label.setWordWrap(True)
            layout.addWidget(label)
        self.setAccessibleName(joined(*texts))
        self.no_button = dialog_button(self.tr("Keep it all"), "keep_everything")
        self.yes_button = dialog_button(self.tr("Forget everything"), "forget_all_for_good")
        self.no_button.setAutoDefault(True)  # Enter
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(self.no_button)
        buttons.addWidget(self.yes_button)
        layout.addLayout(buttons)
        self.yes_button.clicked.connect(self.agreed)
        self.no_button.clicked.connect(self.declined)
        self.hide()

    def ask(self) -> None:
        """Ask it."""
        self.show()
        self.no_button.setFocus()
