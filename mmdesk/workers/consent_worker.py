"""The consent worker: who agreed to what in a session, kept and told."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Signal, Slot

from mmdesk.core.consents import WITHOUT_MEDIA, Consent, How
from mmdesk.core.consents_plain import WRITERS
from mmdesk.store.consents import ConsentStore
from mmdesk.store.files import replacing
from mmdesk.store.people import PeopleStore
from mmdesk.store.withdrawing import what_goes, withdraw
from mmdesk.workers.borrowing import Borrower
from mmdesk.workers.edit_worker import EditWorker
from mmdesk.workers.gone_verdicts import telling_gone
from mmdesk.workers.store_worker import StoreWorker
from mmdesk.workers.told import Told


class ConsentWorker(Borrower):
    """Lives in the store worker's thread and borrows its database; without one it idles."""

    told = Signal(str, list, list)  # session's id, list[Consent] in it, list[NamedPerson]: all
    covers = Signal(str, object)  # a consent's id, Covered
    erased = Signal(str)  # the id of a session that was deleted with its consents
    verdicts_gone = Signal(list, list)  # of a session that stays: their ids, and the session's
    covered_gone = Signal(str)  # a session's id: what a withdrawn consent covered there is deleted, all of it
    exported = Signal(object, int)  # file, how many

    def __init__(self, store: StoreWorker, edits: EditWorker | None = None) -> None:
        super().__init__(store)
        self._edits = edits
        self._standing_since: datetime | None = None  # when the user said that they are alone; None: never

    @Slot(object)
    def stand(self, since: datetime | None) -> None:
        """The user's own consent to all live sessions from now on, given then; None: there is none."""
        self._standing_since = since

    @Slot(str)
    def begin_live(self, session_id: str) -> None:
        """Note the standing consent, where the user gave one, with a live session that begins.

        Once for a session: one that was withdrawn since is not noted anew.
        """
        if self._store.connection is None or self._standing_since is None:
            return
        with Told(self):
            consents = ConsentStore(self._store.connection)
            own = Consent(session_id, purposes=WITHOUT_MEDIA, how=How.STANDING, given_at=self._standing_since)
            if all(one.how is not How.STANDING for one in consents.of_session(session_id)):
                consents.note(own)
        self.tell(session_id)

    @Slot(str)
    def tell(self, session_id: str) -> None:
        """Say what was noted in a session, and who has a name."""
        if self._store.connection is not None:
            with Told(self):
                found = list(ConsentStore(self._store.connection).of_session(session_id))
                self.told.emit(session_id, found, list(PeopleStore(self._store.connection).list()))

    @Slot(object)
    def note(self, consent: Consent) -> None:
        """Write it down, or put it right."""
        if self._store.connection is not None:
            with Told(self):
                ConsentStore(self._store.connection).note(consent)
            self.tell(consent.session_id)

    @Slot(object)
    def find_covered(self, consent: Consent) -> None:
        """Say what it covers."""
        if self._store.connection is not None:
            with Told(self):
                covered = what_goes(self._store.connection, self._store.versions, consent)
                self.covers.emit(consent.id, covered)

    @Slot(object, bool)
    def withdraw(self, consent: Consent, delete: bool) -> None:
        """It does not hold any more; with `delete` goes what it covered, for good."""
        connection = self._store.connection
        if connection is None:
            return
        versions = self._store.versions
        in_use, is_gone, is_done = versions.current().number, False, False
        with Told(self):
            withdraw(connection, versions, consent)  # which is known, whatever keeps the rest from going
            is_gone = delete and ConsentStore(connection).covered(consent).whole_session
            if is_gone:
                self._store.leave_session(consent.session_id)
                withdraw(connection, versions, consent, delete)
            elif delete:
                if self._edits is not None:
                    self._edits.write_waiting()
                with telling_gone(connection, self.verdicts_gone):
                    withdraw(connection, versions, consent, delete)
            is_done = delete
        if versions.current().number != in_use:
            self._store.tell_version(versions.current())
        else:
            self._store.refresh()
        if is_gone:
            self.erased.emit(consent.session_id)
        if is_done:
            self.covered_gone.emit(consent.session_id)
        self.tell(consent.session_id)

    @Slot(str, object)
    def export(self, session_id: str, file: str) -> None:
        """Write a session's consents, or with an empty id all, into a file: .csv or .json."""
        if self._store.connection is None:
            return
        with Told(self):
            found = ConsentStore(self._store.connection).list()
            found = [one for one in found if session_id in ("", one.session.id)]
            write = WRITERS.get(Path(file).suffix.lower(), WRITERS[".csv"])
            with replacing(Path(file), "Choose another file.") as out:
                out.write(write(found).encode("utf-8"))
            self.exported.emit(file, len(found))


def since_text(text: str) -> datetime | None:
    """The instant that a setting holds; None for none, or for what is no time."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
