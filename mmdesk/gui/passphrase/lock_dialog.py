"""Locking what is kept with a passphrase; when it is locked, changing that, and unlocking for good."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from mmdesk.gui.card import quiet_label
from mmdesk.gui.dialog import Dialog
from mmdesk.gui.dialog_button import dialog_button
from mmdesk.gui.passphrase.field import PassphraseField
from mmdesk.gui.passphrase.idle_choice import IdleChoice
from mmdesk.gui.plain_text import PlainLabel
from mmdesk.gui.sentences import in_users_words, joined
from mmdesk.gui.text_size import scaled
from mmdesk.gui.theme import GRID
from mmdesk.gui.whole_height import fit_height

LEAST_CHARACTERS = 8
_WIDTH = 520


class LockDialog(Dialog):
    """Says what is wanted by signals; `show_done`, `show_recovery_key` or `show_trouble` answer it."""

    turn_on_wanted = Signal(str)  # the new passphrase
    turn_off_wanted = Signal(str)  # the passphrase
    change_wanted = Signal(str, str)  # the passphrase, the new one
    recovery_wanted = Signal(str)  # the passphrase
    idle_chosen = Signal(int)  # minutes without use after which it locks, 0 for never

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lock")
        self.setWindowTitle(self.tr("Lock with a passphrase"))
        self._is_locked = False
        self.words = _wrapped("")
        self.idle = IdleChoice()
        self.present = PassphraseField("lock_present", self.tr("Passphrase, or recovery key"))
        self.changing = self._choice(self.tr("Change the passphrase"), "lock_change")
        self.recovering = self._choice(self.tr("Make a recovery key, should you forget it"), "lock_recover")
        self.ending = self._choice(self.tr("Decrypt everything, and lock no more"), "lock_end")
        self.new = PassphraseField("lock_new", self.tr("New passphrase"))
        self.again = PassphraseField("lock_again", self.tr("The same again"))
        self.hint = _wrapped("", "small")
        self.hint.setObjectName("lock_hint")
        self.said = _wrapped("")
        self.said.setObjectName("lock_said")
        self.key = PlainLabel()
        self.key.setObjectName("lock_recovery_key")
        self.key.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.key.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.key.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.copy_button = dialog_button(self.tr("Copy"), "lock_copy")
        self.close_button = dialog_button(self.tr("Cancel"), "lock_close")
        self.go_button = dialog_button("", "lock_go", "primary")
        self._lay_out()
        self._connect()

    def begin(self, is_locked: bool, lock_after_min: int = 0) -> None:
        """Show it for what is kept as it is now."""
        self._is_locked = is_locked
        self.idle.show_minutes(lock_after_min)
        self._clear()
        self.changing.setChecked(True)
        self._unsay()
        self.words.setText(self._what_it_means())
        self._arrange()
        self.open()
        (self.present if is_locked else self.new).setFocus()

    @Slot()
    def show_done(self) -> None:
        """The passphrase is another one now."""
        self._work(False)
        self._clear()
        self._say(self.tr("The passphrase is changed."), is_done=True)

    @Slot(str)
    def show_recovery_key(self, printed: str) -> None:
        """Show it, this once."""
        self._work(False)
        self._clear()
        words = self.tr("Print it, or write it down, and keep it elsewhere. It is not kept or shown again:")
        self._say(words, is_done=True)
        self._show_key(printed)

    @Slot(str, str)
    def show_trouble(self, message: str, hint: str) -> None:
        """It was not done: why, and what to do."""
        self._work(False)
        self._say(in_users_words(joined(message, hint)))
        field = self.present if self._is_locked else self.new
        field.line.selectAll()
        field.setFocus()

    def _what_it_means(self) -> str:
        if self._is_locked:
            return self.tr("What mmdesk keeps is encrypted. It asks for the passphrase at each start.")
        return self.tr(
            "This encrypts what mmdesk keeps: verdicts, sessions, backups, recordings, and your versions. It"
            " will ask for the passphrase at each start. If you forget it, and have no recovery key, nobody"
            " can read any of it again. mmdesk closes for a moment to do it."
        )

    def _arrange(self) -> None:
        """Show what the choice needs."""
        for one in (self.present, self.changing, self.recovering, self.ending, self.idle):
            one.setVisible(self._is_locked)
        has_new = not self._is_locked or self.changing.isChecked()
        for field in (self.new, self.again, self.hint):
            field.setVisible(has_new)
        words = self.tr("Encrypt everything")
        if self._is_locked:
            words = self.tr("Decrypt everything") if self.ending.isChecked() else self.tr("Change it")
            words = self.tr("Make a recovery key") if self.recovering.isChecked() else words
        self.go_button.setText(words)
        self._on_changed()
        fit_height(self)

    def _clear(self) -> None:
        for field in (self.present, self.new, self.again):
            field.clear()

    def _say(self, words: str, is_done: bool = False) -> None:
        self.close_button.setText(self.tr("Close") if is_done else self.tr("Cancel"))
        self.said.setText(words)
        self.said.setAccessibleName(words)
        self.said.show()
        fit_height(self)

    def _unsay(self) -> None:
        self.said.hide()
        self._show_key("")
        self.close_button.setText(self.tr("Cancel"))

    def _show_key(self, printed: str) -> None:
        self.key.setText(printed)
        self.key.setAccessibleName(printed)
        for one in (self.key, self.copy_button):
            one.setVisible(bool(printed))
        fit_height(self)

    def _work(self, on: bool) -> None:
        for one in (self.present, self.new, self.again, self.changing, self.recovering, self.ending):
            one.setDisabled(on)
        self.go_button.setDisabled(on)
        if not on:
            self._on_changed()

    def _trouble_with_new(self) -> str:
        """What is still wrong with the new passphrase; empty when nothing is."""
        new, again = self.new.text, self.again.text
        if len(new) < LEAST_CHARACTERS:
            return self.tr("At least {0} characters; four or five words are a good one.").format(
                LEAST_CHARACTERS
            )
        if again and not new.startswith(again):
            return self.tr("The two are not the same.")
        return "" if new == again else self.tr("Type the same again.")

    @Slot()
    def _on_changed(self) -> None:
        has_new = not self._is_locked or self.changing.isChecked()
        trouble = self._trouble_with_new() if has_new else ""
        self.hint.setText(trouble)
        self.go_button.setEnabled(not trouble and (not self._is_locked or bool(self.present.text)))

    @Slot()
    def _on_choice(self) -> None:
        self._unsay()
        self._arrange()

    @Slot()
    def _on_go(self) -> None:
        if not self.go_button.isEnabled():
            return
        self._unsay()
        self._work(True)
        if not self._is_locked:
            self.turn_on_wanted.emit(self.new.text)
        elif self.changing.isChecked():
            self.change_wanted.emit(self.present.text, self.new.text)
        elif self.recovering.isChecked():
            self.recovery_wanted.emit(self.present.text)
        else:
            self.turn_off_wanted.emit(self.present.text)

    @Slot()
    def _on_copy(self) -> None:
        QApplication.clipboard().setText(self.key.text())

    @Slot()
    def _on_finished(self) -> None:
        self._clear()
        self._show_key("")

    def _choice(self, words: str, name: str) -> QRadioButton:
        button = QRadioButton(words)
        button.setObjectName(name)
        return button

    def _connect(self) -> None:
        for field in (self.present, self.new, self.again):
            field.changed.connect(self._on_changed)
            field.entered.connect(self._on_go)
        for choice in (self.changing, self.recovering, self.ending):
            choice.clicked.connect(self._on_choice)
        self.go_button.clicked.connect(self._on_go)
        self.close_button.clicked.connect(self.reject)
        self.copy_button.clicked.connect(self._on_copy)
        self.idle.chosen.connect(self.idle_chosen)
        self.finished.connect(self._on_finished)

    def _lay_out(self) -> None:
        key = QHBoxLayout()
        key.addWidget(self.key, 1)
        key.addWidget(self.copy_button)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.go_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(12)
        for one in (self.words, self.idle, self.present, self.changing, self.recovering, self.ending):
            layout.addWidget(one)
        for one in (self.new, self.again, self.hint, self.said):
            layout.addWidget(one)
        layout.addLayout(key)
        layout.addSpacing(GRID)
        layout.addLayout(buttons)
        scaled(self.setFixedWidth, _WIDTH)


def _wrapped(words: str, role: str = "") -> QLabel:
    label = quiet_label(words, role) if role else PlainLabel(words)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
