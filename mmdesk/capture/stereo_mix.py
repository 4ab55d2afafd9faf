"""Two channels to one, also where one is the other upside down and their mean would be silence."""

import numpy as np
from numpy.typing import NDArray

from mmdesk.core.arrays import SAMPLE_RATE_HZ, Sound

_CHUNK = SAMPLE_RATE_HZ // 50  # samples between two decisions: 20 ms, whatever the blocks are
_FORGET = 0.95  # of what was measured, each chunk: it is about the last 0.4 seconds
_OPPOSED, _AGREED = -0.6, -0.3  # correlation from which on one channel is turned over, and turned back
_STEP = 0.5  # how far the second channel's weight moves in one chunk: none of it is a click


class StereoMix:
    """The mean of both channels, the second turned over while the two run against each other.

    A cable soldered the wrong way, or a "wide" effect, gives L = -R. The answer depends on the samples
    alone, not on the blocks they come in.
    """

    def __init__(self) -> None:
        self._moments = np.zeros(3)  # of late: left and right squared, and their product
        self._chunk = np.zeros(3)  # of the chunk that is not full yet
        self._filled = 0  # samples in it
        self._weight, self._next_weight = 1.0, 1.0  # of the second channel, at the chunk's begin and end
        self._is_opposed = False

    def __call__(self, both: NDArray[np.float32]) -> Sound:
        """Samples (2, n) at 16 kHz to (n,)."""
        mono = np.empty(both.shape[1], np.float32)
        at = 0
        while at < both.shape[1]:
            end = min(at + _CHUNK - self._filled, both.shape[1])
            left, right = both[:, at:end]
            mono[at:end] = 0.5 * (left + self._weights(end - at) * right)
            self._chunk += (left @ left, right @ right, left @ right)
            self._filled += end - at
            if self._filled == _CHUNK:
                self._decide()
            at = end
        return mono

    def _weights(self, count: int) -> NDArray[np.float32] | float:
        if self._weight == self._next_weight:
            return self._weight
        share = (self._filled + np.arange(count, dtype=np.float32)) / _CHUNK
        return np.asarray(self._weight + (self._next_weight - self._weight) * share, np.float32)

    def _decide(self) -> None:
        if np.isfinite(self._chunk).all():
            self._moments = self._moments * _FORGET + self._chunk
        left, right, product = self._moments
        correlation = product / np.sqrt(left * right) if left * right > 0 else 0.0
        self._is_opposed = correlation < (_AGREED if self._is_opposed else _OPPOSED)
        aim = -1.0 if self._is_opposed else 1.0
        self._weight = self._next_weight
        self._next_weight += float(np.clip(aim - self._weight, -_STEP, _STEP))
        self._chunk, self._filled = np.zeros(3), 0
