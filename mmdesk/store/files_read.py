"""What is remembered of files: which were read already, how far the others came, and who was in them."""

from collections.abc import Iterator
from pathlib import Path

from mmdesk.core.file_jobs import Kept
from mmdesk.core.sessions import FileReading, Session, State
from mmdesk.store import sqlite
from mmdesk.store.people import PeopleStore
from mmdesk.store.places import file_of
from mmdesk.store.sessions import SessionStore
from mmdesk.store.timelines import read_timeline
from mmdesk.store.transactions import writing
from mmdesk.store.trouble import told
from mmdesk.store.values import as_source

_TAIL_S = 2.5  # of the remembered moments; a file that is read on is read again for 2 s
_LAST = "SELECT max(end_s), max(person) FROM predictions WHERE session_id = ?"
_MOST_PEOPLE = (
    "SELECT ifnull(max(faces.person), 0) FROM faces JOIN predictions ON prediction = number"
    " WHERE session_id = ?"
)
_VERSIONS = "SELECT DISTINCT version FROM predictions WHERE session_id = ?"
_HASHES = "SELECT sha256 FROM models WHERE session_id = ?"
_ALL_OF_NOTHING = (
    "DELETE FROM sessions WHERE state = ? AND NOT EXISTS"
    " (SELECT 1 FROM predictions WHERE session_id = sessions.id)"
)


class FilesRead:
    """The sessions that are files. Belongs to the connection's thread; every method may raise StoreError."""

    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection
        self._sessions = SessionStore(connection)

    def same(self, wanted: list[Session], version: int, sha256: str) -> list[Session | None]:
        """For each file, the session in which it was read just so: whole and by this version, or in part.

        A file is known by its content, so one that was moved is known again; a copy is another file.
        """
        known: dict[tuple[object, ...], list[Session]] = {}
        for session in self._sessions.list():
            if session.file is not None and session.file.digest:
                known.setdefault(_key(session.file), []).append(session)
        return [self._match(known.get(_key(one.file), []), one, version, sha256) for one in wanted]

    def names_in(self, read: FileReading) -> dict[int, str]:
        """Who is who in a file that is read just so: as in its newest session in which anybody was named.

        Numbers are given in the order of first sight, so the same reading gives the same ones again.
        """
        people = PeopleStore(self._connection)
        for session in reversed(self._sessions.list()):
            is_it = session.file and session.file.digest and _key(session.file) == _key(read)
            if is_it and (seen := people.seen_as(session.id)):
                return {number: seen[number].name for number in sorted(seen)}
        return {}

    def kept(self, session_id: str) -> Kept:
        """Where to read on, and what is needed to know the people again."""
        with told(file_of(self._connection)):
            until_s, person = self._connection.execute(_LAST, (session_id,)).fetchone()
            if until_s is None:
                return Kept()
            (most,) = self._connection.execute(_MOST_PEOPLE, (session_id,)).fetchone()
            pieces = read_timeline(self._connection, session_id, from_s=until_s - _TAIL_S)
            tail = tuple(past for piece in pieces for past in piece)
            return Kept(until_s, tail, max(person, most))

    def unfinished(self) -> Iterator[tuple[Session, float]]:
        """The files of which more could be read, oldest first, each with how far it came."""
        for session in self._sessions.list():
            if session.file is not None and session.file.state in (State.READING, State.STOPPED):
                yield session, self._sessions.length_s(session.id)

    def move(self, session_id: str, path: str) -> None:
        """The session's file lies somewhere else now."""
        with writing(self._connection):
            self._connection.execute(
                "UPDATE sessions SET source = ? WHERE id = ?", (as_source(path), session_id)
            )

    def drop_empty(self, session_id: str) -> None:
        """Forget a session in which nothing was read."""
        with writing(self._connection):
            only = "DELETE FROM sessions WHERE id = ? AND NOT EXISTS"
            self._connection.execute(
                f"{only} (SELECT 1 FROM predictions WHERE session_id = sessions.id)", (session_id,)
            )

    def sweep(self) -> None:
        """Forget the files that could not be read at all: of them there is nothing."""
        with writing(self._connection):
            self._connection.execute(_ALL_OF_NOTHING, (State.FAILED.value,))

    def _match(self, known: list[Session], wanted: Session, version: int, sha256: str) -> Session | None:
        for session in reversed(known):
            is_it = session.source == wanted.source or not Path(session.source).exists()
            if is_it and self._is_read_by(session, version, sha256):
                return session
        return None

    def _is_read_by(self, session: Session, version: int, sha256: str) -> bool:
        assert session.file is not None
        if session.file.state is State.FAILED:
            return False
        with told(file_of(self._connection)):
            versions = {row[0] for row in self._connection.execute(_VERSIONS, (session.id,))}
            hashes = {row[0] for row in self._connection.execute(_HASHES, (session.id,))}
        if not versions and session.file.state is State.WHOLE:
            return False
        return versions <= {version} and (not sha256 or hashes <= {sha256})


def _key(file: FileReading | None) -> tuple[object, ...]:
    return (file.digest, file.every_s, file.sound) if file else ()
