"""Locking after some time without use: when it is due, and half a minute before."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mmdesk.gui.last_input import LastInput

SOON_S = 30.0
_LOOK_MS = 1000


def since_boot_s() -> float:
    """Seconds that go on while the computer sleeps, where the system has such a clock."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if clock is None else time.clock_gettime(clock)


class IdleLock(QObject):
    """Looks every second. `after_min` says what is set, 0 for never; who plays a film uses the program."""

    soon = Signal(bool)  # half a minute is left, or somebody is there after all
    due = Signal()

    def __init__(
        self,
        after_min: Callable[[], float],
        is_playing: Callable[[], bool],
        last_input: LastInput,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._after_min, self._is_playing, self._last_input = after_min, is_playing, last_input
        self._is_soon = False
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to look."""
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """See how long nobody has done anything."""
        if self._is_playing():
            self._last_input.count_now()
        after_s = 60.0 * self._after_min()
        left_s = after_s - self._last_input.since_s
        if after_s and left_s <= 0:
            self._timer.stop()
            self.due.emit()
            return
        is_soon = bool(after_s) and left_s <= SOON_S
        if is_soon != self._is_soon:
            self._is_soon = is_soon
            self.soon.emit(is_soon)
