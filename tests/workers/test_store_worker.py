"""The store worker: what it remembers of a session."""

import pytest
from PySide6.QtTest import QSignalSpy
from remembered import a_prediction

from mmdesk.core.moments import Moment
from mmdesk.core.sessions import PastMoment, Session
from mmdesk.paths import base_model_dir
from mmdesk.workers.store_worker import StoreWorker


@pytest.fixture
def worker(qapp, data_dir):
    worker = StoreWorker(data_dir, base_model_dir())
    worker.start()
    worker.begin_session(Session())
    yield worker
    worker.stop()


def timeline(worker, session):
    return [(past.moment.id, past.moment.end_s) for past in worker._sessions.timeline(session.id)]


def a_moment(end_s, captured_at=0.0):
    return Moment(end_s - 0.1, end_s, captured_at=captured_at)


def test_what_was_on_its_way_when_a_session_began_is_none_of_it(worker):
    session, late, new = Session(), a_moment(300.0, captured_at=99.9), a_moment(0.1, captured_at=100.1)
    worker.begin_session(session, 100.0)
    worker.add_prediction(PastMoment(late, a_prediction(late.id)))
    worker.add_prediction(PastMoment(new, a_prediction(new.id)))
    assert timeline(worker, session) == [(new.id, 0.1)]


def test_a_live_prediction_is_not_kept_in_a_files_session(worker):
    film = Session("/film.mp4")
    worker.begin_session(film, 100.0)
    worker.add_prediction(PastMoment(a_moment(1.0, 101.0), a_prediction()))
    assert timeline(worker, film) == []


def test_the_moment_of_a_verdict_is_kept_once(worker):
    session, first, judged = Session(), a_moment(1.0, 101.0), a_moment(1.1, 101.1)
    worker.begin_session(session, 100.0)
    worker.add_prediction(PastMoment(first, a_prediction(first.id)))
    for moment in (first, judged, judged):
        worker.keep_judged(PastMoment(moment, a_prediction(moment.id)))
    assert timeline(worker, session) == [(first.id, 1.0), (judged.id, 1.1)]


def test_what_is_on_its_way_does_not_begin_a_deleted_session_again(worker):
    session = Session()
    worker.begin_session(session, 100.0)
    worker.leave_session("another")
    moment = a_moment(1.0, 101.0)
    worker.add_prediction(PastMoment(moment, a_prediction(moment.id)))
    assert timeline(worker, session) == [(moment.id, 1.0)]
    worker.leave_session(session.id)
    later = a_moment(2.0, 102.0)
    worker.add_prediction(PastMoment(later, a_prediction(later.id)))
    assert timeline(worker, session) == [(moment.id, 1.0)]


def test_without_a_database_it_says_so_once(qapp, data_dir):
    (data_dir / "mmdesk.sqlite3").write_bytes(b"garbage" * 1000)
    worker = StoreWorker(data_dir, base_model_dir())
    failed, unusable = QSignalSpy(worker.failed), QSignalSpy(worker.unusable)
    worker.start()
    worker.begin_session(Session())
    assert (failed.count(), unusable.count()) == (1, 1)
