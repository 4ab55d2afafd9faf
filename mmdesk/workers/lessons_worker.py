"""The lessons worker: what the store knows of lessons and versions, for who plans them and who shows them."""

from PySide6.QtCore import Signal, Slot

from mmdesk.core.schedule import Learned
from mmdesk.store.drift import versions_in_use
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.lessons import LessonStore
from mmdesk.workers.borrowing import Borrower
from mmdesk.workers.told import Told

_REMEMBERED = 500  # lessons that are listed
_PLANNED_BY = 20  # of them, what is planned depends on


class LessonsWorker(Borrower):
    """Lives in the store worker's thread and borrows its database; without one it says nothing."""

    looked = Signal(object)  # Learned
    listed = Signal(list, list, int)  # list[HeldLesson] newest first, list[VersionInUse], the one in use

    @Slot()
    def look(self) -> None:
        """Say what is waiting, and how the last lessons ended."""
        connection = self._store.connection
        if connection is None:
            return
        with Told(self):
            in_use = self._store.versions.current().number
            waiting = FeedbackStore(connection).waiting(in_use)
            lessons = LessonStore(connection)
            self.looked.emit(Learned(waiting, lessons.fresh(), tuple(lessons.newest(_PLANNED_BY)), in_use))

    @Slot()
    def list_all(self) -> None:
        """Say which lessons there were, and how each version does in use."""
        connection = self._store.connection
        if connection is None:
            return
        with Told(self):
            versions = self._store.versions
            lessons = LessonStore(connection).newest(_REMEMBERED)
            self.listed.emit(lessons, versions_in_use(connection, versions.list()), versions.current().number)
