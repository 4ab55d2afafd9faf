"""People the user named, and who is who in each session."""

from collections.abc import Sequence
from dataclasses import dataclass

from mmdesk.core.errors import StoreError
from mmdesk.core.named_people import ANYBODY, NamedPerson, clean_name, person_called
from mmdesk.store import sqlite
from mmdesk.store.places import file_of
from mmdesk.store.sessions import ensure_session
from mmdesk.store.transactions import writing
from mmdesk.store.trouble import told
from mmdesk.store.values import as_text, as_time, now

# Whom a verdict is about: the person of a verdict on a person, else whose answer the moment's was.
_NUMBER = (
    "CASE WHEN feedback.person > 0 THEN feedback.person ELSE (SELECT predictions.person FROM predictions"
    " WHERE predictions.session_id = feedback.session_id AND predictions.moment_id = feedback.moment_id"
    " LIMIT 1) END"
)


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody who was named, in how many sessions, and how many verdicts are about them."""

    person: NamedPerson
    sessions: int
    verdicts: int


class PeopleStore:
    """The named people. Belongs to the connection's thread; every method may raise StoreError."""

    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection
        self._file = file_of(connection)

    def list(self) -> list[NamedPerson]:
        """Everybody who has a name; who was named last comes first."""
        with told(self._file):
            rows = self._connection.execute(
                "SELECT id, name, created_at FROM people ORDER BY used_at DESC, rowid DESC"
            )
            return [NamedPerson(name, as_time(created_at), id_) for id_, name, created_at in rows]

    def known(self) -> Sequence[KnownPerson]:
        """The same, each with what there is of them."""
        with told(self._file):
            counts = {
                who: (sessions, verdicts)
                for who, sessions, verdicts in self._connection.execute(
                    "SELECT id, (SELECT count(DISTINCT session_id) FROM seen_as WHERE who = people.id),"
                    " (SELECT count(*) FROM feedback WHERE who = people.id AND removed_at IS NULL)"
                    " FROM people"
                )
            }
        return [KnownPerson(one, *counts.get(one.id, (0, 0))) for one in self.list()]

    def called(self, name: str) -> NamedPerson:
        """The person of this name. Raises StoreError when there is none."""
        found = person_called(name, self.list())
        if found is None:
            raise StoreError(f"Nobody is called {clean_name(name)}.", "`mmdesk people` lists who is known.")
        return found

    def rename(self, person_id: str, name: str) -> None:
        """Give a person another name; nothing else changes.

        Raises StoreError when the name is empty or another's, or the person was forgotten.
        """
        name = clean_name(name)
        if not name:
            raise StoreError("A name needs at least one letter.", "Write one.")
        with writing(self._connection):
            other = person_called(name, self.list())
            if other is not None and other.id != person_id:
                raise StoreError(f"Somebody is called {other.name} already.", "Choose another name.")
            renamed = self._connection.execute("UPDATE people SET name = ? WHERE id = ?", (name, person_id))
            if not renamed.rowcount:
                raise StoreError("This person was forgotten.", "Name them anew.")

    def seen_as(self, session_id: str) -> dict[int, NamedPerson]:
        """Who is who in a session, by their number in it; 0 is whoever has no number of their own."""
        with told(self._file):
            rows = self._connection.execute(
                "SELECT person, people.id, name, created_at FROM seen_as JOIN people ON people.id = who"
                " WHERE session_id = ?",
                (session_id,),
            )
            return {number: NamedPerson(name, as_time(at), id_) for number, id_, name, at in rows}

    def name_in_session(self, session_id: str, number: int, person: NamedPerson | None) -> NamedPerson | None:
        """In this session the person of this number is so-and-so, or with None nobody in particular.

        Somebody new is written down; who has the same name already is that one. The session's verdicts on
        that number are about whom it is now, also those that were taken back. Gives who it is.
        """
        with writing(self._connection):
            ensure_session(self._connection, session_id)
            if person is None:
                self._connection.execute(
                    "DELETE FROM seen_as WHERE session_id = ? AND person = ?", (session_id, number)
                )
            else:
                person = self._kept(person)
                self._connection.execute(
                    "INSERT OR REPLACE INTO seen_as VALUES (?, ?, ?)", (session_id, number, person.id)
                )
            self._connection.execute(
                "UPDATE feedback SET who = ? WHERE session_id = ? AND origin = ''"
                f" AND ifnull({_NUMBER}, 0) = ?",
                (person.id if person else ANYBODY, session_id, number),
            )
        return person

    def _kept(self, person: NamedPerson) -> NamedPerson:
        """The person as written down, now used last."""
        known = {one.id: one for one in self.list()}
        found = known.get(person.id) or person_called(person.name, known.values())
        if found is None:
            found = person
            self._connection.execute(
                "INSERT INTO people (id, name, created_at, used_at) VALUES (?, ?, ?, ?)",
                (person.id, clean_name(person.name), as_text(person.created_at), now()),
            )
        else:
            self._connection.execute("UPDATE people SET used_at = ? WHERE id = ?", (now(), found.id))
        return found


def copy_names(connection: sqlite.Connection, from_session: str, to_session: str) -> None:
    """The people of one session have the same numbers and names in another: its file is read again."""
    with writing(connection):
        connection.execute(
            "INSERT OR IGNORE INTO seen_as SELECT ?, person, who FROM seen_as WHERE session_id = ?",
            (to_session, from_session),
        )


def tell_who(connection: sqlite.Connection, feedback_id: str) -> None:
    """Write down whom a fresh verdict is about, inside the caller's transaction.

    Its moment's number in the session says it, if the moment is remembered; else what came with it stays.
    """
    connection.execute(
        "UPDATE feedback SET who = ifnull((SELECT seen_as.who FROM seen_as"
        f" WHERE seen_as.session_id = feedback.session_id AND seen_as.person = {_NUMBER}), '')"
        f" WHERE id = ? AND origin = '' AND {_NUMBER} IS NOT NULL",
        (feedback_id,),
    )
