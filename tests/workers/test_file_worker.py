import numpy as np
import pytest
from arriving import arrives
from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.core.errors import MediaError
from mmdesk.core.file_jobs import Kept
from mmdesk.core.moments import Moment
from mmdesk.core.sessions import FileReading, Session
from mmdesk.model.toy import ToyPredictor
from mmdesk.workers.file_worker import Analysis, FileWorker
from mmdesk.workers.worker_thread import WorkerThread


class Media:
    """A file of so many moments, one a second, which remembers how it was opened and closed."""

    sounds = ("English, stereo", "French, mono")

    def __init__(self, count, trouble=None, error_at=None, error=MediaError):
        self.count, self.error_at, self.error = count, error_at, error
        self.closed, self.opened = 0, []
        self.troubles = [trouble] if trouble else []

    def open(self, path, predictor, file, from_s):
        self.opened.append((str(path), file, from_s))
        return Analysis(
            float(self.count), self.moments(predictor, from_s), self.close, lambda: self.troubles, self.sounds
        )

    def moments(self, predictor, from_s):
        for number in range(int(from_s), self.count):
            if number == self.error_at:
                raise self.error("The file ends in the middle.")
            picture = np.full((8, 8, 3), number % 250, np.uint8)
            moment = Moment(number, number + 1, picture, text="hello", id=f"m{number}")
            yield moment, predictor.predict(moment)

    def close(self):
        self.closed += 1


class Window(QObject):
    read = Signal(object, object)
    paused = Signal()
    went_on = Signal()
    stopped = Signal()
    looked = Signal(str)
    kept = Signal(str, list)

    def __init__(self):
        super().__init__()
        self.moments, self.pictures, self.batches = [], [], 0
        self.is_keeping = True

    @Slot(str, list, object)
    def take(self, session_id, moments, picture):
        self.moments += moments
        self.pictures.append(picture)
        self.batches += 1
        if self.is_keeping:
            self.kept.emit(session_id, moments)

    def ends(self):
        return [past.moment.end_s for past in self.moments]


def refuse(path, predictor, file, from_s):
    raise MediaError(f"{path.name} is empty.", "Pick another file.")


@pytest.fixture
def make(qtbot):
    threads, windows = [], []

    def _make(media, predictor=ToyPredictor):
        worker, window = FileWorker(predictor, media.open if media else refuse), Window()
        worker.analysed.connect(window.take)
        window.read.connect(worker.read)
        window.paused.connect(worker.pause)
        window.went_on.connect(worker.go_on)
        window.stopped.connect(worker.stop_reading)
        window.looked.connect(worker.look_at)
        window.kept.connect(worker.acknowledge)
        thread = WorkerThread("test-worker", [worker])
        threads.append(thread)
        windows.append(window)
        thread.start()
        return worker, window

    yield _make
    for thread in threads:
        with arrives(qtbot, thread.ended):
            thread.stop()


TALK = Session("/videos/talk.mp4", file=FileReading(every_s=0.5, sound=1))


def test_every_moment_of_a_file_arrives_in_order_and_it_is_closed(qtbot, make):
    media = Media(700)
    worker, window = make(media)
    with arrives(qtbot, worker.finished) as finished, arrives(qtbot, worker.opened) as opened:
        window.read.emit(TALK, Kept())
    assert (opened.args, finished.args) == ([TALK.id, TALK.source, 700.0], [TALK.id, []])
    qtbot.waitUntil(lambda: len(window.moments) == 700)
    assert window.ends() == list(range(1, 701))
    assert (media.closed, media.opened) == (1, [(TALK.source, TALK.file, 0.0)])


def test_moments_come_light_and_in_few_batches(qtbot, make):
    worker, window = make(Media(2000))
    with arrives(qtbot, worker.finished):
        window.read.emit(TALK, Kept())
    qtbot.waitUntil(lambda: len(window.moments) == 2000)
    first = window.moments[0]
    assert (first.moment.picture, first.moment.sound, first.moment.text) == (None, None, None)
    assert all(said.features.size == 0 for said in first.prediction.opinions.values())
    assert first.picture_size == (8, 8)
    assert window.batches < 100


def test_pictures_come_only_while_somebody_looks_and_only_the_newest(qtbot, make):
    worker, window = make(Media(300))
    with arrives(qtbot, worker.finished):
        window.read.emit(TALK, Kept())
    qtbot.waitUntil(lambda: len(window.moments) == 300)
    assert set(window.pictures) == {None}
    window.looked.emit(TALK.id)
    with arrives(qtbot, worker.finished):
        window.read.emit(TALK, Kept())
    qtbot.waitUntil(lambda: len(window.moments) == 600)
    assert window.pictures[-1][0, 0, 0] == 299 % 250


def test_the_sounds_to_choose_from_are_told(qtbot, make):
    worker, window = make(Media(1))
    with arrives(qtbot, worker.sounds_found) as found:
        window.read.emit(TALK, Kept())
    assert found.args == [TALK.id, ["English, stereo", "French, mono"]]


