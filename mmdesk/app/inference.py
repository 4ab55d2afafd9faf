"""The inference thread and the window: live moments and files that are predicted, and explanations."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from mmdesk.app.loading import open_analysis, with_sound
from mmdesk.app.reading import Reading
from mmdesk.app.shared import Shared
from mmdesk.core.moments import Moment
from mmdesk.core.predicting import Predicts
from mmdesk.workers.file_worker import Analysis, FileWorker
from mmdesk.workers.prediction_worker import PredictionWorker
from mmdesk.workers.worker_thread import WorkerThread


class Inference(QObject):
    """The two workers that use the network, in one thread."""

    def __init__(self, shared: Shared, load: Callable[[], Predicts], parent: QObject) -> None:
        super().__init__(parent)
        self._shared = shared
        most_per_s = shared.settings.number("predictions_per_s")
        self.prediction = PredictionWorker(load, shared.moments.newest, most_per_s, self._complete)
        self.file = FileWorker(self._borrow_predictor, self._open_analysis)
        self.worker_thread = WorkerThread("inference", [self.prediction, self.file], self)
        self._connect_prediction()
        self._connect_file()

    def _connect_prediction(self) -> None:
        window, worker = self._shared.window, self.prediction
        worker.loaded.connect(window.state.show_loaded)
        worker.predicted.connect(window.show_prediction)
        worker.failed.connect(window.troubles.show_prediction)
        worker.version_used.connect(window.status.show_version)
        worker.loaded.connect(window.comparing.use_version)
        worker.version_used.connect(window.comparing.use_version)
        window.why.wanted.connect(worker.explain)
        worker.explained.connect(window.why.show_explanation)
        worker.unexplained.connect(window.why.show_unexplained)
        window.choice.changed.connect(worker.choose)
        window.file_left.connect(worker.begin)  # what is written now is of nobody in the file
        window.answer.baseline.rest_wanted.connect(worker.rest)
        window.answer.baseline.forget_wanted.connect(worker.forget_rest)
        worker.rested.connect(window.answer.baseline.show_rested)

    def _connect_file(self) -> None:
        window, worker = self._shared.window, self.file
        window.file_wanted.connect(worker.analyse)
        window.file_cancel_wanted.connect(worker.cancel)
        worker.opened.connect(window.choice.clear)
        self.reading = Reading(self._shared, worker, self)
        worker.failed.connect(window.troubles.show_file)

    # The next three are called in the inference thread.

    def _borrow_predictor(self) -> Predicts | None:
        return self.prediction.predictor

    def _complete(self, moment: Moment) -> Moment:
        return moment if moment.captured_at else with_sound(moment, Path(self.file.path))

    def _open_analysis(self, path: Path, predictor: Predicts) -> Analysis:
        return open_analysis(path, predictor, self._shared.settings.number("file_step_s"))
