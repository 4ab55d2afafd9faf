"""A small file that several programs replace: whole each time, and by one of them at a time.

The unfinished file is the lock too, so that none is left behind: whoever holds it writes and gives it the
other's name, and whoever waited for it, a few milliseconds, finds that it is not there any more.
"""

import errno
import os
import sys
import time
from contextlib import suppress
from pathlib import Path

_WAIT_S, _STEP_S = 1.0, 0.002


def replace_alone(path: Path, data: bytes) -> os.stat_result:
    """Write the file, for this user only; what it is then, whatever others make of it since.

    Raises OSError, also where another program is at it all the time; then the file is as it was.
    """
    half = path.with_name(f"{path.name}.tmp")
    with os.fdopen(_held(half), "wb") as file:
        try:
            file.truncate(0)  # of one that was killed
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
            if sys.platform == "win32":  # gives no file another name that is open
                file.close()
                found = os.stat(half)
            else:
                os.fchmod(file.fileno(), 0o600)
                found = os.fstat(file.fileno())
            half.replace(path)
        except OSError:
            with suppress(OSError):
                half.unlink(missing_ok=True)
            raise
    return found


def _held(half: Path) -> int:
    """The file's descriptor, which nobody else has. Raises OSError."""
    until = time.monotonic() + _WAIT_S
    while True:
        descriptor = os.open(half, os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        try:
            if _is_alone(half, descriptor):
                return descriptor
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)
        if time.monotonic() > until:
            raise OSError(errno.EBUSY, "another program is writing them")
        time.sleep(_STEP_S)


if sys.platform == "win32":

    def _is_alone(half: Path, descriptor: int) -> bool:
        return True

else:
    import fcntl

    def _is_alone(half: Path, descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:  # a file system without locks
            return True
        with suppress(FileNotFoundError):
            return os.path.samestat(os.stat(half), os.fstat(descriptor))
        return False  # it has the other name by now
