"""Waiting inside Qt's event loop, and measuring how late it is."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Slot

_TICK_MS = 5
_LOOK_EVERY_MS = 20


def pause(seconds: float) -> None:
    """Let the event loop run for so long."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def wait_until(happened: Callable[[], bool], deadline_s: float) -> bool:
    """Let the event loop run until something happened; False when it did not in time."""
    until = time.monotonic() + deadline_s
    while not happened():
        if time.monotonic() > until:
            return False
        pause(_LOOK_EVERY_MS / 1000)
    return True


class Lateness(QObject):
    """A 5 ms timer that notes how much later than due the event loop calls it. `ms` holds the notes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ms: list[float] = []
        self._last = 0.0
        self._timer = QTimer(self, interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin to note, afresh."""
        self.ms = []
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> list[float]:
        """Note no more; the delays so far, in milliseconds."""
        self._timer.stop()
        return self.ms

    @Slot()
    def _tick(self) -> None:
        now = time.perf_counter()
        self.ms.append(max(0.0, (now - self._last) * 1000 - _TICK_MS))
        self._last = now


def lateness_over(seconds: float) -> list[float]:
    """The delays of the event loop (ms) over the next seconds."""
    lateness = Lateness()
    lateness.start()
    pause(seconds)
    return lateness.stop()
