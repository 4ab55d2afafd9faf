"""The edit worker: writes what the user changed, in order, and tries again what could not be written."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mmdesk.core.edits import Edit
from mmdesk.core.errors import MmdeskError
from mmdesk.core.feedback import Feedback
from mmdesk.store import sqlite
from mmdesk.store.edits import EditStore
from mmdesk.store.feedback import FeedbackStore
from mmdesk.workers.store_worker import StoreWorker
from mmdesk.workers.told import Told

_RETRY_MS = 5000


@dataclass(frozen=True, slots=True, eq=False)
class _Write:
    """Something that is to be written, and which edit it is of."""

    edit_id: str
    session_id: str  # empty where only the edit's id is known
    make: Callable[[EditStore], object]


class EditWorker(QObject):
    """Lives in the store worker's thread and borrows its database; without one it idles."""

    kept = Signal(str)  # the id of an edit of which a step is on the disk
    delayed = Signal(int)  # how many steps wait to be written
    steps_read = Signal(str, list, list)  # a session's id, list[Edit], list[Feedback] that they are about
    failed = Signal(str, str)  # message, hint

    def __init__(self, store: StoreWorker) -> None:
        super().__init__()
        self._store = store
        self._unwritten: list[_Write] = []
        self._timer: QTimer | None = None

    @Slot()
    def start(self) -> None:
        """Make the timer that tries again."""
        self._timer = QTimer(self, singleShot=True, interval=_RETRY_MS)
        self._timer.timeout.connect(self.try_again)

    @Slot()
    def stop(self) -> None:
        """Write what still waits."""
        self.try_again()
        if self._timer is not None:
            self._timer.stop()
            self._timer.deleteLater()
            self._timer = None

    @Slot(object, list)
    def add(self, edit: Edit, verdicts: list[Feedback]) -> None:
        """Write an edit with the verdicts it gives."""
        self._write(_Write(edit.id, edit.session_id, lambda store: store.add(edit, verdicts)))

    @Slot(str)
    def undo(self, edit_id: str) -> None:
        """Write that an edit was undone."""
        self._write(_Write(edit_id, "", lambda store: store.undo(edit_id)))

    @Slot(str)
    def redo(self, edit_id: str) -> None:
        """Write that an edit was done again."""
        self._write(_Write(edit_id, "", lambda store: store.redo(edit_id)))

    @Slot(str)
    def read_steps(self, session_id: str) -> None:
        """Say which edits a session has."""
        connection = self._store.connection
        if connection is None:
            return
        with Told(self):
            feedback = FeedbackStore(connection)
            verdicts = [*feedback.of_session(session_id), *feedback.taken_back(session_id)]
            light = [replace(one, features={}) for one in verdicts]
            self.steps_read.emit(session_id, EditStore(connection).of_session(session_id), light)

    @Slot(str)
    def leave_session(self, session_id: str) -> None:
        """A session was deleted: what is still to be written must not begin it again."""
        self._unwritten = [one for one in self._unwritten if one.session_id != session_id]

    @Slot()
    def leave_everything(self) -> None:
        """Everything was forgotten: what is still to be written is nothing any more."""
        self._unwritten.clear()

    def write_waiting(self) -> None:
        """Write what waits, before verdicts are forgotten: it must not be written after.

        For workers of the same thread only. Raises StoreError or sqlite.Error where it cannot be written.
        """
        if self._store.connection is not None:
            self._write_all(EditStore(self._store.connection))

    @Slot()
    def try_again(self) -> None:
        """Write what waits, in the order in which it was done, and the moments it is about."""
        is_anything = self._unwritten or self._store.running.waits_to_write
        if not is_anything or self._store.connection is None:
            return
        with Told(self):
            self._write_all(EditStore(self._store.connection))
            self._store.running.write_judged()
            self._store.tell_waiting()
            return
        self.delayed.emit(len(self._unwritten))
        if self._timer is not None:
            self._timer.start()

    def _write(self, one: _Write) -> None:
        self._unwritten.append(one)  # without a database it waits for one; why there is none was said
        self.try_again()

    def _write_all(self, store: EditStore) -> None:
        while self._unwritten:
            try:
                self._unwritten[0].make(store)
            except (MmdeskError, sqlite.Error):
                raise
            except Exception as error:  # noqa: BLE001  (a bug would be met again, and nothing after it kept)
                self._unwritten.pop(0)
                sys.excepthook(type(error), error, error.__traceback__)
                words = self.tr("A fault in mmdesk kept one step from being written down.")
                self.failed.emit(words, self.tr("Do it once more; all others are kept."))
                continue
            self.kept.emit(self._unwritten.pop(0).edit_id)
