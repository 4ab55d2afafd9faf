"""Files that are whole or not there: written beside, synced, renamed. For this user only."""

import os
from pathlib import Path

from mmdesk.core.errors import StoreError


def write_whole(file: Path, data: bytes) -> None:
    """Replace `file` with `data`, at once. Raises StoreError when the disk refuses; the old file stays."""
    unfinished = file.with_name(file.name + ".tmp")
    try:
        with open(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as out:
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


def sync_folder(folder: Path) -> None:
    """Make a rename in `folder` last through a power cut. Windows needs and knows nothing of the kind."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
