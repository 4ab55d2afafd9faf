"""Opens the database: creates it, brings an old one up to date, and says clearly when it cannot."""

import sqlite3
from importlib.resources import files
from pathlib import Path

from mmdesk.core.errors import StoreError
from mmdesk.store.backups import keep_backup, newest_backup

NAME = "mmdesk.sqlite3"
LATEST = 1
BUSY_TIMEOUT_S = 5.0
_CHECKED_UP_TO = 64 * 2**20  # bytes; a larger database is checked only as it is read


def open_database(data_dir: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """A connection to the database of a data directory; a reader of one that has none sees an empty one.

    Raises StoreError when the file is damaged (naming the newest backup), made by a newer mmdesk,
    locked by another program, or cannot be written.
    """
    file = data_dir / NAME
    if read_only and not file.exists():
        return _empty()
    try:
        connection = _connected(file, read_only)
    except sqlite3.Error as error:
        raise _explained(error, file) from error
    try:
        _prepare(connection, file, read_only)
    except sqlite3.Error as error:
        connection.close()
        raise _explained(error, file) from error
    except StoreError:
        connection.close()
        raise
    return connection


def _empty() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.executescript(_schema())
    return connection


def _connected(file: Path, read_only: bool) -> sqlite3.Connection:
    if not read_only:
        _make_private(file)
    mode = "ro" if read_only else "rwc"
    uri = f"{file.absolute().as_uri()}?mode={mode}"
    return sqlite3.connect(uri, uri=True, timeout=BUSY_TIMEOUT_S, isolation_level=None)


def _make_private(file: Path) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        file.touch(mode=0o600, exist_ok=True)
    except OSError as error:
        raise StoreError(
            f"Cannot write to {file.parent}: {error.strerror}.", "Choose another folder with --data-dir."
        ) from error


def _prepare(connection: sqlite3.Connection, file: Path, read_only: bool) -> None:
    connection.execute("PRAGMA foreign_keys = ON")
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > LATEST:
        raise StoreError(
            f"{file} was written by a newer mmdesk (format {version}; this one knows {LATEST}).",
            "Install the newer mmdesk, or choose another folder with --data-dir.",
        )
    if (
        file.stat().st_size <= _CHECKED_UP_TO
        and connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok"
    ):
        raise sqlite3.DatabaseError("database disk image is malformed")
    if read_only:
        return
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")  # an acknowledged verdict survives a power cut
    connection.execute("PRAGMA secure_delete = ON")
    if version:
        keep_backup(connection, file.parent)
    if version < LATEST:
        _migrate(connection, version)


def _migrate(connection: sqlite3.Connection, version: int) -> None:
    """Bring the schema from `version` to LATEST in one transaction; another window may have been first."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        if connection.execute("PRAGMA user_version").fetchone()[0] == version:
            for statement in _statements(_schema()):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {LATEST}")
        connection.execute("COMMIT")
    except sqlite3.Error:
        connection.execute("ROLLBACK")
        raise


def _schema() -> str:
    return files("mmdesk.store").joinpath("schema.sql").read_text(encoding="utf-8")


def _statements(script: str) -> list[str]:
    statements, pending = [], ""
    for line in script.splitlines():
        pending += line + "\n"
        if sqlite3.complete_statement(pending):
            statements.append(pending)
            pending = ""
    return statements


def _explained(error: sqlite3.Error, file: Path) -> StoreError:
    if "locked" in str(error) or "busy" in str(error):
        return StoreError(f"{file} is locked by another program.", "Close the other mmdesk and retry.")
    if isinstance(error, sqlite3.OperationalError) and "malformed" not in str(error):
        return StoreError(f"{file} cannot be used: {error}.", "Choose another folder with --data-dir.")
    backup = newest_backup(file.parent)
    hint = (
        f"Copy the backup {backup} over it." if backup else "Move it away to start anew; there is no backup."
    )
    return StoreError(f"The database {file} is damaged.", hint)
