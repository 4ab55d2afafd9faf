"""The clock of a player: the second of the file that is heard now, with or without a sound device."""

import math
import time
from collections.abc import Callable

import numpy as np

from mmdesk.capture.decoding.far_sound import FarSound
from mmdesk.capture.heard_block import HeardBlock
from mmdesk.capture.silent_out import SilentOut
from mmdesk.capture.sound_out import SoundOut
from mmdesk.core.errors import DeviceError, MmdeskError

_QUEUED_S = 0.4  # sound decoded before it is due
_ENOUGH_S = 0.15  # so much has to wait before it starts
_SILENCE_S = 0.1
_SAME_S = 0.002  # rounding to whole samples, many times
_GOES_ON = "The file plays on without sound."


class PlayClock:
    """Feeds the device and asks it how far it is. Where there is none, or it vanishes, time goes on silently.

    Belongs to one thread. `trouble` says why nothing is heard, until somebody took it.
    """

    def __init__(self, open_out: Callable[[], SoundOut]) -> None:
        self.speed = 1.0
        self.trouble: MmdeskError | None = None
        self._open_out = open_out
        self._is_muted = False
        self._out: SoundOut | SilentOut | None = None
        self._sound: FarSound | None = None
        self._open_sound: Callable[[int], FarSound] | None = None
        self._is_deaf = False  # the user knows that nothing is heard
        self._waits = False  # for enough sound to start with
        self._fed_s = 0.0
        self._sound_ended, self._sound_end_s = False, 0.0
        self.end_s = math.inf  # the second at which there is nothing more, once that is known

    @property
    def has_sound(self) -> bool:
        """Whether the file has a sound."""
        return self._open_sound is not None

    @property
    def is_muted(self) -> bool:
        """Whether the sound is silent because the user wants it so."""
        return self._is_muted

    @is_muted.setter
    def is_muted(self, muted: bool) -> None:
        self._is_muted = muted
        if self._out is not None:
            self._out.is_muted = muted

    @property
    def position_s(self) -> float:
        """The second of the file that is heard now."""
        return min(self._out.position_s if self._out is not None else self._fed_s, self.end_s)

    @property
    def is_over(self) -> bool:
        """Whether all that there is was heard."""
        return self.position_s >= self.end_s - _SAME_S

    def open(self, open_sound: Callable[[int], FarSound]) -> None:
        """There is sound to be heard; this opens it for a device's rate."""
        self._open_sound = open_sound

    def close(self) -> None:
        """Forget the file."""
        self.stop()
        self._open_sound, self.trouble, self._is_deaf = None, None, False

    def begin(self, at_s: float) -> None:
        """Run from this second on; `feed` it."""
        if self._out is None:
            self._out = self._open()
        self._out.begin(at_s, self.speed)
        if self._sound is not None:
            self._sound.begin(at_s, self.speed)
        self._fed_s, self._waits, self._sound_ended, self.end_s = at_s, True, False, math.inf

    def halt(self) -> None:
        """Be silent at once, and stand still until it begins again."""
        if self._out is not None:
            self._fed_s, self.end_s = self.position_s, math.inf
            self._out.begin(self._fed_s, self.speed)

    def stop(self) -> None:
        """The same, and let go of the device and of the file."""
        if self._out is not None:
            self._fed_s, self.end_s = self.position_s, math.inf
            self._out.close()
            self._out = None
        self._sound = None

    def feed(self, until: float, pictures_end_s: float) -> None:
        """Decode sound, until this instant at most; after its end comes silence to that of the pictures."""
        assert self._out is not None
        if self._out.is_gone:
            self._go_on_silently(DeviceError("The sound output went away.", _GOES_ON))
        while self._out.queued_s < _QUEUED_S and time.monotonic() < until:
            block = self._next_block(pictures_end_s)
            if block is None:
                break
            self._out.put(block)
            self._fed_s = block.end_s
        if self._sound_ended:
            self.end_s = max(self._sound_end_s, pictures_end_s)
        if self._waits and (self._fed_s >= self.end_s or self._out.queued_s >= _ENOUGH_S):
            self._start()

    def _next_block(self, pictures_end_s: float) -> HeardBlock | None:
        assert self._out is not None
        if not self._sound_ended:
            block = self._sound.read() if self._sound is not None else None
            if block is not None:
                return block
            self._sound_ended, self._sound_end_s = True, self._fed_s
        seconds = min(pictures_end_s - self._fed_s, _SILENCE_S)
        if seconds <= 0 or self._out.queued_s > _ENOUGH_S:
            return None
        samples = np.zeros((max(round(seconds / self.speed * self._out.rate_hz), 1), 2), np.float32)
        return HeardBlock(samples, self._fed_s, self._fed_s + seconds)

    def _start(self) -> None:
        self._waits = False
        try:
            if self._out is not None:
                self._out.start()
        except DeviceError as error:
            self._go_on_silently(error)

    def _go_on_silently(self, error: MmdeskError) -> None:
        assert self._out is not None
        at_s, is_started = self._out.position_s, not self._waits
        self._say(error)
        self._out.close()
        self._out = SilentOut()
        self._out.begin(at_s, self.speed)
        self._out.put(HeardBlock(np.zeros((0, 2), np.float32), at_s, self._fed_s))
        if is_started:
            self._out.start()

    def _open(self) -> SoundOut | SilentOut:
        if self._open_sound is None:
            return SilentOut()
        out: SoundOut | SilentOut
        try:
            out = self._open_out()
            self._is_deaf = False
        except DeviceError as error:
            self._say(error)
            out = SilentOut()
        out.is_muted = self._is_muted
        self._sound = self._open_sound(out.rate_hz)
        return out

    def _say(self, error: MmdeskError) -> None:
        if not self._is_deaf:
            self.trouble, self._is_deaf = error, True
