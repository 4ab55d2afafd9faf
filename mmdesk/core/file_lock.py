"""Advisory locks on files: the system lets go of them when their process ends, however it does."""

import sys
from typing import IO

if sys.platform == "win32":
    import msvcrt

    def lock(file: IO[bytes] | int) -> bool:
        """Whether the file is ours until it is closed; also where the file system knows no locks."""
        try:
            msvcrt.locking(file if isinstance(file, int) else file.fileno(), msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        except OSError:
            pass
        return True

else:
    import fcntl

    def lock(file: IO[bytes] | int) -> bool:
        """Whether the file is ours until it is closed; also where the file system knows no locks."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:  # a file system without locks
            pass
        return True
