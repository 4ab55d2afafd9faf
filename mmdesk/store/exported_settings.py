"""The file into which preferences are exported, and out of which they come again."""

import errno
import os
from pathlib import Path

from mmdesk.core.errors import StoreError
from mmdesk.core.settings_file import MOST_BYTES
from mmdesk.store.files import replacing

_ELSEWHERE = "Choose another place for the file."


def write_settings(file: Path, data: bytes) -> None:
    """Write it whole or not at all. Raises StoreError."""
    with replacing(file, _ELSEWHERE) as out:
        out.write(data)


def read_settings(file: Path) -> bytes:
    """What is in it, and one byte of what would be too much. Raises StoreError."""
    try:
        if file.exists() and not file.is_file():  # one waits for a pipe, and a device has no end
            raise OSError(errno.EISDIR if file.is_dir() else errno.EINVAL, _what_is_wrong(file))
        with file.open("rb") as stored:
            return stored.read(MOST_BYTES + 1)
    except OSError as error:
        raise StoreError(
            f"Cannot read {file}: {error.strerror}.", "Check the name and the rights."
        ) from error


def _what_is_wrong(file: Path) -> str:
    return os.strerror(errno.EISDIR) if file.is_dir() else "it is no plain file"
