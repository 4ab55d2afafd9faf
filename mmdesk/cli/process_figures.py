"""What the system knows of this process: its age and its memory."""

import os
import sys
import time
from pathlib import Path

_SELF = Path("/proc/self")
_BEGAN = time.monotonic()  # where the system does not tell the start, the import of this file is it


def age_s() -> float:
    """Seconds since this process was started; from the import of this module outside Linux."""
    try:
        # The name in brackets may hold spaces; the start in clock ticks is the 20th field after it.
        ticks = int((_SELF / "stat").read_text().rpartition(")")[2].split()[19])
    except OSError:
        return time.monotonic() - _BEGAN
    return time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")


def rss_mb() -> float | None:
    """Resident memory now, MB; None where the system does not tell."""
    return _status("VmRSS")


def rss_peak_mb() -> float | None:
    """The most resident memory this process has had, MB; None where the system does not tell."""
    peak = _status("VmHWM")
    if peak is None and sys.platform == "darwin":
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    return peak


def _status(name: str) -> float | None:
    try:
        lines = (_SELF / "status").read_text().splitlines()
    except OSError:
        return None
    return next((int(line.split()[1]) * 1024 / 1e6 for line in lines if line.startswith(name)), None)
