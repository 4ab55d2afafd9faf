"""The session worker: lists what was remembered, opens it again, and deletes."""

import gc
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal, Slot

from mmdesk.core import garbage
from mmdesk.core.errors import StoreError
from mmdesk.core.sessions import PastSession, Recording, Session
from mmdesk.store import sqlite
from mmdesk.store.exclusions import ExclusionStore
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.marks import MarkStore
from mmdesk.store.purge import forget, forget_versions
from mmdesk.store.recordings import RecordingStore
from mmdesk.store.sessions import SessionStore
from mmdesk.store.summaries import summaries
from mmdesk.workers.borrowing import Borrower
from mmdesk.workers.store_worker import StoreWorker
from mmdesk.workers.told import Told


class SessionWorker(Borrower):
    """Lives in the store worker's thread and borrows its database; without one it idles."""

    listed = Signal(list)  # list[SessionSummary]
    opened = Signal(object)  # PastSession; its moments follow
    moments_read = Signal(list)  # list[PastMoment], the next ones in the order of time
    read_whole = Signal()  # there are no more
    deleted = Signal(str)  # the session's id

    def __init__(self, store: StoreWorker, data_dir: Path) -> None:
        super().__init__(store)
        self._data_dir = data_dir

    @Slot()
    def list_sessions(self) -> None:
        """Say which sessions there are."""
        if self._store.connection is not None:
            with Told(self):
                self.listed.emit(summaries(self._store.connection))

    @Slot(str)
    def open_session(self, session_id: str) -> None:
        """Open a session again; the one that runs ends."""
        connection = self._store.connection
        if connection is None:
            return
        self._store.end_session()
        self.let_go()
        with Told(self):
            sessions = SessionStore(connection)
            session = sessions.find(session_id)
            if session is None:
                raise StoreError("This session is not there any more.", "It was deleted elsewhere.")
            self.opened.emit(self._past(connection, session))
            verdicts = FeedbackStore(connection).of_session(session_id)
            with garbage.not_looked_at():
                for piece in sessions.pieces(session_id, verdicts):
                    self.moments_read.emit(piece)
            self.read_whole.emit()

    @Slot()
    def let_go(self) -> None:
        """The session that was opened is not looked at any more."""
        gc.unfreeze()

    @Slot(str)
    def delete_session(self, session_id: str) -> None:
        """Forget a session for good, as `mmdesk forget` does, with the versions that learned from it."""
        connection = self._store.connection
        if connection is None:
            return
        versions = self._store.versions
        in_use = versions.current().number
        self._store.leave_session(session_id)
        is_gone = False
        with Told(self):
            try:
                forget(connection, session_id)
            finally:  # it may be gone, though what follows its transaction could not be done
                forget_versions(connection, versions)
                is_gone = SessionStore(connection).find(session_id) is None
        if versions.current().number != in_use:
            self._store.tell_version(versions.current())
        else:
            self._store.refresh()
        if is_gone:
            self.deleted.emit(session_id)
        self.list_sessions()

    @Slot(object)
    def add_recording(self, recording: Recording) -> None:
        """Write down which file belongs to the session."""
        if self._store.connection is not None:
            with Told(self):
                RecordingStore(self._store.connection).add(recording)

    def _past(self, connection: sqlite.Connection, session: Session) -> PastSession:
        length_s = SessionStore(connection).length_s(session.id)
        if session.file is not None:
            length_s = max(length_s, session.file.duration_s or 0.0)
        marks = tuple(MarkStore(connection).of_session(session.id))
        excluded = tuple(ExclusionStore(connection).of_session(session.id))
        media = RecordingStore(connection).of_session(session.id)
        if session.is_file:
            media = [Recording(session.id, session.source, 0.0)]
        found = [replace(one, file=str(self._data_dir / one.file)) for one in media]  # an absolute one stays
        there = tuple(one for one in found if Path(one.file).is_file())
        return PastSession(session, length_s, marks, there, excluded)
