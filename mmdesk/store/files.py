"""Files that appear whole or not at all (written beside, synced, renamed), and private folders."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from mmdesk.core.closed_file import closed_folder
from mmdesk.core.errors import StoreError
from mmdesk.core.whole_file import PRIVATE, UNFINISHED, sync_folder, whole_file

__all__ = [
    "MAKE_ROOM",
    "PRIVATE",
    "PRIVATE_DIR",
    "UNFINISHED",
    "hint_of",
    "make_private_dir",
    "replacing",
    "sync_file",
    "sync_folder",
]

PRIVATE_DIR = 0o700
MAKE_ROOM = "Free some disk space and retry."
_MAKE_WRITABLE = "Make it writable, or choose another --data-dir."
_FULL = (errno.ENOSPC, errno.EDQUOT)
_READ_ONLY = (errno.EROFS, errno.EACCES, errno.EPERM)


@contextmanager
def replacing(target: Path, hint: str = "") -> Iterator[BinaryIO]:
    """A file, readable by this user only, that takes the place of `target` when the block ends well.

    Raises StoreError with `hint`, or one that fits the trouble, when it cannot be written, and whatever the
    block raises; then `target` is as it was and nothing is left beside it.
    """
    try:
        with whole_file(target) as file:
            yield file
    except OSError as error:
        raise StoreError(f"Cannot write {target}: {error.strerror}.", hint or hint_of(error)) from error


def hint_of(error: OSError) -> str:
    """What the user can do about a file that cannot be written."""
    if error.errno in _FULL:
        return MAKE_ROOM
    return _MAKE_WRITABLE if error.errno in _READ_ONLY else "Check the disk and its free space, and retry."


def make_private_dir(folder: Path) -> Path:
    """Create `folder` for this user only. Raises StoreError when it cannot be used."""
    try:
        for parent in reversed([one for one in folder.parents if not one.exists()]):
            parent.mkdir(PRIVATE_DIR, exist_ok=True)  # `parents=True` would make them for everyone
        folder.mkdir(PRIVATE_DIR, exist_ok=True)
        folder.chmod(PRIVATE_DIR)
    except OSError as error:
        raise closed_folder(folder, error) or StoreError(
            f"Cannot use the folder {folder}: {error.strerror}.", "Choose another with --data-dir."
        ) from error
    if not os.access(folder, os.W_OK):
        raise closed_folder(folder) or StoreError(
            f"Cannot write to {folder}.", "Choose another folder with --data-dir."
        )
    return folder


def sync_file(path: Path) -> None:
    """Make sure that the file's content is on the disk. Raises OSError."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
