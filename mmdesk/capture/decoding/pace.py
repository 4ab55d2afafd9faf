"""The pace of a stream that comes in pieces: of a playlist seconds arrive at once, then none for seconds."""

import time
from collections.abc import Callable

_LONGEST_WAIT_S = 5.0  # after a leap of its times it begins anew


class Pace:
    """Lets what it is told of pass no sooner than its times say; what is late goes on at once.

    Then all that follows is as late, so that what comes late each time is smooth from the second time on.
    """

    def __init__(
        self, now: Callable[[], float] = time.monotonic, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        self._now, self._sleep = now, sleep
        self._begin_s: float | None = None  # by the clock, of the time 0

    def wait(self, at_s: float | None) -> None:
        """Until it is time for what belongs to this time of the stream, in seconds; None: not known."""
        if at_s is None:
            return
        now = self._now()
        left_s = -1.0 if self._begin_s is None else self._begin_s + at_s - now
        if 0.0 <= left_s <= _LONGEST_WAIT_S:
            self._sleep(left_s)
        else:
            self._begin_s = now - at_s
