import pytest
from arriving import arrives
from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.core.errors import MediaError
from mmdesk.core.moments import Moment
from mmdesk.model.toy import ToyPredictor
from mmdesk.workers.file_worker import Analysis, FileWorker
from mmdesk.workers.worker_thread import WorkerThread


class Media:
    """A file of so many moments, which remembers whether it was closed."""

    def __init__(self, count, trouble=None, error_at=None):
        self.count, self.error_at, self.closed = count, error_at, 0
        self.troubles = [trouble] if trouble else []

    def moments(self, predictor):
        for number in range(self.count):
            if number == self.error_at:
                raise MediaError("The file ends in the middle.")
            moment = Moment(number, number + 1, text="hello")
            yield moment, predictor.predict(moment)

    def close(self):
        self.closed += 1


class Window(QObject):
    asked = Signal(str)
    cancelled = Signal()

    def __init__(self):
        super().__init__()
        self.moments = []

    @Slot(object, object)
    def take(self, moment, prediction):
        self.moments.append(moment)
        if len(self.moments) == 3:
            self.cancelled.emit()


@pytest.fixture
def analyse(qtbot):
    threads, windows = [], []

    def _analyse(media, cancel=False, predictor=ToyPredictor):
        def open_analysis(path, predictor):
            if media is None:
                raise MediaError(f"{path.name} is empty.", "Pick another file.")
            return Analysis(float(media.count), media.moments(predictor), media.close, lambda: media.troubles)

        worker, window = FileWorker(predictor, open_analysis), Window()
        worker.analysed.connect(window.take)
        window.asked.connect(worker.analyse)
        if cancel:
            window.cancelled.connect(worker.cancel)
        thread = WorkerThread("test-worker", [worker])
        threads.append(thread)
        windows.append(window)
        thread.start()
        return worker, window

    yield _analyse
    for thread in threads:
        with arrives(qtbot, thread.ended):
            thread.stop()


def test_every_moment_of_a_file_arrives_in_order_and_it_is_closed(qtbot, analyse):
    media = Media(7)
    worker, window = analyse(media)
    with arrives(qtbot, worker.finished) as finished:
        window.asked.emit("/videos/talk.mp4")
    assert finished.args == ["/videos/talk.mp4", ""]
    qtbot.waitUntil(lambda: len(window.moments) == 7)
    assert [moment.end_s for moment in window.moments] == [1, 2, 3, 4, 5, 6, 7]
    assert media.closed == 1


def test_what_did_not_decode_is_told_at_the_end(qtbot, analyse):
    worker, window = analyse(Media(2, trouble="The sound could not be decoded."))
    with arrives(qtbot, worker.finished) as finished:
        window.asked.emit("talk.mp4")
    assert finished.args[1] == "The sound could not be decoded."


def test_a_cancel_gets_in_between_and_closes_the_file(qtbot, analyse):
    media = Media(1_000_000)
    worker, window = analyse(media, cancel=True)
    with arrives(qtbot, worker.cancelled):
        window.asked.emit("talk.mp4")
    assert media.closed == 1


def test_a_file_that_cannot_be_read_is_one_line(qtbot, analyse):
    worker, window = analyse(None)
    with arrives(qtbot, worker.failed) as failed:
        window.asked.emit("/videos/empty.mp4")
    assert failed.args == ["empty.mp4 is empty.", "Pick another file."]


def test_a_file_that_breaks_in_the_middle_is_closed_and_told(qtbot, analyse):
    media = Media(5, error_at=2)
    worker, window = analyse(media)
    with arrives(qtbot, worker.failed):
        window.asked.emit("talk.mp4")
    assert (len(window.moments), media.closed) == (2, 1)


def test_without_a_network_it_says_so(qtbot, analyse):
    worker, window = analyse(Media(5), predictor=lambda: None)
    with arrives(qtbot, worker.failed) as failed:
        window.asked.emit("talk.mp4")
    assert "not loaded" in failed.args[0]


def test_another_file_takes_the_place_of_the_first(qtbot, analyse):
    media = Media(1_000_000)
    worker, window = analyse(media)
    window.asked.emit("first.mp4")
    qtbot.waitUntil(lambda: len(window.moments) > 3)
    with arrives(qtbot, worker.cancelled) as cancelled, arrives(qtbot, worker.opened) as opened:
        window.asked.emit("second.mp4")
    assert (cancelled.args[0], opened.args[0]) == ("first.mp4", "second.mp4")
