"""Whether a small file was changed by another program: told by its stamp, without reading it."""

import os
from pathlib import Path

from mmdesk.core.whole_file import whole_file

Stamp = tuple[int, int, int]


def write_stamped(path: Path, data: bytes) -> Stamp:
    """The stamp of what is written, whatever another program has made of the file since. Raises OSError."""
    with whole_file(path) as file:
        file.write(data)
        file.flush()
        return _told_by(os.fstat(file.fileno()))


def stamp_of(path: Path | None) -> Stamp | None:
    """Another one after every change of the file; None where there is none."""
    try:
        return _told_by(os.stat(path)) if path is not None else None
    except OSError:
        return None


def _told_by(found: os.stat_result) -> Stamp:
    return found.st_mtime_ns, found.st_size, found.st_ino
