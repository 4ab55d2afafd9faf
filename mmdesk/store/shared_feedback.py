"""Verdicts that somebody shared, in the database: a session of their own, all or none, nothing twice."""

from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, replace

from mmdesk.core.feedback import Feedback
from mmdesk.core.sessions import SHARED, Session
from mmdesk.store import sqlite
from mmdesk.store.feedback import write_verdicts
from mmdesk.store.transactions import writing
from mmdesk.store.values import as_text

_MOMENT = "shared:"  # before their moments' ids, so that none of them is taken for a moment of ours


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of shared verdicts."""

    session_id: str  # to which the new ones belong; empty without any
    new: int
    known: int  # that were here before, and were left as they are


def take_in(
    connection: sqlite.Connection, verdicts: Iterable[Feedback], *, teaches: bool = True, who: str = ""
) -> TakenIn:
    """Write those that are not here yet into a session of their own, all or none.

    Deleting that session undoes it. Without `teaches` their features are not kept, so that nothing is learned
    from them; `who` is the id of the named person whose part they teach, if it is not everybody's. Raises
    StoreError, and whatever the verdicts raise.
    """
    session = Session(SHARED)
    with writing(connection):
        counting = _Counting({row[0] for row in connection.execute("SELECT id FROM feedback")})
        connection.execute(
            "INSERT INTO sessions (id, source, started_at, ended_at) VALUES (?, ?, ?, ?)",
            (session.id, session.source, as_text(session.started_at), as_text(session.started_at)),
        )
        write_verdicts(connection, (_ours(one, session, teaches, who) for one in counting.new_ones(verdicts)))
        if not counting.new:
            connection.execute("DELETE FROM sessions WHERE id = ?", (session.id,))
    return TakenIn(session.id if counting.new else "", counting.new, counting.known)


class _Counting:
    def __init__(self, before: Set[str]) -> None:
        self._seen = set(before)
        self.new = self.known = 0

    def new_ones(self, verdicts: Iterable[Feedback]) -> Iterator[Feedback]:
        """Each once."""
        for one in verdicts:
            if one.id in self._seen:
                self.known += 1
                continue
            self._seen.add(one.id)
            self.new += 1
            yield one


def _ours(one: Feedback, session: Session, teaches: bool, who: str) -> Feedback:
    moment_id = one.moment_id if one.moment_id.startswith(_MOMENT) else _MOMENT + one.moment_id
    features = one.features if teaches else {}
    return replace(
        one,
        session_id=session.id,
        moment_id=moment_id,
        features=features,
        base=one.base if features else "",
        who=who,
        version=0,  # theirs has a number that means another one here
        wants_features=False,
        replaces="",
    )
