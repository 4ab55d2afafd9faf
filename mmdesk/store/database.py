"""Opening the database: private, checked, migrated, and never touched when something is wrong with it.

Only SQLite may open a database's file here. Where a process closes any other handle of a file, POSIX takes
all its locks on that file away, those of the connections that are open too: the next program to leave would
find nobody there and delete the -wal, and what is written later would go into the deleted one.
https://www.sqlite.org/howtocorrupt.html, section 2.2
"""

import errno
import logging
import os
import time
from contextlib import closing
from pathlib import Path

from mmdesk.core.closed_file import closed_database
from mmdesk.core.errors import StoreError
from mmdesk.core.sealed_keys import DataKey
from mmdesk.store import sqlite
from mmdesk.store.backups import LARGE_BYTES, back_up_daily
from mmdesk.store.erasing import finish_erasing
from mmdesk.store.files import PRIVATE, make_private_dir
from mmdesk.store.keyed import connect, connect_in_memory, database_key
from mmdesk.store.log_end import log_end, look_at_end
from mmdesk.store.migrations import is_up_to_date, migrate, refuse_newer, user_version
from mmdesk.store.places import backups_in, database_file
from mmdesk.store.trouble import damaged, missing, told

_log = logging.getLogger(__name__)

BUSY_TIMEOUT_S = 5.0
_LEAST_BYTES = 512  # the smallest page there is


def open_database(data_dir: Path, *, read_only: bool = False) -> sqlite.Connection:
    """Open the database of `data_dir`; the connection belongs to the calling thread.

    Read-only, nothing is created or migrated: an absent database reads as an empty one, and an
    older one is migrated in memory. Raises LockedError when it is encrypted and was not unlocked; StoreError
    when the database is damaged (naming the newest backup), of a newer mmdesk, in use, or cannot be
    written; the file is then as it was.
    """
    file = database_file(data_dir)
    if not read_only:
        make_private_dir(data_dir)
        finish_erasing(data_dir)
    database_key(data_dir)  # which may ask for the passphrase: not while anything is open
    try:
        with told(file):
            _refuse_unusable(file)
            return _reader(file) if read_only else _writer(file)
    except OSError as error:  # a folder in its place, or another user's file
        raise closed_database(file) or StoreError(
            f"The database {file} cannot be opened: {error.strerror}.", "Choose another --data-dir."
        ) from error


def open_backup(data_dir: Path, backup: Path) -> sqlite.Connection:
    """A backup of the database of `data_dir`, to be read as it is. Raises sqlite.Error."""
    return connect(backup, "ro", database_key(data_dir), BUSY_TIMEOUT_S)


def _writer(file: Path) -> sqlite.Connection:
    # SQLite gives -wal and -shm the database's mode, so it has to be right before they are made.
    if not file.exists():
        os.close(os.open(file, os.O_RDWR | os.O_CREAT, PRIVATE))
    elif not os.access(file, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    before = log_end(file)
    connection = _connect(file, "rw")
    try:
        _use_wal(connection)
        if before is not None:
            look_at_end(file, before, lambda: _frames_read(connection))
        connection.execute("PRAGMA synchronous = FULL")  # what was acknowledged outlives a power cut
        connection.execute("PRAGMA secure_delete = ON")  # what was deleted is overwritten
        if user_version(connection) > 0 and file.stat().st_size <= LARGE_BYTES:
            _back_up_if_possible(connection)
        migrate(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _frames_read(connection: sqlite.Connection) -> int:
    """How many frames of the log SQLite knows; -1 while another program is about to empty it."""
    frames: int = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()[1]
    return frames


def _back_up_if_possible(connection: sqlite.Connection) -> None:
    """The day's backup; without it the database is used all the same. A large one is for the window's idle
    time: it would hold the start for half a minute.
    """
    try:
        back_up_daily(connection)
    except (StoreError, sqlite.Error, OSError) as error:
        _log.warning("There is no backup of today: %s", error)


def _use_wal(connection: sqlite.Connection) -> None:
    """Change to the write-ahead log. SQLite does not wait here when others open a new database too."""
    deadline = time.monotonic() + BUSY_TIMEOUT_S
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite.SQLITE_BUSY or time.monotonic() > deadline:
                raise
        time.sleep(0.01)


def _reader(file: Path) -> sqlite.Connection:
    key = database_key(file.parent)
    connection = _connect(file, "ro") if file.exists() else connect_in_memory(key)
    if not is_up_to_date(connection):
        connection = _migrated_copy(connection, key)
    connection.execute("PRAGMA query_only = ON")
    return connection


def _migrated_copy(older: sqlite.Connection, key: DataKey | None) -> sqlite.Connection:
    copy = connect_in_memory(key)
    with closing(older):
        older.backup(copy)
    migrate(copy)
    return copy


def _connect(file: Path, mode: str) -> sqlite.Connection:
    connection = connect(file, mode, database_key(file.parent), BUSY_TIMEOUT_S)
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def _refuse_unusable(file: Path) -> None:
    """Look before SQLite may write: a connection that can write changes a damaged file by closing it."""
    if not file.exists():
        if backups_in(file.parent):
            raise missing(file)  # an empty one in its place would look as if nothing ever was
        return
    _refuse_unreadable(file)
    has_been_more = _has_been_more(file)  # asked first: another process may be filling the file just now
    size = file.stat().st_size
    if size == 0 and not has_been_more:
        return  # the program was killed between making the file and filling it
    if size < _LEAST_BYTES:
        raise damaged(file)  # SQLite takes a file of one byte for an empty database
    _end_what_was_cut_off(file)
    with closing(_connect(file, "ro")) as connection:
        refuse_newer(connection, file)
        if file.stat().st_size <= LARGE_BYTES and not is_sound(connection):
            raise damaged(file)


def _end_what_was_cut_off(file: Path) -> None:
    """Let SQLite undo a half transaction of before there was a write-ahead log; who only reads cannot."""
    journal = file.with_name(f"{file.name}-journal")
    if journal.exists() and journal.stat().st_size > 0 and os.access(file, os.W_OK):
        with closing(_connect(file, "rw")) as connection:
            user_version(connection)


def _refuse_unreadable(file: Path) -> None:
    if file.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not os.access(file, os.R_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def is_sound(connection: sqlite.Connection) -> bool:
    """Whether every page of it can be read and makes sense."""
    return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))


def _has_been_more(file: Path) -> bool:
    wal = file.with_name(f"{file.name}-wal")
    return bool(backups_in(file.parent)) or (wal.exists() and wal.stat().st_size > 0)
