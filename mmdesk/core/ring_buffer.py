"""A ring buffer of sound: the audio callback writes, anyone reads the last seconds."""

import threading

import numpy as np

from mmdesk.core.arrays import Sound


class RingBuffer:
    """Keeps the newest `capacity` samples. Writing copies and never allocates."""

    def __init__(self, capacity: int) -> None:
        self._lock = threading.Lock()
        self._samples = np.zeros(capacity, np.float32)
        self._written = 0

    def write(self, block: Sound) -> None:
        """Append a block (samples,); of one longer than the buffer only the end is kept."""
        capacity = len(self._samples)
        with self._lock:
            tail = block[-capacity:]
            start = (self._written + len(block) - len(tail)) % capacity
            first = min(len(tail), capacity - start)
            self._samples[start : start + first] = tail[:first]
            self._samples[: len(tail) - first] = tail[first:]
            self._written += len(block)

    def newest(self, count: int) -> Sound:
        """A copy of the last `count` samples, or of as many as there are."""
        with self._lock:
            capacity = len(self._samples)
            count = min(count, capacity, self._written)
            end = self._written % capacity
            places = np.arange(end - count, end) % capacity
            return self._samples[places]

    def since(self, written: int) -> tuple[Sound, int]:
        """A copy of what came after the first `written` samples, as far as it is kept, and how many came.

        After a clear that is all that came since then.
        """
        with self._lock:
            capacity, now = len(self._samples), self._written
            count = min(now - written if written <= now else now, capacity)
            return self._samples[np.arange(now - count, now) % capacity], now

    def clear(self) -> None:
        """Forget what was heard."""
        with self._lock:
            self._written = 0

    @property
    def written(self) -> int:
        """How many samples were ever written since the last clear."""
        return self._written
