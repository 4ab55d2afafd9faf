"""The wanted worker: finds verdicts that want features, and keeps those that were read."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot

from mmdesk.core.arrays import Features
from mmdesk.core.modalities import Modality
from mmdesk.store.wanted import WantedStore
from mmdesk.workers.borrowing import Borrower
from mmdesk.workers.store_worker import StoreWorker
from mmdesk.workers.told import Told

_AT_ONCE = 20


class WantedWorker(Borrower):
    """Lives in the store worker's thread and borrows its database; without one it idles."""

    found = Signal(list)  # list[Wanted], not empty
    given_up = Signal(str, int)  # a session's id, how many of its verdicts

    def __init__(self, store: StoreWorker) -> None:
        super().__init__(store)
        self._set_aside: set[str] = set()  # ids of sessions that cannot be read, and verdicts not kept

    @Slot()
    def begin(self) -> None:
        """Let what an earlier base read be read with this one, where the media are there; then look."""
        if self._store.connection is not None and self._store.base:
            with Told(self):
                wanted = WantedStore(self._store.connection)
                wanted.know_bases(self._store.versions.bases())
                wanted.want_again(self._store.base)
        self.look()

    @Slot()
    def look(self) -> None:
        """Say which verdicts want features, if any do."""
        if self._store.connection is None:
            return
        with Told(self):
            wanted = WantedStore(self._store.connection).next(_AT_ONCE, self._set_aside)
            if wanted:
                self.found.emit(wanted)

    @Slot()
    def look_everywhere(self) -> None:
        """The same, also of what could not be read or kept before."""
        self._set_aside.clear()
        self.look()

    @Slot(str, object, str)
    def keep(self, feedback_id: str, features: Mapping[Modality, Features], base: str = "") -> None:
        """Add what was read, with the base of this SHA-256, to a verdict."""
        if self._store.connection is None:
            return
        with Told(self):
            WantedStore(self._store.connection).give(feedback_id, features, base)
            self._store.tell_waiting()
            return
        self._set_aside.add(feedback_id)

    @Slot(str)
    def set_aside(self, session_id: str) -> None:
        """The session's file cannot be read now; its verdicts go on to want."""
        self._set_aside.add(session_id)

    @Slot(str)
    def give_up(self, session_id: str) -> None:
        """The session's file is another one now: what its verdicts want cannot be had any more."""
        if self._store.connection is None:
            return
        self._set_aside.add(session_id)
        with Told(self):
            self.given_up.emit(session_id, WantedStore(self._store.connection).give_up(session_id))
