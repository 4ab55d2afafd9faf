"""The store thread and the window: what is predicted and judged is kept."""

from pathlib import Path

from PySide6.QtCore import QObject

from mmdesk.app.shared import Shared
from mmdesk.paths import base_model_dir
from mmdesk.workers.prediction_worker import PredictionWorker
from mmdesk.workers.remembering import Remembering
from mmdesk.workers.session_worker import SessionWorker
from mmdesk.workers.store_worker import StoreWorker
from mmdesk.workers.worker_thread import WorkerThread


class Keeping(QObject):
    """The two workers that use the database, in one thread."""

    def __init__(self, shared: Shared, prediction: PredictionWorker, data_dir: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.data_dir = data_dir
        self.store = StoreWorker(data_dir, base_model_dir())
        self.sessions = SessionWorker(self.store, data_dir)
        self.worker_thread = WorkerThread("store", [self.store, self.sessions], self)
        self._connect_verdicts(shared)
        shared.session.begun.connect(self.store.begin_session)
        remembering = Remembering(self)
        shared.session.begun.connect(remembering.begin)
        prediction.predicted.connect(remembering.take)
        remembering.due.connect(self.store.add_prediction)
        shared.window.verdict_signs.judged.connect(self.store.keep_judged)

    def _connect_verdicts(self, shared: Shared) -> None:
        window, store, verdicts = shared.window, self.store, shared.window.verdicts
        store.failed.connect(window.troubles.show_store)
        store.unusable.connect(verdicts.keep_nothing)
        store.feedback_saved.connect(window.verdict_signs.show_saved)
        store.feedback_delayed.connect(window.verdict_signs.show_delayed)
        store.waiting_changed.connect(window.learning.show_waiting)
        verdicts.given.connect(store.save_feedback)
        verdicts.taken_back.connect(store.remove_feedback)
        verdicts.given_again.connect(store.save_feedback)
