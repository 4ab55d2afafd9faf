"""Bringing an imported session into the database: all of it, or nothing."""

import pytest
from remembered import NOON, a_prediction

from mmdesk.core.errors import MediaError
from mmdesk.core.moments import Moment
from mmdesk.core.sessions import FileReading, Mark, PastMoment, PastSession, Session, State
from mmdesk.store import imports
from mmdesk.store.imports import bring_in
from mmdesk.store.past import read_moments, read_past
from mmdesk.store.sessions import SessionStore

PAST = PastSession(
    Session("/a.mp4", NOON, NOON, "s", FileReading(State.WHOLE, 1.0, 9.0)), 9.0, (Mark("s", 1.0, "x"),)
)


def moments(count):
    return [PastMoment(Moment(n, n + 1, id=f"m{n}"), a_prediction(f"m{n}")) for n in range(count)]


def test_it_is_written_in_pieces_and_whole_at_the_end(connection, monkeypatch):
    monkeypatch.setattr(imports, "_PIECE", 4)
    states = []
    for _ in (counts := bring_in(connection, PAST, moments(9))):
        states.append(SessionStore(connection).find("s").file.state)
    assert counts.gi_frame is None
    assert states == [State.STOPPED] * 3  # so long it is not whole, also where the process is killed
    session = SessionStore(connection).find("s")
    assert session.file == PAST.session.file
    assert read_past(connection, session).marks[0].words == "x"
    assert len(read_moments(connection, session)) == 9


def test_moments_that_raise_leave_nothing(connection, monkeypatch):
    monkeypatch.setattr(imports, "_PIECE", 2)

    def breaking():
        yield from moments(5)
        raise MediaError("changed")

    with pytest.raises(MediaError):
        list(bring_in(connection, PAST, breaking()))
    assert SessionStore(connection).list() == []
    assert connection.execute("SELECT count(*) FROM predictions").fetchone() == (0,)


def test_one_that_is_given_up_leaves_nothing(connection, monkeypatch):
    monkeypatch.setattr(imports, "_PIECE", 2)
    writing = bring_in(connection, PAST, moments(5))
    next(writing)
    writing.close()
    assert SessionStore(connection).list() == []


def test_a_session_without_moments_is_one_too(connection):
    assert list(bring_in(connection, PAST, [])) == []
    assert SessionStore(connection).find("s").file.state is State.WHOLE
