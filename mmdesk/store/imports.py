"""An imported session, written into the database in pieces, so that others can write in between."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice

from mmdesk.core.named_people import NamedPerson
from mmdesk.core.sessions import PastMoment, PastSession, State
from mmdesk.store import sqlite
from mmdesk.store.consents import write_consent
from mmdesk.store.exclusions import write_exclusion
from mmdesk.store.feedback import write_verdicts
from mmdesk.store.marks import write_mark
from mmdesk.store.people import PeopleStore
from mmdesk.store.sessions import SessionStore
from mmdesk.store.transactions import writing

_PIECE = 500  # moments in a transaction: some tenths of a second


def bring_in(
    connection: sqlite.Connection, past: PastSession, moments: Iterable[PastMoment]
) -> Iterator[int]:
    """Write the session, yielding after each piece how many moments of it are written.

    All of it is there at the end. When the moments raise, the disk is full or the iterator is closed
    before, nothing of it is; only where the process is killed, it stays as a file that was stopped.
    Raises StoreError, and whatever the moments raise.
    """
    sessions, session = SessionStore(connection), past.session
    is_whole, count = False, 0
    half = replace(session.file, state=State.STOPPED) if session.file else None
    try:
        sessions.begin(replace(session, file=half))
        rest = iter(moments)
        while piece := list(islice(rest, _PIECE)):
            sessions.add_many(session.id, piece)
            with writing(connection):
                write_verdicts(connection, [verdict for one in piece for verdict in one.verdicts])
            count += len(piece)
            yield count
        with writing(connection):
            for mark in past.marks:
                write_mark(connection, mark)
            for exclusion in past.exclusions:
                write_exclusion(connection, exclusion)
            for consent in past.consents:
                write_consent(connection, consent)
        if session.file:
            sessions.update_file(session.id, session.file)
        is_whole = True
    finally:
        if not is_whole:
            with writing(connection):
                connection.execute("DELETE FROM sessions WHERE id = ?", (session.id,))


def name_people(connection: sqlite.Connection, past: PastSession) -> None:
    """The people of a session that was brought in are called as its file says, where that is wanted.

    Whoever has such a name here already is that one: whether it is the same person only the user knows, so
    nobody is named unasked. Raises StoreError.
    """
    people = PeopleStore(connection)
    for number, name in past.names:
        people.name_in_session(past.session.id, number, NamedPerson(name))
