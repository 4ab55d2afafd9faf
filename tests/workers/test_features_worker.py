"""Features are read again one after the other, in idle time, and what cannot be read holds up nothing."""

import numpy as np
import pytest
from PySide6.QtTest import QSignalSpy
from remembered import a_verdict

from mmdesk.core.errors import MediaError
from mmdesk.core.modalities import Modality
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import Box
from mmdesk.core.wanted import FaceThere, Place, Wanted
from mmdesk.model.toy import ToyPredictor
from mmdesk.paths import base_model_dir
from mmdesk.store.feedback import FeedbackStore
from mmdesk.workers.features_worker import FeaturesWorker
from mmdesk.workers.store_worker import StoreWorker
from mmdesk.workers.wanted_worker import WantedWorker

FACE = FaceThere(Box(2, 2, 10, 10), (40, 30))


class AnotherError(MediaError):
    """Another file lies there."""


class Files:
    """Files to be read again, some of which cannot be."""

    def __init__(self):
        self.read, self.broken, self.is_busy = [], {}, False

    def moment(self, place):
        self.read.append(place.file)
        if place.file in self.broken:
            raise self.broken[place.file]
        picture = np.full((60, 80, 3), 90, np.uint8)
        return Moment(place.start_s, place.end_s, picture, np.full(16000, 0.1, np.float32), "what a day")


@pytest.fixture
def files():
    return Files()


@pytest.fixture
def worker(qapp, files):
    def is_another(error):
        return isinstance(error, AnotherError)

    worker = FeaturesWorker(ToyPredictor, files.moment, is_another, lambda: files.is_busy)
    worker.start()
    yield worker
    worker.stop()


def wanted(name, file="/film.mp4", face=FACE, **values):
    return Wanted(name, f"session of {file}", Place(file, 0.0, 0.2), face, **values)


def run(worker):
    """Take steps until none is waiting."""
    for _ in range(100):
        if not worker._waiting:
            return
        worker._step()
    raise AssertionError("it does not come to an end")


def arguments(spy):
    return [spy.at(place) for place in range(spy.count())]


def test_each_is_read_in_its_turn_and_then_more_are_asked_for(worker, files):
    read, more = QSignalSpy(worker.read), QSignalSpy(worker.more_wanted)
    worker.take([wanted("a"), wanted("b")])
    worker.take([wanted("b"), wanted("c")])  # it is waiting already
    run(worker)
    assert [one[0] for one in arguments(read)] == ["a", "b", "c"]
    assert all(set(one[1]) == set(Modality) for one in arguments(read))
    assert (len(files.read), more.count()) == (3, 1)


def test_it_takes_small_steps(worker, files):
    read = QSignalSpy(worker.read)
    worker.take([wanted("a")])
    counts = []
    while worker._waiting:
        worker._step()
        counts.append(read.count())
    assert counts == [0, 0, 0, 1]  # the file, the face, the voice and the text, done


def test_of_a_person_only_the_face_is_read_and_without_a_face_only_the_others(worker):
    read = QSignalSpy(worker.read)
    worker.take([wanted("a", is_of_person=True), wanted("b", face=None)])
    run(worker)
    person, moment = (set(one[1]) for one in arguments(read))
    assert (person, moment) == ({Modality.FACE}, {Modality.VOICE, Modality.TEXT})


def test_while_the_thread_is_needed_elsewhere_nothing_is_read(worker, files):
    files.is_busy = True
    worker.take([wanted("a")])
    for _ in range(5):
        worker._step()
    assert files.read == []
    assert worker._timer.isActive()
    files.is_busy = False
    read = QSignalSpy(worker.read)
    run(worker)
    assert read.count() == 1


def test_a_file_that_is_gone_is_tried_once_and_the_others_are_read(worker, files):
    files.broken["/gone.mp4"] = MediaError("gone.mp4 is not there.")
    read, unreadable, lost = (QSignalSpy(one) for one in (worker.read, worker.unreadable, worker.lost))
    worker.take([wanted("a", "/gone.mp4"), wanted("b"), wanted("c", "/gone.mp4")])
    run(worker)
    assert files.read == ["/gone.mp4", "/film.mp4"]
    assert [one[0] for one in arguments(read)] == ["b"]
    assert arguments(unreadable) == [["session of /gone.mp4", "gone.mp4 is not there."]]
    assert lost.count() == 0


