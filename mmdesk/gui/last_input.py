"""How long ago the user last did something in one of our windows."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QGuiApplication, QWindow

_KINDS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
    }
)


class LastInput(QObject):
    """Listens to every window that was ever in front.

    To the windows, not to the application: that one's filter would see each event of each widget.
    """

    def __init__(self, parent: QObject | None = None, clock_s: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock_s = clock_s
        self._at = clock_s()  # opening the program is something, too
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._on_in_front)
        self._on_in_front(application.focusWindow())

    @property
    def since_s(self) -> float:
        """Seconds since then."""
        return self._clock_s() - self._at

    def count_now(self) -> None:
        """Something that is going on counts as if the user had done something."""
        self._at = self._clock_s()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _KINDS:
            self._at = self._clock_s()
        return super().eventFilter(watched, event)

    @Slot(QWindow)
    def _on_in_front(self, window: QWindow | None) -> None:
        self._at = self._clock_s()
        if window is not None:
            window.installEventFilter(self)  # once, however often
