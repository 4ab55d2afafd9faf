"""What is read of files is kept in batches, and known again."""

import pytest
from PySide6.QtTest import QSignalSpy
from remembered import a_prediction

from mmdesk.core.errors import StoreError
from mmdesk.core.file_jobs import JobState
from mmdesk.core.moments import Moment
from mmdesk.core.sessions import FileReading, PastMoment, Session, State
from mmdesk.paths import base_model_dir
from mmdesk.store.sessions import SessionStore
from mmdesk.workers.file_keeper import FileKeeper, NoDatabase
from mmdesk.workers.store_worker import StoreWorker


@pytest.fixture
def store(data_dir):
    store = StoreWorker(data_dir, base_model_dir())
    store.start()
    yield store
    store.stop()


@pytest.fixture
def keeper(store):
    keeper = FileKeeper(store, base_model_dir())
    yield keeper
    keeper.stop()


def a_file(path="/talk.mp4", **file):
    return Session(str(path), file=FileReading(**{"digest": "abc", **file}))


def batch(*numbers):
    return [
        PastMoment(
            Moment(number * 0.2, (number + 1) * 0.2, id=f"m{number}"),
            a_prediction(f"m{number}"),
        )
        for number in numbers
    ]


def placed(keeper, *sessions):
    spy = QSignalSpy(keeper.placed)
    keeper.place(list(sessions), False)
    return spy.at(0)[0]


def ids(store, session):
    return [past.moment.id for past in SessionStore(store.connection).timeline(session.id)]


def test_files_are_written_down_when_they_are_found_so_that_a_restart_knows_them(keeper, store):
    jobs = placed(keeper, a_file("/a.mp4"), a_file("/b.mp4"))
    assert [job.state for job in jobs] == [JobState.WAITING] * 2
    spy = QSignalSpy(keeper.unfinished)
    FileKeeper.start(keeper)
    assert [job.path for job in spy.at(0)[0]] == ["/a.mp4", "/b.mp4"]


def test_batches_are_kept_and_passed_on(keeper, store):
    session = a_file()
    keeper.begin(session)
    spy = QSignalSpy(keeper.kept)
    keeper.keep(session.id, batch(0, 1))
    keeper.keep(session.id, batch(2))
    assert ids(store, session) == ["m0", "m1", "m2"]
    assert [len(spy.at(place)[1]) for place in range(spy.count())] == [2, 1]


def test_a_file_goes_on_where_it_was_left(keeper, store):
    session = a_file()
    keeper.begin(session)
    keeper.keep(session.id, batch(0, 1, 2))
    spy = QSignalSpy(keeper.begun)
    keeper.begin(session)
    kept = spy.at(0)[1]
    assert kept.until_s == pytest.approx(0.6)
    assert len(kept.tail) == 3


def test_after_a_batch_that_could_not_be_written_no_other_makes_a_gap(keeper, store):
    session = a_file()
    keeper.begin(session)
    keeper.keep(session.id, batch(0))
    store.connection.execute("CREATE TABLE filler (x)")
    pages = store.connection.execute("PRAGMA page_count").fetchone()[0]
    store.connection.execute(f"PRAGMA max_page_count = {pages}")
    refused, kept = QSignalSpy(keeper.refused), QSignalSpy(keeper.kept)
    keeper.keep(session.id, batch(*range(1, 2000)))
    assert "disk is full" in refused.at(0)[1]
    store.connection.execute("PRAGMA max_page_count = 1000000")
    keeper.keep(session.id, batch(2000))
    assert (ids(store, session), kept.count()) == (["m0"], 0)
    keeper.begin(session)
    keeper.keep(session.id, batch(1))
    assert ids(store, session) == ["m0", "m1"]


def test_moments_of_a_session_that_was_deleted_are_dropped(keeper, store):
    kept = QSignalSpy(keeper.kept)
    keeper.keep("gone", batch(0))
    assert kept.count() == 0
    assert SessionStore(store.connection).list() == []


def test_a_file_that_was_stopped_is_read_on_when_it_is_asked_for_again(keeper, store):
    session = a_file(state=State.STOPPED)
    keeper.begin(session)
    keeper.keep(session.id, batch(0, 1))
    # As the fake prediction's version is 2, the base's own reading would be another session.
    store.connection.execute("UPDATE predictions SET version = 0")
    (job,) = placed(keeper, a_file())
    assert (job.id, job.state, job.read_s) == (session.id, JobState.WAITING, pytest.approx(0.4))


