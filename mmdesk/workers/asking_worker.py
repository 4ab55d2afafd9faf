"""The asking workers: what to ask is looked for, and seen and heard again, where nothing waits for it."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.core.errors import MmdeskError
from mmdesk.core.moments import Moment
from mmdesk.core.questions import Question
from mmdesk.core.wanted import Place
from mmdesk.store.asking import AskingStore, Lengths
from mmdesk.store.database import open_database
from mmdesk.workers.borrowing import Borrower
from mmdesk.workers.told import Told


class AskingKeeper(Borrower):
    """Lives in the store worker's thread and borrows its database; without one it idles."""

    due = Signal(int)  # so many questions are wanted, and all that was said before is written

    @Slot(int)
    def take(self, count: int) -> None:
        """Pass a wish for questions on, after what was written before."""
        self.due.emit(count)

    @Slot(str, str)
    def pass_over(self, session_id: str, moment_id: str) -> None:
        """Ask about this moment no more."""
        if self._store.connection is not None:
            with Told(self):
                AskingStore(self._store.connection).pass_over(session_id, moment_id)

    @Slot(str, str)
    def take_back(self, session_id: str, moment_id: str) -> None:
        """It may be asked about again."""
        if self._store.connection is not None:
            with Told(self):
                AskingStore(self._store.connection).take_back(session_id, moment_id)


class AskingWorker(QObject):
    """Reads timelines by a connection of its own, and moments out of their files, in its own thread.

    `read_moment` raises MmdeskError where a file cannot be read; `length_s` is of a recording.
    """

    found = Signal(object)  # Queue
    prepared = Signal(object, object)  # Question, Moment
    lost = Signal(object, str)  # Question that cannot be asked, why in one line
    failed = Signal(str, str)  # message, hint

    def __init__(self, data_dir: Path, read_moment: Callable[[Place], Moment], length_s: Lengths) -> None:
        super().__init__()
        self._data_dir, self._read_moment, self._length_s = data_dir, read_moment, length_s

    @Slot()
    def start(self) -> None:
        """Nothing to prepare."""

    @Slot()
    def stop(self) -> None:
        """Nothing to end."""

    @Slot(int)
    def find(self, count: int) -> None:
        """Say what to ask."""
        with Told(self), closing(open_database(self._data_dir, read_only=True)) as connection:
            self.found.emit(AskingStore(connection).queue(count, self._length_s))

    @Slot(object)
    def prepare(self, question: Question) -> None:
        """Read a question's moment again, with picture, sound and words."""
        try:
            moment = self._read_moment(question.place)
        except MmdeskError as error:
            self.lost.emit(question, error.message)
            return
        if moment.picture is None and moment.sound is None and not moment.text:
            self.lost.emit(question, "")
        else:
            self.prepared.emit(question, moment)
