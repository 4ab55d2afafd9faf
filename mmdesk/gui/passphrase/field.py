"""A line for a passphrase: hidden unless it is to be shown, and it says when Caps Lock is on."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from mmdesk.gui.card import quiet_label
from mmdesk.gui.theme import GRID


class PassphraseField(QWidget):
    """Its text is neither completed nor remembered by an input method."""

    changed = Signal()
    entered = Signal()  # Enter

    def __init__(self, name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.line = QLineEdit()
        self.line.setObjectName(f"{name}_line")
        self.line.setAccessibleName(words)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.show_button = QPushButton(self.tr("Show"))
        self.show_button.setObjectName(f"{name}_show")
        self.show_button.setAccessibleName(self.tr("Show what is typed"))
        self.show_button.setCheckable(True)
        self.show_button.setProperty("role", "toggle")
        self.show_button.setAutoDefault(False)
        self.caps = quiet_label(self.tr("Caps Lock is on."), "small")
        self.caps.setObjectName(f"{name}_caps")
        self.caps.hide()
        self._lay_out(words)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self.changed)
        self.line.returnPressed.connect(self.entered)
        self.show_button.toggled.connect(self._on_show)
        self.setFocusProxy(self.line)

    @property
    def text(self) -> str:
        """What is typed."""
        return self.line.text()

    def clear(self) -> None:
        """Forget what was typed, and hide the next."""
        self.line.clear()
        self.show_button.setChecked(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._look_at(event)
        return super().eventFilter(watched, event)

    def _look_at(self, event: QKeyEvent) -> None:
        """Qt does not say whether Caps Lock is on; a letter of the other case than Shift asks for does."""
        letter = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self.caps.hide()
        elif len(letter) == 1 and letter.lower() != letter.upper():
            is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps.setVisible(letter.isupper() != is_shifted)

    def _lay_out(self, words: str) -> None:
        label = quiet_label(words)
        label.setBuddy(self.line)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.line, 1)
        row.addWidget(self.show_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(label)
        layout.addLayout(row)
        layout.addWidget(self.caps)

    @Slot(bool)
    def _on_show(self, on: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        self.show_button.setText(self.tr("Hide") if on else self.tr("Show"))