def test_what_did_not_decode_is_told_at_the_end(qtbot, make):
    worker, window = make(Media(2, trouble="The sound could not be decoded."))
    with arrives(qtbot, worker.finished) as finished:
        window.read.emit(TALK, Kept())
    assert finished.args[1] == ["The sound could not be decoded."]


def test_a_stop_gets_in_between_keeps_what_was_read_and_closes_the_file(qtbot, make):
    media = Media(1_000_000)
    worker, window = make(media)
    window.read.emit(TALK, Kept())
    qtbot.waitUntil(lambda: len(window.moments) > 100)
    with arrives(qtbot, worker.stopped) as stopped:
        window.stopped.emit()
    assert (stopped.args, media.closed) == ([TALK.id], 1)
    assert window.ends() == list(range(1, len(window.moments) + 1))


def test_read_on_it_begins_a_little_before_and_gives_nothing_twice(qtbot, make):
    media = Media(30)
    worker, window = make(media)
    with arrives(qtbot, worker.finished):
        window.read.emit(TALK, Kept())
    qtbot.waitUntil(lambda: len(window.moments) == 30)
    kept = Kept(12.0, tuple(window.moments[9:12]), 4)
    window.moments = []
    with arrives(qtbot, worker.finished):
        window.read.emit(TALK, kept)
    qtbot.waitUntil(lambda: len(window.moments) == 18)
    assert media.opened[-1][2] == 10.0
    assert window.ends()[0] == 13
    assert {past.prediction.person for past in window.moments} == {1}  # whom the tail knows by the face


def test_somebody_who_was_not_there_before_gets_a_fresh_number(qtbot, make):
    worker, window = make(Media(30))
    with arrives(qtbot, worker.finished):
        window.read.emit(TALK, Kept(12.0, (), 4))
    qtbot.waitUntil(lambda: bool(window.moments))
    assert {past.prediction.person for past in window.moments} == {5}


def test_paused_it_stands_still_and_goes_on_where_it_was(qtbot, make):
    worker, window = make(Media(5000))
    window.paused.emit()
    with arrives(qtbot, worker.opened):
        window.read.emit(TALK, Kept())
    assert window.moments == []
    with arrives(qtbot, worker.finished):
        window.went_on.emit()
    qtbot.waitUntil(lambda: len(window.moments) == 5000)


def test_where_nothing_is_kept_reading_waits_so_that_memory_does_not_fill(qtbot, make):
    media = Media(1_000_000)
    worker, window = make(media)
    window.is_keeping = False
    window.read.emit(TALK, Kept())
    qtbot.waitUntil(lambda: window.batches == 5)
    with arrives(qtbot, worker.stopped):
        window.stopped.emit()
    assert window.batches <= 6  # the last is handed on when it is stopped


def test_a_file_that_cannot_be_read_is_one_line(qtbot, make):
    worker, window = make(None)
    with arrives(qtbot, worker.failed) as failed:
        window.read.emit(Session("/videos/empty.mp4", id="s1"), Kept())
    assert failed.args == ["s1", "empty.mp4 is empty.", "Pick another file."]


def test_a_file_that_breaks_in_the_middle_is_closed_and_told_after_what_was_read(qtbot, make):
    media = Media(5, error_at=2)
    worker, window = make(media)
    with arrives(qtbot, worker.failed) as failed:
        window.read.emit(TALK, Kept())
    qtbot.waitUntil(lambda: len(window.moments) == 2)
    assert (failed.args[1], media.closed) == ("The file ends in the middle.", 1)


def test_a_bug_is_not_met_again_at_every_step(qtbot, make):
    media = Media(5, error_at=2, error=ZeroDivisionError)
    worker, window = make(media)
    with qtbot.captureExceptions() as exceptions, arrives(qtbot, worker.failed) as failed:
        window.read.emit(TALK, Kept())
    qtbot.waitUntil(lambda: len(exceptions) == 1)
    assert "fault of mmdesk" in failed.args[1]
    assert media.closed == 1


def test_without_a_network_it_says_so(qtbot, make):
    worker, window = make(Media(5), predictor=lambda: None)
    with arrives(qtbot, worker.failed) as failed:
        window.read.emit(TALK, Kept())
    assert "not loaded" in failed.args[1]


def test_another_file_takes_the_place_of_the_first(qtbot, make):
    worker, window = make(Media(1_000_000))
    window.read.emit(TALK, Kept())
    qtbot.waitUntil(lambda: len(window.moments) > 3)
    other = Session("/videos/second.mp4")
    with arrives(qtbot, worker.stopped) as stopped, arrives(qtbot, worker.opened) as opened:
        window.read.emit(other, Kept())
    assert (stopped.args[0], opened.args[0]) == (TALK.id, other.id)


def test_a_file_is_read_by_a_predictor_of_its_own(qtbot, make):
    shared, own = ToyPredictor(), ToyPredictor()
    shared.another = lambda: own
    begun = []
    shared.predict = begun.append
    worker, window = make(Media(3), predictor=lambda: shared)
    with arrives(qtbot, worker.finished):
        window.read.emit(TALK, Kept())
    qtbot.waitUntil(lambda: len(window.moments) == 3)
    assert begun == []
