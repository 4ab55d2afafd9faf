"""Where the database cannot be used, and the day's backup of one that can: workers and window."""

from PySide6.QtCore import QObject

from mmdesk.app.keeping import Keeping
from mmdesk.app.shared import Shared
from mmdesk.gui.recovery import Recovery
from mmdesk.workers.backup_worker import BackupWorker
from mmdesk.workers.worker_thread import WorkerThread


class Recovering(QObject):
    """Connects them; owns the thread in which backups are made."""

    def __init__(self, shared: Shared, keeping: Keeping, parent: QObject) -> None:
        super().__init__(parent)
        window, worker = shared.window, keeping.recovery
        self.shown = Recovery(window)
        worker.troubled.connect(self.shown.show_trouble)
        worker.over.connect(self.shown.show_over)
        worker.recovered.connect(self.shown.show_recovered)
        worker.failed.connect(window.troubles.show_store)
        self.shown.restore_wanted.connect(worker.restore)
        self.shown.anew_wanted.connect(worker.begin_anew)
        self.shown.retry_wanted.connect(worker.retry)
        self._backups = BackupWorker(keeping.data_dir)
        self._backups.failed.connect(window.troubles.show_store)
        self.worker_thread = WorkerThread("backup", [self._backups], self)

    def stop(self) -> None:
        """The program ends: a backup that is being made is broken off."""
        self._backups.give_up()
