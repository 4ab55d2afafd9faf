"""What SQLite says when something is wrong, in words a user can act on."""

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mmdesk.core.closed_file import closed_database
from mmdesk.core.errors import StoreError
from mmdesk.core.strict_json import BadJsonError
from mmdesk.store import sqlite
from mmdesk.store.places import newest_backup
from mmdesk.store.values import NoTimeError

_DAMAGED = (sqlite.SQLITE_CORRUPT, sqlite.SQLITE_NOTADB)
_MAY_BE_FULL = (sqlite.SQLITE_IOERR, sqlite.SQLITE_CANTOPEN)
_MAY_BE_CLOSED = (sqlite.SQLITE_CANTOPEN, sqlite.SQLITE_READONLY, sqlite.SQLITE_PERM)
_LEAST_FREE = 64 * 1024
_FULL_WORDS = "database or disk is full"
_SAID = {
    sqlite.SQLITE_BUSY: ("is in use by another program", "Close it and retry."),
    sqlite.SQLITE_LOCKED: ("is in use by another program", "Close it and retry."),
    sqlite.SQLITE_READONLY: ("cannot be written", "Make it writable, or choose another --data-dir."),
    sqlite.SQLITE_PERM: ("cannot be written", "Make it writable, or choose another --data-dir."),
    sqlite.SQLITE_CANTOPEN: ("cannot be opened", "Is its disk still there? Or choose another --data-dir."),
    sqlite.SQLITE_FULL: ("cannot grow: the disk is full", "Free some disk space and retry."),
    sqlite.SQLITE_IOERR: ("cannot be read or written", "Check the disk and its free space, and retry."),
}
# What damage looks like when SQLite does not call it that: a number that says that the database was
# migrated over tables that were not, a header of no kind that it knows, a text that is none. A mistake in
# our SQL would be met in every database, and so in the tests.
_ERROR = 1  # SQLITE_ERROR
_NOT_OURS = re.compile("no such (table|column): |unsupported file format|Could not decode to UTF-8 ")


class DamagedError(StoreError):
    """The database is damaged, or was there once and is missing; a backup may take its place."""


@contextmanager
def told(file: Path) -> Iterator[None]:
    """Turn trouble with the database `file` into StoreError; a mistake in our SQL stays what it is."""
    try:
        yield
    except (BadJsonError, NoTimeError, UnicodeDecodeError) as error:  # in what only mmdesk and SQLite write
        raise damaged(file) from error
    except sqlite.DatabaseError as error:
        trouble = said(error, file)
        if trouble is None:
            raise
        raise trouble from error


def said(error: sqlite.Error, file: Path) -> StoreError | None:
    """The trouble in one line; None when it is not the user's to solve."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the extended codes keep the primary one there
    if code in _DAMAGED or (code in (0, _ERROR) and _NOT_OURS.match(str(error))):
        return damaged(file)
    if not code and str(error) == _FULL_WORDS:  # SQLCipher's backup has the words alone
        code = sqlite.SQLITE_FULL
    if code not in _SAID:
        return None
    if code in _MAY_BE_FULL and _is_full(file.parent):  # SQLite's shared memory does not say why
        code = sqlite.SQLITE_FULL
    if code in _MAY_BE_CLOSED and (closed := closed_database(file)) is not None:
        return closed
    words, hint = _SAID[code]
    return StoreError(f"The database {file} {words}.", hint)


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _LEAST_FREE
    except OSError:
        return False


def missing(file: Path) -> DamagedError:
    """The database is not there, and its backups are: it was deleted, or moved."""
    backup = newest_backup(file.parent)
    hint = f"`mmdesk restore` brings the backup {backup} back; or put the file back where it was."
    return DamagedError(f"The database {file} is missing, and there are backups of it.", hint)


def damaged(file: Path) -> DamagedError:
    """The database is damaged, and which backup there is. The file itself is left as it is."""
    backup = newest_backup(file.parent)
    if backup is None:
        hint = f"There is no backup; move {file.name}* to another folder to begin anew."
    else:
        hint = f"`mmdesk restore` brings the backup {backup} back, and keeps what is there aside."
    return DamagedError(f"The database {file} is damaged.", hint)
