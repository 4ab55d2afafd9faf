"""Stands in for a sound device: nothing is heard, and time passes by the system's clock."""

import math
import time

from mmdesk.capture.heard_block import HeardBlock

_RATE_HZ = 48_000


class SilentOut:
    """Takes what a `SoundOut` takes. Like it, it waits where nothing was put to play."""

    rate_hz = _RATE_HZ
    is_gone = False

    def __init__(self) -> None:
        self.is_muted = True
        self._speed, self._at_s, self._until_s = 1.0, 0.0, 0.0
        self._since = math.inf  # time.monotonic() at which _at_s was played; not before it is started

    @property
    def queued_s(self) -> float:
        """For how many seconds there is something to play."""
        return (self._until_s - self.position_s) / self._speed

    @property
    def position_s(self) -> float:
        """The second of the file that would be heard now."""
        now = time.monotonic()
        if now > self._since:
            self._at_s = min(self._at_s + (now - self._since) * self._speed, self._until_s)
            self._since = now
        return self._at_s

    def begin(self, at_s: float, speed: float) -> None:
        """Stop; what is put from now on begins at this second of the file."""
        self.stop()
        self._speed, self._at_s, self._until_s = speed, at_s, at_s

    def put(self, block: HeardBlock) -> None:
        """Play this after what was put before."""
        self._until_s = block.end_s

    def start(self) -> None:
        """Let time pass."""
        self._since = time.monotonic()

    def stop(self) -> None:
        """Stop time."""
        self._since = math.inf

    def close(self) -> None:
        """Nothing to let go of."""
        self.stop()
