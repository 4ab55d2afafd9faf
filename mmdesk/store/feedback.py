"""Feedback in the database: saved, taken back, given again, and learned from."""

from collections.abc import Iterable, Iterator, Mapping

from mmdesk.core.feedback import Feedback
from mmdesk.core.named_people import ANYBODY
from mmdesk.store import sqlite
from mmdesk.store.people import tell_who
from mmdesk.store.places import file_of
from mmdesk.store.sessions import ensure_session
from mmdesk.store.transactions import writing
from mmdesk.store.trouble import told
from mmdesk.store.values import as_blob, as_text, now
from mmdesk.store.verdict_rows import (
    COLUMNS,
    IN_ORDER,
    LeaveOut,
    read_for_learning,
    read_light,
    read_verdicts,
)
from mmdesk.store.waiting import LEFT_OUT, Waiting

_PLACES = ", ".join("?" for _ in COLUMNS.split(","))


class FeedbackStore:
    """The user's verdicts. Belongs to the connection's thread; every method may raise StoreError."""

    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection
        self._file = file_of(connection)
        self._waiting: Waiting | None = None

    def save(self, feedback: Feedback) -> None:
        """Write a verdict; it is on the disk when this returns. One that is there already is given again.

        A session that is not known, because it was forgotten while it ran, is begun again.
        """
        with writing(self._connection):
            ensure_session(self._connection, feedback.session_id, feedback.at)
            write_verdicts(self._connection, [feedback])

    def remove(self, feedback_id: str) -> bool:
        """Take a verdict back; False when there is none. Saved once more it is given again, as it was."""
        with writing(self._connection):
            return take_back(self._connection, [feedback_id]) > 0

    def all(self) -> list[Feedback]:
        """Every verdict that was not taken back, in the order in which they were given."""
        return self._read("removed_at IS NULL")

    def each(self) -> Iterator[Feedback]:
        """The same, one after the other and in constant memory."""
        with told(self._file):
            yield from read_verdicts(self._connection, "removed_at IS NULL")

    def to_learn(self, leave_out: LeaveOut | None = None) -> list[Feedback]:
        """Every verdict but those on moments that the user left out, and damaged ones.

        `leave_out` hears of each damaged one. Features are read when they are asked for, see
        `StoredFeatures`: however many verdicts there are, memory holds only what is learned of.
        """
        which = f"removed_at IS NULL AND NOT {LEFT_OUT}"
        with told(self._file):
            return list(read_for_learning(self._connection, which, leave_out))

    def of_session(self, session_id: str) -> list[Feedback]:
        """The session's verdicts that were not taken back, in the order in which they were given."""
        return self._read("removed_at IS NULL AND session_id = ?", session_id)

    def light_of_session(self, session_id: str) -> list[Feedback]:
        """The same without their features, which are large."""
        with told(self._file):
            which = f"removed_at IS NULL AND session_id = ? ORDER BY {IN_ORDER}"
            return [one for _, one in read_light(self._connection, which, session_id)]

    def sessions_by_id(self) -> dict[str, str]:
        """The session of each verdict, also of those taken back, by its id."""
        with told(self._file):
            return dict(self._connection.execute("SELECT id, session_id FROM feedback").fetchall())

    def at_places(self, places: Iterable[int]) -> list[str]:
        """The ids of the verdicts at these places in the order of giving."""
        query = "SELECT id FROM feedback WHERE ifnull(place, number) = ?"
        with told(self._file):
            return [row[0] for one in places for row in self._connection.execute(query, (one,))]

    def taken_back(self, session_id: str) -> list[Feedback]:
        """The session's verdicts that were taken back and can be given again."""
        return self._read("removed_at IS NOT NULL AND session_id = ?", session_id)

    def waiting(self, since_version: int, base: str = "") -> int:
        """How many verdicts wait for a lesson, see `Waiting.count`."""
        self._waiting = self._waiting or Waiting(self._connection)
        return self._waiting.count(since_version, base)

    def are_stored(self, ids: Iterable[str]) -> bool:
        """Whether all of them are there, given or taken back: none was forgotten."""
        with told(self._file):
            there = {row[0] for row in self._connection.execute("SELECT id FROM feedback")}
        return there.issuperset(ids)

    def mark_learned(self, ids: Iterable[str], version: int, whose: Mapping[str, str] | None = None) -> None:
        """Write down what the version has learned from; ids forgotten in the meantime are left out.

        `whose` says of an id which named person's part learned it; of others it was everybody's.
        """
        with writing(self._connection):
            self._connection.execute("DELETE FROM learned WHERE version = ?", (version,))
            self._connection.executemany(
                "INSERT OR IGNORE INTO learned SELECT ?, id, ? FROM feedback WHERE id = ?",
                ((version, (whose or {}).get(one, ANYBODY), one) for one in ids),
            )

    def _read(self, which: str, *values: str) -> list[Feedback]:
        with told(self._file):
            return list(read_verdicts(self._connection, which, *values))


