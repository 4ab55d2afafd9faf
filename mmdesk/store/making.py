"""Only one at a time makes versions of a data directory: a lesson, an import, a sweep of what they left."""

import os
from pathlib import Path
from typing import BinaryIO

from mmdesk.core.errors import StoreError
from mmdesk.core.file_lock import lock
from mmdesk.store.files import PRIVATE, hint_of

LOCK = "lesson.lock"
_OURS: set[Path] = set()  # held by this process, which may ask for them any number of times


class MakingLock:
    """An advisory lock on a file that stays; the system lets go of it when its process ends, however it does.

    Where the data directory is not there yet, or its file system knows no locks, it is always free.
    """

    def __init__(self, data_dir: Path) -> None:
        self._path = (data_dir / LOCK).absolute()
        self._file: BinaryIO | None = None
        self.is_held = False

    def take(self) -> bool:
        """Whether it is ours now; False while another process has it. Raises StoreError without a file."""
        if self.is_held or self._path in _OURS or not self._path.parent.is_dir():
            self.is_held = True
            return True
        try:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, PRIVATE)
        except OSError as error:
            raise StoreError(f"Cannot write {self._path}: {error.strerror}.", hint_of(error)) from error
        file = os.fdopen(descriptor, "rb+", buffering=0)
        self.is_held = lock(file)
        if self.is_held:
            self._file = file
            _OURS.add(self._path)
        else:
            file.close()
        return self.is_held

    def drop(self) -> None:
        """Let others have it."""
        if self._file is not None:
            _OURS.discard(self._path)
            self._file.close()
        self._file, self.is_held = None, False
