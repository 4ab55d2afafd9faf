"""Where the store's files are in the data directory."""

from pathlib import Path

from mmdesk.store import sqlite

DATABASE = "mmdesk.sqlite3"
BACKUPS = "backups"
MEDIA = "media"
DAMAGED = "damaged"  # databases that were set aside for a backup


def database_file(data_dir: Path) -> Path:
    """The database; `-wal` and `-shm` lie beside it while it is open."""
    return data_dir / DATABASE


def was_ever_there(data_dir: Path) -> bool:
    """Whether there is a database, or backups of one that is missing."""
    return database_file(data_dir).exists() or bool(backups_in(data_dir))


def media_folder(data_dir: Path) -> Path:
    """Where recordings are, if the user ever asked for one."""
    return data_dir / MEDIA


def file_of(connection: sqlite.Connection) -> Path:
    """The file that a connection was opened on; an empty path for one in memory. Reads no page."""
    _, _, file = connection.execute("PRAGMA database_list").fetchone()
    return Path(file)


def backups_in(data_dir: Path) -> list[Path]:
    """The backups, oldest first; their names begin with the time."""
    return sorted((data_dir / BACKUPS).glob("*.sqlite3"))


def newest_backup(data_dir: Path) -> Path | None:
    """The newest backup, or None."""
    backups = backups_in(data_dir)
    return backups[-1] if backups else None
