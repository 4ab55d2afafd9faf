"""Names: who is who in the session that is shown or goes on, over the store, which keeps it."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.core.named_people import ANYBODY, NamedPerson, person_called


class Names(QObject):
    """Shows at once what the user says; the store writes it meanwhile, and says who it is."""

    wanted = Signal(str)  # a session's id: who is who in it is to be read
    named = Signal(str, list, object)  # session's id, numbers in it, NamedPerson or None: to be kept
    renamed = Signal(str, str, str)  # session's id, a person's id, the new name: to be kept
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session_id = ""
        self.known: list[NamedPerson] = []  # who was named last comes first
        self._seen: dict[int, NamedPerson] = {}

    @property
    def whose(self) -> dict[int, str]:
        """Number in the session to the named person's id."""
        return {number: person.id for number, person in self._seen.items()}

    @property
    def listed(self) -> tuple[tuple[int, str], ...]:
        """Number in the session and name, in the order of the numbers."""
        return tuple((number, self._seen[number].name) for number in sorted(self._seen))

    def of(self, number: int) -> NamedPerson | None:
        """Who the person of this number is, where that was said."""
        return self._seen.get(number)

    def called(self, number: int) -> str:
        """The name of the person of this number; empty without one."""
        person = self._seen.get(number)
        return person.name if person is not None else ""

    def called_by_id(self, person_id: str) -> str:
        """The name of a person; empty where nobody has this id."""
        found = (one.name for one in self.known if one.id == person_id)
        return "" if person_id == ANYBODY else next(found, "")

    @Slot(str)
    def turn_to(self, session_id: str) -> None:
        """Another session is shown, or goes on: nobody is known in it until the store says so."""
        if session_id != self.session_id:
            self.session_id, self._seen = session_id, {}
            self.changed.emit()
            self.wanted.emit(session_id)

    @Slot(str, object, list)
    def take(self, session_id: str, seen: dict[int, NamedPerson], known: list[NamedPerson]) -> None:
        """What the store has: who is who in a session, and everybody who has a name."""
        self.known = list(known)
        if session_id == self.session_id:
            self._seen = dict(seen)
        self.changed.emit()

    def name(self, numbers: Iterable[int], name: str) -> None:
        """The people of these numbers, who are one person, are called so. Empty: nobody in particular."""
        person = (person_called(name, self.known) or NamedPerson(name)) if name else None
        for number in numbers:
            if person is None:
                self._seen.pop(number, None)
            else:
                self._seen[number] = person
        if person is not None:
            self.known = [person, *(one for one in self.known if one.id != person.id)]
        self.changed.emit()
        self.named.emit(self.session_id, list(numbers), person)

    def take_over(self, session_id: str, told: Sequence[tuple[int, str]]) -> None:
        """People of a session are called so, as somebody else's file told it."""
        for number, name in told:
            person = person_called(name, self.known) or NamedPerson(name)
            self.named.emit(session_id, [number], person)

    def rename(self, person: NamedPerson, name: str) -> None:
        """Somebody has another name from now on, in every session."""
        new = NamedPerson(name, person.created_at, person.id)
        self.known = [new if one.id == person.id else one for one in self.known]
        self._seen = {number: new if one.id == person.id else one for number, one in self._seen.items()}
        self.changed.emit()
        self.renamed.emit(self.session_id, person.id, name)


def names_like(known: Sequence[NamedPerson], text: str) -> list[NamedPerson]:
    """Those in whose name the text occurs, first those that begin with it, else in their order."""
    asked = text.casefold()
    found = [one for one in known if asked in one.name.casefold()]
    return sorted(found, key=lambda one: not one.name.casefold().startswith(asked))
