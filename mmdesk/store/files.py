"""Files that are whole or not there: written beside, synced, renamed. For this user only."""

import os
from pathlib import Path

from mmdesk.core.errors import StoreError

PRIVATE = 0o600
UNFINISHED = ".tmp"


def write_whole(file: Path, data: bytes) -> None:
    """Replace `file` with `data`, at once. Raises StoreError when the disk refuses; the old file stays."""
    unfinished = file.with_name(file.name + UNFINISHED)
    try:
        with open(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE), "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        unfinished.replace(file)
        sync_folder(file.parent)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise StoreError(
            f"Cannot write {file}: {error.strerror}.", "Make room on the disk and retry."
        ) from error


def sync_file(file: Path) -> None:
    """Make what was written to `file` last through a power cut."""
    with file.open("rb+") as written:
        os.fsync(written.fileno())


def sync_folder(folder: Path) -> None:
    """Make a rename in `folder` last through a power cut. Windows needs and knows nothing of the kind."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
