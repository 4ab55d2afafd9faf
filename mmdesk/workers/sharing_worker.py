"""The sharing worker: versions to and from files, and verdicts of others, looked at before they are used."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.core.errors import StoreError
from mmdesk.core.feedback import Feedback
from mmdesk.core.sharing import Kind, TakenVersion
from mmdesk.store.shared_feedback import take_in
from mmdesk.workers.borrowing import Borrower
from mmdesk.workers.told import Told


class SharedVerdicts(Protocol):
    """Verdicts in a file that was looked through (`analysis.shared_feedback.SharedFeedback`)."""

    path: Path
    count: int
    teaching: int
    of_another_base: int

    def verdicts(self) -> Iterator[Feedback]:
        """Read from the file again, one at a time. Raises MediaError."""


class SharingWorker(QObject):
    """Lives where files are read and written: that may take seconds. Its callables raise MmdeskError."""

    other = Signal(object)  # str: a file that is neither a version nor verdicts
    offered = Signal(object)  # SharedVerdicts
    taken = Signal(object)  # TakenVersion
    listed = Signal()  # there is another version now
    exported = Signal(object)  # str: the file
    failed = Signal(str, str)

    def __init__(
        self,
        kind_of: Callable[[Path], Kind],
        look_through: Callable[[Path], SharedVerdicts],
        take_version: Callable[[Path], TakenVersion],
        export_version: Callable[[int, Path], None],
    ) -> None:
        super().__init__()
        self._kind_of, self._look_through = kind_of, look_through
        self._take_version, self._export_version = take_version, export_version

    @Slot()
    def start(self) -> None:
        """Nothing to prepare."""

    @Slot()
    def stop(self) -> None:
        """Nothing to end."""

    @Slot(object)
    def look_through(self, file: str) -> None:
        """Take a version in, offer verdicts, or pass on what is something else."""
        with Told(self):
            match self._kind_of(Path(file)):
                case Kind.VERSION:
                    self.taken.emit(self._take_version(Path(file)))
                    self.listed.emit()
                case Kind.VERDICTS:
                    self.offered.emit(self._look_through(Path(file)))
                case Kind.OTHER:
                    self.other.emit(file)

    @Slot(int, object)
    def export_version(self, number: int, file: str) -> None:
        """Write a version into a file."""
        with Told(self):
            self._export_version(number, Path(file))
            self.exported.emit(file)


class SharedVerdictsWorker(Borrower):
    """Lives in the store worker's thread and borrows its database."""

    taken_in = Signal(int, int)  # how many are new, and how many were here before

    @Slot(object, bool)
    def take_in(self, found: SharedVerdicts, teaches: bool) -> None:
        """Write them into a session of their own, all or none."""
        with Told(self):
            if self._store.connection is None:
                raise StoreError(
                    self.tr("Nothing can be taken in: the database is not open."),
                    self.tr("Restart with another --data-dir."),
                )
            taken = take_in(self._store.connection, found.verdicts(), teaches=teaches)
            self._store.tell_waiting()
            self.taken_in.emit(taken.new, taken.known)