def test_another_file_in_its_place_is_said_to_be_lost(worker, files):
    files.broken["/film.mp4"] = AnotherError("film.mp4 is not the file any more that was read.")
    lost = QSignalSpy(worker.lost)
    worker.take([wanted("a")])
    run(worker)
    assert arguments(lost)[0][0] == "session of /film.mp4"


@pytest.mark.qt_no_exception_capture
def test_a_bug_with_one_holds_up_no_other(worker, files):
    files.broken["/film.mp4"] = ValueError("a bug")
    read = QSignalSpy(worker.read)
    worker.take([wanted("a"), wanted("b", "/other.mp4")])
    with pytest.raises(ValueError, match="a bug"):
        worker._step()
    run(worker)
    assert [one[0] for one in arguments(read)] == ["b"]


@pytest.fixture
def store(qapp, data_dir):
    store = StoreWorker(data_dir, base_model_dir())
    store.start()
    yield store
    store.stop()


def judge(store, name, session_id="film"):
    connection = store.connection
    connection.execute(
        "INSERT OR IGNORE INTO sessions (id, source, started_at) VALUES (?, '/film.mp4', '2026')",
        (session_id,),
    )
    connection.execute(
        "INSERT INTO predictions (session_id, moment_id, start_s, end_s, version, probabilities)"
        " VALUES (?, ?, 0.0, 0.2, 0, x'')",
        (session_id, name),
    )
    verdict = a_verdict(session_id=session_id, moment_id=name, modalities=(), wants_features=True)
    FeedbackStore(connection).save(verdict)
    return verdict


def test_what_is_wanted_survives_a_restart_and_is_found_until_it_is_kept(store):
    verdict = judge(store, "m")
    store.stop()
    store.start()
    worker = WantedWorker(store)
    found, waiting = QSignalSpy(worker.found), QSignalSpy(store.waiting_changed)
    worker.look()
    assert [one.feedback_id for one in found.at(0)[0]] == [verdict.id]
    worker.keep(verdict.id, {Modality.FACE: np.ones(512, np.float32)})
    assert waiting.at(0) == [1]
    worker.look()
    assert found.count() == 1


def test_what_an_earlier_base_read_is_wanted_at_the_start_where_its_file_is_there(store, tmp_path):
    verdict = judge(store, "m")
    film = tmp_path / "film.mp4"
    film.write_bytes(b"a film")
    store.connection.execute("UPDATE sessions SET source = ?", (str(film),))
    worker = WantedWorker(store)
    worker.keep(verdict.id, {Modality.FACE: np.ones(512, np.float32)}, "an earlier base")
    found, waiting = QSignalSpy(worker.found), QSignalSpy(store.waiting_changed)
    worker.begin()
    assert [one.feedback_id for one in found.at(0)[0]] == [verdict.id]
    worker.keep(verdict.id, {Modality.VOICE: np.ones(512, np.float32)}, store.base)
    assert waiting.at(0) == [1]
    (kept,) = FeedbackStore(store.connection).all()
    assert (kept.base, set(kept.features)) == (store.base, {Modality.VOICE})
    worker.begin()
    assert found.count() == 1


def test_a_session_set_aside_is_looked_at_again_when_a_session_is_opened(store):
    judge(store, "m")
    worker = WantedWorker(store)
    found = QSignalSpy(worker.found)
    worker.set_aside("film")
    worker.look()
    assert found.count() == 0
    worker.look_everywhere()
    assert found.count() == 1


def test_what_cannot_be_kept_is_not_read_over_and_over(store):
    verdict = judge(store, "m")
    (pages,) = store.connection.execute("PRAGMA page_count").fetchone()
    store.connection.execute(f"PRAGMA max_page_count = {pages}")
    worker = WantedWorker(store)
    failed, found = QSignalSpy(worker.failed), QSignalSpy(worker.found)
    worker.keep(verdict.id, {name: np.ones(100_000, np.float32) for name in Modality})
    worker.look()
    assert (failed.count(), found.count()) == (1, 0)
    worker.look_everywhere()
    assert found.count() == 1


def test_one_that_is_given_up_is_kept_and_wants_nothing_more(store):
    judge(store, "m")
    worker = WantedWorker(store)
    given_up, found = QSignalSpy(worker.given_up), QSignalSpy(worker.found)
    worker.give_up("film")
    worker.look_everywhere()
    assert (given_up.at(0), found.count()) == (["film", 1], 0)
    assert len(FeedbackStore(store.connection).all()) == 1
