"""A session as a whole: what was marked, left out and said in it, and its moments."""

from collections.abc import Iterator

from mmdesk.core.sessions import PastMoment, PastSession, Session
from mmdesk.store import sqlite
from mmdesk.store.exclusions import ExclusionStore
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.marks import MarkStore
from mmdesk.store.places import file_of
from mmdesk.store.sessions import SessionStore
from mmdesk.store.trouble import told


def read_past(connection: sqlite.Connection, session: Session) -> PastSession:
    """What belongs to the session beside its moments, without recordings. Raises StoreError."""
    return PastSession(
        session,
        SessionStore(connection).length_s(session.id),
        tuple(MarkStore(connection).of_session(session.id)),
        (),
        tuple(ExclusionStore(connection).of_session(session.id)),
    )


def each_moment(connection: sqlite.Connection, session: Session) -> Iterator[PastMoment]:
    """Its moments with the verdicts on them, in the order of time, some at a time. Raises StoreError."""
    verdicts = FeedbackStore(connection).of_session(session.id)
    for piece in SessionStore(connection).pieces(session.id, verdicts):
        yield from piece


def read_moments(connection: sqlite.Connection, session: Session) -> list[PastMoment]:
    """All of its moments at once. Raises StoreError."""
    return list(each_moment(connection, session))


def count_and_version(connection: sqlite.Connection, session: Session) -> tuple[int, int, str]:
    """How many moments it has, and the version and hash that read the last of them. Raises StoreError."""
    with told(file_of(connection)):
        (count,) = connection.execute(
            "SELECT count(*) FROM predictions WHERE session_id = ?", (session.id,)
        ).fetchone()
        last = connection.execute(
            "SELECT predictions.version, ifnull(sha256, '') FROM predictions LEFT JOIN models"
            " ON models.session_id = predictions.session_id AND models.version = predictions.version"
            " WHERE predictions.session_id = ? ORDER BY end_s DESC, number DESC LIMIT 1",
            (session.id,),
        ).fetchone()
    return count, *(last or (0, ""))
