"""The file into which preferences are exported, and out of which they come again."""

import errno
import os
from collections.abc import Iterable
from pathlib import Path

from mmdesk.core.errors import StoreError
from mmdesk.core.kept import kind_of
from mmdesk.core.settings_file import MOST_BYTES
from mmdesk.store.files import replacing

_SETTINGS = ("settings.json", "settings.sealed")
_ELSEWHERE = "Choose another place for the file."


def write_settings(file: Path, data: bytes, own: Iterable[Path] = ()) -> None:
    """Write it whole or not at all. Raises StoreError, also for a file of these data directories."""
    if any(_is_kept(file, data_dir) for data_dir in own):
        raise StoreError(f"{file} is where mmdesk keeps its own data.", _ELSEWHERE)
    with replacing(file, _ELSEWHERE) as out:
        out.write(data)


def _is_kept(file: Path, data_dir: Path) -> bool:
    """Whether the file, by whichever way to it, is one that the program keeps there or would."""
    try:
        path, folder = file.resolve(), data_dir.resolve()
    except (OSError, RuntimeError):  # links in a ring: writing will say so
        return False
    if path.is_relative_to(folder) and kind_of(path.relative_to(folder)) is not None:
        return True
    return any(_is_same(path, folder / name) for name in _SETTINGS)  # a hard link, or a disk that folds cases


def _is_same(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except OSError:
        return False


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
