"""A name that changes with every moment, told so seldom that a screen reader does not chatter."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

APART_MS = 5000


class CalmName(QObject):
    """Readers say the new name of what has the focus: that is told at most every few seconds."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget, self._name = widget, ""
        self._timer = QTimer(self, singleShot=True, interval=APART_MS)
        self._timer.timeout.connect(self._on_time)

    def tell(self, name: str) -> None:
        """Its name from now on, or soon."""
        self._name = name
        if not self._widget.hasFocus():
            self._timer.stop()
            self._widget.setAccessibleName(name)
        elif not self._timer.isActive() and name != self._widget.accessibleName():
            self._widget.setAccessibleName(name)
            self._timer.start()

    @Slot()
    def _on_time(self) -> None:
        self.tell(self._name)
