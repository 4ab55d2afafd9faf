"""Sealed files: encrypted in chunks, so that they can be read from anywhere, and never plain on the disk.

    header   16 bytes that say what it is, 16 of the data key's id, 32 of salt
    chunks   12 bytes of nonce, 16 KiB of content, 16 of tag; the last may be shorter
    end      a nonce, and sealed: the content's length and what was overwritten after it was written; a tag;
             then 4 bytes: how long this end is

Each file has a key of its own (HKDF of the data key and the salt); AES-256-GCM with random nonces, and with
the header, the chunk's number and whether it is the end as associated data. So a chunk that was changed,
moved, or taken from another file is refused. Whoever writes needs no place but the end: what a program writes
over the beginning when it closes a film stands in the end, and is laid over what is read. A file without a
valid end was cut off, by a kill or by somebody else: it is read as far as it is sound, and says so.
"""

import io
import os
import secrets
import struct
from typing import BinaryIO, Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from mmdesk.core.errors import StoreError
from mmdesk.core.sealed_keys import ID_BYTES, DataKey, known_key

MAGIC = b"mmdesk sealed 1\n"
SALT_BYTES = 32
HEADER_BYTES = len(MAGIC) + ID_BYTES + SALT_BYTES
CHUNK_BYTES = 16 * 1024
NONCE_BYTES, TAG_BYTES = 12, 16
STORED_BYTES = NONCE_BYTES + CHUNK_BYTES + TAG_BYTES
LENGTH = struct.Struct(">I")
_PLACE = struct.Struct(">?Q")  # whether it is the end, a chunk's number
_PATCH = struct.Struct(">QI")  # where, how many bytes follow
MOST_END_BYTES = 64 * 2**20  # index and all of a day's film; more is no end of ours
_PURPOSE = "file"


class Raw(Protocol):
    """The encrypted file: what can be read from any place."""

    def read(self, count: int = -1, /) -> bytes | None:
        """Bytes from here on."""

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Go there."""

    def close(self) -> None:
        """Let it go."""


class ChangedError(OSError):
    """A sealed file is not what was written. An OSError, since whoever reads files expects one."""


def changed(what: str) -> ChangedError:
    """The one sentence of it."""
    return ChangedError(5, f"{what} was changed or damaged after it was encrypted")


def is_sealed(head: bytes) -> bool:
    """Whether a file that begins with these bytes is a sealed one."""
    return head[: len(MAGIC)] == MAGIC


def file_key(file: Raw) -> bytes:
    """The key of this one file, empty for a plain one; its place is the beginning afterwards.

    Raises StoreError when the data key that it needs is not known here.
    """
    file.seek(0)
    head = file.read(HEADER_BYTES) or b""
    file.seek(0)
    if not is_sealed(head):
        return b""
    if len(head) < HEADER_BYTES:
        raise changed("The file")
    return key_for(head)


def key_in(head: bytes) -> DataKey | None:
    """The data key that a sealed file with this beginning needs, if it is known here."""
    return known_key(head[len(MAGIC) : len(MAGIC) + ID_BYTES])


def key_for(head: bytes) -> bytes:
    """The key of the file with this header. Raises StoreError as `file_key` does."""
    key = key_in(head)
    if key is None:
        raise StoreError(
            "This file is encrypted, and its key is not known here.",
            "Unlock the data directory it belongs to with its passphrase.",
        )
    return key_under(key, head)


def key_under(key: DataKey, head: bytes) -> bytes:
    """The key that the file with this header has under the data key."""
    return key.subkey(_PURPOSE, head[-SALT_BYTES:])


def new_header(key: DataKey) -> bytes:
    """The beginning of a file that is to be sealed under this data key."""
    return MAGIC + key.id + secrets.token_bytes(SALT_BYTES)


class SealedReader(io.RawIOBase):
    """The content of a sealed file; wrap it in a BufferedReader. `key` is what `file_key` gave.

    Raises ChangedError where a byte is not what was written. Belongs to one thread at a time.
    """

    def __init__(self, raw: Raw, key: bytes) -> None:
        self._raw, self._cipher = raw, AESGCM(key)
        raw.seek(0)
        self._header = _read_all(raw, HEADER_BYTES)
        if len(self._header) < HEADER_BYTES:
            raise changed("The file")
        self._size_on_disk = raw.seek(0, os.SEEK_END)
        self._at, self._number, self._chunk = 0, -1, b""
        self._patches: dict[int, list[tuple[int, bytes]]] = {}  # by chunk: where inside it, and what
        self.is_whole = self._read_end()
        if not self.is_whole:
            self.size = self._sound_size()

    def readable(self) -> bool:
        """It is."""
        return True

    def seekable(self) -> bool:
        """It is."""
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go there. Raises OSError for what lies before the start."""
        offset += {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self.size}[whence]
        if offset < 0:
            raise OSError(22, "before the start")
        self._at = offset
        return offset

    def tell(self) -> int:
        """Where the next byte is read."""
        return self._at

    def readinto(self, buffer: "memoryview | bytearray") -> int:  # type: ignore[override]
        """Bytes from here on, at most to the end of the chunk."""
        number, inside = divmod(self._at, CHUNK_BYTES)
        count = min(len(buffer), CHUNK_BYTES - inside, self.size - self._at)
        if count <= 0:
            return 0
        buffer[:count] = self._content(number)[inside : inside + count]
        self._at += count
        return count

    def close(self) -> None:
        """Close the file below, too."""
        if not self.closed:
            self._raw.close()
        super().close()

    def _content(self, number: int) -> bytes:
        if number != self._number:
            stored = min(CHUNK_BYTES, self.size - number * CHUNK_BYTES) + NONCE_BYTES + TAG_BYTES
            found = self._opened(HEADER_BYTES + number * STORED_BYTES, stored, number, is_end=False)
            if found is None:
                raise changed("The file")
            content = bytearray(found)
            for at, patch in self._patches.get(number, ()):
                content[at : at + len(patch)] = patch
            self._number, self._chunk = number, bytes(content)
        return self._chunk

    def _opened(self, at: int, count: int, number: int, is_end: bool) -> bytes | None:
        """What is sealed there; None when it is not what was written there."""
        self._raw.seek(at)
        stored = _read_all(self._raw, count)
        if len(stored) < max(count, NONCE_BYTES + TAG_BYTES):
            return None
        about = self._header + _PLACE.pack(is_end, number)
        try:
            return self._cipher.decrypt(stored[:NONCE_BYTES], stored[NONCE_BYTES:], about)
        except InvalidTag:
            return None

    def _read_end(self) -> bool:
        self._raw.seek(max(0, self._size_on_disk - LENGTH.size))
        told = self._raw.read(LENGTH.size) or b""
        length = LENGTH.unpack(told)[0] if len(told) == LENGTH.size else 0
        begins = self._size_on_disk - LENGTH.size - length
        if not 0 < length <= MOST_END_BYTES or begins < HEADER_BYTES:
            return False
        end = self._opened(begins, length, 0, is_end=True)
        if end is None:
            return False
        (self.size,) = struct.unpack_from(">Q", end)
        if stored_size(self.size) != begins:
            return False
        at = 8
        while at < len(end):
            place, count = _PATCH.unpack_from(end, at)
            at += _PATCH.size
            self._lay_over(place, end[at : at + count])
            at += count
        return True

    def _lay_over(self, place: int, patch: bytes) -> None:
        while patch:
            number, inside = divmod(place, CHUNK_BYTES)
            here = patch[: CHUNK_BYTES - inside]
            self._patches.setdefault(number, []).append((inside, here))
            place, patch = place + len(here), patch[len(here) :]

    def _sound_size(self) -> int:
        """Of one that was cut off: all chunks that are full, and the last one if it is sound."""
        self.size = 2**62  # until it is known: `_content` must not think that a chunk is shorter
        full, rest = divmod(self._size_on_disk - HEADER_BYTES, STORED_BYTES)
        at = HEADER_BYTES + full * STORED_BYTES
        last = self._opened(at, rest, full, is_end=False) if rest > NONCE_BYTES + TAG_BYTES else None
        if last is not None:
            return full * CHUNK_BYTES + len(last)
        if full and not rest and self._opened(at - STORED_BYTES, STORED_BYTES, full - 1, False) is None:
            return (full - 1) * CHUNK_BYTES  # it was being written
        return max(0, full) * CHUNK_BYTES


