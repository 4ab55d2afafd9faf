import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from arriving import arrives
from PySide6.QtCore import QObject, QThread, Signal, Slot

from mmdesk.core.emotions import Emotion
from mmdesk.core.errors import WeightsError
from mmdesk.core.moments import Moment
from mmdesk.model.toy import ToyPredictor
from mmdesk.workers.prediction_worker import PredictionWorker
from mmdesk.workers.worker_thread import WorkerThread


class Receiver(QObject):
    """Remembers what arrived, and in which thread."""

    asked = Signal(int, object)

    def __init__(self):
        super().__init__()
        self.predictions, self.threads = [], set()

    @Slot(object, object)
    def take(self, moment, prediction):
        self.predictions.append((moment, prediction))
        self.threads.add(QThread.currentThread())


class Moments:
    """A source that always has a new moment, and counts how often it was asked."""

    def __init__(self):
        self.asked = 0

    def newest(self):
        self.asked += 1
        return Moment(self.asked, self.asked + 1, text="hello")


@pytest.fixture
def run(qtbot):
    threads = []

    def _run(worker):
        thread = WorkerThread("test-worker", [worker])
        threads.append(thread)
        thread.start()
        return thread

    yield _run
    for thread in threads:
        if thread.is_running:
            with arrives(qtbot, thread.ended):
                thread.stop()


def test_it_predicts_and_the_window_hears_of_it_in_its_own_thread(qtbot, run):
    receiver, moments = Receiver(), Moments()
    worker = PredictionWorker(ToyPredictor, moments.newest, most_per_s=100)
    worker.predicted.connect(receiver.take)
    run(worker)
    qtbot.waitUntil(lambda: len(receiver.predictions) >= 5)
    assert receiver.threads == {QThread.currentThread()}
    assert all(moment.id == prediction.moment_id for moment, prediction in receiver.predictions)


def test_the_network_is_loaded_in_the_workers_thread(qtbot, run):
    loaded_in = []

    def load():
        loaded_in.append(threading.get_ident())
        return ToyPredictor(4)

    worker = PredictionWorker(load, lambda: None)
    with arrives(qtbot, worker.loaded) as loaded:
        run(worker)
    assert loaded.args == [4]
    assert loaded_in != [threading.get_ident()]


def test_it_predicts_no_more_often_than_allowed(qtbot, run):
    receiver, moments = Receiver(), Moments()
    worker = PredictionWorker(ToyPredictor, moments.newest, most_per_s=20)
    worker.predicted.connect(receiver.take)
    thread = run(worker)
    with arrives(qtbot, worker.loaded):
        pass
    qtbot.wait(1000)
    with arrives(qtbot, thread.ended):
        thread.stop()
    assert 5 <= moments.asked <= 22


def test_damaged_weights_are_told_and_the_thread_ends_well(qtbot, run):
    def load():
        raise WeightsError("The weights are damaged.", "Install again.")

    worker = PredictionWorker(load, Moments().newest)
    with arrives(qtbot, worker.failed) as failed:
        run(worker)
    assert failed.args == ["The weights are damaged.", "Install again."]


class Picky(ToyPredictor):
    def use_version(self, number, folder):
        if number == 9:
            raise WeightsError("Version 9 is damaged.", "Use another.")
        super().use_version(number, folder)


def test_a_version_is_used_without_restart(qtbot, run):
    asker = Receiver()
    worker = PredictionWorker(Picky, lambda: None)
    asker.asked.connect(worker.use_version)
    run(worker)
    with arrives(qtbot, worker.version_used) as used:
        asker.asked.emit(7, Path("versions/0007"))
    assert used.args == [7]


def test_a_damaged_version_is_refused_and_the_one_in_use_stays(qtbot, run):
    asker = Receiver()
    worker = PredictionWorker(Picky, lambda: None)
    asker.asked.connect(worker.use_version)
    run(worker)
    with arrives(qtbot, worker.version_used) as used, arrives(qtbot, worker.failed):
        asker.asked.emit(9, Path("versions/0009"))
    assert used.args == [0]


class Stumbling(ToyPredictor):
    """Meets a bug at the first moment."""

    stumbled = False

    def predict(self, moment, heard=None):
        if not self.stumbled:
            self.stumbled = True
            raise ZeroDivisionError("a bug")
        return super().predict(moment, heard)


def test_a_bug_in_one_moment_does_not_end_the_predictions(qtbot, run):
    receiver = Receiver()
    worker = PredictionWorker(Stumbling, Moments().newest, most_per_s=100)
    worker.predicted.connect(receiver.take)
    with qtbot.captureExceptions() as bugs:
        run(worker)
        qtbot.waitUntil(lambda: len(receiver.predictions) >= 3)
    assert [kind for kind, _, _ in bugs] == [ZeroDivisionError]


def test_stopping_while_predicting_ends_the_thread(qtbot, run):
    receiver = Receiver()
    worker = PredictionWorker(ToyPredictor, Moments().newest, most_per_s=1000)
    worker.predicted.connect(receiver.take)
    thread = run(worker)
    qtbot.waitUntil(lambda: len(receiver.predictions) >= 3)
    with arrives(qtbot, thread.ended):
        thread.stop()
    assert thread.wait(1000)
    assert not thread.is_running


