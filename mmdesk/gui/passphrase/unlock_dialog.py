"""The question at the start: the passphrase, before anything of what is kept is read."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from mmdesk.gui.card import elided_label, quiet_label, wrapped_label
from mmdesk.gui.consent.everything import Everything
from mmdesk.gui.dialog import Dialog
from mmdesk.gui.dialog_button import dialog_button
from mmdesk.gui.motion import show_busy
from mmdesk.gui.passphrase.field import PassphraseField
from mmdesk.gui.sentences import in_users_words, joined
from mmdesk.gui.text_size import scaled
from mmdesk.gui.theme import GRID
from mmdesk.gui.whole_height import fit_height

_WIDTH = 480


class UnlockDialog(Dialog):
    """Accepted once it is unlocked; rejected when its user leaves."""

    typed = Signal(str)
    forget_wanted = Signal()  # everything, unopened

    def __init__(self, folder: str, goes_on: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unlock")
        self.setWindowTitle("mmdesk")
        self.title = quiet_label(self.tr("mmdesk is locked"), "title")
        self.words = wrapped_label(
            self.tr("What it keeps is encrypted. Type the passphrase, or the recovery key.")
        )
        if goes_on:
            self.words.setText(
                self.tr("Encrypting or decrypting was cut off. Type the passphrase, and it goes on.")
            )
        self.place = elided_label(folder, "small")
        self.field = PassphraseField("unlock_passphrase", self.tr("Passphrase"))
        self.trouble = wrapped_label("")
        self.trouble.setObjectName("unlock_trouble")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        show_busy(self.progress)
        self.progress.setAccessibleName(self.tr("Unlocking"))
        self.forgotten_button = dialog_button(self.tr("Forgotten?"), "unlock_forgotten", "plain")
        self.leave_button = dialog_button(self.tr("Quit"), "unlock_leave")
        self.unlock_button = dialog_button(self.tr("Unlock"), "unlock_go", "primary")
        self.forgotten = wrapped_label(self._what_can_be_done(folder))
        self.forgotten.setObjectName("unlock_what_can_be_done")
        self.forget_button = dialog_button(self.tr("Forget everything…"), "unlock_forget_everything")
        self.question = Everything(self)
        for one in (self.trouble, self.progress, self.forgotten, self.forget_button):
            one.hide()
        self._lay_out()
        self.field.changed.connect(self._on_changed)
        self.field.entered.connect(self._on_go)
        self.unlock_button.clicked.connect(self._on_go)
        self.leave_button.clicked.connect(self.reject)
        self.forgotten_button.clicked.connect(self._on_forgotten)
        self.forget_button.clicked.connect(self._on_forget)
        self.question.agreed.connect(self._on_agreed)
        self.question.declined.connect(self._on_declined)
        self._on_changed()
        self.field.setFocus()

    def show_whose(self, whose: str) -> None:
        """Whose data it is, where there are several profiles; empty where it has no name."""
        if whose:
            self.title.setText(self.tr("{0} is locked").format(whose))
            self.title.setWordWrap(True)

    def offer_others(self) -> None:
        """Leaving leads back to the choice of a profile."""
        self.leave_button.setText(self.tr("Back"))

    @Slot(str, str)
    def show_trouble(self, message: str, hint: str) -> None:
        """It is not unlocked: why, and what to do."""
        self._work(False)
        self.trouble.setText(in_users_words(joined(message, hint)))
        self.trouble.setAccessibleName(self.trouble.text())
        self.trouble.show()
        fit_height(self)
        self.field.line.selectAll()
        self.field.setFocus()

    @Slot(float)
    def show_progress(self, share: float) -> None:
        """Of encrypting or decrypting that goes on."""
        self.progress.setRange(0, 1000)
        self.progress.setValue(int(1000 * share))

    @Slot()
    def show_unlocked(self) -> None:
        """It is; the dialog goes."""
        self.field.clear()
        self.accept()

    def _work(self, on: bool) -> None:
        self.field.setDisabled(on)
        self.unlock_button.setDisabled(on)
        self.unlock_button.setText(self.tr("Unlocking…") if on else self.tr("Unlock"))
        show_busy(self.progress)
        self.progress.setVisible(on)
        fit_height(self)

    def _what_can_be_done(self, folder: str) -> str:
        return self.tr(
            "Without the passphrase or the recovery key nobody can read it again, and mmdesk keeps no copy"
            " elsewhere. To begin anew, quit, and move this folder to another place: {0}. Or have all of it"
            " deleted."
        ).format(folder)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.forgotten_button)
        buttons.addStretch(1)
        buttons.addWidget(self.leave_button)
        buttons.addWidget(self.unlock_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(12)
        for one in (self.title, self.words, self.place, self.field, self.trouble, self.progress):
            layout.addWidget(one)
        layout.addWidget(self.forgotten)
        layout.addWidget(self.forget_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.question)
        layout.addSpacing(GRID)
        layout.addLayout(buttons)
        scaled(self.setFixedWidth, _WIDTH)

    @Slot()
    def _on_changed(self) -> None:
        self.unlock_button.setEnabled(bool(self.field.text))

    @Slot()
    def _on_go(self) -> None:
        if self.field.text and self.unlock_button.isEnabled():
            self.trouble.hide()
            self._work(True)
            self.typed.emit(self.field.text)

    @Slot()
    def _on_forgotten(self) -> None:
        for one in (self.forgotten, self.forget_button):
            one.setVisible(one.isHidden())
        self.question.hide()
        fit_height(self)

    @Slot()
    def _on_forget(self) -> None:
        self.trouble.hide()
        self.forget_button.hide()
        self._arrange_for_question(True)
        self.question.ask()
        fit_height(self)

    @Slot()
    def _on_agreed(self) -> None:
        self._on_declined()
        self.forget_wanted.emit()

    @Slot()
    def _on_declined(self) -> None:
        self.question.hide()
        self.forgotten.hide()
        self._arrange_for_question(False)
        self.field.setFocus()

    def _arrange_for_question(self, is_asked: bool) -> None:
        """The question has the dialog to itself."""
        for one in (self.words, self.field, self.forgotten_button, self.unlock_button):
            one.setHidden(is_asked)
        self.forgotten.setHidden(True)
        fit_height(self)
