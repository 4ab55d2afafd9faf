"""The beside worker: notices what another window, or a command, does on the same data directory."""

import os
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mmdesk.workers.store_worker import StoreWorker
from mmdesk.workers.told import Told

_LOOK_MS = 2000


class BesideWorker(QObject):
    """Lives in the store worker's thread and borrows its database; without one it idles.

    What is waiting, which versions there are and which one is in use are told again by the store worker
    when they changed; nothing is read while nothing did.
    """

    changed = Signal()  # another program wrote into the database
    failed = Signal(str, str)  # message, hint

    def __init__(self, store: StoreWorker, data_dir: Path, look_ms: int = _LOOK_MS) -> None:
        super().__init__()
        self._store, self._versions_dir, self._look_ms = store, data_dir / "versions", look_ms
        self._timer: QTimer | None = None
        self._data = 0
        self._files: tuple[object, ...] = ()

    @Slot()
    def start(self) -> None:
        """Remember how everything is, and begin to look; the store worker has opened the database."""
        self.stop()
        if self._store.connection is None:
            return
        self._data, self._files = self._data_version(), self._seen()
        self._timer = QTimer(self, interval=self._look_ms)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def stop(self) -> None:
        """Look no more."""
        if self._timer is not None:
            self._timer.stop()
            self._timer.deleteLater()
            self._timer = None

    @Slot()
    def look(self) -> None:
        """Tell what changed since the last look."""
        if self._store.connection is None:
            return
        with Told(self):
            data, files = self._data_version(), self._seen()
            is_other_data, are_other_files = data != self._data, files != self._files
            self._data, self._files = data, files
            if are_other_files:
                self._store.follow()
            elif is_other_data:
                self._store.tell_waiting()
            if is_other_data:
                self.changed.emit()

    def _data_version(self) -> int:
        """Another number after each write of another connection, and only then."""
        assert self._store.connection is not None
        return int(self._store.connection.execute("PRAGMA data_version").fetchone()[0])

    def _seen(self) -> tuple[object, ...]:
        return tuple(_stamp(path) for path in (self._versions_dir, self._versions_dir / "current"))


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_mtime_ns, found.st_ino
