"""The About page, and the worker that reads what is installed."""

from PySide6.QtCore import QObject

from mmdesk.app.shared import Shared
from mmdesk.gui.about.about_dialog import AboutDialog
from mmdesk.paths import base_model_dir
from mmdesk.workers.about_worker import AboutWorker
from mmdesk.workers.worker_thread import WorkerThread


class AboutPage(QObject):
    """Connects them; owns the thread in which the metadata is read."""

    def __init__(self, shared: Shared, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = AboutWorker(base_model_dir())
        self.worker_thread = WorkerThread("about", [self._worker], self)
        self.dialog = AboutDialog(shared.window)
        self.dialog.wanted.connect(self._worker.gather)
        self.dialog.text_wanted.connect(self._worker.read)
        self._worker.gathered.connect(self.dialog.show_about)
        self._worker.text_read.connect(self.dialog.show_text)
        shared.window.more.add("about", self.tr("About mmdesk…"), self.dialog.begin)
