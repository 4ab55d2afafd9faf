"""What all dialogs have in common: Enter presses the button that has the focus."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton, QToolButton

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Dialog(QDialog):
    """Whoever walked to a button with Tab has chosen it. What is held down presses once.

    Qt's own dialog leaves Enter to its default button, and ours have none: in a field it must press nothing.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _ENTER and is_plain and isinstance(focused, QPushButton | QToolButton):
            if focused.isEnabled() and not event.isAutoRepeat():
                focused.click()
            event.accept()
        else:
            super().keyPressEvent(event)
