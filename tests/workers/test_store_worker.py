"""The store worker: what it remembers of a session, and that nothing is lost when the disk is full."""

from contextlib import contextmanager

import pytest
from PySide6.QtTest import QSignalSpy
from remembered import a_prediction, a_verdict

from mmdesk.core.errors import StoreError
from mmdesk.core.moments import Moment
from mmdesk.core.sessions import PastMoment, Session
from mmdesk.paths import base_model_dir
from mmdesk.store.feedback import FeedbackStore
from mmdesk.workers.store_worker import StoreWorker


@pytest.fixture
def worker(qapp, data_dir):
    worker = StoreWorker(data_dir, base_model_dir())
    worker.start()
    worker.begin_session(Session())
    yield worker
    worker.stop()


def fill(worker):
    """Let the database grow no further, as on a full disk."""
    (pages,) = worker._connection.execute("PRAGMA page_count").fetchone()
    worker._connection.execute(f"PRAGMA max_page_count = {pages}")


def make_room(worker):
    worker._connection.execute("PRAGMA max_page_count = 1000000")


def kept(worker):
    return [verdict.id for verdict in worker._feedback.all()]


def test_what_cannot_be_written_waits_and_is_written_with_the_next(worker):
    failed, delayed = QSignalSpy(worker.failed), QSignalSpy(worker.feedback_delayed)
    saved = QSignalSpy(worker.feedback_saved)
    verdicts = [a_verdict(minute) for minute in range(30)]
    fill(worker)
    for verdict in verdicts[:-1]:
        worker.save_feedback(verdict)
    assert failed.count() >= 1
    waiting = delayed.at(delayed.count() - 1)[0]
    assert waiting + len(kept(worker)) == 29
    make_room(worker)
    worker.save_feedback(verdicts[-1])
    assert kept(worker) == [verdict.id for verdict in verdicts]
    assert saved.count() == 30


def test_what_still_waits_at_the_end_is_written_then(worker, data_dir):
    fill(worker)
    verdicts = [a_verdict(minute) for minute in range(20)]
    for verdict in verdicts:
        worker.save_feedback(verdict)
    make_room(worker)
    worker.stop()
    worker.start()
    assert kept(worker) == [verdict.id for verdict in verdicts]


def test_a_waiting_verdict_that_is_taken_back_is_never_written_unless_given_again(worker):
    fill(worker)
    verdicts = [a_verdict(minute) for minute in range(20)]
    for verdict in verdicts:
        worker.save_feedback(verdict)
    worker.remove_feedback(verdicts[-1])
    make_room(worker)
    worker.save_feedback(a_verdict(50))
    assert verdicts[-1].id not in kept(worker)
    worker.save_feedback(verdicts[-1])
    assert verdicts[-1].id in kept(worker)


def test_one_given_again_that_was_never_taken_back_holds_up_no_other(worker):
    first, second = a_verdict(0), a_verdict(1)
    worker.save_feedback(first)
    worker.save_feedback(first)  # as after an undo that could not be written
    worker.save_feedback(second)
    assert kept(worker) == [first.id, second.id]


def test_one_that_cannot_be_given_again_now_waits_like_a_new_one(worker):
    first, second = a_verdict(0), a_verdict(1)
    worker.save_feedback(first)
    worker.remove_feedback(first)
    with unwritable():
        worker.save_feedback(first)
    assert kept(worker) == []
    worker.save_feedback(second)
    assert kept(worker) == [first.id, second.id]


@contextmanager
def unwritable():
    """Inside it nothing can be written."""
    with pytest.MonkeyPatch.context() as broken:
        broken.setattr(FeedbackStore, "save", _refuse)
        yield


def _refuse(*_):
    raise StoreError("The database is busy.", "Retry.")


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


def test_of_a_file_a_moment_is_kept_each_step_of_its_time(worker):
    session = Session("/film.mp4")
    worker.begin_session(session, 100.0)
    for number in range(40):  # in no time at all
        moment = a_moment(0.05 * (number + 1))
        worker.add_file_moment(PastMoment(moment, a_prediction(moment.id), (64, 48)))
    kept = [end_s for _, end_s in timeline(worker, session)]
    assert kept == pytest.approx([0.05, *(0.2 * number for number in range(1, 11))])


def test_a_live_prediction_is_not_kept_in_a_files_session_nor_the_other_way_round(worker):
    film, live = Session("/film.mp4"), Session()
    worker.begin_session(film, 100.0)
    worker.add_prediction(PastMoment(a_moment(1.0, 101.0), a_prediction()))
    worker.begin_session(live, 200.0)
    worker.add_file_moment(PastMoment(a_moment(1.0), a_prediction()))
    assert timeline(worker, film) == timeline(worker, live) == []


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
    worker.save_feedback(a_verdict())
    assert (failed.count(), unusable.count()) == (1, 1)
