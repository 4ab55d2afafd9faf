"""The preview: the camera's pictures at the camera's rate, delayed by what a prediction takes.

The network answers some tens of milliseconds after a picture was captured. Showing each picture
that much later means that its box arrives when it is on screen: the overlay lies on the very
frame that was analysed, and the picture never jumps back.
"""

import time
from collections import deque
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from mmdesk.core.arrays import Picture
from mmdesk.core.mailbox import Mailbox

_TICK_MS = 15
_MOST_DELAY_S = 0.15
_KEPT = 8


class Captured(Protocol):
    """A frame as the camera thread hands it over."""

    @property
    def picture(self) -> Picture:
        """(H, W, 3) RGB."""

    @property
    def captured_at(self) -> float:
        """`time.monotonic()` of the capture."""


class Preview(QObject):
    """Pulls frames from the mailbox on a timer and says which picture is due."""

    due = Signal(object)  # Picture

    def __init__(self, frames: Mailbox, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frames = frames
        self._queue: deque[Captured] = deque(maxlen=_KEPT)
        self._number, _ = frames.peek()
        self._delay_s = 0.0
        self._shown_at = 0.0  # capture time of what is on screen
        self._timer = QTimer(self, interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin to show."""
        self.resume()
        self._timer.start()

    def stop(self) -> None:
        """Show no more pictures."""
        self._timer.stop()
        self._queue.clear()

    def resume(self) -> None:
        """Forget what was captured before now."""
        self._queue.clear()
        self._number, _ = self._frames.peek()

    def show_analysed(self, picture: Picture | None, captured_at: float) -> None:
        """A prediction of this picture arrived: show it unless a later one is on screen."""
        latency_s = time.monotonic() - captured_at
        self._delay_s += 0.2 * (min(_MOST_DELAY_S, latency_s) - self._delay_s)
        if picture is not None and captured_at > self._shown_at:
            self._shown_at = captured_at
            self.due.emit(picture)

    @Slot()
    def _tick(self) -> None:
        number, frame = self._frames.peek()
        if frame is not None and number != self._number:
            self._number = number
            self._queue.append(frame)
        due_before = time.monotonic() - self._delay_s
        newest: Captured | None = None
        while self._queue and self._queue[0].captured_at <= due_before:
            newest = self._queue.popleft()
        if newest is not None and newest.captured_at > self._shown_at:
            self._shown_at = newest.captured_at
            self.due.emit(newest.picture)
