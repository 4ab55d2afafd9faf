"""The people worker: who the user named, and who is who in a session, kept and told."""

from PySide6.QtCore import Signal, Slot

from mmdesk.core.named_people import NamedPerson
from mmdesk.store.people import PeopleStore
from mmdesk.workers.borrowing import Borrower
from mmdesk.workers.told import Told


class PeopleWorker(Borrower):
    """Lives in the store worker's thread and borrows its database; without one it idles."""

    told = Signal(str, object, list)  # session's id, dict[int, NamedPerson] in it, list[NamedPerson]: all

    @Slot(str)
    def tell(self, session_id: str) -> None:
        """Say who is who in a session, and who has a name at all."""
        if self._store.connection is not None:
            with Told(self):
                people = PeopleStore(self._store.connection)
                self.told.emit(session_id, people.seen_as(session_id), list(people.list()))

    @Slot(str, list, object)
    def name(self, session_id: str, numbers: list[int], person: NamedPerson | None) -> None:
        """In this session the people of these numbers are so-and-so; with None nobody in particular."""
        if self._store.connection is not None:
            with Told(self):
                people = PeopleStore(self._store.connection)
                for number in numbers:
                    person = people.name_in_session(session_id, number, person)
                self._store.tell_waiting()
            self.tell(session_id)

    @Slot(str, str, str)
    def rename(self, session_id: str, person_id: str, name: str) -> None:
        """Give a person another name; `session_id` is what is shown."""
        if self._store.connection is not None:
            with Told(self):
                PeopleStore(self._store.connection).rename(person_id, name)
            self.tell(session_id)
