"""Whether another program has the database open: what takes its place or deletes it must not find it so."""

import os
from pathlib import Path

from mmdesk.core.errors import StoreError

_LOCK_AT, _LOCK_LENGTH = 0x40000002, 510  # where SQLite's readers lock a database


def refuse_in_use(file: Path) -> None:
    """Raises StoreError while another program has the database open: it would go on in the old one.

    Only for a process that has it not open itself: looking takes its own locks away.
    """
    if os.name == "nt":  # an open file cannot be replaced there anyway
        return
    import fcntl

    try:
        with file.open("rb+") as opened:
            fcntl.lockf(opened, fcntl.LOCK_EX | fcntl.LOCK_NB, _LOCK_LENGTH, _LOCK_AT)
    except (BlockingIOError, PermissionError) as error:
        raise StoreError(
            f"The database {file} is in use by another program.", "Close it and retry."
        ) from error
    except OSError:  # it is gone, or on a file system without locks
        return
