"""Backups of the database: one before each migration and one a day; the newest few are kept.

Their names begin with the time and sort as they were made, also when the clock is set back meanwhile.
"""

import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from mmdesk.core.errors import StoreError
from mmdesk.core.identity import new_id
from mmdesk.store import sqlite
from mmdesk.store.files import PRIVATE, UNFINISHED, hint_of, make_private_dir, sync_file, sync_folder
from mmdesk.store.forgetting_note import is_forgetting
from mmdesk.store.keyed import connect, database_key
from mmdesk.store.places import BACKUPS, DAMAGED, backups_in, file_of, newest_backup

KEPT = 3
LARGE_BYTES = 64 * 2**20  # a copy of a larger database takes long enough that nothing may wait for it
_PAGES = 2048  # of a piece; 8 MB
_ABANDONED_S = 6 * 3600.0
_NAME = "%Y%m%dT%H%M%S.%fZ"


def back_up(connection: sqlite.Connection, go_on: Callable[[], object] = bool) -> Path | None:
    """Copy the database into backups/, whole or not at all; None for one in memory.

    Whoever writes meanwhile by another connection does not wait. `go_on` is called again and again, and may
    raise to break it off.

    Raises StoreError, or sqlite.Error, when it cannot be copied.
    """
    file = file_of(connection)
    if not file.name:
        return None
    folder = make_private_dir(file.parent / BACKUPS)
    backup = folder / f"{_time_for_the_next(file.parent).strftime(_NAME)}.sqlite3"
    unfinished = folder / f"{new_id()}{UNFINISHED}"  # another program may make one in this very moment
    try:
        unfinished.touch(PRIVATE)
        _copy(connection, unfinished, go_on)
        sync_file(unfinished)
        unfinished.replace(backup)
        sync_folder(folder)
        for old in [*backups_in(file.parent)[:-KEPT], *_abandoned(folder)]:
            old.unlink(missing_ok=True)
    except OSError as error:
        raise StoreError(f"Cannot write the backup {backup}: {error.strerror}.", hint_of(error)) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return backup


def back_up_daily(connection: sqlite.Connection, go_on: Callable[[], object] = bool) -> None:
    """Make a backup where one is due. Raises as `back_up` does."""
    if is_due(file_of(connection).parent):
        back_up(connection, go_on)


def is_due(data_dir: Path) -> bool:
    """Whether there is no backup that was made today; never while something is being forgotten."""
    newest = newest_backup(data_dir)
    is_of_today = newest is not None and _made_on(newest) == datetime.now(UTC).date()
    return not is_of_today and not is_forgetting(data_dir)


def _abandoned(folder: Path) -> list[Path]:
    """What killed programs left half written; nobody writes on one for hours."""
    now = time.time()
    return [one for one in folder.glob(f"*{UNFINISHED}*") if abs(now - one.stat().st_mtime) > _ABANDONED_S]


def _made_on(backup: Path) -> date | None:
    """The day by the clock of then: the name says another where the clock had been set back."""
    try:
        return datetime.fromtimestamp(backup.stat().st_mtime, UTC).date()
    except OSError:  # it was dropped by another program
        return None


def _time_for_the_next(data_dir: Path) -> datetime:
    """Now, or right after the newest there is: the next must not be taken for an old one and dropped."""
    now, newest = datetime.now(UTC), newest_backup(data_dir)
    try:
        last = datetime.strptime(newest.stem, _NAME).replace(tzinfo=UTC) if newest else None
    except ValueError:  # a name of the user's own
        last = None
    return now if last is None else max(now, last + timedelta(microseconds=1))


def drop_backups(data_dir: Path) -> None:
    """Delete every backup, unfinished ones and databases that were set aside too. Raises StoreError."""
    folder = data_dir / BACKUPS
    try:
        if (data_dir / DAMAGED).exists():
            shutil.rmtree(data_dir / DAMAGED)
        for backup in folder.glob("*"):
            backup.unlink(missing_ok=True)  # SQLite may be faster
    except OSError as error:
        raise StoreError(
            f"A backup in {folder} cannot be deleted: {error.strerror}.", "Delete it yourself."
        ) from error


def _copy(connection: sqlite.Connection, file: Path, go_on: Callable[[], object]) -> None:
    """By pieces, of the one state that the database has now. Each piece is on the disk before the next: all
    at once at the end would make a verdict that is written then wait for seconds.
    """
    descriptor = os.open(file, os.O_RDWR)

    def next_piece(_status: int, _left: int, _all: int) -> None:
        os.fsync(descriptor)
        go_on()

    try:
        with closing(connect(file, "rw", database_key(file.parent.parent))) as copy, _one_state(connection):
            connection.backup(copy, pages=_PAGES, progress=next_piece)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, without a -wal that could be lost
    finally:
        os.close(descriptor)


@contextmanager
def _one_state(connection: sqlite.Connection) -> Iterator[None]:
    """What others write meanwhile is not seen; else each of their writes would begin the copy anew."""
    connection.execute("BEGIN")
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        yield
    finally:
        connection.execute("ROLLBACK")
