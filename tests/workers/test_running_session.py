"""The session that runs, while its database comes and goes."""

import pytest
from remembered import a_prediction

from mmdesk.core.errors import StoreError
from mmdesk.core.moments import Moment
from mmdesk.core.sessions import PastMoment, Session
from mmdesk.store.database import open_database
from mmdesk.store.sessions import SessionStore
from mmdesk.workers.running_session import RunningSession


@pytest.fixture
def sessions(data_dir):
    connection = open_database(data_dir)
    yield SessionStore(connection)
    connection.close()


@pytest.fixture
def running():
    return RunningSession()


def judged(end_s):
    moment = Moment(end_s - 0.1, end_s, captured_at=end_s)
    return PastMoment(moment, a_prediction(moment.id))


def kept(sessions, session):
    return [past.moment.id for past in sessions.timeline(session.id)]


def test_judged_moments_wait_for_a_database_and_their_session_goes_on_in_it(running, sessions):
    session, one, other = Session(), judged(1.0), judged(2.0)
    running.begin(session, 0.0)
    running.add_judged(one)
    assert (running.id, running.waits_to_write) == ("", True)
    running.keep_in(sessions)
    running.add_judged(other)
    assert (running.id, running.waits_to_write) == (session.id, False)
    assert kept(sessions, session) == [one.moment.id, other.moment.id]


def test_what_cannot_be_written_is_told_and_waits(running, sessions, monkeypatch):
    session, past = Session(), judged(1.0)
    running.keep_in(sessions)
    running.begin(session, 0.0)

    def full(*_):
        raise StoreError("The disk is full.", "")

    with monkeypatch.context() as patched:
        patched.setattr(sessions, "add_prediction", full)
        with pytest.raises(StoreError, match="full"):
            running.add_judged(past)
    assert running.waits_to_write
    running.write_judged()
    assert kept(sessions, session) == [past.moment.id]


def test_a_deleted_or_forgotten_sessions_moments_wait_no_more(running, sessions):
    session = Session()
    running.begin(session, 0.0)
    running.add_judged(judged(1.0))
    running.leave(session.id)
    assert not running.waits_to_write
    running.add_judged(judged(2.0))
    running.drop_judged()
    assert not running.waits_to_write


@pytest.mark.parametrize("goes_on", [True, False])
def test_a_session_that_ended_goes_on_only_where_the_worker_is_started_anew(running, sessions, goes_on):
    session = Session()
    running.keep_in(sessions)
    running.begin(session, 0.0)
    running.end(goes_on)
    running.do_without()
    assert running.id == ""
    running.keep_in(sessions)
    assert running.id == (session.id if goes_on else "")


def test_a_deleted_session_does_not_come_back_in_the_next_database(running, sessions):
    session = Session()
    running.keep_in(sessions)
    running.begin(session, 0.0)
    running.leave("another")
    assert running.id == session.id
    running.leave(session.id)
    running.do_without()
    running.keep_in(sessions)
    assert running.id == ""


def test_where_the_next_database_is_full_just_then_the_live_session_goes_on_with_its_next_moment(
    running, sessions, monkeypatch
):
    session, past = Session(), judged(1.0)
    running.begin(session, 0.0)

    def full(*_):
        raise StoreError("The disk is full.", "")

    with monkeypatch.context() as patched:
        patched.setattr(sessions, "begin", full)
        with pytest.raises(StoreError, match="full"):
            running.keep_in(sessions)
    running.add(past)
    assert kept(sessions, session) == [past.moment.id]
