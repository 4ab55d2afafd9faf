"""One file of the data directory, from plain to encrypted or back: a kill leaves the one or the other.

The new one is written beside and synced; then it takes the old one's name, and only then the old one's bytes
are overwritten. (On flash disks and file systems that never write in place, the system may keep the old ones
all the same: only encrypting the whole disk helps against that.)
"""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from mmdesk.core.errors import StoreError
from mmdesk.core.sealed_file import is_sealed, opened
from mmdesk.core.sealed_keys import DataKey
from mmdesk.core.sealed_writer import copy_sealed
from mmdesk.store import sqlite
from mmdesk.store.files import MAKE_ROOM, PRIVATE, sync_file, sync_folder
from mmdesk.store.keyed import connect, key_pragma
from mmdesk.store.places import BACKUPS
from mmdesk.store.trouble import damaged
from mmdesk.store.trouble import told as in_our_words

NEW, OLD = ".converted.tmp", ".erase.tmp"
Done = Callable[[int], None]  # hears how many bytes more are done
_PLAIN_DATABASE = b"SQLite format 3\0"
_BLOCK = 2**20
_BUSY_TIMEOUT_S = 1.0


def _nobody(_count: int) -> None: ...


def convert_file(path: Path, key: DataKey, to_sealed: bool, done: Done = _nobody) -> None:
    """A recording, weights, a card. One that is already as it should be is left alone.

    Raises StoreError, also where an encrypted one was changed; `path` is then as it was.
    """
    if is_sealed(_head(path)) == to_sealed:
        return
    new = _beside(path, NEW)
    try:
        with path.open("rb") as source, _private(new) as target:
            if to_sealed:
                copy_sealed(_Counted(source, done), target, key)  # type: ignore[arg-type]
            else:
                with opened(source) as plain:
                    shutil.copyfileobj(_Counted(plain, done), target, _BLOCK)
            _sync(target)
        _swap(path, new)
    except OSError as error:
        raise _trouble(path, error) from error
    finally:
        with suppress(OSError):
            new.unlink(missing_ok=True)


def convert_database(file: Path, key: DataKey, to_sealed: bool) -> None:
    """The database, or a backup. One that is as it should be is left alone; a damaged one is sealed whole.

    Raises StoreError when another program has it open, or it cannot be written; it is then as it was.
    """
    before, after = (None, key) if to_sealed else (key, None)
    if is_sealed(_head(file)):
        convert_file(file, key, to_sealed)
        return
    if _opens(file, after) and not _opens(file, before):
        return
    if not _is_sound(file, before):
        if file.parent.name != BACKUPS:
            raise damaged(file)
        if to_sealed:
            convert_file(file, key, to_sealed)
        return
    new = _beside(file, NEW)
    try:
        with in_our_words(file), closing(_alone(file, before)) as connection:
            with suppress(FileNotFoundError):
                new.unlink()
            _private(new).close()
            _export(connection, new, after)
            sync_file(new)
            if os.name != "nt":
                _swap(file, new)  # while nobody else can get at it
        if os.name == "nt":  # which renames no open file
            _swap(file, new)
    except OSError as error:
        raise _trouble(file, error) from error
    finally:
        for one in (new, new.with_name(f"{new.name}-journal")):
            with suppress(OSError):
                one.unlink(missing_ok=True)


def can_be_decrypted(file: Path, key: DataKey) -> bool:
    """Whether a database is sound, whether it was encrypted as one or, being damaged, as a whole file.

    So is one that is plain already.
    """
    return is_sealed(_head(file)) or _is_sound(file, key) or _opens(file, None)


def refuse_unreadable(file: Path) -> None:
    """Raises StoreError for a database that is not a plain one: damaged, or encrypted under lost keys."""
    with in_our_words(file):
        if not _opens(file, None):
            raise damaged(file)


def erase(path: Path) -> None:
    """Overwrite a file, and delete it. Raises StoreError."""
    try:
        _overwrite(path)
        path.unlink(missing_ok=True)
    except OSError as error:
        raise StoreError(f"Cannot erase {path}: {error.strerror}.", "Delete it yourself.") from error


