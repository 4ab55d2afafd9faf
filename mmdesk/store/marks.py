"""Marks in the database: instants of a session that the user wants to find again."""

from mmdesk.core.sessions import Mark
from mmdesk.store import sqlite
from mmdesk.store.places import file_of
from mmdesk.store.sessions import ensure_session
from mmdesk.store.transactions import writing
from mmdesk.store.trouble import told


class MarkStore:
    """The marks. Belongs to the connection's thread; every method may raise StoreError."""

    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection
        self._file = file_of(connection)

    def save(self, mark: Mark) -> None:
        """Write a mark, or what became of it; it is on the disk when this returns."""
        with writing(self._connection):
            ensure_session(self._connection, mark.session_id)
            write_mark(self._connection, mark)

    def remove(self, mark_id: str) -> bool:
        """Erase a mark; False when there is none."""
        with writing(self._connection):
            return erase_mark(self._connection, mark_id)

    def of_session(self, session_id: str) -> list[Mark]:
        """The session's marks in the order of time."""
        with told(self._file):
            rows = self._connection.execute(
                "SELECT session_id, at_s, words, id FROM marks WHERE session_id = ? ORDER BY at_s",
                (session_id,),
            )
            return [Mark(*row) for row in rows]


def write_mark(connection: sqlite.Connection, mark: Mark) -> None:
    """Write it inside the caller's transaction; one that is there is changed."""
    connection.execute(
        "INSERT INTO marks (id, session_id, at_s, words) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET words = excluded.words, at_s = excluded.at_s",
        (mark.id, mark.session_id, mark.at_s, mark.words),
    )


def erase_mark(connection: sqlite.Connection, mark_id: str) -> bool:
    """Erase it inside the caller's transaction; False when there is none."""
    return connection.execute("DELETE FROM marks WHERE id = ?", (mark_id,)).rowcount > 0
