"""Consent in the database: noted, put right, withdrawn, and what each covers."""

import json
from collections.abc import Sequence

from mmdesk.core.consents import (
    LONGEST_NOTE,
    LONGEST_WHO,
    Consent,
    ConsentIn,
    Covered,
    How,
    Purpose,
    one_line,
    purposes_in,
)
from mmdesk.core.errors import StoreError
from mmdesk.core.sessions import Session
from mmdesk.core.strict_json import read_texts
from mmdesk.store import sqlite
from mmdesk.store.places import file_of
from mmdesk.store.sessions import ensure_session
from mmdesk.store.transactions import writing
from mmdesk.store.trouble import told
from mmdesk.store.values import as_text, as_time, now, source_of

_COLUMNS = "id, session_id, who, person, purposes, how, note, given_at, noted_at, withdrawn_at"
_READ = (
    "SELECT consents.id, session_id, who, person, purposes, how, note, given_at, noted_at, withdrawn_at,"
    " ifnull(people.name, '') FROM consents LEFT JOIN people ON people.id = consents.person"
)


class ConsentStore:
    """The consents. Belongs to the connection's thread; every method may raise StoreError."""

    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection
        self._file = file_of(connection)

    def note(self, consent: Consent) -> Consent:
        """Write it down, or put it right if its id is known; as it was written.

        Raises StoreError when it is for nothing, or about a person who was forgotten.
        """
        if not consent.purposes:
            raise StoreError("A consent is for something.", "Say for what.")
        with writing(self._connection):
            if consent.person and not self._is_person(consent.person):
                raise StoreError("This person was forgotten.", "Name them anew.")
            ensure_session(self._connection, consent.session_id)
            write_consent(self._connection, consent)
        found = self.find(consent.id)
        assert found is not None  # it was written a moment ago
        return found

    def withdraw(self, consent_id: str) -> None:
        """From now on it does not hold; that it did stays known. Raises StoreError for an unknown one."""
        with writing(self._connection):
            found = self._connection.execute(
                "UPDATE consents SET withdrawn_at = ifnull(withdrawn_at, ?) WHERE id = ?", (now(), consent_id)
            )
            if not found.rowcount:
                raise StoreError("This consent is not there any more.", "Its session may be forgotten.")

    def find(self, consent_id: str) -> Consent | None:
        """The consent of this id."""
        return next(iter(self._read("consents.id = ?", consent_id)), None)

    def of_session(self, session_id: str) -> Sequence[Consent]:
        """The session's, in the order of noting."""
        return self._read("session_id = ?", session_id)

    def list(self) -> Sequence[ConsentIn]:
        """All of them with their sessions, the newest session first."""
        with told(self._file):
            sessions = {
                id_: Session(source_of(source), as_time(began), as_time(ended) if ended else None, id_)
                for id_, source, began, ended in self._connection.execute(
                    "SELECT id, source, started_at, ended_at FROM sessions"
                    " WHERE id IN (SELECT session_id FROM consents)"
                )
            }
        found = [ConsentIn(one, sessions[one.session_id]) for one in self._read("TRUE")]
        return sorted(found, key=lambda one: one.session.started_at, reverse=True)

    def covered(self, consent: Consent) -> Covered:
        """What deleting would take away.

        Whoever agreed to being read covers the whole session; one who agreed only to learning the verdicts, a
        named person those on them; one who agreed only to recording the recordings.
        """
        if Purpose.READING in consent.purposes:
            return Covered(True, self._count("feedback", consent), self._count("recordings", consent))
        return Covered(
            verdicts=len(self.verdicts_of(consent)),
            recordings=self._count("recordings", consent) if Purpose.RECORDING in consent.purposes else 0,
        )

    def verdicts_of(self, consent: Consent) -> Sequence[str]:
        """The ids of the verdicts that it lets be learned from; none where it is not for learning."""
        if Purpose.LEARNING not in consent.purposes:
            return []
        with told(self._file):
            rows = self._connection.execute(
                "SELECT id FROM feedback WHERE session_id = ?1 AND (?2 = '' OR who = ?2)",
                (consent.session_id, consent.person),
            )
            return [row[0] for row in rows]

    def _count(self, table: str, consent: Consent) -> int:
        query = {
            "feedback": "SELECT count(*) FROM feedback WHERE session_id = ?",
            "recordings": "SELECT count(*) FROM recordings WHERE session_id = ?",
        }[table]
        with told(self._file):
            return int(self._connection.execute(query, (consent.session_id,)).fetchone()[0])

    def _is_person(self, person: str) -> bool:
        found = self._connection.execute("SELECT 1 FROM people WHERE id = ?", (person,))
        return found.fetchone() is not None

    def _read(self, which: str, *values: str) -> Sequence[Consent]:
        with told(self._file):
            rows = self._connection.execute(f"{_READ} WHERE {which} ORDER BY number", values).fetchall()
        return [_consent(*row) for row in rows]


def write_consent(connection: sqlite.Connection, consent: Consent) -> None:
    """Write it down, or put it right, within a transaction of the caller's; its session is there."""
    connection.execute(
        f"INSERT INTO consents ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET who = excluded.who, person = excluded.person,"
        " purposes = excluded.purposes, how = excluded.how, note = excluded.note,"
        " given_at = excluded.given_at, noted_at = excluded.noted_at",
        _row(consent),
    )


def _row(consent: Consent) -> tuple[object, ...]:
    """The values of _COLUMNS."""
    return (
        consent.id,
        consent.session_id,
        "" if consent.person else one_line(consent.who, LONGEST_WHO),
        consent.person or None,
        json.dumps([purpose.value for purpose in purposes_in(consent.purposes)]),
        consent.how.value,
        one_line(consent.note, LONGEST_NOTE),
        as_text(consent.given_at),
        as_text(consent.noted_at),
        as_text(consent.withdrawn_at) if consent.withdrawn_at else None,
    )


def _consent(
    id_: str,
    session_id: str,
    who: str,
    person: str | None,
    purposes: str,
    how: str,
    note: str,
    given_at: str,
    noted_at: str,
    withdrawn_at: str | None,
    name: str,
) -> Consent:
    return Consent(
        session_id=session_id,
        who=who,
        person=person or "",
        purposes=purposes_in(read_texts(purposes)),
        how=How(how),
        note=note,
        given_at=as_time(given_at),
        noted_at=as_time(noted_at),
        withdrawn_at=as_time(withdrawn_at) if withdrawn_at else None,
        id=id_,
        name=name,
    )
