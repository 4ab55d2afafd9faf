"""The session that runs, and what is kept of it: of a live one all, of others the judged moments."""

from dataclasses import replace

from mmdesk.core.sessions import PastMoment, Session
from mmdesk.store.sessions import SessionStore


class RunningSession:
    """Outlives the database: what could not be kept waits. Belongs to the store's thread.

    Everything that writes raises StoreError where the database cannot.
    """

    def __init__(self) -> None:
        self._sessions: SessionStore | None = None
        self._session: Session | None = None  # that is in the database, or about to be
        self._going_on: Session | None = None  # also while there is no database
        self._began_at = 0.0
        self._judged: list[tuple[str, PastMoment]] = []  # moments of verdicts, of which session, to be kept

    @property
    def id(self) -> str:
        """Of the session that runs and is kept; empty: none."""
        return self._session.id if self._session is not None else ""

    def keep_in(self, sessions: SessionStore) -> None:
        """The database is open, perhaps another one: the session goes on in it."""
        self._sessions = sessions
        if self._going_on is not None:
            self._begin_in(sessions, self._going_on)

    def do_without(self) -> None:
        """The database is closed."""
        self._sessions = self._session = None

    def begin(self, session: Session, began_at: float) -> None:
        """Begin this one, when the one before has ended; `began_at` is of `time.monotonic()`."""
        self._began_at, self._going_on = began_at, session
        if self._sessions is not None:
            self._begin_in(self._sessions, session)

    def end(self, goes_on: bool = False) -> None:
        """End the session there is, if any; `goes_on` in the next database that is opened."""
        ended, self._session = self._session, None
        if not goes_on:
            self._going_on = None
        if ended is not None and self._sessions is not None:
            self._sessions.end(ended.id)

    def leave(self, session_id: str) -> None:
        """This session is about to be deleted: what is still on its way must not begin it again."""
        if self.id == session_id:
            self._session = None
        if self._going_on is not None and self._going_on.id == session_id:
            self._going_on = None
        self._judged = [one for one in self._judged if one[0] != session_id]

    def add(self, past: PastMoment) -> None:
        """Keep a moment of a live session; of another, and what was on its way when it began, nothing."""
        session = self._session
        if session is None or not session.is_live or past.moment.captured_at < self._began_at:
            return
        if self._sessions is not None:
            _keep(self._sessions, session.id, past)

    def add_judged(self, past: PastMoment) -> None:
        """Keep the moment of a verdict, now or when that is possible, without its picture and sound."""
        session = self._going_on if self._sessions is None else self._session
        if session is not None:
            light = replace(past, moment=replace(past.moment, picture=None, sound=None))
            self._judged.append((session.id, light))
            self.write_judged()

    def drop_judged(self) -> None:
        """Everything was forgotten: what could not be kept before is not kept after it."""
        self._judged.clear()

    @property
    def waits_to_write(self) -> bool:
        """Whether a moment of a verdict could not be kept yet."""
        return bool(self._judged)

    def write_judged(self) -> None:
        """Keep the moments of verdicts that are not yet. Raises StoreError, and the rest waits."""
        while self._judged and self._sessions is not None:
            session_id, past = self._judged[0]
            if not self._sessions.keeps(session_id, past.moment.id):
                _keep(self._sessions, session_id, past)
            self._judged.pop(0)

    def _begin_in(self, sessions: SessionStore, session: Session) -> None:
        if session.is_live:
            self._session = session  # where the disk is full just now, its first moment begins it
        sessions.begin(session)
        self._session = session


def _keep(sessions: SessionStore, session_id: str, past: PastMoment) -> None:
    start_s, end_s = past.moment.start_s, past.moment.end_s
    sessions.add_prediction(session_id, start_s, end_s, past.prediction, past.picture_size)
