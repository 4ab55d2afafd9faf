"""The store worker: the only writer of the database, in its own thread with its own connection."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from mmdesk.core.errors import MmdeskError, StoreError
from mmdesk.core.sessions import PastMoment, Session
from mmdesk.core.versions import BASE, Version
from mmdesk.store import sqlite
from mmdesk.store.cards import base_of
from mmdesk.store.database import is_sound, open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.log_end import MISSING, take_cut_short
from mmdesk.store.places import database_file
from mmdesk.store.purge import finish_forgetting
from mmdesk.store.sessions import SessionStore
from mmdesk.store.trouble import damaged
from mmdesk.store.versions import VersionStore
from mmdesk.workers.running_session import RunningSession
from mmdesk.workers.told import Told


class StoreWorker(QObject):
    """Remembers sessions and versions. Without a usable store it says so once and idles."""

    waiting_changed = Signal(int)  # verdicts not learned from yet
    versions_listed = Signal(list, int)  # list[Version], number of the current one
    version_chosen = Signal(object)  # Version, to be used from now on
    failed = Signal(str, str)  # message, hint
    unusable = Signal()  # nothing will be remembered
    usable = Signal()  # but now it will
    _damage_met = Signal()

    def __init__(self, data_dir: Path, base_dir: Path) -> None:
        super().__init__()
        self._data_dir, self._base_dir = data_dir, base_dir
        self._connection: sqlite.Connection | None = None
        self.trouble: MmdeskError | None = None  # why there is no database
        self.running = RunningSession()
        """For other workers of the same thread only."""
        self._told_version = BASE
        self._why_base = ""  # in the place of another version, as it was said last
        self._is_known_sound = False
        self._damage_met.connect(self._on_damage_met, Qt.ConnectionType.QueuedConnection)

    @property
    def data_dir(self) -> Path:
        """Where everything is kept."""
        return self._data_dir

    @property
    def versions(self) -> VersionStore:
        """The versions, for other workers of the same thread only, while there is a connection."""
        return self._versions

    @property
    def base(self) -> str:
        """SHA-256 of the base, for other workers of the same thread only, while there is a connection."""
        return self._base

    @property
    def connection(self) -> sqlite.Connection | None:
        """The database, for other workers of the same thread only."""
        return self._connection

    @Slot()
    def start(self) -> None:
        """Open the database; choose the version that was in use last."""
        try:
            self._connection = open_database(self._data_dir)
            if take_cut_short(self._data_dir):
                self.failed.emit(MISSING, self.tr("What is there is sound."))
            self._is_known_sound = False
            self._versions = VersionStore(self._data_dir, self._base_dir)
            self._feedback = FeedbackStore(self._connection)
            self._sessions = SessionStore(self._connection)
            self._versions.sweep()
            with Told(self):  # it is tried again at the next start
                finish_forgetting(self._connection, self._versions)
            current, self._why_base = self._versions.current_and_why()
            self._base = base_of(self._base_dir)
        except MmdeskError as error:
            self.do_without(error)
            return
        with Told(self):
            self.running.keep_in(self._sessions)
        if self.trouble is not None:
            self.trouble = None
            self.usable.emit()
        before, self._told_version = self._told_version, current.number
        if not current.is_base or before != BASE:  # it may be started anew
            self.version_chosen.emit(current)
        self._say_why_base()
        self.refresh()

    def do_without(self, error: MmdeskError) -> None:
        """Close the database: it cannot be used any more."""
        self._close()
        self.trouble = error
        self.failed.emit(error.message, f"{error.hint} {self.tr('Until then nothing is kept.')}")
        self.unusable.emit()

    def meet_damage(self) -> None:
        """Somebody read something that makes no sense: look whether the database is damaged."""
        self._damage_met.emit()  # who met it is still about to use the connection

    @Slot()
    def _on_damage_met(self) -> None:
        if self._connection is None or self._is_known_sound:
            return
        self._is_known_sound = True  # only one row of it is odd, or it is not used any more
        try:
            is_damaged = not is_sound(self._connection)
        except sqlite.Error:
            is_damaged = True
        if is_damaged:
            self.do_without(damaged(database_file(self._data_dir)))

    @Slot()
    def stop(self) -> None:
        """End the session and close the database; what was queued before has been written."""
        with Told(self):
            self.running.end(goes_on=True)  # where the worker is only started anew
        self._close()

    @Slot(object, float)
    def begin_session(self, session: Session, began_at: float = 0.0) -> None:
        """End the session before, begin this one; `began_at` is `time.monotonic()` of its beginning."""
        self.end_session()
        with Told(self):  # why there is no database was said at the start, with a better hint
            self.running.begin(session, began_at)

    @Slot()
    def end_session(self) -> None:
        """End the session there is, if any."""
        with Told(self):
            self.running.end()

    def leave_session(self, session_id: str) -> None:
        """This session is about to be deleted: what is still on its way must not begin it again."""
        self.running.leave(session_id)

    @Slot(object)
    def add_prediction(self, past: PastMoment) -> None:
        """Remember a moment of the live session."""
        with Told(self):
            self.running.add(past)

    @Slot(object)
    def keep_judged(self, past: PastMoment) -> None:
        """Remember the moment of a verdict, unless it is: its verdict is shown in the timeline there."""
        with Told(self):
            self.running.add_judged(past)

    @Slot(int)
    def use_version(self, number: int) -> None:
        """Choose a version for now and for the next start."""
        with Told(self):
            store = self._need()
            store.use(number)
            self.tell_version(store.current())

    @Slot()
    def roll_back(self) -> None:
        """Choose the parent of the current version."""
        with Told(self):
            self.tell_version(self._need().rollback())

    @Slot()
    def refresh(self) -> None:
        """Say again what is waiting and which versions there are."""
        if self._connection is None:
            return
        with Told(self):
            current = self._versions.current().number
            self.versions_listed.emit(self._versions.list(), current)
            self.tell_waiting()

    def tell_version(self, version: Version) -> None:
        """Another version is the one in use."""
        self._told_version = version.number
        self.version_chosen.emit(version)
        self.refresh()

    def follow(self) -> None:
        """Another program changed the versions: use the one that is in use now. Raises StoreError."""
        (current, why), said = self._versions.current_and_why(), self._why_base
        self._why_base = why
        if why != said:
            self._say_why_base()
        if current.number != self._told_version:
            self.tell_version(current)
        else:
            self.refresh()

    def _say_why_base(self) -> None:
        if self._why_base:
            self.failed.emit(self._why_base, self.tr("The base is used in its place; nothing else is lost."))

    def tell_waiting(self) -> None:
        """Say how many verdicts were not learned from yet. Raises StoreError."""
        self.waiting_changed.emit(self._feedback.waiting(self._versions.current().number, self._base))

    def _need(self) -> VersionStore:
        """The versions. Raises StoreError where there is no database."""
        if self._connection is None:
            raise StoreError(
                self.tr("Nothing can be remembered: the database is not open."),
                self.tr("Restart with another --data-dir."),
            )
        return self._versions

    def _close(self) -> None:
        if self._connection is not None:
            with suppress(sqlite.Error):  # a damaged one may refuse even that
                self._connection.close()
            self._connection = None
        self.running.do_without()
