"""The compare worker: finds other readings of a file that was read, and compares one with what is shown."""

from PySide6.QtCore import Signal, Slot

from mmdesk.core.comparing import compare
from mmdesk.core.errors import StoreError
from mmdesk.core.sessions import Exclusion, PastMoment, Session
from mmdesk.store.sessions import SessionStore
from mmdesk.workers.borrowing import Borrower
from mmdesk.workers.told import Told


class CompareWorker(Borrower):
    """Lives in the store worker's thread and borrows its database; without one it idles."""

    others_found = Signal(str, list)  # whose id, list of (Session, number of the version that read it)
    compared = Signal(str, object, int, list, object)  # id, Session, version, list[PastMoment], Comparison

    @Slot(object)
    def find_others(self, session: Session) -> None:
        """Say which other sessions are of the same file, the newest first: by its name, or by its digest."""
        connection = self._store.connection
        if connection is None:
            return
        with Told(self):
            sessions = SessionStore(connection)
            others = [one for one in sessions.list() if one.id != session.id and _same_file(one, session)]
            read = [(one, sessions.version_of(one.id)) for one in reversed(others)]
            self.others_found.emit(session.id, [(one, number) for one, number in read if number is not None])

    @Slot(str, list, list, str)
    def compare_with(
        self, session_id: str, moments: list[PastMoment], exclusions: list[Exclusion], other_id: str
    ) -> None:
        """Read another session, and compare it with these moments of the one that is shown."""
        connection = self._store.connection
        if connection is None:
            return
        with Told(self):
            sessions = SessionStore(connection)
            other, version = sessions.find(other_id), sessions.version_of(other_id)
            if other is None or version is None:
                raise StoreError("This session is not there any more.", "It was deleted elsewhere.")
            beside = sessions.timeline(other_id)
            found = compare(moments, beside, exclusions)
            self.compared.emit(session_id, other, version, beside, found)


def _same_file(one: Session, other: Session) -> bool:
    if not (one.is_file and other.is_file):
        return False
    if one.source == other.source:
        return True
    digests = [session.file.digest for session in (one, other) if session.file is not None]
    return len(digests) == 2 and bool(digests[0]) and digests[0] == digests[1]
