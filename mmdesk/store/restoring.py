"""A backup in the place of a database that is damaged; what was there is kept aside, never deleted.

Nothing of it is done by halves: the backup is copied beside the database first and takes its place by one
rename at the end, and what SQLite would write into it (the -wal of the damaged one) is set aside before.
"""

import os
import shutil
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from mmdesk.core.backups import Backup
from mmdesk.core.errors import StoreError
from mmdesk.core.identity import new_id
from mmdesk.store import sqlite
from mmdesk.store.database import is_sound, open_backup
from mmdesk.store.files import UNFINISHED, hint_of, make_private_dir, sync_file, sync_folder
from mmdesk.store.in_use import refuse_in_use
from mmdesk.store.migrations import refuse_newer
from mmdesk.store.places import DAMAGED, backups_in, database_file

_BESIDE = ("-wal", "-shm", "-journal")
_COUNT = "SELECT count(*), max(at) FROM feedback WHERE removed_at IS NULL"


def readable_backups(data_dir: Path) -> list[Backup]:
    """The backups that are whole and that this program understands, newest first."""
    found = (backup_at(data_dir, path) for path in reversed(backups_in(data_dir)))
    return [one for one in found if one is not None]


def backup_at(data_dir: Path, path: Path) -> Backup | None:
    """What is in the backup `path`; None where it is damaged, or of a newer program."""
    try:
        with closing(open_backup(data_dir, path)) as connection:
            refuse_newer(connection, path)
            if not is_sound(connection):
                return None
            verdicts, last = connection.execute(_COUNT).fetchone()
            made_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except (sqlite.Error, StoreError, OSError):
        return None
    return Backup(str(path), made_at, int(verdicts), datetime.fromisoformat(last) if last else None)


def since(data_dir: Path, backup: Backup | None) -> int | None:
    """How many verdicts of after `backup` can be read in the damaged database; None when none can."""
    last = backup.last_verdict_at.isoformat() if backup and backup.last_verdict_at else ""
    try:
        with closing(open_backup(data_dir, database_file(data_dir))) as connection:
            asked = f"{_COUNT} AND at > ?"
            return int(connection.execute(asked, (last,)).fetchone()[0])
    except (sqlite.Error, StoreError, OSError):
        return None


def restore(data_dir: Path, backup: Path) -> Path | None:
    """Put `backup` in the place of the database; the folder in which what was there is kept, if anything was.

    Raises StoreError, and all is as it was, when it is damaged itself, when a program uses the database,
    or when it cannot be written.
    """
    if backup_at(data_dir, backup) is None:
        raise StoreError(f"The backup {backup} is damaged, or of a newer mmdesk.", "Choose another.")
    file = database_file(data_dir)
    refuse_in_use(file)
    unfinished = file.with_name(f"{new_id()}{UNFINISHED}")
    try:
        shutil.copyfile(backup, unfinished)
        unfinished.chmod(0o600)
        sync_file(unfinished)
        aside = _set_aside(file)
        unfinished.replace(file)
        sync_folder(data_dir)
        is_anything = any(aside.iterdir())
        if not is_anything:  # it was missing
            aside.rmdir()
    except OSError as error:
        message = f"The backup {backup} cannot be brought back: {error.strerror}."
        raise StoreError(message, hint_of(error)) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
    return aside if is_anything else None


def begin_anew(data_dir: Path) -> Path:
    """Set a damaged database aside, and the backups that cannot be read; the next one is empty.

    Raises StoreError.
    """
    file = database_file(data_dir)
    refuse_in_use(file)
    try:
        aside = _set_aside(file)
        for backup in backups_in(data_dir):
            backup.replace(aside / backup.name)
        file.unlink(missing_ok=True)
        sync_folder(data_dir)
    except OSError as error:
        raise StoreError(f"{file} cannot be set aside: {error.strerror}.", hint_of(error)) from error
    return aside


def _set_aside(file: Path) -> Path:
    """Keep the database's files in a folder of their own; the database stays in its place as well."""
    now = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    aside = make_private_dir(make_private_dir(file.parent / DAMAGED) / f"{now}-{new_id()[:4]}")
    if file.exists():
        try:
            os.link(file, aside / file.name)  # no handle of it is opened, and none closed
        except OSError:
            shutil.copyfile(file, aside / file.name)
        (aside / file.name).chmod(0o600)
    for suffix in _BESIDE:
        beside = file.with_name(file.name + suffix)
        if beside.exists():
            beside.replace(aside / beside.name)
    sync_folder(aside)
    return aside
