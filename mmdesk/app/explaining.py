"""What "Why?" is asked about: a live moment as it is, or a remembered one, which is read again first."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.core.emotions import Emotion
from mmdesk.core.moments import Moment
from mmdesk.core.named_people import ANYBODY
from mmdesk.core.predictions import Prediction
from mmdesk.core.wanted import place_of
from mmdesk.gui.main_window import MainWindow
from mmdesk.workers.prediction_worker import PredictionWorker


class Explaining(QObject):
    """Carries the question from the panel to the prediction worker."""

    _wanted = Signal(object, object, object)  # Moment, Prediction, Emotion
    _again_wanted = Signal(object, object, object)  # PastMoment, Place, Emotion

    def __init__(self, window: MainWindow, worker: PredictionWorker, parent: QObject) -> None:
        super().__init__(parent)
        self._review, self._names = window.review, window.naming.names
        window.why.wanted.connect(self._on_wanted)
        self._wanted.connect(worker.explain)
        self._again_wanted.connect(worker.explain_again)

    @Slot(object, object, object)
    def _on_wanted(self, moment: Moment, prediction: Prediction, emotion: Emotion) -> None:
        session, number = self._review.session, self._review.columns.place_of(moment.id)
        if session is not None and number is not None:
            place = place_of(session, moment.start_s, moment.end_s)
            if place is not None:
                # The boxes of what is shown may lie in another picture's pixels.
                past = self._review.moment(number)
                part = self._names.whose.get(past.prediction.person, ANYBODY)  # of today, as the version
                past = replace(past, prediction=replace(past.prediction, part=part))
                self._again_wanted.emit(past, place, emotion)
                return
        self._wanted.emit(moment, prediction, emotion)
