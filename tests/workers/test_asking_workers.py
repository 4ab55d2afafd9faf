"""The workers of Ask me: questions out of a real database, moments out of real files, and their sound."""

import threading
from contextlib import closing

import numpy as np
import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtTest import QSignalSpy
from remembered import NOON, a_prediction
from sample_clips import sample_clip

from mmdesk.capture import moment_again
from mmdesk.capture.short_sound import as_block, length_of
from mmdesk.core.errors import DeviceError, MediaError
from mmdesk.core.moments import Moment
from mmdesk.core.sessions import FileReading, Session
from mmdesk.paths import base_model_dir
from mmdesk.store.database import open_database
from mmdesk.store.sessions import SessionStore
from mmdesk.workers.asking_worker import AskingKeeper, AskingWorker
from mmdesk.workers.sound_worker import SoundWorker
from mmdesk.workers.store_worker import StoreWorker
from mmdesk.workers.worker_thread import WorkerThread

SOUND = np.sin(np.arange(16_000) / 9).astype(np.float32)


@pytest.fixture(scope="module")
def clip(tmp_path_factory):
    return sample_clip(tmp_path_factory.mktemp("clip") / "sample.mp4")


@pytest.fixture
def remembered(data_dir, clip):
    """A file of which two moments were read."""
    with closing(open_database(data_dir)) as connection:
        sessions = SessionStore(connection)
        sessions.begin(Session(str(clip), NOON, id="film", file=FileReading(every_s=0.2)))
        for number, end_s in enumerate((0.6, 1.4)):
            sessions.add_prediction("film", end_s - 0.2, end_s, a_prediction(f"m{number}"), (640, 480))
    return data_dir


class Wishes(QObject):
    """Asks workers in other threads."""

    found = Signal(int)
    prepared = Signal(object)


@pytest.fixture
def ask(remembered):
    """A worker in a thread of its own, and who asks it; the moments are read by this function."""
    threads = []

    def _ask(read_moment=moment_again.moment_again):
        worker, wishes = AskingWorker(remembered, read_moment, length_of), Wishes()
        wishes.found.connect(worker.find)
        wishes.prepared.connect(worker.prepare)
        threads.append(WorkerThread("test-worker", [worker]))
        threads[-1].start()
        return worker, wishes

    yield _ask
    for thread in threads:
        thread.stop()
        assert thread.wait(10_000)


def first_question(qtbot, worker, wishes):
    found = QSignalSpy(worker.found)
    wishes.found.emit(10)
    qtbot.waitUntil(lambda: found.count() == 1)
    return found.at(0)[0].questions[0]


def prepared(qtbot, worker, wishes, question):
    """What becomes of a question: what `prepared` or `lost` says."""
    spies = QSignalSpy(worker.prepared), QSignalSpy(worker.lost)
    wishes.prepared.emit(question)
    qtbot.waitUntil(lambda: any(spy.count() for spy in spies))
    return next((spy.at(0) for spy in spies if spy.count()), None)


def test_questions_are_found_and_their_moments_read_again(qtbot, ask):
    worker, wishes = ask()
    question = first_question(qtbot, worker, wishes)
    same, moment = prepared(qtbot, worker, wishes, question)
    assert same is question
    assert moment.picture is not None
    assert len(moment.sound) > 0
    assert moment.end_s == pytest.approx(question.past.moment.end_s)


def test_it_is_read_where_nobody_waits_for_it(qtbot, ask):
    threads = []

    def read(place):
        threads.append(threading.current_thread())
        return Moment(place.start_s, place.end_s, text="so it is")

    worker, wishes = ask(read)
    prepared(qtbot, worker, wishes, first_question(qtbot, worker, wishes))
    assert len(threads) == 1
    assert threads[0] is not threading.main_thread()


def test_a_file_that_went_away_is_lost_with_the_reason(qtbot, ask):
    def gone(_place):
        raise MediaError("sample.mp4 is not there.", "Where is it?")

    worker, wishes = ask(gone)
    question = first_question(qtbot, worker, wishes)
    assert prepared(qtbot, worker, wishes, question) == [question, "sample.mp4 is not there."]


