"""The store thread and the window: what is predicted and judged is kept."""

from pathlib import Path

from PySide6.QtCore import QObject

from mmdesk.app.shared import Shared
from mmdesk.paths import base_model_dir
from mmdesk.workers.asking_worker import AskingKeeper
from mmdesk.workers.beside_worker import BesideWorker
from mmdesk.workers.compare_worker import CompareWorker
from mmdesk.workers.consent_worker import ConsentWorker
from mmdesk.workers.edit_worker import EditWorker
from mmdesk.workers.export_worker import ExportGate
from mmdesk.workers.file_keeper import FileKeeper
from mmdesk.workers.import_worker import ImportWorker
from mmdesk.workers.lessons_worker import LessonsWorker
from mmdesk.workers.people_worker import PeopleWorker
from mmdesk.workers.prediction_worker import PredictionWorker
from mmdesk.workers.recovery_worker import RecoveryWorker
from mmdesk.workers.remembering import Remembering
from mmdesk.workers.retention_worker import RetentionWorker
from mmdesk.workers.session_worker import SessionWorker
from mmdesk.workers.sharing_worker import SharedVerdictsWorker
from mmdesk.workers.store_worker import StoreWorker
from mmdesk.workers.verdict_steps import VerdictSteps
from mmdesk.workers.wanted_worker import WantedWorker
from mmdesk.workers.worker_thread import WorkerThread


class Keeping(QObject):
    """The workers that use the database, in one thread."""

    def __init__(self, shared: Shared, prediction: PredictionWorker, data_dir: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.data_dir = data_dir
        self.store = StoreWorker(data_dir, base_model_dir())
        self.sessions = SessionWorker(self.store, data_dir)
        self.edits = EditWorker(self.store)
        self.consents = ConsentWorker(self.store, self.edits)
        self.people = PeopleWorker(self.store)
        self.retention = RetentionWorker(self.store, edits=self.edits)
        self.verdict_steps = VerdictSteps(self.store)
        self.comparing = CompareWorker(self.store)
        self.wanted = WantedWorker(self.store)
        self.lessons = LessonsWorker(self.store)
        self.imports = ImportWorker(self.store)
        self.shared_verdicts = SharedVerdictsWorker(self.store)
        self.exports = ExportGate()
        self.asking = AskingKeeper(self.store)
        self.files = FileKeeper(self.store, base_model_dir())
        self.beside = BesideWorker(self.store, data_dir)
        self.recovery = RecoveryWorker(self.store, data_dir)
        # They end before the store worker does, which closes the database.
        before = [
            self.imports,
            self.shared_verdicts,
            self.exports,
            self.edits,
            self.verdict_steps,
            self.asking,
        ]
        users = [
            self.store,
            self.lessons,
            self.sessions,
            self.people,
            self.consents,
            self.retention,
            self.wanted,
            self.comparing,
            self.files,
            self.beside,
            self.recovery,
        ]
        self.worker_thread = WorkerThread("store", [*before, *users], self)
        self._connect_store(shared)
        shared.session.begun.connect(self.store.begin_session)
        remembering = Remembering(self)
        shared.session.begun.connect(remembering.begin)
        prediction.predicted.connect(remembering.take)
        remembering.due.connect(self.store.add_prediction)
        shared.window.verdicts.judged.connect(self.store.keep_judged)

    def _connect_store(self, shared: Shared) -> None:
        window, store = shared.window, self.store
        store.failed.connect(window.troubles.show_store)
        store.unusable.connect(window.verdicts.keep_nothing)
        store.usable.connect(window.verdicts.keep_again)
        store.usable.connect(self.edits.try_again)
        store.usable.connect(self.beside.start)
        store.waiting_changed.connect(window.learning.show_waiting)
        self.beside.failed.connect(window.troubles.show_store)
