"""The prediction worker: loads the network in its thread and predicts the newest moment, one in flight."""

import logging
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from mmdesk.core.baselines import RestingTake
from mmdesk.core.emotions import Emotion
from mmdesk.core.errors import MmdeskError, note_answered
from mmdesk.core.moments import Moment
from mmdesk.core.predicting import Predicts
from mmdesk.core.predictions import Prediction
from mmdesk.core.sessions import PastMoment
from mmdesk.core.wanted import Place

_log = logging.getLogger(__name__)

Complete = Callable[[PastMoment, Place, Predicts], tuple[Moment, Prediction]]
"""A remembered moment, where it is in a file, the predictor: it with picture, sound, text and features."""


def _as_it_is(past: PastMoment, _place: Place, _predictor: Predicts) -> tuple[Moment, Prediction]:
    return past.moment, past.prediction


class PredictionWorker(QObject):
    """Pulls moments and predicts them. `load` is called in the thread: it may import torch.

    `complete` gives a remembered moment what was not kept of it, and raises MmdeskError where it cannot.
    """

    loaded = Signal(int)  # the version in use
    predicted = Signal(object, object)  # Moment, Prediction
    failed = Signal(str, str)  # message, hint
    explained = Signal(str, object)  # the moment's id, Explanation
    unexplained = Signal(str, str)  # the moment's id, why in one line
    rested = Signal(int, bool)  # the person; whether a baseline was taken
    version_used = Signal(int)
    version_refused = Signal(int, int)  # the one that is damaged, the one that is used instead

    def __init__(
        self,
        load: Callable[[], Predicts],
        newest: Callable[[], Moment | None],
        most_per_s: float = 12.0,
        complete: Complete = _as_it_is,
    ) -> None:
        super().__init__()
        self._load, self._newest, self._complete = load, newest, complete
        self._period_s = 1.0 / most_per_s
        self._predictor: Predicts | None = None
        self._timer: QTimer | None = None
        self._resting: RestingTake | None = None

    @property
    def predictor(self) -> Predicts | None:
        """The loaded predictor, for other workers of the same thread only."""
        return self._predictor

    @Slot()
    def start(self) -> None:
        """Load the predictor, then begin to pull."""
        self._predictor = None  # one that is to be replaced makes room first
        try:
            self._predictor = self._load()
        except MmdeskError as error:
            self.failed.emit(error.message, error.hint)
            return
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._pull)
        self.loaded.emit(self._predictor.version)
        self._timer.start(0)

    @Slot()
    def stop(self) -> None:
        """Pull no more."""
        if self._timer is not None:
            self._timer.stop()
            self._timer.deleteLater()
            self._timer = None

    @Slot(float)
    def predict_at_most(self, most_per_s: float) -> None:
        """Predict so often a second, from the next moment on."""
        self._period_s = 1.0 / most_per_s

    @Slot(int, object)
    def use_version(self, number: int, folder: Path | None) -> None:
        """Change to another version; a damaged one is refused and the one in use stays."""
        if self._predictor is None:
            return
        try:
            self._predictor.use_version(number, folder)
        except MmdeskError as error:
            self.failed.emit(error.message, error.hint)
            self.version_refused.emit(number, self._predictor.version)
        self.version_used.emit(self._predictor.version)

    @Slot(object, object, object)
    def explain(self, moment: Moment, prediction: Prediction, emotion: Emotion) -> None:
        """Say which parts of a moment spoke for an emotion, and go on predicting."""
        self._explain(moment.id, lambda _: (moment, prediction), emotion)

    @Slot(object, object, object)
    def explain_again(self, past: PastMoment, place: Place, emotion: Emotion) -> None:
        """The same of a remembered moment, which is read again first."""
        self._explain(past.moment.id, lambda predictor: self._complete(past, place, predictor), emotion)

    @Slot()
    def begin(self) -> None:
        """Another session begins: whoever was seen before is not known any more."""
        self._resting = None
        if self._predictor is not None:
            self._predictor.begin()

    @Slot(object)
    def choose(self, person: int | None) -> None:
        """Whose face the voice and the words belong to; None: who is nearest."""
        if self._predictor is not None:
            self._predictor.choose(person)

    @Slot(object)
    def name_people(self, names: dict[int, str]) -> None:
        """Who is who in the live session: number to the named person's id."""
        if self._predictor is not None:
            self._predictor.name_people(names)

    @Slot(int)
    def rest(self, person: int) -> None:
        """Take this person's baseline from the next seconds."""
        if self._predictor is not None:
            self._predictor.use_baseline(person, None)
            self._resting = RestingTake(person)

    @Slot(int)
    def forget_rest(self, person: int) -> None:
        """Read this person without a baseline, also when one was just being taken."""
        self._resting = None
        if self._predictor is not None:
            self._predictor.use_baseline(person, None)

    def _explain(
        self, moment_id: str, have: Callable[[Predicts], tuple[Moment, Prediction]], emotion: Emotion
    ) -> None:
        if self._predictor is None:
            self.unexplained.emit(moment_id, self.tr("The network is not loaded."))
            return
        try:
            explanation = self._predictor.explain(*have(self._predictor), emotion)
            self.explained.emit(moment_id, explanation)
        except MmdeskError as error:
            self.unexplained.emit(moment_id, str(error))
        except BaseException as bug:  # it goes on to the excepthook, and whoever waits for the answer is told
            note_answered(bug)
            self.unexplained.emit(moment_id, self.tr("This moment cannot be explained."))
            raise

    @Slot()
    def _pull(self) -> None:
        began = time.monotonic()
        try:
            self._predict_newest()
        except MmdeskError as error:
            self.failed.emit(error.message, error.hint)
        finally:  # a bug goes on to the excepthook, and the next moment is predicted all the same
            if self._timer is not None:
                left_s = began + self._period_s - time.monotonic()
                self._timer.start(max(1, round(left_s * 1000)))

    def _predict_newest(self) -> None:
        moment = self._newest()
        if moment is not None and self._predictor is not None:
            prediction = self._predictor.predict(moment)
            self.predicted.emit(moment, prediction)
            self._take_rest(prediction, moment.end_s)

    def _take_rest(self, prediction: Prediction, at_s: float) -> None:
        if self._resting is not None and self._predictor is not None and self._resting.take(prediction, at_s):
            person, baseline = self._resting.person, self._resting.baseline()
            self._resting = None
            self._predictor.use_baseline(person, baseline)
            self.rested.emit(person, baseline is not None)
