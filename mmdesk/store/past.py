"""A session as a whole: what was marked, left out and said in it, and its moments."""

import sqlite3

from mmdesk.core.sessions import PastMoment, PastSession, Session
from mmdesk.store.exclusions import ExclusionStore
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.marks import MarkStore
from mmdesk.store.sessions import SessionStore


def read_past(connection: sqlite3.Connection, session: Session) -> PastSession:
    """What belongs to the session beside its moments, without recordings. Raises StoreError."""
    return PastSession(
        session,
        SessionStore(connection).length_s(session.id),
        tuple(MarkStore(connection).of_session(session.id)),
        (),
        tuple(ExclusionStore(connection).of_session(session.id)),
    )


def read_moments(connection: sqlite3.Connection, session: Session) -> list[PastMoment]:
    """All of its moments with the verdicts on them, in the order of time. Raises StoreError."""
    verdicts = FeedbackStore(connection).of_session(session.id)
    return SessionStore(connection).timeline(session.id, verdicts)
