"""The export worker: writes a session's timeline into a file, where that cannot hold up the window."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.core.errors import MmdeskError
from mmdesk.core.sessions import PastMoment, PastSession


class ExportWorker(QObject):
    """Calls `write` in its thread."""

    exported = Signal(str)  # the file
    failed = Signal(str, str)

    def __init__(self, write: Callable[[PastSession, Sequence[PastMoment], Path], None]) -> None:
        super().__init__()
        self._write = write

    @Slot()
    def start(self) -> None:
        """Nothing to prepare."""

    @Slot()
    def stop(self) -> None:
        """Nothing to end: a file that is being written is finished first."""

    @Slot(str, object, list)
    def export(self, file: str, past: PastSession, moments: list[PastMoment]) -> None:
        """Write these moments of the session; the file's suffix says how."""
        try:
            self._write(past, moments, Path(file))
        except MmdeskError as error:
            self.failed.emit(error.message, self.tr("Choose another folder."))
            return
        self.exported.emit(file)
