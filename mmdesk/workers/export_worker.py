"""The export worker: writes a session's timeline into a file, where that cannot hold up the window."""

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.core.errors import MmdeskError
from mmdesk.core.exporting import ExportOrder, ExportStopped
from mmdesk.core.sessions import PastSession

Told = Callable[[float], None]  # how much is written, 0 to 1; raises ExportStopped to end it


class ExportGate(QObject):
    """Lives in the thread of the database: an order that passes it comes after all that is written before."""

    due = Signal(object, object)  # ExportOrder, PastSession

    @Slot()
    def start(self) -> None:
        """Nothing to prepare."""

    @Slot()
    def stop(self) -> None:
        """Nothing to end."""

    @Slot(object, object)
    def take(self, order: ExportOrder, past: PastSession) -> None:
        """Pass an order on."""
        self.due.emit(order, past)


class ExportWorker(QObject):
    """Calls `write` in its thread."""

    begun = Signal(object)  # str: the file
    progressed = Signal(int)  # percent
    exported = Signal(object)  # str: the file
    stopped = Signal()  # there is no file
    failed = Signal(str, str)
    ended = Signal()  # always the last of an order

    def __init__(self, write: Callable[[ExportOrder, PastSession, Told], None]) -> None:
        super().__init__()
        self._write = write
        self._is_unwanted = Event()
        self._is_over = Event()
        self._percent = 0

    @Slot()
    def start(self) -> None:
        """Nothing to prepare."""

    @Slot()
    def stop(self) -> None:
        """Nothing to end here: a file that is being written is finished first."""

    @Slot(object, object)
    def export(self, order: ExportOrder, past: PastSession) -> None:
        """Write this session as it is remembered now; the file's suffix says how."""
        try:
            self._export(order, past)
        finally:
            self.ended.emit()

    def _export(self, order: ExportOrder, past: PastSession) -> None:
        self._is_unwanted.clear()
        self._percent = 0
        if self._is_over.is_set():
            self.stopped.emit()
            return
        self.begun.emit(order.file)
        try:
            self._write(order, past, self._tell)
        except ExportStopped:
            self.stopped.emit()
            return
        except MmdeskError as error:
            self.failed.emit(error.message, self.tr("Choose another folder."))
            return
        self.exported.emit(order.file)

    @Slot()
    def stop_export(self) -> None:
        """Write no further. From any thread: connect it directly."""
        self._is_unwanted.set()

    @Slot()
    def leave(self) -> None:
        """Write nothing any more, ordered or not. From any thread, likewise."""
        self._is_over.set()
        self._is_unwanted.set()

    def _tell(self, share: float) -> None:
        if self._is_unwanted.is_set():
            raise ExportStopped
        percent = int(100 * share)
        if percent != self._percent:
            self._percent = percent
            self.progressed.emit(percent)
