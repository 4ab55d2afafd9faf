"""What the parent does about the time and memory of a decoding process that cannot bound itself."""

import math
import sys
import time
from contextlib import suppress

import psutil

from mmdesk.capture.decoding.limits import MAX_MEMORY

_OFTEN_S = 5.0
_BASIC_USE = 256 << 20  # bytes, of its libraries


class Watch:
    """Of one process."""

    def __init__(self, pid: int) -> None:
        self.was_too_large = False
        self._pid = pid
        self._granted_at, self._granted_s = -math.inf, 0.0

    def grant(self, seconds: float) -> None:
        """Let it compute for so long more, on all processors (Linux; elsewhere only the clock counts)."""
        now = time.monotonic()
        is_recent = now - self._granted_at < _OFTEN_S and seconds <= self._granted_s
        if is_recent or not sys.platform.startswith("linux"):
            return
        self._granted_at, self._granted_s = now, seconds
        with suppress(psutil.Error, OSError, ValueError):
            process = psutil.Process(self._pid)
            used = process.cpu_times()
            most = int(used.user + used.system + seconds * (psutil.cpu_count() or 1)) + 1
            process.rlimit(psutil.RLIMIT_CPU, (most, psutil.RLIM_INFINITY))

    def is_too_large(self) -> bool:
        """Whether it holds more memory than it may. Linux bounds it exactly, the others not at all."""
        with suppress(psutil.Error):
            self.was_too_large = psutil.Process(self._pid).memory_info().rss > MAX_MEMORY + _BASIC_USE
        return self.was_too_large
