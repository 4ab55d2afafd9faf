"""Exclusions in the database: stretches of a session that the user left out."""

from mmdesk.core.sessions import Exclusion
from mmdesk.store import sqlite
from mmdesk.store.places import file_of
from mmdesk.store.sessions import ensure_session
from mmdesk.store.transactions import writing
from mmdesk.store.trouble import told


class ExclusionStore:
    """The exclusions. Belongs to the connection's thread; every method may raise StoreError."""

    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection
        self._file = file_of(connection)

    def save(self, exclusion: Exclusion) -> None:
        """Write an exclusion, or what became of it; it is on the disk when this returns."""
        with writing(self._connection):
            ensure_session(self._connection, exclusion.session_id)
            write_exclusion(self._connection, exclusion)

    def remove(self, exclusion_id: str) -> bool:
        """Erase an exclusion; False when there is none."""
        with writing(self._connection):
            return erase_exclusion(self._connection, exclusion_id)

    def of_session(self, session_id: str) -> list[Exclusion]:
        """The session's exclusions in the order of time."""
        with told(self._file):
            rows = self._connection.execute(
                "SELECT session_id, start_s, end_s, words, id FROM exclusions WHERE session_id = ?"
                " ORDER BY start_s, end_s",
                (session_id,),
            )
            return [Exclusion(*row) for row in rows]


def write_exclusion(connection: sqlite.Connection, exclusion: Exclusion) -> None:
    """Write it inside the caller's transaction; one that is there is changed."""
    connection.execute(
        "INSERT INTO exclusions (id, session_id, start_s, end_s, words) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET start_s = excluded.start_s, end_s = excluded.end_s,"
        " words = excluded.words",
        (exclusion.id, exclusion.session_id, exclusion.start_s, exclusion.end_s, exclusion.words),
    )


def erase_exclusion(connection: sqlite.Connection, exclusion_id: str) -> bool:
    """Erase it inside the caller's transaction; False when there is none."""
    return connection.execute("DELETE FROM exclusions WHERE id = ?", (exclusion_id,)).rowcount > 0
