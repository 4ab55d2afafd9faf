"""Writing a sealed file: encrypted before it leaves the process, in the order of the content."""

import io
import os
import time
from pathlib import Path
from typing import BinaryIO

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from mmdesk.core.sealed_file import (
    CHUNK_BYTES,
    HEADER_BYTES,
    STORED_BYTES,
    SealedReader,
    changed,
    file_key,
    key_under,
    new_header,
    opened,
    refuse_cut_off,
    sealed_chunk,
    sealed_end,
)
from mmdesk.core.sealed_keys import DataKey

_FLUSH_S = 0.2  # how old what is not on the disk yet may become, while more is written


class SealedWriter(io.RawIOBase):
    """A file that a muxer writes: forward, and a few small changes to what it wrote before.

    Those are kept until `close`, which writes them into the end. `file` is new and open for writing without a
    buffer; it is closed with this. Every method may raise OSError. Belongs to one thread.
    """

    def __init__(self, file: BinaryIO, key: DataKey) -> None:
        self._file = file
        self._header = new_header(key)
        self._cipher = AESGCM(key_under(key, self._header))
        self._tail = bytearray()  # the last chunk, which is not full
        self._full = 0  # chunks before it
        self._at = 0
        self._patches: list[tuple[int, bytes]] = []
        self._flushed_at = time.monotonic()
        _write_all(file, self._header)

    def writable(self) -> bool:
        """It is."""
        return True

    def seekable(self) -> bool:
        """It is."""
        return True

    def tell(self) -> int:
        """Where the next byte is written."""
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go there. Raises OSError for what lies before the start."""
        offset += {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._size}[whence]
        if offset < 0:
            raise OSError(22, "before the start")
        self._at = offset
        return offset

    def write(self, data: "bytes | bytearray | memoryview") -> int:  # type: ignore[override]
        """Write here; what is overwritten is kept apart."""
        data = bytes(data)
        if self._at > self._size:
            self._append(bytes(self._at - self._size))
        over = data[: self._size - self._at]
        if over:
            self._patch(over)
        self._append(data[len(over) :])
        self._at += len(data)
        if time.monotonic() - self._flushed_at > _FLUSH_S:
            self.flush_tail()
        return len(data)

    def flush_tail(self) -> None:
        """Put what there is of the last chunk onto the disk; it is written again when it is full."""
        self._flushed_at = time.monotonic()
        if self._tail:
            self._write_chunk(bytes(self._tail))

    def close(self) -> None:
        """Write the end, and close the file."""
        if self.closed:
            return
        try:
            self.flush_tail()
            self._file.seek(0, os.SEEK_END)
            _write_all(self._file, sealed_end(self._cipher, self._header, self._size, self._patches))
        finally:
            self._file.close()
            super().close()

    @property
    def _size(self) -> int:
        return self._full * CHUNK_BYTES + len(self._tail)

    def _append(self, data: bytes) -> None:
        self._tail += data
        while len(self._tail) >= CHUNK_BYTES:
            self._write_chunk(bytes(self._tail[:CHUNK_BYTES]))
            del self._tail[:CHUNK_BYTES]
            self._full += 1

    def _patch(self, data: bytes) -> None:
        """Into the last chunk where it is still in memory, else beside."""
        first = self._full * CHUNK_BYTES
        before = data[: max(0, first - self._at)]
        if before:
            self._patches.append((self._at, before))
        rest = data[len(before) :]
        at = max(self._at, first) - first
        self._tail[at : at + len(rest)] = rest

    def _write_chunk(self, content: bytes) -> None:
        self._file.seek(HEADER_BYTES + self._full * STORED_BYTES)
        _write_all(self._file, sealed_chunk(self._cipher, self._header, self._full, content))


def seal_bytes(content: bytes, key: DataKey) -> bytes:
    """A whole sealed file in memory."""
    file = io.BytesIO()
    copy_sealed(io.BytesIO(content), file, key)
    return file.getvalue()


def unseal_bytes(stored: bytes) -> bytes:
    """What a whole file holds, sealed or not. Raises StoreError without its key, OSError when damaged."""
    raw = io.BytesIO(stored)
    key = file_key(raw)
    if not key:
        return stored
    reader = SealedReader(raw, key)
    if not reader.is_whole:
        raise changed("The file")
    return reader.readall() or b""


def read_whole(path: Path, most_bytes: int = 2**30) -> bytes:
    """What a file holds, sealed or not, and of one that holds more than `most_bytes` only so much.

    Raises OSError, also when it was changed; StoreError without its key.
    """
    with path.open("rb") as raw, opened(raw) as file:
        data = file.read(most_bytes)
        refuse_cut_off(file)
        return data


def copy_sealed(source: BinaryIO, target: BinaryIO, key: DataKey) -> None:
    """Seal all of `source` into `target`, which stays open."""
    header = new_header(key)
    cipher = AESGCM(key_under(key, header))
    target.write(header)
    number = size = 0
    while content := _full_chunk(source):
        target.write(sealed_chunk(cipher, header, number, content))
        number, size = number + 1, size + len(content)
    target.write(sealed_end(cipher, header, size, []))


def _full_chunk(source: BinaryIO) -> bytes:
    content = b""
    while len(content) < CHUNK_BYTES and (piece := source.read(CHUNK_BYTES - len(content))):
        content += piece
    return content


def _write_all(file: BinaryIO, data: bytes) -> None:
    """A raw file may take fewer at once: where the disk is nearly full."""
    left = memoryview(data)
    while left:
        left = left[file.write(left) :]
