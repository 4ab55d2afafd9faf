"""The sound worker: plays a few seconds that are in memory, in a thread that may wait for the device."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mmdesk.capture.heard_block import HeardBlock
from mmdesk.capture.short_sound import as_block
from mmdesk.capture.sound_out import SoundOut
from mmdesk.core.arrays import Sound
from mmdesk.core.errors import MmdeskError

_LOOK_MS = 50
_REST_MS = 300  # what was given to the device is still in its buffers


class Out(Protocol):
    """A sound device, see `capture.sound_out.SoundOut`."""

    rate_hz: int

    @property
    def queued_s(self) -> float:
        """Seconds that wait to be played."""

    @property
    def is_gone(self) -> bool:
        """Whether the device stopped asking for sound."""

    def begin(self, at_s: float, speed: float) -> None:
        """Be silent, and forget what waits."""

    def put(self, block: HeardBlock) -> None:
        """Play this next."""

    def start(self) -> None:
        """Let it be heard."""

    def close(self) -> None:
        """Let go of the device."""


class SoundWorker(QObject):
    """One sound at a time: a new one ends the one before. The device is held between `play` and `hush`."""

    playing_changed = Signal(bool)
    failed = Signal(str, str)  # it cannot be heard: why, and what to do

    def __init__(self, open_out: Callable[[], Out] = SoundOut) -> None:
        super().__init__()
        self._open_out = open_out
        self._out: Out | None = None
        self._timer: QTimer | None = None
        self._is_playing = self._is_over = False

    @Slot()
    def start(self) -> None:
        """Make the timer that sees when a sound has ended."""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)

    @Slot()
    def stop(self) -> None:
        """Play nothing more."""
        self.hush()
        if self._timer is not None:
            self._timer.deleteLater()
            self._timer = None

    @Slot(object)
    def play(self, sound: Sound) -> None:
        """Play this from its start."""
        if self._timer is None or not len(sound):
            return
        try:
            if self._out is None or self._out.is_gone:
                self._close()
                self._out = self._open_out()
            self._out.begin(0.0, 1.0)
            self._out.put(as_block(sound, self._out.rate_hz))
            self._out.start()
        except MmdeskError as error:
            self.hush()
            self.failed.emit(error.message, error.hint)
            return
        self._is_over = False
        self._timer.start(_LOOK_MS)
        self._tell(True)

    @Slot()
    def hush(self) -> None:
        """Be silent, and let go of the device."""
        if self._timer is not None:
            self._timer.stop()
        self._close()
        self._tell(False)

    @Slot()
    def _look(self) -> None:
        if self._timer is None or self._out is None:
            return
        if self._is_over or self._out.is_gone:
            self._tell(False)
        elif self._out.queued_s > 0:
            self._timer.start(_LOOK_MS)
        else:
            self._is_over = True
            self._timer.start(_REST_MS)

    def _close(self) -> None:
        if self._out is not None:
            self._out.close()
            self._out = None

    def _tell(self, playing: bool) -> None:
        if playing != self._is_playing:
            self._is_playing = playing
            self.playing_changed.emit(playing)
