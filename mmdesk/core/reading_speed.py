"""How long a file will take: from how fast it was read lately."""

import math

_SMOOTH_S = 8.0  # what lies so far back counts a third
_AFTER_S = 1.0  # earlier nobody knows


class ReadingSpeed:
    """Smoothed seconds of the file for each second of the clock."""

    def __init__(self) -> None:
        self._began_at: float | None = None
        self._at = self._read_s = 0.0
        self._speed = 0.0

    def begin(self, at: float, read_s: float) -> None:
        """Reading begins, or goes on after a pause, at this second of the file."""
        self._began_at = self._at = at
        self._read_s = read_s

    def come_to(self, at: float, read_s: float) -> None:
        """At this time, of a clock that only goes on, the file is read so far."""
        if self._began_at is None:
            self.begin(at, read_s)
            return
        passed_s = at - self._at
        if passed_s <= 0:
            return
        newest = (read_s - self._read_s) / passed_s
        weight = 1 - math.exp(-passed_s / _SMOOTH_S)
        self._speed = newest if self._speed == 0 else self._speed + weight * (newest - self._speed)
        self._at, self._read_s = at, read_s

    def left_s(self, duration_s: float | None) -> float | None:
        """Seconds of the clock until the end; None while nobody knows."""
        is_early = self._began_at is None or self._at - self._began_at < _AFTER_S
        if is_early or not duration_s or self._speed <= 0:
            return None
        return max(0.0, duration_s - self._read_s) / self._speed
