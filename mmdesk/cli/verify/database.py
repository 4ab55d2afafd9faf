"""The database, page by page, and its backups."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from mmdesk.cli.finding import Finding, fail, ok, warn
from mmdesk.core.errors import StoreError
from mmdesk.store.database import open_database
from mmdesk.store.keyed import connect, database_key
from mmdesk.store.migrations import refuse_newer, user_version
from mmdesk.store.places import backups_in, database_file
from mmdesk.store.sqlite import Connection, Error
from mmdesk.store.trouble import told

_RESTORE = "Close mmdesk and open it again: it offers the newest backup."


def check_integrity(data_dir: Path) -> Iterator[Finding]:
    """The whole of integrity_check, and that no row refers to one that is not there."""
    file = database_file(data_dir)
    if not file.exists():
        yield ok("integrity", "there is no database yet")
        return
    with closing(open_database(data_dir, read_only=True)) as connection, told(file):
        yield from _looked_through(connection)


def check_backups(data_dir: Path) -> Iterator[Finding]:
    """Whether each backup could be gone back to."""
    backups = backups_in(data_dir)
    if not backups:
        yield ok("backups", "there are none yet")
        return
    database_key(data_dir)  # without it none could be read, and all be said to be of no use
    damaged = {backup.name: why for backup in backups if (why := _trouble_with(backup))}
    for name, why in damaged.items():
        yield warn("backups", f"{name} is of no use: {why}", "Delete it; another is made tomorrow.")
    if len(damaged) < len(backups):
        yield ok(
            "backups", f"{len(backups) - len(damaged)} can be gone back to, the newest {backups[-1].name}"
        )


def _looked_through(connection: Connection) -> Iterator[Finding]:
    wrong = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(5)")]
    if wrong != ["ok"]:
        yield fail("integrity", f"The database is damaged: {wrong[0]}", _RESTORE)
        return
    orphans = connection.execute("PRAGMA foreign_key_check").fetchmany(5)
    if orphans:
        table = orphans[0][0]
        yield fail("integrity", f"A row of {table} belongs to nothing that is there.", _RESTORE)
        return
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    verdicts = connection.execute("SELECT count(*) FROM feedback").fetchone()[0]
    yield ok("integrity", f"{pages} pages are sound, every reference holds; {verdicts} verdicts")


def _trouble_with(backup: Path) -> str:
    try:
        key = database_key(backup.parent.parent)
        with closing(connect(backup, "ro", key)) as connection:
            refuse_newer(connection, backup)
            if user_version(connection) == 0:
                return "it is empty."
            found = str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
            return "" if found == "ok" else found
    except StoreError as error:
        return error.message
    except Error as error:
        return f"{error}."
