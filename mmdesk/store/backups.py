"""Backups of the database: one before each migration and one a day; the newest few are kept."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from mmdesk.core.errors import StoreError
from mmdesk.store.files import MAKE_ROOM, PRIVATE, UNFINISHED, make_private_dir, sync_file, sync_folder
from mmdesk.store.places import BACKUPS, backups_in, file_of

KEPT = 3
_DAY = "%Y%m%d"


def back_up(connection: sqlite3.Connection) -> Path | None:
    """Copy the database into backups/, whole or not at all; None for one in memory.

    Raises StoreError, or sqlite3.Error, when it cannot be copied.
    """
    file = file_of(connection)
    if not file.name:
        return None
    folder = make_private_dir(file.parent / BACKUPS)
    backup = folder / f"{datetime.now(UTC).strftime(f'{_DAY}T%H%M%S.%fZ')}.sqlite3"
    unfinished = backup.with_suffix(UNFINISHED)
    try:
        unfinished.touch(PRIVATE)
        _copy(connection, unfinished)
        sync_file(unfinished)
        unfinished.replace(backup)
        sync_folder(folder)
        for old in backups_in(file.parent)[:-KEPT]:
            old.unlink()
    except OSError as error:
        raise StoreError(f"Cannot write the backup {backup}: {error.strerror}.", MAKE_ROOM) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return backup


def back_up_daily(connection: sqlite3.Connection) -> None:
    """Make a backup unless there is one of today. Raises as `back_up` does."""
    newest = backups_in(file_of(connection).parent)[-1:]
    today = datetime.now(UTC).strftime(_DAY)
    if not any(backup.name.startswith(today) for backup in newest):
        back_up(connection)


def drop_backups(data_dir: Path) -> None:
    """Delete every backup, and what was left of an unfinished one. Raises StoreError."""
    folder = data_dir / BACKUPS
    try:
        for backup in folder.glob("*"):
            backup.unlink()
    except OSError as error:
        raise StoreError(
            f"A backup in {folder} cannot be deleted: {error.strerror}.", "Delete it yourself."
        ) from error


def _copy(connection: sqlite3.Connection, file: Path) -> None:
    with closing(sqlite3.connect(file)) as copy:
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file, without a -wal that could be lost
