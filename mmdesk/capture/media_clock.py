"""Presentation times one can rely on: they never run backwards and never leap."""

_MAX_STEP_BACK_S = 1.0
_MAX_LEAP_S = 3600.0
_BEFORE_ZERO_S = 1.0  # sound may begin before the picture, see media_start


class MediaClock:
    """Turns a stream's time stamps into seconds since the start of the file.

    A missing stamp continues where the last piece ended. A stamp that leaps more than an hour, or
    back more than a second (joined recordings, damage), starts a new count from there.
    """

    def __init__(self, origin_s: float) -> None:
        self._origin_s = origin_s
        self._expected_s: float | None = None
        self._last_s = -_BEFORE_ZERO_S

    def place(self, stamp_s: float | None, duration_s: float) -> float:
        """When a piece of `duration_s` seconds starts; pieces come in order of presentation."""
        start_s = self._start(stamp_s)
        self._last_s = start_s
        self._expected_s = start_s + max(duration_s, 0.0)
        return start_s

    def _start(self, stamp_s: float | None) -> float:
        expected_s = self._expected_s
        if stamp_s is None:
            return expected_s or 0.0
        # To the microsecond: after an hour a difference of stamps is not the number it is near the start.
        start_s = round(stamp_s - self._origin_s, 6)
        if expected_s is not None and not -_MAX_STEP_BACK_S <= start_s - expected_s <= _MAX_LEAP_S:
            self._origin_s += start_s - expected_s
            start_s = expected_s
        return max(start_s, self._last_s)

    @property
    def end_s(self) -> float:
        """When the last piece ends."""
        return self._expected_s or 0.0
