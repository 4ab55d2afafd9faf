"""The list of all verdicts, who reads it, and who changes what it lists."""

from PySide6.QtCore import QObject

from mmdesk.app.keeping import Keeping
from mmdesk.app.shared import Shared
from mmdesk.paths import base_model_dir
from mmdesk.workers.verdicts_worker import VerdictsWorker
from mmdesk.workers.worker_thread import WorkerThread


class VerdictListing(QObject):
    """Connects them; owns the thread that reads."""

    def __init__(self, shared: Shared, keeping: Keeping, parent: QObject) -> None:
        super().__init__(parent)
        self._shared, self._keeping = shared, keeping
        self._reading = VerdictsWorker(keeping.data_dir, base_model_dir())
        self.worker_thread = WorkerThread("verdicts", [self._reading], self)
        self._connect_reading()
        self._connect_steps()
        self._connect_news()

    def _connect_reading(self) -> None:
        window, worker = self._shared.window, self._reading
        verdicts, listed = window.all_verdicts, window.all_verdicts.list
        listed.find_wanted.connect(worker.find)
        listed.lines_wanted.connect(worker.read_lines)
        listed.change_wanted.connect(worker.change)
        listed.export_wanted.connect(worker.export)
        worker.found.connect(listed.show_found)
        worker.lines_read.connect(listed.show_lines)
        worker.changed.connect(verdicts.do)
        worker.exported.connect(verdicts.show_exported)
        worker.failed.connect(listed.show_trouble)
        worker.failed.connect(listed.turn.end)
        self._keeping.sessions.read_whole.connect(verdicts.go_there)

    def _connect_steps(self) -> None:
        verdicts, steps = self._shared.window.all_verdicts, self._keeping.verdict_steps
        verdicts.list.undo_wanted.connect(steps.undo)
        verdicts.list.redo_wanted.connect(steps.redo)
        verdicts.list.erase_wanted.connect(steps.erase)
        verdicts.list.opened.connect(steps.tell)
        self._keeping.edits.kept.connect(steps.tell)
        self._keeping.edits.kept.connect(verdicts.list.turn.show_kept)
        steps.ended.connect(verdicts.list.turn.end)
        steps.told_next.connect(verdicts.list.show_next)
        steps.turned.connect(verdicts.show_turned)
        steps.blocked.connect(verdicts.show_blocked)
        steps.erased.connect(verdicts.show_erased)
        steps.failed.connect(verdicts.list.show_trouble)

    def _connect_news(self) -> None:
        """Whatever is said, learned, read or forgotten elsewhere is in the list soon."""
        listed, store = self._shared.window.all_verdicts.list, self._keeping.store
        self._keeping.edits.kept.connect(listed.look_later)
        store.waiting_changed.connect(listed.look_later)
        self._keeping.sessions.deleted.connect(listed.look_later)
        self._keeping.consents.erased.connect(listed.look_later)