def write_verdicts(connection: sqlite.Connection, verdicts: Iterable[Feedback]) -> None:
    """Write verdicts inside the caller's transaction; those that are there already are given again.

    One that replaces another stands in its place, and has its features, or wants them as that one does.
    """
    for feedback in verdicts:
        connection.execute(
            f"INSERT INTO feedback ({COLUMNS}) VALUES ({_PLACES})"
            " ON CONFLICT (id) DO UPDATE SET removed_at = NULL",
            _row(feedback),
        )
        tell_who(connection, feedback.id)
        features = [(feedback.id, name.value, as_blob(vector)) for name, vector in feedback.features.items()]
        connection.executemany("INSERT OR IGNORE INTO features VALUES (?, ?, ?)", features)
        if feedback.replaces:
            _stand_in(connection, feedback)


def _stand_in(connection: sqlite.Connection, feedback: Feedback) -> None:
    """Nothing where what it replaces was forgotten: then it stands for itself."""
    names = {"new": feedback.id, "old": feedback.replaces}
    connection.execute(
        "UPDATE feedback SET (place, wants, base, who) = (old.place, old.wants, old.base, old.who) FROM"
        " (SELECT ifnull(place, number) AS place, wants, base, who FROM feedback WHERE id = :old) AS old"
        " WHERE id = :new AND feedback.place IS NULL",
        names,
    )
    connection.execute(
        "INSERT OR IGNORE INTO features SELECT :new, modality, vector FROM features"
        " WHERE feedback_id = :old ORDER BY rowid",
        names,
    )


def take_back(connection: sqlite.Connection, ids: Iterable[str]) -> int:
    """Take verdicts back inside the caller's transaction; how many of them there were."""
    at = now()
    return connection.executemany(
        "UPDATE feedback SET removed_at = ? WHERE id = ? AND removed_at IS NULL", ((at, one) for one in ids)
    ).rowcount


def give_again(connection: sqlite.Connection, ids: Iterable[str]) -> None:
    """Give verdicts again, exactly as they were, inside the caller's transaction."""
    connection.executemany("UPDATE feedback SET removed_at = NULL WHERE id = ?", ((one,) for one in ids))


def _row(feedback: Feedback) -> tuple[object, ...]:
    """The values of COLUMNS."""
    return (
        feedback.id,
        feedback.session_id,
        feedback.moment_id,
        feedback.verdict.value,
        feedback.emotion and feedback.emotion.value,
        feedback.shown.value,
        feedback.modality and feedback.modality.value,
        as_blob(feedback.probabilities),
        feedback.version,
        as_text(feedback.at),
        feedback.person,
        int(feedback.wants_features),
        feedback.who,
        feedback.second and feedback.second.value,
        feedback.strength,
        feedback.base,
        feedback.origin,
        int(feedback.was_unsure),
        feedback.replaces,
    )
