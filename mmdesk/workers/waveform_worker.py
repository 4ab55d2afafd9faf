"""The waveform worker: reads the loudness of a whole file in its thread, and gives it out as it grows."""

import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mmdesk.capture.waveform import Waveform
from mmdesk.core.errors import MmdeskError

_STEP_S = 0.03  # read at most so long before wishes are heard again
_EVERY_S = 0.3  # how often what was read is given out


class WaveformWorker(QObject):
    """One file at a time; another wish gives it up. A file without sound gives nothing."""

    grown = Signal(object, object)  # seconds (N,), extremes (N, 2) of all that was read so far

    def __init__(self) -> None:
        super().__init__()
        self._waveform: Waveform | None = None
        self._timer: QTimer | None = None
        self._given_at = 0.0  # time.monotonic()

    @Slot()
    def start(self) -> None:
        """Make the timer that takes the steps."""
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)

    @Slot()
    def stop(self) -> None:
        """Close the file, and read nothing any more."""
        self._close()
        if self._timer is not None:
            self._timer.deleteLater()
            self._timer = None

    @Slot(object, object)  # Qt's own strings lose what is not UTF-8 in a file's name
    def read(self, path: str, sound: int | None) -> None:
        """Begin with this file; no path: only give up the one before."""
        self._close()
        if not path or self._timer is None:
            return
        try:
            self._waveform = Waveform(Path(path), sound)
        except MmdeskError:  # the player says so
            return
        self._given_at = time.monotonic()
        self._timer.start()

    @Slot()
    def _step(self) -> None:
        if self._waveform is None:
            return
        try:
            goes_on = self._waveform.read(time.monotonic() + _STEP_S)
        except BaseException:
            self._close()  # a bug must not be met again at every step
            raise
        now = time.monotonic()
        if not goes_on or now - self._given_at >= _EVERY_S:
            self._given_at = now
            times, extremes = self._waveform.overview()
            if len(times):
                self.grown.emit(times, extremes)
        if not goes_on:
            self._close()

    def _close(self) -> None:
        if self._timer is not None:
            self._timer.stop()
        if self._waveform is not None:
            self._waveform.close()
            self._waveform = None
