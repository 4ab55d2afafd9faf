"""The export worker: writes a session's timeline into a file, where that cannot hold up the window."""

from collections.abc import Callable, Sequence
from threading import Event

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.core.errors import MmdeskError
from mmdesk.core.exporting import ExportOrder, ExportStopped
from mmdesk.core.sessions import PastMoment, PastSession

Told = Callable[[float], None]  # how much is written, 0 to 1; raises ExportStopped to end it


class ExportWorker(QObject):
    """Calls `write` in its thread."""

    begun = Signal(str)  # the file
    progressed = Signal(int)  # percent
    exported = Signal(str)  # the file
    stopped = Signal()  # there is no file
    failed = Signal(str, str)

    def __init__(self, write: Callable[[ExportOrder, PastSession, Sequence[PastMoment], Told], None]) -> None:
        super().__init__()
        self._write = write
        self._is_unwanted = Event()
        self._percent = 0

    @Slot()
    def start(self) -> None:
        """Nothing to prepare."""

    @Slot()
    def stop(self) -> None:
        """Nothing to end: a file that is being written is finished first."""

    @Slot(object, object, list)
    def export(self, order: ExportOrder, past: PastSession, moments: list[PastMoment]) -> None:
        """Write these moments of the session; the file's suffix says how."""
        self._is_unwanted.clear()
        self._percent = 0
        self.begun.emit(order.file)
        try:
            self._write(order, past, moments, self._tell)
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

    def _tell(self, share: float) -> None:
        if self._is_unwanted.is_set():
            raise ExportStopped
        percent = int(100 * share)
        if percent != self._percent:
            self._percent = percent
            self.progressed.emit(percent)
