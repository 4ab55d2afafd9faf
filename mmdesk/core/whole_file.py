"""Files that appear whole or not at all: written beside, synced, renamed."""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from mmdesk.core.identity import new_id

UNFINISHED = ".tmp"
PRIVATE = 0o600
_DEVICES = Path("/dev")  # also links to plain files, as /dev/stdout may be one
_BINARY = getattr(os, "O_BINARY", 0)  # Windows would translate line ends without it


@contextmanager
def whole_file(target: Path) -> Iterator[BinaryIO]:
    """A file, readable by this user only, that takes the place of `target` when the block ends well.

    Raises OSError when it cannot be written, or stands for a device, and whatever the block raises; then
    `target` is as it was and nothing is left beside it.
    """
    refuse_device(target)
    # A short name of its own: the target's may already be as long as the file system allows.
    unfinished = target.parent / f".mmdesk-{new_id()[:12]}{UNFINISHED}"
    try:
        descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, PRIVATE)
        with os.fdopen(descriptor, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(target)
        sync_folder(target.parent)
    finally:
        with suppress(OSError):  # where the folder is none, there is nothing to drop either
            unfinished.unlink(missing_ok=True)


def refuse_device(target: Path) -> None:
    """Raise OSError for what is no plain file, as /dev/null is: by its new name a file would end it for all.

    A folder is left to the system, which says so itself.
    """
    try:
        mode = os.stat(target).st_mode
    except OSError:  # nothing is there, or what is meets the writing
        return
    if target.parent == _DEVICES or not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise OSError(errno.EINVAL, "it is no plain file")


def sync_folder(folder: Path) -> None:
    """Make sure that new names in `folder` are on the disk. Raises OSError."""
    if os.name == "nt":  # Windows opens no folders; NTFS journals the names itself
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