def end_what_was_cut_off(folder: Path) -> None:
    """Put back, or erase, what a kill left of a change of names. Raises StoreError."""
    for old in folder.glob(f".*{OLD}"):
        path = folder / old.name.removeprefix(".").removesuffix(OLD)
        try:
            if not path.exists():
                old.rename(path)
            elif path.samefile(old):  # only linked: it is the file itself
                old.unlink()
            else:
                erase(old)
        except OSError as error:
            raise _trouble(path, error) from error
    for new in folder.glob(f".*{NEW}*"):
        erase(new)


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(f".{path.name}{suffix}")


def _swap(path: Path, new: Path) -> None:
    """`new` becomes `path`; what was there is overwritten. Raises OSError."""
    status = path.stat()
    os.utime(new, ns=(status.st_atime_ns, status.st_mtime_ns))  # backups go by it
    old = _beside(path, OLD)
    try:
        os.link(path, old)
    except OSError:  # a file system without links: a kill between the two is mended by the next start
        path.rename(old)
    new.replace(path)
    sync_folder(path.parent)
    erase(old)


def _export(connection: sqlite.Connection, new: Path, key: DataKey | None) -> None:
    connection.execute("ATTACH ? AS converted KEY ?", (str(new), key_pragma(key) if key else ""))
    with _exclusively(connection):
        connection.execute("SELECT sqlcipher_export('converted')")
        version = connection.execute("PRAGMA main.user_version").fetchone()[0]
        connection.execute(f"PRAGMA converted.user_version = {int(version)}")
    if connection.execute("PRAGMA converted.quick_check(1)").fetchone() != ("ok",):
        raise StoreError("The copy of the database is not sound.", "Retry; nothing was changed.")
    connection.execute("BEGIN EXCLUSIVE")  # keeps the file to ourselves until it is closed


@contextmanager
def _exclusively(connection: sqlite.Connection) -> Iterator[None]:
    connection.execute("BEGIN EXCLUSIVE")
    try:
        yield
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _alone(file: Path, key: DataKey | None) -> sqlite.Connection:
    """A connection that nobody shares: without its log, and what stood in that overwritten."""
    connection = connect(file, "rw", key, _BUSY_TIMEOUT_S)
    try:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        with _exclusively(connection):
            pass
        if connection.execute("PRAGMA journal_mode").fetchone() == ("wal",):
            connection.execute("PRAGMA wal_checkpoint(FULL)").fetchone()
            _overwrite(file.with_name(f"{file.name}-wal"))
            connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def _opens(file: Path, key: DataKey | None) -> bool:
    with closing(connect(file, "rw", key)) as connection:
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite.DatabaseError as error:
            if _is_damage(error):
                return False
            raise
    return True


def _is_sound(file: Path, key: DataKey | None) -> bool:
    with closing(connect(file, "rw", key)) as connection:
        try:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
        except sqlite.DatabaseError as error:
            if _is_damage(error):
                return False
            raise


def _is_damage(error: sqlite.DatabaseError) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite.SQLITE_NOTADB, sqlite.SQLITE_CORRUPT)


def _overwrite(path: Path) -> None:
    """All of it with zeros, onto the disk; nothing where it is not there. Raises OSError."""
    with suppress(FileNotFoundError), path.open("rb+", buffering=0) as file:
        left = file.seek(0, os.SEEK_END)
        file.seek(0)
        zeros = memoryview(bytes(_BLOCK))
        while left > 0:
            left -= file.write(zeros[: min(left, _BLOCK)])
        os.fsync(file.fileno())


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(16)


def _private(path: Path) -> BinaryIO:
    flags = os.O_RDWR | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, PRIVATE), "w+b")


def _sync(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())


def _trouble(path: Path, error: OSError) -> StoreError:
    return StoreError(f"Cannot encrypt or decrypt {path}: {error.strerror}.", MAKE_ROOM)


class _Counted:
    """A file that tells how much of it was read."""

    def __init__(self, file: BinaryIO, done: Done) -> None:
        self._file, self._done = file, done

    def read(self, count: int = -1) -> bytes:
        """Bytes from here on."""
        data = self._file.read(count)
        self._done(len(data))
        return data
