"""Export out of the window, and import into it; owns the thread in which such files are written and read."""

from functools import partial

from PySide6.QtCore import QObject, Qt

from mmdesk.app.export_all import ExportAll
from mmdesk.app.keeping import Keeping
from mmdesk.app.loading import export_remembered, read_import
from mmdesk.app.shared import Shared
from mmdesk.app.sharing import add_sharing, make_sharing
from mmdesk.gui.naming.offered_names import OfferedNames
from mmdesk.gui.past.export_progress import ExportProgress
from mmdesk.workers.export_worker import ExportWorker
from mmdesk.workers.import_worker import ImportReader
from mmdesk.workers.worker_thread import WorkerThread


class Exporting(QObject):
    """Connects the window with the workers that write and read files of ours."""

    def __init__(self, shared: Shared, keeping: Keeping, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = ExportWorker(partial(export_remembered, keeping.data_dir))
        self._reader, self._sharing = ImportReader(read_import), make_sharing(keeping)
        self._progress = ExportProgress(shared.window)
        self._offered = OfferedNames(shared.window.banners, shared.window.naming.names, self)
        self.worker_thread = WorkerThread("export", [self._worker, self._reader, self._sharing], self)
        self._connect_export(shared, keeping)
        self._connect_import(shared, keeping)
        add_sharing(shared, keeping, self._sharing)
        self._all = ExportAll(shared.window, self._worker, self)
        self._worker.ended.connect(shared.window.unfinished.end_one)  # after the next was ordered

    def _connect_export(self, shared: Shared, keeping: Keeping) -> None:
        window, worker, progress = shared.window, self._worker, self._progress
        # By way of the database's thread: what was said before is written there when its turn comes.
        window.past.export_wanted.connect(window.unfinished.begin_one)
        window.past.export_wanted.connect(keeping.exports.take)
        keeping.exports.due.connect(worker.export)
        worker.begun.connect(progress.begin)
        worker.progressed.connect(progress.show_percent)
        worker.exported.connect(progress.end)
        worker.exported.connect(window.past.show_exported)
        worker.stopped.connect(progress.end)
        worker.failed.connect(progress.end)
        worker.failed.connect(window.troubles.show_file)
        worker.begun.connect(window.unfinished.show_begun)
        worker.progressed.connect(window.unfinished.show_percent)
        worker.failed.connect(window.unfinished.show_failed)
        # Directly: its own thread is busy writing.
        progress.stop_wanted.connect(worker.stop_export, Qt.ConnectionType.DirectConnection)
        window.unfinished.gone_unseen.connect(progress.go_unseen)
        window.unfinished.stop_wanted.connect(worker.leave, Qt.ConnectionType.DirectConnection)
        window.closing.connect(worker.leave, Qt.ConnectionType.DirectConnection)

    def _connect_import(self, shared: Shared, keeping: Keeping) -> None:
        window, reader, imports = shared.window, self._reader, keeping.imports
        self._sharing.other.connect(reader.look_through)
        reader.found.connect(imports.bring_in)
        reader.failed.connect(window.troubles.show_file)
        imports.brought_in.connect(window.past.open)
        imports.told_names.connect(self._offered.offer)
        imports.failed.connect(window.troubles.show_store)
