"""From an older database to this program's: one script for each user_version, and one backup before."""

from collections.abc import Iterator
from pathlib import Path

from mmdesk.core.errors import StoreError
from mmdesk.store import sqlite
from mmdesk.store.backups import back_up
from mmdesk.store.transactions import writing

_HERE = Path(__file__).parent
_NAMES = ("schema.sql", "schema_2.sql", "schema_3.sql", "schema_4.sql", "schema_5.sql")
SCRIPTS: tuple[Path, ...] = tuple(_HERE / name for name in _NAMES)
"""The script at place N makes user_version N + 1 of user_version N."""


def user_version(connection: sqlite.Connection) -> int:
    """How far the database has been migrated; 0 is an empty one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def is_up_to_date(connection: sqlite.Connection) -> bool:
    """Whether no script is missing."""
    return user_version(connection) >= len(SCRIPTS)


def refuse_newer(connection: sqlite.Connection, file: Path) -> None:
    """Raises StoreError when a newer mmdesk wrote the database; this one would not understand it."""
    found = user_version(connection)
    if found > len(SCRIPTS):
        raise StoreError(
            f"The database {file} is of a newer mmdesk (schema {found}; this one knows {len(SCRIPTS)}).",
            "Update mmdesk, or choose another --data-dir.",
        )


def migrate(connection: sqlite.Connection) -> None:
    """Run the scripts that are missing, each in a transaction of its own, after a backup.

    Raises StoreError; the database is then as it was before the script that failed.
    """
    if 0 < user_version(connection) < len(SCRIPTS):  # a new one holds nothing yet
        back_up(connection)  # one for all: where each had its own, the oldest would be dropped for the newest
    for number, script in enumerate(SCRIPTS, start=1):
        if user_version(connection) >= number:
            continue
        with writing(connection):
            if user_version(connection) >= number:  # another process was faster
                continue
            for statement in _statements(script.read_text(encoding="utf-8")):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")


def _statements(script: str) -> Iterator[str]:
    """The statements of a script one by one: sqlite3's executescript() would end our transaction."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite.complete_statement(statement):
            yield statement
            statement = ""