def stored_size(size: int) -> int:
    """Bytes before the end of a sealed file with `size` bytes of content."""
    full, rest = divmod(size, CHUNK_BYTES)
    return HEADER_BYTES + full * STORED_BYTES + (rest + NONCE_BYTES + TAG_BYTES if rest else 0)


def sealed_chunk(cipher: AESGCM, header: bytes, number: int, content: bytes, is_end: bool = False) -> bytes:
    """One chunk, or the end, as it lies in the file."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + cipher.encrypt(nonce, content, header + _PLACE.pack(is_end, number))


def sealed_end(cipher: AESGCM, header: bytes, size: int, patches: list[tuple[int, bytes]]) -> bytes:
    """The end as it lies in the file. Raises ChangedError for more than an end can hold."""
    packed = b"".join(_PATCH.pack(at, len(data)) + data for at, data in patches)
    end = sealed_chunk(cipher, header, 0, struct.pack(">Q", size) + packed, is_end=True)
    if len(end) > MOST_END_BYTES:
        raise OSError(27, "it is too large to be encrypted")
    return end + LENGTH.pack(len(end))


def refuse_cut_off(file: BinaryIO) -> None:
    """Raises ChangedError for what `opened` gave where its end is missing."""
    reader = getattr(file, "raw", None)
    if isinstance(reader, SealedReader) and not reader.is_whole:
        raise changed("The file")


def _read_all(raw: Raw, count: int) -> bytes:
    """`count` bytes unless the file ends; a raw file may give fewer at once."""
    pieces: list[bytes] = []
    while count > 0 and (piece := raw.read(count)):
        pieces.append(piece)
        count -= len(piece)
    return b"".join(pieces)


def opened(file: BinaryIO) -> BinaryIO:
    """The content of an open file, sealed or not. Raises StoreError without its key, OSError when damaged."""
    key = file_key(file)
    return io.BufferedReader(SealedReader(file, key), CHUNK_BYTES) if key else file
