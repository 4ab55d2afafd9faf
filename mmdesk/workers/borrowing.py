"""What workers have in common that live in the store worker's thread and borrow its database."""

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.workers.store_worker import StoreWorker


class Borrower(QObject):
    """Has nothing of its own to open or close. Without a database it idles."""

    failed = Signal(str, str)  # message, hint

    def __init__(self, store: StoreWorker) -> None:
        super().__init__()
        self._store = store

    @Slot()
    def start(self) -> None:
        """Nothing to prepare: the store worker opens the database."""

    @Slot()
    def stop(self) -> None:
        """Nothing to end."""