def test_a_moment_of_which_nothing_is_left_is_lost(qtbot, ask):
    worker, wishes = ask(lambda place: Moment(place.start_s, place.end_s))
    question = first_question(qtbot, worker, wishes)
    assert prepared(qtbot, worker, wishes, question) == [question, ""]


def test_a_damaged_database_is_told(qtbot, ask, remembered):
    (remembered / "mmdesk.sqlite3").write_bytes(b"no database" * 100)
    worker, wishes = ask()
    failed = QSignalSpy(worker.failed)
    wishes.found.emit(10)
    qtbot.waitUntil(lambda: failed.count() == 1)
    assert "damaged" in failed.at(0)[0]


def test_what_is_passed_over_is_written_before_more_is_wanted(qapp, remembered):
    store = StoreWorker(remembered, base_model_dir())
    keeper = AskingKeeper(store)
    due = QSignalSpy(keeper.due)
    keeper.pass_over("film", "m0")  # there is no store yet: nothing happens
    store.start()
    try:
        keeper.pass_over("film", "m0")
        keeper.take(7)
        assert due.at(0) == [7]
        rows = "SELECT session_id, moment_id FROM passed_over"
        assert store.connection.execute(rows).fetchall() == [("film", "m0")]
        keeper.take_back("film", "m0")
        assert store.connection.execute(rows).fetchall() == []
    finally:
        store.stop()


class FakeOut:
    """A device that has played everything when it is asked for the second time."""

    rate_hz = 48_000
    is_gone = False

    def __init__(self):
        self.put_s, self.asked, self.is_closed = 0.0, 0, False

    @property
    def queued_s(self):
        self.asked += 1
        return self.put_s if self.asked < 2 else 0.0

    def begin(self, at_s, speed):
        self.put_s = 0.0

    def put(self, block):
        self.put_s += block.end_s - block.start_s

    def start(self):
        assert self.put_s > 0

    def close(self):
        self.is_closed = True


@pytest.fixture
def sound(qtbot):
    """A sound worker with a device that is no device, in this thread."""
    outs = []

    def open_out():
        outs.append(FakeOut())
        return outs[-1]

    worker = SoundWorker(open_out)
    worker.outs = outs
    worker.start()
    yield worker
    worker.stop()


def test_a_sound_is_played_once_and_ends_by_itself(qtbot, sound):
    playing = QSignalSpy(sound.playing_changed)
    sound.play(SOUND)
    assert sound.outs[0].put_s == pytest.approx(1.0, abs=0.01)
    qtbot.waitUntil(lambda: playing.count() == 2)
    assert [playing.at(number)[0] for number in range(2)] == [True, False]
    sound.play(SOUND)
    assert len(sound.outs) == 1  # the device is kept


def test_who_hushes_it_lets_go_of_the_device(sound):
    playing = QSignalSpy(sound.playing_changed)
    sound.play(SOUND)
    sound.hush()
    assert sound.outs[0].is_closed
    assert playing.at(1)[0] is False
    sound.hush()
    assert playing.count() == 2


def test_without_a_device_it_is_said_why_nothing_is_heard(qtbot):
    def no_device():
        raise DeviceError("There is no sound output.", "Plug one in.")

    worker = SoundWorker(no_device)
    failed, playing = QSignalSpy(worker.failed), QSignalSpy(worker.playing_changed)
    worker.start()
    worker.play(SOUND)
    assert failed.at(0) == ["There is no sound output.", "Plug one in."]
    assert playing.count() == 0
    worker.stop()
    worker.play(SOUND)  # it has ended
    assert failed.count() == 1


def test_a_sound_is_the_same_at_the_devices_rate():
    block = as_block(SOUND, 48_000)
    assert block.samples.shape == (48_000, 2)
    assert np.array_equal(block.samples[:, 0], block.samples[:, 1])
    at = np.arange(1000, 40_000)
    assert np.abs(block.samples[at, 0] - np.sin(at / 27)).max() < 0.02
    assert len(as_block(SOUND, 16_000).samples) == pytest.approx(16_000, abs=2)


def test_the_length_of_a_file_is_known_and_of_none_is_not(clip, tmp_path):
    assert length_of(clip) == pytest.approx(4.0, abs=10.0)
    assert length_of(tmp_path / "none.mp4") is None
    (tmp_path / "bad.mp4").write_bytes(b"no film")
    assert length_of(tmp_path / "bad.mp4") is None
