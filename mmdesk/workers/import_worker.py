"""Importing: one worker looks through the file, the other writes it into the database piece by piece."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mmdesk.core.errors import MmdeskError, note_answered
from mmdesk.core.sessions import PastMoment, PastSession
from mmdesk.store import sqlite
from mmdesk.store.imports import bring_in
from mmdesk.workers.store_worker import StoreWorker
from mmdesk.workers.told import Told


class Found(Protocol):
    """A session in a file that was looked through (`analysis.imported.Imported`)."""

    @property
    def past(self) -> PastSession:
        """The session, under a new id."""

    def moments(self) -> Iterator[PastMoment]:
        """Its moments, read from the file. Raises MediaError."""


class ImportReader(QObject):
    """Looks through files with `read`, which may take seconds: not in the thread of the database."""

    found = Signal(object)  # Found
    failed = Signal(str, str)

    def __init__(self, read: Callable[[Path], Found]) -> None:
        super().__init__()
        self._read = read

    @Slot()
    def start(self) -> None:
        """Nothing to prepare."""

    @Slot()
    def stop(self) -> None:
        """Nothing to end."""

    @Slot(object)
    def look_through(self, file: str) -> None:
        """See whether the file can be imported."""
        try:
            found = self._read(Path(file))
        except MmdeskError as error:
            self.failed.emit(error.message, error.hint)
            return
        self.found.emit(found)


class ImportWorker(QObject):
    """Lives in the store worker's thread and borrows its database; one piece each turn of its loop."""

    brought_in = Signal(str)  # the session's id
    told_names = Signal(str, list)  # the session's id, list[tuple[int, str]]: who its file says is who
    failed = Signal(str, str)

    def __init__(self, store: StoreWorker) -> None:
        super().__init__()
        self._store = store
        self._waiting: list[Found] = []
        self._writing: Iterator[int] | None = None

    @Slot()
    def start(self) -> None:
        """Nothing to prepare."""

    @Slot()
    def stop(self) -> None:
        """Leave nothing half of what is being written; what waits is given up."""
        self._waiting.clear()
        self._close()

    @Slot(object)
    def bring_in(self, found: Found) -> None:
        """Write this session, after those before it."""
        if self._store.connection is None:
            return  # why there is none was said at the start
        self._waiting.append(found)
        if len(self._waiting) == 1:
            self._go_on()

    @Slot()
    def _go_on(self) -> None:
        connection = self._store.connection
        if not self._waiting or connection is None:
            return
        is_done = True
        try:
            with Told(self):
                is_done = self._write_of(self._waiting[0], connection)
        except BaseException as bug:  # the next one is brought in all the same
            note_answered(bug)
            self.failed.emit(self.tr("A fault in mmdesk kept a file from being brought in."), "")
            raise
        finally:
            if is_done:  # or it failed
                self._close()
                del self._waiting[0]
            QTimer.singleShot(0, self, self._go_on)

    def _write_of(self, found: Found, connection: sqlite.Connection) -> bool:
        """Write some of it; whether that was the last."""
        if self._writing is None:
            self._writing = bring_in(connection, found.past, found.moments())
        is_done = next(self._writing, None) is None
        if is_done:
            self.brought_in.emit(found.past.session.id)
            if found.past.names:
                self.told_names.emit(found.past.session.id, list(found.past.names))
        return is_done

    def _close(self) -> None:
        writing, self._writing = self._writing, None
        if writing is not None:
            with Told(self):
                writing.close()  # type: ignore[attr-defined]  # a generator
