"""A name that changes with every moment, told so seldom that a screen reader does not chatter."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

APART_MS = 5000  # of what has the focus: readers say its new name
AWAY_MS = 10_000  # of anything else: each change is a message to the reader, and asks for a dozen more


class CalmName(QObject):
    """While a screen reader listens, it is told at most every few seconds, and when the focus comes."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget, self._name, self._gist = widget, "", ""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_time)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)  # told before the reader is

    def tell(self, name: str, gist: str = "") -> None:
        """Its name from now on, or soon; at once where the `gist`, what matters of it, is another."""
        is_new, self._name, self._gist = gist != self._gist, name, gist
        if is_new or not (QAccessible.isActive() or self._widget.hasFocus()):
            self._timer.stop()
        if not self._timer.isActive() and name != self._widget.accessibleName():
            self._say()

    def _say(self) -> None:
        self._widget.setAccessibleName(self._name)
        has_focus = self._widget.hasFocus()
        if has_focus or QAccessible.isActive():
            self._timer.start(APART_MS if has_focus else AWAY_MS)

    @Slot()
    def _on_time(self) -> None:
        self.tell(self._name, self._gist)

    @Slot(QWidget, QWidget)
    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is self._widget and self._name not in ("", self._widget.accessibleName()):
            self._say()
