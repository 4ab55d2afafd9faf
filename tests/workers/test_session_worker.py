"""The session worker on a real database."""

import gc

import pytest
from PySide6.QtTest import QSignalSpy
from remembered import a_prediction, a_verdict, admit_version

from mmdesk.core.moments import Moment
from mmdesk.core.sessions import LIVE, Exclusion, Mark, PastMoment, Recording, Session
from mmdesk.paths import base_model_dir
from mmdesk.store.exclusions import ExclusionStore
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.marks import MarkStore
from mmdesk.workers.session_worker import SessionWorker
from mmdesk.workers.store_worker import StoreWorker


@pytest.fixture
def store(qapp, data_dir):
    store = StoreWorker(data_dir, base_model_dir())
    store.start()
    yield store
    store.stop()


@pytest.fixture
def worker(store, data_dir):
    worker = SessionWorker(store, data_dir)
    yield worker
    worker.let_go()


def fill(store, session, count=3):
    store.begin_session(session, 0.0)
    for number in range(count):
        prediction = a_prediction(f"m{number}")
        store._sessions.add_prediction(session.id, number, number + 1.0, prediction)


def read(worker, session_id):
    """What comes when the session is opened: the session, and its moments."""
    opened, moments = QSignalSpy(worker.opened), QSignalSpy(worker.moments_read)
    worker.open_session(session_id)
    found = [past for number in range(moments.count()) for past in moments.at(number)[0]]
    return (opened.at(0)[0] if opened.count() else None), found


def test_a_session_is_opened_with_marks_verdicts_and_media(worker, store, data_dir):
    fill(store, Session(id="a"))
    FeedbackStore(store.connection).save(a_verdict(session_id="a", moment_id="m1"))
    marks = [Mark("a", 1.0, "she laughs"), Mark("a", 2.0)]
    for mark in marks:
        MarkStore(store.connection).save(mark)
    excluded = Exclusion("a", 0.5, 1.5, "a door")
    ExclusionStore(store.connection).save(excluded)
    (data_dir / "media").mkdir()
    (data_dir / "media" / "a.mkv").write_bytes(b"x")
    worker.add_recording(Recording("a", "media/a.mkv", 0.5))
    worker.add_recording(Recording("a", "media/a.2.mkv", 2.5))  # deleted by hand
    past, moments = read(worker, "a")
    assert (past.session.id, past.length_s, list(past.marks)) == ("a", 3.0, marks)
    assert past.exclusions == (excluded,)
    assert past.recordings == (Recording("a", str(data_dir / "media" / "a.mkv"), 0.5),)
    assert [one.moment.id for one in moments] == ["m0", "m1", "m2"]
    assert [len(one.verdicts) for one in moments] == [0, 1, 0]


def test_of_a_file_the_media_is_the_file_itself(worker, store, tmp_path):
    file = tmp_path / "clip.mp4"
    file.write_bytes(b"x")
    fill(store, Session(str(file), id="a"))
    past, _ = read(worker, "a")
    assert past.recordings == (Recording("a", str(file), 0.0),)
    file.unlink()
    assert read(worker, "a")[0].recordings == ()


def test_opening_one_ends_the_session_that_ran(worker, store):
    fill(store, Session(id="a"))
    fill(store, Session(id="b"))
    read(worker, "a")
    assert all(session.ended_at for session in store._sessions.list())


def test_the_collector_looks_again_when_the_session_is_left(worker, store):
    fill(store, Session(id="a"))
    gc.enable()  # as it is not while a test has Qt
    gc.unfreeze()
    read(worker, "a")
    assert gc.isenabled()
    assert gc.get_freeze_count() > 0
    worker.let_go()
    assert gc.get_freeze_count() == 0


def test_one_that_is_not_there_is_said(worker):
    failed = QSignalSpy(worker.failed)
    past, _ = read(worker, "nobody")
    assert past is None
    assert "not there any more" in failed.at(0)[0]


def test_a_deleted_session_is_gone_and_the_rest_is_listed(worker, store):
    fill(store, Session(LIVE, id="a"))
    fill(store, Session(LIVE, id="b"))
    deleted, listed = QSignalSpy(worker.deleted), QSignalSpy(worker.listed)
    worker.delete_session("a")
    assert deleted.at(0) == ["a"]
    assert [one.session.id for one in listed.at(0)[0]] == ["b"]


def test_one_that_could_not_be_deleted_is_not_called_deleted(worker, store):
    fill(store, Session(LIVE, id="a"))
    store.connection.execute(
        "CREATE TEMP TRIGGER no BEFORE DELETE ON sessions BEGIN SELECT RAISE(ABORT, 'no'); END"
    )
    deleted, listed, failed = (QSignalSpy(one) for one in (worker.deleted, worker.listed, worker.failed))
    worker.delete_session("a")
    assert failed.count() == 1
    assert deleted.count() == 0
    assert [one.session.id for one in listed.at(0)[0]] == ["a"]


def test_moments_that_were_waiting_do_not_bring_a_deleted_session_back(worker, store):
    session = Session()
    store.begin_session(session, 100.0)
    worker.delete_session(session.id)
    moment = Moment(0.9, 1.0, captured_at=101.0)
    store.add_prediction(PastMoment(moment, a_prediction(moment.id)))
    assert [one.id for one in store._sessions.list()] == []


def test_a_version_in_use_that_learned_from_it_goes_with_it(worker, store):
    fill(store, Session(id="a"))
    verdict = a_verdict(session_id="a")
    FeedbackStore(store.connection).save(verdict)
    admit_version(store.versions, [verdict.id])
    store.use_version(1)
    chosen = QSignalSpy(store.version_chosen)
    worker.delete_session("a")
    assert chosen.at(0)[0].is_base
    assert [version.number for version in store.versions.list()] == [0]


def test_without_a_database_it_idles(qapp, data_dir):
    (data_dir / "mmdesk.sqlite3").write_bytes(b"garbage" * 1000)
    store = StoreWorker(data_dir, base_model_dir())
    store.start()
    worker = SessionWorker(store, data_dir)
    failed = QSignalSpy(worker.failed)
    worker.list_sessions()
    worker.open_session("a")
    worker.delete_session("a")
    assert failed.count() == 0
