"""A widget that paints itself, and knows when a ring around it has to show where the keyboard is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class RingedWidget(QWidget):
    """Remembers how its focus came; what the ring looks like is the subclass's."""

    _ring = False

    @property
    def is_ringed(self) -> bool:
        """Whether it has the focus and that came by the keyboard, so that it is shown."""
        return self._ring

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in _BY_KEYBOARD
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring = False
        self.update()
        super().focusOutEvent(event)
