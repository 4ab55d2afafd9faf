"""Notices a camera that gives one and the same picture: a sensor's noise never repeats bit for bit."""

import numpy as np

from mmdesk.core.arrays import Picture

_LEAST = 5  # pictures; after a sleep one may come twice
_STEP = 32  # a look at every so many rows is enough to tell pictures apart


class FrozenPicture:
    """Is shown every picture as it comes; they are the same for too long after `patience_s`."""

    def __init__(self, patience_s: float) -> None:
        self._patience_s = patience_s
        self._last: Picture | None = None
        self._same_since, self._count = 0.0, 0

    def see(self, picture: Picture, now: float) -> bool:
        """Whether this very picture has been coming for some seconds; `now` is time.monotonic()."""
        if self._last is None or not _is_same(picture, self._last):
            self._last, self._same_since, self._count = picture, now, 0
        self._count += 1
        return now - self._same_since > self._patience_s and self._count > _LEAST


def _is_same(one: Picture, other: Picture) -> bool:
    return np.array_equal(one[::_STEP], other[::_STEP]) and np.array_equal(one, other)
