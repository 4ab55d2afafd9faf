"""The retention worker: looks daily what goes by age and size, says so, and deletes it a minute later."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mmdesk.core.errors import StoreError
from mmdesk.core.instants import utc_now
from mmdesk.core.named_people import NamedPerson
from mmdesk.core.retention import Going, Policy, has_leapt
from mmdesk.store.erasing import erase_everything
from mmdesk.store.keys_file import KeysLostError
from mmdesk.store.loose_files import forget_loose_files
from mmdesk.store.purge import forget, forget_versions
from mmdesk.store.retention import carry_out, plan
from mmdesk.store.trouble import DamagedError
from mmdesk.workers.edit_worker import EditWorker
from mmdesk.workers.gone_verdicts import telling_gone
from mmdesk.workers.store_worker import StoreWorker
from mmdesk.workers.told import Told

_DAY_MS = 24 * 3600 * 1000
_WAIT_MS = 60_000  # between saying what goes and deleting it


class RetentionWorker(QObject):
    """Lives in the store worker's thread and borrows its database; without one it idles."""

    previewed = Signal(object, object)  # Policy, Going: what would go by it now
    clock_trusted = Signal(object)  # datetime: by it was looked what is old, see `begin_with`
    clock_doubted = Signal(object, object)  # datetime: of the last look, and now; by age nothing goes
    due = Signal(object)  # Going: it is deleted soon
    begun = Signal()  # to delete, which may take long
    ended = Signal()  # whatever came of it
    gone = Signal(object)  # Going
    person_gone = Signal(object)  # NamedPerson
    verdicts_gone = Signal(list, list)  # with them: ids of verdicts, of the sessions they were in
    everything_gone = Signal()
    failed = Signal(str, str)  # message, hint

    def __init__(self, store: StoreWorker, wait_ms: int = _WAIT_MS, edits: EditWorker | None = None) -> None:
        super().__init__()
        self._store, self._edits = store, edits
        self._policy = Policy()
        self._clock_seen: datetime | None = None
        self._looked_at = ""  # the session that is looked at; the one that runs the store knows
        self._wait_ms = wait_ms
        self._daily: QTimer | None = None
        self._soon: QTimer | None = None

    @Slot()
    def start(self) -> None:
        """Make the timers."""
        self._daily = QTimer(self, interval=_DAY_MS)
        self._daily.timeout.connect(self.look)
        self._daily.start()
        self._soon = QTimer(self, singleShot=True, interval=self._wait_ms)
        self._soon.timeout.connect(self.carry_out)

    @Slot()
    def stop(self) -> None:
        """Delete nothing any more."""
        for timer in (self._daily, self._soon):
            if timer is not None:
                timer.stop()
                timer.deleteLater()
        self._daily = self._soon = None

    @Slot(object)
    def use(self, policy: Policy) -> None:
        """What the user sets, who sees what goes by it and so trusts the clock; it is said now."""
        self._policy = policy
        self.trust_clock()

    @Slot(object, object)
    def begin_with(self, policy: Policy, clock_seen: datetime | None) -> None:
        """What was set before, and when it was last looked what goes by it; None: not yet."""
        self._policy, self._clock_seen = policy, clock_seen
        self.look()

    @Slot()
    def trust_clock(self) -> None:
        """The user says that the clock is right."""
        self._clock_seen = None
        self.look()

    @Slot(str)
    def spare(self, session_id: str) -> None:
        """This session is looked at; empty: none."""
        self._looked_at = session_id

    @Slot(object)
    def preview(self, policy: Policy) -> None:
        """Say what would go by this policy now."""
        if self._store.connection is not None:
            with Told(self):
                self.previewed.emit(policy, self._plan(policy))

    @Slot()
    def look(self) -> None:
        """Say what goes, and delete it soon."""
        if self._soon is None or self._store.connection is None:
            return
        self._soon.stop()
        if not self._policy.is_on:
            return
        with Told(self):
            going = self._plan(self._trusted_policy())
            if going.is_anything:
                self.due.emit(going)
                self._soon.start()

    @Slot()
    def carry_out(self) -> None:
        """Delete what goes now, which may be less than was said: a session may have been opened since."""
        connection = self._store.connection
        if connection is None:
            return
        versions = self._store.versions
        in_use = versions.current().number
        with self._deleting(), Told(self):
            going = self._plan(self._trusted_policy())
            carry_out(connection, versions, going)
            self.gone.emit(going)
        self._tell_version(in_use)

    @Slot(object)
    def forget_person(self, person: NamedPerson) -> None:
        """Somebody who was named, with the verdicts on them and what learned from those, for good."""
        connection = self._store.connection
        if connection is None:
            return
        versions = self._store.versions
        in_use = versions.current().number
        with self._deleting(), Told(self):
            if self._edits is not None:
                self._edits.write_waiting()
            try:
                with telling_gone(connection, self.verdicts_gone):
                    forget(connection, person=person)
            finally:
                forget_versions(connection, versions, person=person)
            self.person_gone.emit(person)
        self._tell_version(in_use)

    @Slot()
    def forget_everything(self) -> None:
        """All sessions, people, versions, recordings, logs and what the settings tell, for good.

        Where the database is damaged or its keys are lost all files go, unopened.
        """
        self._store.leave_session(self._store.running.id)
        with self._deleting(), Told(self):
            self._forget_everything()
            self._store.running.drop_judged()
            forget_loose_files(self._store.data_dir)  # once more: what was logged of it
            self.everything_gone.emit()

    @contextmanager
    def _deleting(self) -> Iterator[None]:
        self.begun.emit()
        try:
            yield
        finally:
            self.ended.emit()

    def _forget_everything(self) -> None:
        connection = self._store.connection
        if connection is not None:
            try:
                try:
                    forget(connection, everything=True)
                finally:
                    forget_versions(connection, self._store.versions, everything=True)
                return
            except DamagedError as error:
                self._store.do_without(error)
        trouble = self._store.trouble
        if isinstance(trouble, DamagedError | KeysLostError):
            erase_everything(self._store.data_dir)
        else:
            raise trouble or StoreError(self.tr("Nothing can be forgotten: the database is not open."))

    def _tell_version(self, before: int) -> None:
        current = self._store.versions.current()
        if current.number != before:
            self._store.tell_version(current)
        else:
            self._store.refresh()

    def _trusted_policy(self) -> Policy:
        """The policy, without what goes by age where the clock may be wrong."""
        policy, now = self._policy, utc_now()
        if not policy.goes_by_age:
            return policy
        if has_leapt(self._clock_seen, now):
            self.clock_doubted.emit(self._clock_seen, now)
            return policy.by_size_alone
        self._clock_seen = now
        self.clock_trusted.emit(now)
        return policy

    def _plan(self, policy: Policy) -> Going:
        assert self._store.connection is not None
        return plan(self._store.connection, policy, utc_now(), {self._store.running.id, self._looked_at})
