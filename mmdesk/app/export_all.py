"""Exporting many sessions: one after the other, each under a name of its own in one folder."""

from collections import deque
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.app.loading import names_for_exports
from mmdesk.core.exporting import ExportOrder
from mmdesk.core.sessions import PastSession, Recording, Session
from mmdesk.core.shown_names import shown
from mmdesk.gui.main_window import MainWindow
from mmdesk.workers.export_worker import ExportWorker


class ExportAll(QObject):
    """Gives the export worker the next file when one is written. One that fails, or is stopped, ends it."""

    _wanted = Signal(object, object)  # ExportOrder, PastSession

    def __init__(self, window: MainWindow, worker: ExportWorker, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._waiting: deque[tuple[ExportOrder, PastSession]] = deque()
        self._file, self._count = "", 0
        self._wanted.connect(window.past.export_wanted)
        window.files.export_wanted.connect(self._on_wanted)
        window.past.many_wanted.connect(self._on_wanted)
        worker.exported.connect(self._on_exported)
        worker.stopped.connect(self._give_up)
        worker.failed.connect(self._on_failed)

    @Slot(object, object, str, bool, bool)
    def _on_wanted(
        self, sessions: Sequence[Session], folder: str, suffix: str, with_pictures: bool, with_names: bool
    ) -> None:
        files = names_for_exports(sessions, Path(folder), suffix)
        self._waiting.clear()
        for session, file in zip(sessions, files, strict=True):
            media = (Recording(session.id, session.source, 0.0),) if Path(session.source).is_file() else ()
            past = PastSession(session, 0.0, recordings=media)
            self._waiting.append((ExportOrder(str(file), with_pictures, with_names), past))
        self._count = len(self._waiting)
        self._go_on()

    def _go_on(self) -> None:
        self._file = ""
        if self._waiting:
            order, past = self._waiting.popleft()
            self._file = order.file
            self._wanted.emit(order, past)

    @Slot(object)
    def _on_exported(self, file: str) -> None:
        if file != self._file:
            return  # another export
        if not self._waiting and self._count > 1:
            words = self.tr("Exported {0} files to {1}")
            self._window.status.mention(words.format(self._count, shown(Path(file).parent)))
        self._go_on()

    @Slot(str, str)
    def _on_failed(self, _message: str, _hint: str) -> None:
        self._give_up()

    @Slot()
    def _give_up(self) -> None:
        if self._file and self._count > 1:
            written = self._count - len(self._waiting) - 1
            words = self.tr("Exported {0} of {1} files to {2}")
            self._window.status.say(words.format(written, self._count, shown(Path(self._file).parent)))
        self._waiting.clear()
        self._file = ""
