"""Recordings: which media files belong to which session, and erasing those whose session is gone."""

from collections.abc import Iterable
from pathlib import Path

from mmdesk.core.errors import StoreError
from mmdesk.core.sessions import Recording
from mmdesk.store import sqlite
from mmdesk.store.places import file_of, media_folder
from mmdesk.store.sessions import ensure_session
from mmdesk.store.transactions import writing
from mmdesk.store.trouble import told


class RecordingStore:
    """The recordings. Belongs to the connection's thread; every method may raise StoreError."""

    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection
        self._file = file_of(connection)

    def add(self, recording: Recording) -> None:
        """Write down that this file belongs to the session."""
        with writing(self._connection):
            ensure_session(self._connection, recording.session_id)
            self._connection.execute(
                "INSERT OR REPLACE INTO recordings (file, session_id, start_s) VALUES (?, ?, ?)",
                (recording.file, recording.session_id, recording.start_s),
            )

    def of_session(self, session_id: str) -> list[Recording]:
        """The session's recordings in the order of time."""
        with told(self._file):
            rows = self._connection.execute(
                "SELECT session_id, file, start_s FROM recordings WHERE session_id = ? ORDER BY start_s",
                (session_id,),
            )
            return [Recording(*row) for row in rows]


def forget_recordings(connection: sqlite.Connection, session_ids: Iterable[str]) -> int:
    """Delete the recordings of these sessions, which stay; how many there were. Raises StoreError.

    The file goes first: what is still written down is tried again, what is not written down nobody finds.
    """
    database, count = file_of(connection), 0
    for session_id in session_ids:
        with told(database):
            rows = connection.execute("SELECT file FROM recordings WHERE session_id = ?", (session_id,))
            files = {database.parent / row[0] for row in rows}
        known = {file for file in media_folder(database.parent).glob("*") if _session_of(file) == session_id}
        for file in files | known if database.name else ():
            _delete(file)
        with writing(connection):
            connection.execute("DELETE FROM recordings WHERE session_id = ?", (session_id,))
        count += len(files | known)
    return count


def drop_media_of_nobody(connection: sqlite.Connection) -> None:
    """Delete every media file whose session is not in the database. Raises StoreError.

    A file's name begins with its session's id, so that one whose program was killed before it was
    written down is found too.
    """
    database = file_of(connection)
    if not database.name:
        return
    with told(database):
        known = {row[0] for row in connection.execute("SELECT id FROM sessions")}
    for file in media_folder(database.parent).glob("*"):
        if _session_of(file) not in known:
            _delete(file)


def _session_of(file: Path) -> str:
    return file.name.split(".")[0]


def _delete(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise StoreError(
            f"The recording {file} cannot be deleted: {error.strerror}.", "Delete it yourself."
        ) from error
