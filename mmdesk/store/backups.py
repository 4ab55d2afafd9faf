"""Backup copies of the database: one a day and one before each migration; the last few are kept."""

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

FOLDER = "backups"
KEPT = 5


def keep_backup(connection: sqlite3.Connection, data_dir: Path) -> None:
    """Copy the open database into backups/, unless today's copy of this format is there already."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    folder = data_dir / FOLDER
    target = folder / f"{datetime.now(UTC):%Y%m%d}-v{version}.sqlite3"
    if target.exists():
        return
    folder.mkdir(mode=0o700, exist_ok=True)
    unfinished = target.with_suffix(".tmp")
    os.close(os.open(unfinished, os.O_CREAT | os.O_WRONLY, 0o600))
    with closing(sqlite3.connect(unfinished)) as copy:
        connection.backup(copy)
    unfinished.replace(target)
    for old in _backups(data_dir)[KEPT:]:
        old.unlink()


def newest_backup(data_dir: Path) -> Path | None:
    """The newest backup, if there is one."""
    return next(iter(_backups(data_dir)), None)


def drop_backups(data_dir: Path) -> None:
    """Delete every backup, because what they hold was asked to be forgotten."""
    for file in (data_dir / FOLDER).glob("*"):
        file.unlink()


def _backups(data_dir: Path) -> list[Path]:
    return sorted((data_dir / FOLDER).glob("*.sqlite3"), reverse=True)
