"""The picture worker: finds the picture of a moment in a media file, the newest wish first."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mmdesk.core.arrays import Picture
from mmdesk.core.errors import MmdeskError


class PictureWorker(QObject):
    """Calls `picture_at` in its thread; of wishes that come faster than files are read, the last counts."""

    found = Signal(object, float, object)  # the file, the second, Picture or None
    failed = Signal(str, str)

    def __init__(self, picture_at: Callable[[Path, float], Picture | None]) -> None:
        super().__init__()
        self._picture_at = picture_at
        self._wanted: tuple[str, float] | None = None
        self._timer: QTimer | None = None

    @Slot()
    def start(self) -> None:
        """Make the timer that fires when the wishes that have come were all heard."""
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._find)

    @Slot()
    def stop(self) -> None:
        """Find nothing more."""
        if self._timer is not None:
            self._timer.stop()
            self._timer.deleteLater()
            self._timer = None

    @Slot(object, float)
    def find(self, file: str, at_s: float) -> None:
        """The picture at this second of the file is wanted; an earlier wish is not any more."""
        self._wanted = file, at_s
        if self._timer is not None:
            self._timer.start()

    @Slot()
    def _find(self) -> None:
        if self._wanted is None:
            return
        (file, at_s), self._wanted = self._wanted, None
        picture = None
        try:
            picture = self._picture_at(Path(file), at_s)
        except MmdeskError as error:
            self.failed.emit(error.message, error.hint)
        self.found.emit(file, at_s, picture)
