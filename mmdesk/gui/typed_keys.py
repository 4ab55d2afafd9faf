"""Keys that no part of the window wanted: Enter and Space say "right", letters are written."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

if TYPE_CHECKING:
    from mmdesk.gui.main_window import MainWindow

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TypedKeys(QObject):
    """Acts on them, and gives the text field what was begun elsewhere."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        window.why.written.connect(self.write)
        window.asking.written.connect(self.write)

    def take(self, event: QKeyEvent) -> bool:
        """Enter says "right" and so does Space, which plays in a review; either presses a focused button.

        Whoever begins to write means the field, not seven verdicts. False for a key that means nothing.
        """
        window, focused = self._window, self._window.focusWidget()
        if event.isAutoRepeat():
            event.ignore()
        elif event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            window.verdicts.confirm_unsurely()
        elif event.key() in _ENTER and isinstance(focused, QAbstractButton):
            focused.click()
        elif event.key() == Qt.Key.Key_Space and window.review.is_open:
            window.review.play_or_pause()
        elif event.key() in (*_ENTER, Qt.Key.Key_Space):
            window.verdicts.confirm()
        elif event.text().isalpha():
            self.write(event.text())
        else:
            return False
        return True

    @Slot(str)
    def write(self, letters: str) -> None:
        """Begin with these in the text field; a review has none."""
        window = self._window
        if not window.review.is_open:
            window.text.begin_with(window.why.give_back() + letters)
            window.activateWindow()
