"""Only one window at a time reads a file into a session: two would both append its moments."""

import os
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from mmdesk.core.errors import StoreError
from mmdesk.core.file_lock import lock
from mmdesk.store.files import PRIVATE, hint_of, make_private_dir

FOLDER = "reading"  # in the data directory: a file for each session that is being read


class ReadingLocks:
    """The sessions into which this window reads. A lock goes with its process, and its file by a sweep."""

    def __init__(self, data_dir: Path) -> None:
        self._folder = data_dir / FOLDER
        self._files: dict[str, BinaryIO] = {}

    def is_held(self, session_id: str) -> bool:
        """Whether it is ours."""
        return session_id in self._files

    def take(self, session_id: str) -> bool:
        """Whether it is ours now; False while another window reads it. Raises StoreError without a file."""
        while not self.is_held(session_id):
            path = self._path(session_id)
            make_private_dir(self._folder)
            try:
                file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, PRIVATE), "rb+", buffering=0)
            except OSError as error:
                raise StoreError(f"Cannot write {path}: {error.strerror}.", hint_of(error)) from error
            if not lock(file):
                file.close()
                return False
            if _is_at(path, file):
                self._files[session_id] = file
            else:  # who had it before removed it meanwhile: others would lock another file
                file.close()
        return True

    def drop(self, session_id: str) -> None:
        """Let others read it; nothing when it is not ours."""
        file = self._files.pop(session_id, None)
        if file is not None:
            with suppress(OSError):  # Windows removes no open file; the next sweep does
                self._path(session_id).unlink()
            file.close()

    def drop_all(self) -> None:
        """The same of every session."""
        for session_id in list(self._files):
            self.drop(session_id)

    def sweep(self) -> None:
        """Remove the files of programs that were killed."""
        for path in self._folder.glob("*"):
            if not self.is_held(path.name) and self.take(path.name):
                self.drop(path.name)

    def _path(self, session_id: str) -> Path:
        return self._folder / session_id


def _is_at(path: Path, file: BinaryIO) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(file.fileno()))
    except OSError:
        return False
