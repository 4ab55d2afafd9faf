"""The data keys this process knows. From each come the keys of the database and of every sealed file.

A data key is 32 random bytes with an id. It is held in memory only; whoever unlocks a data directory adds it
here, and whoever opens a sealed file finds it by the id that the file begins with.
"""

import ctypes
import hmac
import secrets
import sys
import threading
from contextlib import suppress
from hashlib import sha256

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

if sys.platform != "win32":
    import resource

KEY_BYTES, ID_BYTES = 32, 16
_SET_DUMPABLE = 4  # of prctl(2)

_known: dict[bytes, "DataKey"] = {}
_together = threading.Lock()


class DataKey:
    """A data key. Any thread may use it until it is wiped."""

    __slots__ = ("_secret", "id")

    def __init__(self, key_id: bytes, secret: bytes | bytearray) -> None:
        if len(key_id) != ID_BYTES or len(secret) != KEY_BYTES:
            raise ValueError("no data key")
        self.id = key_id
        self._secret = bytearray(secret)

    @classmethod
    def new(cls) -> "DataKey":
        """A random one."""
        return cls(secrets.token_bytes(ID_BYTES), secrets.token_bytes(KEY_BYTES))

    def subkey(self, purpose: str, salt: bytes = b"") -> bytes:
        """32 bytes for one purpose (HKDF-SHA256, RFC 5869). Raises ValueError once it was wiped."""
        if not self._secret:
            raise ValueError("the key was wiped")
        derive = HKDF(SHA256(), KEY_BYTES, salt or self.id, f"mmdesk {purpose} 1".encode())
        return derive.derive(bytes(self._secret))

    def sign(self, purpose: str, message: bytes) -> bytes:
        """HMAC-SHA256 of a message under a subkey."""
        return hmac.new(self.subkey(purpose), message, sha256).digest()

    def expose(self) -> bytearray:
        """A copy of id and secret, to wrap or to hand to a child process; wipe it afterwards."""
        return bytearray(self.id) + self._secret

    def wipe(self) -> None:
        """Overwrite it in memory; what was derived from it is the garbage collector's."""
        wipe(self._secret)
        self._secret = bytearray()


def exposed_key(both: bytes | bytearray) -> DataKey:
    """The key whose `expose` gave these bytes. Raises ValueError for any others."""
    return DataKey(bytes(both[:ID_BYTES]), both[ID_BYTES:])


def wipe(buffer: bytearray) -> None:
    """Overwrite a secret."""
    buffer[:] = bytes(len(buffer))


def add_key(key: DataKey) -> None:
    """Know this key from now on."""
    _write_no_core()
    with _together:
        _known[key.id] = key


def known_key(key_id: bytes) -> DataKey | None:
    """The key with this id, if this process has it."""
    with _together:
        return _known.get(key_id)


def _write_no_core() -> None:
    """A crash must put no key onto the disk, and no other program of the user may read it in memory."""
    if sys.platform == "win32":
        return
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform.startswith("linux"):
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)


def drop_key(key_id: bytes) -> None:
    """Wipe the key with this id, if there is one, and know it no longer."""
    with _together:
        key = _known.pop(key_id, None)
    if key is not None:
        key.wipe()
