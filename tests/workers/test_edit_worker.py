"""The edit worker: nothing is lost when the disk is full, and everything is written in order."""

import pytest
from PySide6.QtTest import QSignalSpy
from remembered import a_prediction, a_verdict

from mmdesk.core.edits import Change, Edit
from mmdesk.core.moments import Moment
from mmdesk.core.sessions import Mark, PastMoment, Session
from mmdesk.paths import base_model_dir
from mmdesk.store.edits import EditStore
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.marks import MarkStore
from mmdesk.store.sessions import SessionStore
from mmdesk.workers.edit_worker import EditWorker
from mmdesk.workers.retention_worker import RetentionWorker
from mmdesk.workers.store_worker import StoreWorker


@pytest.fixture
def store(qapp, data_dir):
    store = StoreWorker(data_dir, base_model_dir())
    store.start()
    yield store
    store.stop()


@pytest.fixture
def worker(store):
    worker = EditWorker(store)
    worker.start()
    yield worker
    worker.stop()


def an_edit(minute=0, session_id="a"):
    verdict = a_verdict(minute, session_id=session_id)
    return Edit(session_id, "this is anger", (verdict.id,)), [verdict]


def fill(store):
    """Let the database grow no further, as on a full disk."""
    (pages,) = store.connection.execute("PRAGMA page_count").fetchone()
    store.connection.execute(f"PRAGMA max_page_count = {pages}")


def make_room(store):
    store.connection.execute("PRAGMA max_page_count = 1000000")


def judged(store):
    return [one.id for one in FeedbackStore(store.connection).all()]


def given(edits):
    return [one for edit, _ in edits for one in edit.given]


def add_until_full(worker, store, count=30):
    edits = [an_edit(minute) for minute in range(count)]
    fill(store)
    for edit in edits:
        worker.add(*edit)
    return edits


def test_an_edit_is_written_and_said_and_what_waits_for_a_lesson_is_told(worker, store):
    kept, waiting = QSignalSpy(worker.kept), QSignalSpy(store.waiting_changed)
    edit, verdicts = an_edit()
    worker.add(edit, verdicts)
    worker.undo(edit.id)
    worker.redo(edit.id)
    assert [kept.at(place)[0] for place in range(3)] == [edit.id] * 3
    assert [waiting.at(place)[0] for place in range(3)] == [1, 0, 1]
    assert judged(store) == list(edit.given)


def test_what_cannot_be_written_waits_and_is_written_in_order_with_the_next(worker, store):
    failed, delayed, kept = (QSignalSpy(one) for one in (worker.failed, worker.delayed, worker.kept))
    edits = add_until_full(worker, store)
    assert failed.count() >= 1
    assert delayed.at(delayed.count() - 1)[0] + len(judged(store)) == 30
    make_room(store)
    last = an_edit(50)
    worker.add(*last)
    assert judged(store) == given([*edits, last])
    assert kept.count() == 31


def test_it_is_tried_again_by_itself(worker, store):
    edits = add_until_full(worker, store)
    assert worker._timer.isActive()
    make_room(store)
    worker._timer.timeout.emit()
    assert judged(store) == given(edits)


def test_what_still_waits_at_the_end_is_written_then(worker, store):
    edits = add_until_full(worker, store)
    make_room(store)
    worker.stop()
    assert judged(store) == given(edits)


def test_an_edit_that_waits_is_undone_and_done_again_in_its_turn(worker, store):
    edits = add_until_full(worker, store)
    last, _ = edits[-1]
    worker.undo(last.id)
    make_room(store)
    worker.try_again()
    assert judged(store) == given(edits[:-1])
    worker.redo(last.id)
    assert judged(store) == given(edits)


def test_what_waits_for_a_deleted_session_does_not_begin_it_again(worker, store):
    add_until_full(worker, store)
    there = an_edit(session_id="b")
    worker.add(*there)
    worker.leave_session("a")
    make_room(store)
    store.connection.execute("DELETE FROM sessions")
    worker.try_again()
    assert judged(store) == given([there])
    assert [one.id for one in SessionStore(store.connection).list()] == ["b"]


def test_a_sessions_steps_are_read_with_what_they_are_about_but_without_features(worker, store):
    done, undone = an_edit(0), an_edit(1)
    mark = Mark("a", 1.0, "she laughs")
    marking = Edit("a", "mark at 0:01", changes=(Change(None, mark),))
    worker.add(*done)
    worker.add(marking, [])
    worker.add(*undone)
    worker.undo(undone[0].id)
    read = QSignalSpy(worker.steps_read)
    worker.read_steps("a")
    session_id, edits, verdicts = read.at(0)
    assert (session_id, edits) == ("a", EditStore(store.connection).of_session("a"))
    assert [one.is_done for one in edits] == [True, True, False]
    assert {one.id for one in verdicts} == set(given([done, undone]))
    assert all(one.features == {} for one in verdicts)
    assert MarkStore(store.connection).of_session("a") == [mark]


def test_without_a_database_it_idles(qapp, data_dir):
    (data_dir / "mmdesk.sqlite3").write_bytes(b"garbage" * 1000)
    store = StoreWorker(data_dir, base_model_dir())
    store.start()
    worker = EditWorker(store)
    worker.start()
    failed = QSignalSpy(worker.failed)
    worker.add(*an_edit())
    worker.undo("nobody")
    worker.read_steps("a")
    worker.stop()
    assert failed.count() == 0


def test_the_moments_of_verdicts_are_kept_with_them_once_there_is_room(worker, store):
    fill(store)
    session = Session()
    store.begin_session(session, 0.0)
    edits = []
    for minute in range(30):
        verdict = a_verdict(minute, session_id=session.id)
        past = PastMoment(
            Moment(minute, minute + 1, captured_at=1.0, id=verdict.moment_id), a_prediction(verdict.moment_id)
        )
        store.keep_judged(past)
        edits.append((Edit(session.id, "this is anger", (verdict.id,)), [verdict]))
        worker.add(*edits[-1])
    assert len(judged(store)) < 30
    make_room(store)
    worker._timer.timeout.emit()
    assert judged(store) == given(edits)
    kept = SessionStore(store.connection).timeline(session.id)
    assert [one.moment.id for one in kept] == [f"moment {minute}" for minute in range(30)]


def test_what_waits_is_not_written_after_everything_was_forgotten(worker, store):
    retention = RetentionWorker(store)
    retention.everything_gone.connect(worker.leave_everything)
    session, moment = Session(), Moment(0, 1, captured_at=1.0)
    store.begin_session(session, 0.0)
    add_until_full(worker, store)
    store.keep_judged(PastMoment(moment, a_prediction(moment.id)))
    make_room(store)
    retention.forget_everything()
    worker.stop()
    assert judged(store) == []
    assert SessionStore(store.connection).list() == []
