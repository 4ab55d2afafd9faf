"""Opening a media file for reading: the one place where the bytes of one come from.

A decoding process opens nothing: its parent opened the file and gave it the descriptor, see `decoding`. Of a
sealed file it also gets that one file's key, through its own channel, and decrypts it itself.
"""

import io
import os
import stat
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from mmdesk.core.errors import MediaError
from mmdesk.core.sealed_file import CHUNK_BYTES, SealedReader, file_key

_given: dict[Path, Callable[[], BinaryIO]] = {}  # in a decoding process: its one file


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that was opened for a decoding process; `key` is its own, empty where it is not sealed."""

    file: io.FileIO
    key: bytes = b""


def open_for_reading(path: Path) -> BinaryIO:
    """The file's own bytes, with a place of their own. Raises OSError."""
    given = _given.get(path)
    return given() if given is not None else path.open("rb")


def opened_for_child(path: Path) -> Opened:
    """The same for handing on; close it after. Raises OSError, StoreError without a sealed file's key."""
    file = path.open("rb", buffering=0)
    try:
        return Opened(file, file_key(file))
    except BaseException:
        file.close()
        raise


def refuse_odd_file(path: Path) -> None:
    """Raise MediaError for what is missing, empty, unreadable, or not a plain file (a pipe would hang)."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise MediaError(f"{path} is not a file.", "Choose a video, sound, picture or text file.")
        path.open("rb").close()
    except OSError as error:
        raise MediaError(
            f"Cannot read {path}: {error.strerror}.", "Check the name and the rights."
        ) from error
    except ValueError as error:  # a name with a zero character in it
        raise MediaError(f"Cannot read {path!s:.100}: {error}.", "Check the name.") from error
    if status.st_size == 0:
        raise MediaError(f"{path.name} is empty.", "Choose another file.")


def give(path: Path, descriptor: int, key: bytes) -> None:
    """From now on this path is that descriptor, as `Opened` said. For decoding processes."""
    together = threading.Lock()
    _given[path] = lambda: _reading(SharedFile(descriptor, together), key)


def size_of(file: BinaryIO) -> int:
    """Bytes of an opened file; its place stays."""
    at = file.tell()
    size = file.seek(0, os.SEEK_END)
    file.seek(at)
    return size


class SharedFile(io.RawIOBase):
    """A place of its own in a file whose descriptor others read by, too. Closing it leaves that open."""

    def __init__(self, descriptor: int, together: threading.Lock) -> None:
        self._descriptor, self._together = descriptor, together
        self._at = 0

    def readable(self) -> bool:
        """It is."""
        return True

    def seekable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: "memoryview | bytearray") -> int:  # type: ignore[override]
        """Bytes from here on, as many as fit and there are."""
        data = self._read(len(buffer))
        buffer[: len(data)] = data
        self._at += len(data)
        return len(data)

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go there. Raises OSError for what lies before the start."""
        if whence == os.SEEK_CUR:
            offset += self._at
        elif whence == os.SEEK_END:
            offset += os.fstat(self._descriptor).st_size
        if offset < 0:
            raise OSError("before the start")
        self._at = offset
        return offset

    def tell(self) -> int:
        """Where the next byte is read."""
        return self._at

    def _read(self, count: int) -> bytes:
        if hasattr(os, "pread"):
            return os.pread(self._descriptor, count, self._at)
        with self._together:  # Windows: one place for all
            os.lseek(self._descriptor, self._at, os.SEEK_SET)
            return os.read(self._descriptor, count)


def _reading(raw: SharedFile, key: bytes) -> BinaryIO:
    return io.BufferedReader(SealedReader(raw, key) if key else raw, CHUNK_BYTES)
