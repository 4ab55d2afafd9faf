"""The file keeper: writes what is read of files, and knows which were read before and how far."""

from dataclasses import replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.core.errors import MmdeskError, note_answered
from mmdesk.core.file_jobs import FileJob, JobState, Kept, job_of
from mmdesk.core.sessions import FileReading, PastMoment, Session, State
from mmdesk.store import sqlite
from mmdesk.store.cards import read_card
from mmdesk.store.files_read import FilesRead
from mmdesk.store.people import PeopleStore, copy_names
from mmdesk.store.places import file_of
from mmdesk.store.reading_locks import ReadingLocks
from mmdesk.store.sessions import SessionStore
from mmdesk.store.versions import VersionStore
from mmdesk.workers.told import Told


class HasDatabase(Protocol):
    """What the store worker lends."""

    @property
    def connection(self) -> sqlite.Connection | None:
        """The database, if there is one that can be used."""

    @property
    def versions(self) -> VersionStore:
        """The versions, while there is a connection."""


class NoDatabase:
    """In place of a store worker where nothing can be kept."""

    connection = None

    @property
    def versions(self) -> VersionStore:
        """There are none. Nobody asks without a connection."""
        raise NotImplementedError


class FileKeeper(QObject):
    """Lives in the store worker's thread and borrows its database; without one nothing is kept.

    What is kept is passed on: whoever shows a file shows what is remembered of it, in that order. A file
    that another window reads is that one's until it is done with it: nothing is written of it here.
    """

    placed = Signal(list, bool)  # list[FileJob], whether to show the first: files that were found
    begun = Signal(object, object)  # Session, Kept
    taken = Signal(object)  # FileJob, as far as it came: another window reads it just now, or has read it
    kept = Signal(str, list)  # the session's id, list[PastMoment]
    finished = Signal(str, list)  # id, list[str]: what did not decode
    refused = Signal(str, str, str)  # id, message, hint: the rest of the file cannot be kept now
    unfinished = Signal(list)  # list[FileJob], of earlier
    failed = Signal(str, str)

    def __init__(self, store: HasDatabase, base_dir: Path) -> None:
        super().__init__()
        self._store, self._base_dir = store, base_dir
        self._refused: set[str] = set()
        self._locks: ReadingLocks | None = None  # None: nothing is kept, or not in a file

    @Slot()
    def start(self) -> None:
        """Say which files were not finished; the store worker has opened the database."""
        if self._store.connection is not None:
            with Told(self):
                files = FilesRead(self._store.connection)
                files.sweep()
                if self._its_locks is not None:
                    self._its_locks.sweep()
                unfinished = [job_of(*one) for one in files.unfinished()]
                self.unfinished.emit([job for job in unfinished if not self._is_read_elsewhere(job.id)])

    @Slot()
    def stop(self) -> None:
        """Let other windows read on what was not finished here."""
        if self._locks is not None:
            self._locks.drop_all()

    @Slot(list, bool)
    def place(self, sessions: list[Session], show_first: bool) -> None:
        """Write files down that are to be read, unless they were read just so before."""
        jobs = [FileJob(one) for one in sessions]
        if self._store.connection is not None:
            with Told(self):
                jobs = self._placed(sessions)
        self.placed.emit(jobs, show_first)

    @Slot(object)
    def begin_again(self, session: Session) -> None:
        """Write a file down that is read another time, whatever is remembered of it."""
        if self._store.connection is not None:
            with Told(self):
                SessionStore(self._store.connection).begin(session)
                if session.file is not None and session.file.again_of:  # whose people have the same numbers
                    copy_names(self._store.connection, session.file.again_of, session.id)
        self.placed.emit([FileJob(session)], True)

    @Slot(object)
    def begin(self, session: Session) -> None:
        """A file's turn has come: say what is remembered of it."""
        self._refused.discard(session.id)
        kept = Kept()
        if self._store.connection is not None:
            try:
                if not self._takes(session.id):
                    self.taken.emit(self._as_it_is(session))
                    return
                SessionStore(self._store.connection).begin(session)
                there = self._as_it_is(session)
                if there.state is JobState.DONE:
                    self._drop_lock(session.id)
                    self.taken.emit(there)
                    return
                kept = FilesRead(self._store.connection).kept(session.id)
                session = _with_names(session, PeopleStore(self._store.connection))
            except MmdeskError as error:
                self.refused.emit(session.id, error.message, error.hint)
                return
            except BaseException as bug:
                note_answered(bug)
                self.refused.emit(session.id, self.tr("This file stumbles over a fault of mmdesk."), "")
                raise
        self.begun.emit(session, kept)

    @Slot(str, list)
    def keep(self, session_id: str, moments: list[PastMoment]) -> None:
        """Write the next moments of a file, all or none; after some that were not, no others."""
        if session_id in self._refused:
            return
        if self._store.connection is not None:
            try:
                if not SessionStore(self._store.connection).add_many(session_id, moments):
                    self._refused.add(session_id)  # it was deleted meanwhile
                    return
            except MmdeskError as error:
                self._refused.add(session_id)
                self.refused.emit(session_id, error.message, error.hint)
                return
            except BaseException as bug:  # nobody must wait for these to be kept
                note_answered(bug)
                self._refused.add(session_id)
                self.refused.emit(session_id, self.tr("This file stumbles over a fault of mmdesk."), "")
                raise
        self.kept.emit(session_id, moments)

    @Slot(str, list)
    def pass_finished(self, session_id: str, troubles: list[str]) -> None:
        """A file was read to its end: all of it is kept now, unless that was said to be impossible."""
        if session_id not in self._refused:
            self.finished.emit(session_id, troubles)

    @Slot(str, object)
    def update(self, session_id: str, file: FileReading) -> None:
        """Write down how far a file is read, unless another window reads it."""
        if self._store.connection is not None:
            with Told(self):
                if self._is_read_elsewhere(session_id):
                    return
                sessions = SessionStore(self._store.connection)
                sessions.update_file(session_id, file)
                if file.state is not State.READING:
                    sessions.end(session_id)
                    self._drop_lock(session_id)

    @Slot(str)
    def drop(self, session_id: str) -> None:
        """A file is not in the queue any more; where nothing of it was read, it is forgotten."""
        if self._store.connection is not None:
            with Told(self):
                if not self._is_read_elsewhere(session_id):
                    FilesRead(self._store.connection).drop_empty(session_id)
                    self._drop_lock(session_id)

    @property
    def _its_locks(self) -> ReadingLocks | None:
        """Those beside the database, from when it was opened on."""
        if self._locks is None and self._store.connection is not None:
            file = file_of(self._store.connection)
            self._locks = ReadingLocks(file.parent) if file.name else None
        return self._locks

    def _takes(self, session_id: str) -> bool:
        return self._its_locks is None or self._its_locks.take(session_id)

    def _drop_lock(self, session_id: str) -> None:
        if self._locks is not None:
            self._locks.drop(session_id)

    def _is_read_elsewhere(self, session_id: str) -> bool:
        """Whether another window reads it. Raises StoreError."""
        locks = self._its_locks
        if locks is None or locks.is_held(session_id):
            return False
        is_free = locks.take(session_id)
        locks.drop(session_id)
        return not is_free

    def _as_it_is(self, session: Session) -> FileJob:
        """The file as it is remembered, by whichever window. Raises StoreError."""
        assert self._store.connection is not None
        sessions = SessionStore(self._store.connection)
        return job_of(sessions.find(session.id) or session, sessions.length_s(session.id))

    def _placed(self, sessions: list[Session]) -> list[FileJob]:
        assert self._store.connection is not None
        files, known = FilesRead(self._store.connection), SessionStore(self._store.connection)
        version = self._store.versions.current()
        card = read_card(self._base_dir if version.is_base else version.folder) or {}
        jobs = []
        same = files.same(sessions, version.number, str(card.get("sha256", "")))
        for session, earlier in zip(sessions, same, strict=True):
            if earlier is None:
                jobs.append(FileJob(session))
                continue
            if earlier.source != session.source:
                files.move(earlier.id, session.source)
            job = job_of(replace(earlier, source=session.source), known.length_s(earlier.id))
            # Whoever asks for a file again that was stopped wants the rest of it.
            done = job.state is JobState.DONE
            jobs.append(job if done else replace(job, state=JobState.WAITING, message=""))
        known.begin(*(job.session for job in jobs))
        return jobs


def _with_names(session: Session, people: PeopleStore) -> Session:
    """The session, whose file is to be read by the parts of those who were named in it."""
    seen = people.seen_as(session.id)
    names = tuple((number, person.id) for number, person in sorted(seen.items()))
    return replace(session, file=replace(session.file or FileReading(), names=names)) if names else session
