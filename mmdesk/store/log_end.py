"""Whether what was written last is really there: SQLite ends its log silently at the first damaged frame.

After a kill that is right: a transaction without its end was never acknowledged. But where a frame further
on ends a transaction, that one was committed, and is dropped: by a changed byte, or by a power cut.
https://www.sqlite.org/fileformat2.html#walformat
"""

import logging
import os
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

_HEADER, _FRAME = struct.Struct(">4s3I8s2I"), struct.Struct(">2I8s2I")
_PAGE_SIZES = frozenset(2**power for power in range(9, 17))
MISSING = "The database's log was damaged: what was said or read last, before mmdesk ended, is missing."
_cut: set[Path] = set()
_log = logging.getLogger(__name__)
_WAIT_S, _STEP_S = 0.5, 0.01
_MAGICS = (b"\x37\x7f\x06\x82", b"\x37\x7f\x06\x83")


@dataclass(frozen=True, slots=True)
class LogEnd:
    """Where the log's last transaction ends, by what its frames say of themselves."""

    salt: bytes
    frames: int


def log_end(database: Path) -> LogEnd | None:
    """Of the log beside the database; None where there is none. Only the frames' own heads are read."""
    try:
        with database.with_name(f"{database.name}-wal").open("rb") as file:
            head = file.read(_HEADER.size)
            if len(head) < _HEADER.size:
                return None
            magic, _, page_size, _, salt, *_ = _HEADER.unpack(head)
            if magic not in _MAGICS or page_size not in _PAGE_SIZES:
                return LogEnd(salt, 1)  # at least
            last, whole = 0, (os.fstat(file.fileno()).st_size - _HEADER.size) // (_FRAME.size + page_size)
            for number in range(1, whole + 1):
                _, ends, of, *_ = _FRAME.unpack(file.read(_FRAME.size))
                if number == 1 and of != salt:
                    return LogEnd(salt, 1)
                if of == salt and ends:
                    last = number
                file.seek(page_size, os.SEEK_CUR)
            return LogEnd(salt, last)
    except (OSError, struct.error):
        return None


def look_at_end(database: Path, before: LogEnd, read_frames: Callable[[], int]) -> None:
    """Remember, and log, where SQLite reads fewer frames than were committed `before` it looked.

    `read_frames` says how many SQLite reads, less than none where another program keeps it from telling. One
    that is just committing has written its frames, and makes them known a moment later: that is waited for.
    """
    until = time.monotonic() + _WAIT_S
    while (frames := read_frames()) < before.frames:
        now = log_end(database)  # another program may have begun the log anew meanwhile
        if now is None or now.salt != before.salt:
            return
        if time.monotonic() > until:
            if frames >= 0:
                _log.warning(MISSING)
                _cut.add(database.parent)
            return
        time.sleep(_STEP_S)


def take_cut_short(data_dir: Path) -> bool:
    """Whether that was so since it was asked last."""
    was = data_dir in _cut
    _cut.discard(data_dir)
    return was
