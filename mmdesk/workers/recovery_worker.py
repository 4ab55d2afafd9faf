"""The recovery worker: what can be done where the database cannot be used, and doing it."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot

from mmdesk.core.backups import StoreTrouble
from mmdesk.store.restoring import begin_anew, readable_backups, restore, since
from mmdesk.store.trouble import DamagedError
from mmdesk.workers.borrowing import Borrower
from mmdesk.workers.store_worker import StoreWorker
from mmdesk.workers.told import Told


class RecoveryWorker(Borrower):
    """Lives in the store worker's thread; acts only while that one has no database."""

    troubled = Signal(object)  # StoreTrouble
    recovered = Signal(object)  # str: the folder in which the damaged database is kept; empty: it was missing
    over = Signal()  # there is a database again

    def __init__(self, store: StoreWorker, data_dir: Path) -> None:
        super().__init__(store)
        self._data_dir = data_dir
        store.unusable.connect(self.tell)
        store.usable.connect(self.over)

    @Slot()
    def tell(self) -> None:
        """Say what is wrong, and what can be done."""
        error = self._store.trouble
        if error is None:
            return
        if not isinstance(error, DamagedError):
            self.troubled.emit(StoreTrouble(error.message, error.hint))
            return
        backups = readable_backups(self._data_dir)
        later = since(self._data_dir, backups[0] if backups else None)
        self.troubled.emit(StoreTrouble(error.message, error.hint, True, tuple(backups), later))

    @Slot()
    def retry(self) -> None:
        """Try to open the database again."""
        if self._store.trouble is not None:
            self._store.start()

    @Slot(object)
    def restore(self, backup: str) -> None:
        """Bring a backup back, and open it."""
        if self._store.trouble is not None:
            with Told(self):
                self._recover(restore(self._data_dir, Path(backup)))
                return
            self.tell()

    @Slot()
    def begin_anew(self) -> None:
        """Set the damaged database aside, and begin with an empty one."""
        if self._store.trouble is not None:
            with Told(self):
                self._recover(begin_anew(self._data_dir))
                return
            self.tell()

    def _recover(self, aside: Path | None) -> None:
        self._store.start()
        if self._store.trouble is None:
            self.recovered.emit(str(aside or ""))
