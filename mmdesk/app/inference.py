"""The inference thread and the window: live moments and files that are predicted, and explanations."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.app.explaining import Explaining
from mmdesk.app.loading import is_another_file, moment_again, open_analysis, with_media
from mmdesk.app.shared import Shared
from mmdesk.core.predicting import Predicts
from mmdesk.core.sessions import FileReading
from mmdesk.workers.features_worker import FeaturesWorker
from mmdesk.workers.file_worker import Analysis, FileWorker
from mmdesk.workers.prediction_worker import PredictionWorker
from mmdesk.workers.worker_thread import WorkerThread


class Inference(QObject):
    """The workers that use the network, in one thread."""

    _most_per_s = Signal(float)

    def __init__(self, shared: Shared, load: Callable[[], Predicts], parent: QObject) -> None:
        super().__init__(parent)
        self._shared = shared
        self.is_loading = True  # the network; nothing can break that off
        most_per_s = shared.settings.number("predictions_per_s")
        self.prediction = PredictionWorker(load, shared.moments.newest, most_per_s, with_media)
        self.file = FileWorker(self._borrow_predictor, self._open_analysis)
        self.features = FeaturesWorker(
            self._borrow_predictor, moment_again, is_another_file, self._is_needed_elsewhere
        )
        workers = [self.prediction, self.file, self.features]
        self.worker_thread = WorkerThread("inference", workers, self)
        self._connect_prediction()
        self._most_per_s.connect(self.prediction.predict_at_most)
        shared.settings_changes.changed.connect(self._on_settings_changed)

    def _connect_prediction(self) -> None:
        window, worker = self._shared.window, self.prediction
        worker.loaded.connect(self._on_loaded)
        worker.failed.connect(self._on_loaded)
        worker.loaded.connect(window.state.show_loaded)
        worker.predicted.connect(window.show_prediction)
        worker.failed.connect(window.troubles.show_prediction)
        worker.version_used.connect(window.status.show_version)
        worker.loaded.connect(window.comparing.use_version)
        worker.version_used.connect(window.comparing.use_version)
        self._explaining = Explaining(window, worker, self)
        worker.explained.connect(window.why.show_explanation)
        worker.unexplained.connect(window.why.show_unexplained)
        window.choice.changed.connect(worker.choose)
        window.file_left.connect(worker.begin)  # what is written now is of nobody in the file
        window.answer.baseline.rest_wanted.connect(worker.rest)
        window.answer.baseline.forget_wanted.connect(worker.forget_rest)
        worker.rested.connect(window.answer.baseline.show_rested)

    @Slot(object)
    def _on_settings_changed(self, names: frozenset[str]) -> None:
        if "predictions_per_s" in names:
            self._most_per_s.emit(self._shared.settings.number("predictions_per_s"))

    @Slot()
    def _on_loaded(self) -> None:
        self.is_loading = False

    # The next three are called in the inference thread.

    def _is_needed_elsewhere(self) -> bool:
        return self._shared.window.is_live or self.file.is_reading

    def _borrow_predictor(self) -> Predicts | None:
        return self.prediction.predictor

    def _open_analysis(self, path: Path, predictor: Predicts, file: FileReading, from_s: float) -> Analysis:
        return open_analysis(path, predictor, file.every_s, file.sound, from_s, dict(file.names))
