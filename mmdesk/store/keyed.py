"""Connections to the database of a data directory, and to its backups: with the key, where it is encrypted.

SQLCipher is given the key as it is (32 bytes, no passphrase), so that it derives none itself; each file has a
salt of its own. Pages, log and journal are encrypted by AES-256 with an HMAC-SHA512 for each page.
"""

from pathlib import Path

from mmdesk.core.errors import StoreError
from mmdesk.core.sealed_keys import DataKey
from mmdesk.core.sealed_writer import seal_bytes
from mmdesk.store import sqlite
from mmdesk.store.files import replacing
from mmdesk.store.keys import key_of

_BUSY_TIMEOUT_S = 5.0


def connect(
    file: Path, mode: str, key: DataKey | None, busy_timeout_s: float = _BUSY_TIMEOUT_S
) -> sqlite.Connection:
    """A connection in a mode of SQLite's: ro, rw, rwc. Reads no page, so a wrong key is found later."""
    uri = f"{file.absolute().as_uri()}?mode={mode}"
    return _with_key(sqlite.connect(uri, uri=True, timeout=busy_timeout_s, isolation_level=None), key)


def connect_in_memory(key: DataKey | None) -> sqlite.Connection:
    """An empty database in memory; with a key, since SQLCipher copies no encrypted one into a plain one."""
    return _with_key(sqlite.connect(":memory:", isolation_level=None), key)


def database_key(data_dir: Path) -> DataKey | None:
    """The key for `connect`; None for a plain data directory. Raises as `key_of`, and without SQLCipher."""
    key = key_of(data_dir)
    if key is not None:
        refuse_without_cipher()
    return key


def write_whole(path: Path, data: bytes) -> None:
    """A file right in the data directory, sealed where that is encrypted. Raises as `key_of` does."""
    key = key_of(path.parent)
    with replacing(path) as file:
        file.write(seal_bytes(data, key) if key is not None else data)


def refuse_without_cipher() -> None:
    """Raises StoreError where there is no SQLCipher."""
    if not sqlite.CAN_SEAL:
        raise StoreError(
            "Locking with a passphrase needs SQLCipher, which is not installed here.",
            "pip install sqlcipher3",
        )


def key_pragma(key: DataKey) -> str:
    """The key as SQLCipher takes it, in SQL: x'64 hexadecimal digits'."""
    return f"x'{key.subkey('database').hex()}'"


def _with_key(connection: sqlite.Connection, key: DataKey | None) -> sqlite.Connection:
    if sqlite.CAN_SEAL:
        connection.execute("PRAGMA cipher_log_level = NONE")  # it would write to the terminal
    if key is not None:
        connection.execute(f'PRAGMA key = "{key_pragma(key)}"')
    return connection