def test_a_file_that_was_read_whole_is_done_and_follows_its_file(keeper, store, tmp_path):
    session = a_file(state=State.WHOLE)
    keeper.begin(session)
    keeper.keep(session.id, batch(0))
    store.connection.execute("UPDATE predictions SET version = 0")
    (job,) = placed(keeper, a_file("/moved.mp4"))
    assert (job.id, job.state, job.path) == (session.id, JobState.DONE, "/moved.mp4")
    assert SessionStore(store.connection).find(session.id).source == "/moved.mp4"


def test_how_far_it_is_read_is_written_down_and_a_whole_one_has_ended(keeper, store):
    session = a_file()
    keeper.begin(session)
    keeper.update(session.id, FileReading(State.WHOLE, digest="abc", troubles=("x",)))
    found = SessionStore(store.connection).find(session.id)
    assert (found.file.state, found.file.troubles) == (State.WHOLE, ("x",))
    assert found.ended_at is not None


def test_one_of_which_nothing_was_read_is_forgotten_with_its_job(keeper, store):
    read, unread = a_file("/a.mp4"), a_file("/b.mp4")
    for session in (read, unread):
        keeper.begin(session)
    keeper.keep(read.id, batch(0))
    for session in (read, unread):
        keeper.drop(session.id)
    assert [one.id for one in SessionStore(store.connection).list()] == [read.id]


def test_a_database_that_is_gone_is_said(keeper, store):
    store.connection.execute("DROP TABLE sessions")
    failed = QSignalSpy(keeper.failed)
    with pytest.raises(StoreError, match="is damaged"):
        SessionStore(store.connection).list()
    keeper.update("x", FileReading())
    assert failed.count() == 1


def test_without_a_database_files_are_read_all_the_same(qapp):
    keeper = FileKeeper(NoDatabase(), base_model_dir())
    keeper.start()
    session = a_file()
    (job,) = placed(keeper, session)
    assert job.state is JobState.WAITING
    begun, kept = QSignalSpy(keeper.begun), QSignalSpy(keeper.kept)
    keeper.begin(session)
    keeper.keep(session.id, batch(0))
    assert (begun.at(0)[1].until_s, kept.count()) == (0.0, 1)


@pytest.fixture
def another(data_dir):
    """The file keeper of another window."""
    store = StoreWorker(data_dir, base_model_dir())
    store.start()
    keeper = FileKeeper(store, base_model_dir())
    yield keeper
    keeper.stop()
    store.stop()


def jobs_of(spy):
    return [spy.at(place)[0] for place in range(spy.count())]


def test_a_file_that_another_window_reads_is_that_ones_until_it_is_done(keeper, store, another):
    session = placed(keeper, a_file())[0].session
    keeper.begin(session)
    (job,) = placed(another, a_file())
    assert job.id == session.id  # both would append to it
    keeper.keep(session.id, batch(0, 1))
    begun, taken = QSignalSpy(another.begun), QSignalSpy(another.taken)
    another.begin(job.session)
    assert begun.count() == 0
    assert [(one.state, round(one.read_s, 1)) for one in jobs_of(taken)] == [(JobState.WAITING, 0.4)]
    another.update(session.id, FileReading(State.STOPPED, digest="abc"))  # the user stops it there
    another.drop(session.id)
    assert SessionStore(store.connection).find(session.id).file.state is State.READING
    keeper.keep(session.id, batch(2))
    keeper.update(session.id, FileReading(State.WHOLE, digest="abc"))
    another.begin(job.session)
    assert begun.count() == 0
    assert [one.state for one in jobs_of(taken)] == [JobState.WAITING, JobState.DONE]
    assert ids(store, session) == ["m0", "m1", "m2"]


def test_what_another_window_left_is_read_on_where_it_stopped(keeper, store, another):
    session = placed(keeper, a_file())[0].session
    keeper.begin(session)
    keeper.keep(session.id, batch(0, 1))
    unfinished = QSignalSpy(another.unfinished)
    another.start()
    assert unfinished.at(0)[0] == []  # it is being read: nobody needs to be asked
    keeper.stop()
    another.start()
    assert [job.id for job in unfinished.at(1)[0]] == [session.id]
    begun = QSignalSpy(another.begun)
    another.begin(session)
    assert begun.at(0)[1].until_s == pytest.approx(0.4)
    keeper.begin(session)
    keeper.keep("another", batch(7))
    assert ids(store, session) == ["m0", "m1"]


def test_an_empty_session_that_another_window_has_just_begun_is_not_dropped(keeper, store, another):
    session = placed(keeper, a_file())[0].session
    keeper.begin(session)
    another.drop(session.id)
    assert SessionStore(store.connection).find(session.id) is not None
