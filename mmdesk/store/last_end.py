"""Knows at the start whether the program before ended as it should, and what is known if it did not.

Each program that runs keeps a file in the log folder, locked as long as it lives, into which faulthandler
writes what the interpreter died of. Who ends well removes it; one that nobody locks is of a program that
did not.
"""

import faulthandler
import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from mmdesk.core.file_lock import lock
from mmdesk.core.identity import new_id

_PREFIX, _SUFFIX = "running-", ".txt"
_MOST_BYTES = 64 * 1024


class RunningMark:
    """This program's file. Where none can be written, nothing is known afterwards, and all else goes on."""

    def __init__(self, data_dir: Path) -> None:
        self._folder = data_dir / "logs"
        self._path = self._folder / f"{_PREFIX}{os.getpid()}-{new_id()[:8]}{_SUFFIX}"
        self._file: BinaryIO | None = None

    def begin(self) -> list[str]:
        """Begin to be known as running; what those left who did not end well, one text each."""
        left = [self._taken(path) for path in sorted(self._folder.glob(f"{_PREFIX}*{_SUFFIX}"))]
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
            self._file = os.fdopen(descriptor, "wb", buffering=0)
            lock(self._file)
            self.say(f"Started at {datetime.now():%Y-%m-%d %H:%M:%S}.")
            faulthandler.enable(self._file)
        return [one for one in left if one is not None]

    def say(self, words: str) -> None:
        """Add what is known of an end that comes just now."""
        if self._file is not None:
            with suppress(OSError):
                self._file.write(f"{words}\n".encode())

    def say_where_all_are(self, words: str) -> None:
        """The same, with what every thread is doing."""
        self.say(words)
        if self._file is not None:
            with suppress(OSError):
                faulthandler.dump_traceback(self._file)

    def end(self) -> None:
        """The program ends as it should."""
        if self._file is None:
            return
        faulthandler.disable()
        with suppress(OSError):
            self._path.unlink()
        with suppress(OSError):
            self._file.close()
        self._file = None

    def _taken(self, path: Path) -> str | None:
        """What a file says whose program is gone; it is removed. None while its program runs."""
        try:
            with path.open("rb+") as file:
                if not lock(file):
                    return None
                said = file.read(_MOST_BYTES).decode(errors="replace")
            path.unlink()
        except OSError:
            return None
        return said