def test_who_is_followed_and_a_new_session_reach_the_predictor(qtbot, run):
    heard = []

    class Following(ToyPredictor):
        def begin(self):
            heard.append("begin")

        def choose(self, person):
            heard.append(person)

    class Asking(QObject):
        chosen, begun = Signal(object), Signal()

    worker, asking = PredictionWorker(Following, Moments().newest, most_per_s=50), Asking()
    worker.begin()  # before it is loaded there is nobody to tell
    asking.chosen.connect(worker.choose)
    asking.begun.connect(worker.begin)
    with arrives(qtbot, worker.loaded):
        run(worker)
    asking.chosen.emit(3)
    asking.chosen.emit(None)
    asking.begun.emit()
    qtbot.waitUntil(lambda: len(heard) == 3)
    assert heard == [3, None, "begin"]


class Explaining(QObject):
    """Asks for explanations, and remembers what came."""

    asked = Signal(object, object, object)

    def __init__(self, worker):
        super().__init__()
        self.came = []
        self.asked.connect(worker.explain)
        worker.explained.connect(self.take)
        worker.unexplained.connect(self.take)

    @Slot(str, object)
    @Slot(str, str)
    def take(self, moment_id, answer):
        self.came.append((moment_id, answer, QThread.currentThread()))


def a_question():
    moment = Moment(0, 1, text="a wonderful day")
    return moment, ToyPredictor().predict(moment), Emotion.FEAR


def test_a_moment_is_explained_while_predictions_go_on(qtbot, run):
    receiver, question = Receiver(), a_question()
    worker = PredictionWorker(ToyPredictor, Moments().newest, most_per_s=100)
    worker.predicted.connect(receiver.take)
    asker = Explaining(worker)
    with arrives(qtbot, worker.loaded):
        run(worker)
    asker.asked.emit(*question)
    qtbot.waitUntil(lambda: bool(asker.came))
    before = len(receiver.predictions)
    qtbot.waitUntil(lambda: len(receiver.predictions) > before)
    ((moment_id, explanation, thread),) = asker.came
    assert moment_id == question[0].id
    assert explanation.emotion is Emotion.FEAR
    assert [word.text for word in explanation.text.words] == ["a", "wonderful", "day"]
    assert thread is QThread.currentThread()


class Speechless(ToyPredictor):
    error = WeightsError("The weights are damaged.", "Install again.")

    def explain(self, moment, prediction, emotion):
        raise self.error


def test_what_cannot_be_explained_is_told_in_one_line(qtbot, run):
    worker, question = PredictionWorker(Speechless, lambda: None), a_question()
    asker = Explaining(worker)
    with arrives(qtbot, worker.loaded):
        run(worker)
    asker.asked.emit(*question)
    qtbot.waitUntil(lambda: bool(asker.came))
    assert asker.came[0][:2] == (question[0].id, "The weights are damaged. Install again.")


def test_before_the_network_is_loaded_it_says_so(qtbot):
    worker = PredictionWorker(ToyPredictor, lambda: None)
    asker = Explaining(worker)
    asker.asked.emit(*a_question())
    assert asker.came[0][1] == "The network is not loaded."


def test_a_bug_in_an_explanation_is_told_and_predictions_go_on(qtbot, run, monkeypatch):
    monkeypatch.setattr(Speechless, "error", ZeroDivisionError("a bug"))
    receiver = Receiver()
    worker = PredictionWorker(Speechless, Moments().newest, most_per_s=100)
    worker.predicted.connect(receiver.take)
    asker = Explaining(worker)
    with qtbot.captureExceptions() as bugs:
        with arrives(qtbot, worker.loaded):
            run(worker)
        asker.asked.emit(*a_question())
        qtbot.waitUntil(lambda: bool(asker.came and bugs))
        before = len(receiver.predictions)
        qtbot.waitUntil(lambda: len(receiver.predictions) > before)
    assert asker.came[0][1] == "This moment cannot be explained."
    assert bugs[0][0] is ZeroDivisionError


def test_a_thread_in_which_a_face_was_explained_ends_well():
    script = Path(__file__).with_name("explain_once.py")
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


class Resting(QObject):
    """Asks for a baseline and remembers what came."""

    asked, forgotten = Signal(int), Signal(int)

    def __init__(self, worker):
        super().__init__()
        self.came, self.with_baseline = [], []
        self.asked.connect(worker.rest)
        self.forgotten.connect(worker.forget_rest)
        worker.rested.connect(self.take)
        worker.predicted.connect(self.see)

    @Slot(int, bool)
    def take(self, person, was_taken):
        self.came.append((person, was_taken))

    @Slot(object, object)
    def see(self, _moment, prediction):
        self.with_baseline.append(prediction.has_baseline)


class Faces:
    """A source of moments half a second apart, each with a picture."""

    def __init__(self):
        self.end_s = 0.0

    def newest(self):
        self.end_s += 0.5
        return Moment(self.end_s - 0.5, self.end_s, np.full((20, 20, 3), 100, np.uint8))


@pytest.fixture
def resting(qtbot, run):
    worker = PredictionWorker(ToyPredictor, Faces().newest, most_per_s=100)
    resting = Resting(worker)
    with arrives(qtbot, worker.loaded):
        run(worker)
    return resting


def test_three_seconds_at_rest_become_a_baseline_that_can_be_given_up(qtbot, resting):
    resting.asked.emit(1)
    qtbot.waitUntil(lambda: bool(resting.came))
    assert resting.came == [(1, True)]
    qtbot.waitUntil(lambda: resting.with_baseline[-1])
    resting.forgotten.emit(1)
    qtbot.waitUntil(lambda: not resting.with_baseline[-1])


def test_nobody_at_rest_is_no_baseline(qtbot, resting):
    resting.asked.emit(8)
    qtbot.waitUntil(lambda: bool(resting.came))
    assert resting.came == [(8, False)]
