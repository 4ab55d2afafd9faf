"""Feedback in the database: saved, taken back, given again, and learned from."""

import sqlite3
from collections.abc import Iterable, Mapping

from mmdesk.core.emotions import Emotion
from mmdesk.core.feedback import Feedback, Verdict
from mmdesk.core.modalities import Modality
from mmdesk.core.named_people import ANYBODY
from mmdesk.store.people import tell_who
from mmdesk.store.places import file_of
from mmdesk.store.sessions import ensure_session
from mmdesk.store.transactions import writing
from mmdesk.store.trouble import told
from mmdesk.store.values import as_blob, as_text, as_time, as_vector, now

_COLUMNS = (
    "id, session_id, moment_id, verdict, emotion, shown, modality, probabilities, version, at, person, wants,"
    " who, second, strength, base, origin"
)
_PLACES = ", ".join("?" for _ in _COLUMNS.split(","))
_LEFT_OUT = (  # moments that the user excluded
    "(session_id, moment_id) IN (SELECT session_id, moment_id FROM exclusions JOIN predictions"
    " USING (session_id) WHERE predictions.end_s > exclusions.start_s"
    " AND predictions.end_s <= exclusions.end_s)"
)
_WAITING = f"""
WITH known AS (SELECT feedback_id AS id FROM learned WHERE version = ?1),
judged AS (
    SELECT id, who, moment_id, modality, person, number, removed_at IS NULL AND NOT {_LEFT_OUT} AS counts,
        NOT wants AND EXISTS (
            SELECT 1 FROM features
            WHERE feedback_id = feedback.id AND (feedback.modality IS NULL OR modality = feedback.modality)
        ) AS teaches
    FROM feedback
),
last AS (
    SELECT id, who, counts, first_value(id) OVER newest = id AS is_last,
        first_value(teaches) OVER newest AS taught
    FROM judged
    WINDOW newest AS (PARTITION BY moment_id, modality, person, counts ORDER BY number DESC)
)
SELECT count(*) FROM last WHERE CASE
    WHEN NOT counts THEN id IN known
    WHEN taught THEN is_last AND NOT EXISTS (
        SELECT 1 FROM learned WHERE version = ?1 AND feedback_id = last.id AND learned.who = last.who
    )
    ELSE id IN known
END
"""


class FeedbackStore:
    """The user's verdicts. Belongs to the connection's thread; every method may raise StoreError."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._file = file_of(connection)

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
        return self._read("removed_at IS NULL ORDER BY number")

    def to_learn(self) -> list[Feedback]:
        """The same without verdicts on moments that the user left out."""
        return self._read(f"removed_at IS NULL AND NOT {_LEFT_OUT} ORDER BY number")

    def of_session(self, session_id: str) -> list[Feedback]:
        """The session's verdicts that were not taken back, in the order in which they were given."""
        return self._read("removed_at IS NULL AND session_id = ? ORDER BY number", session_id)

    def taken_back(self, session_id: str) -> list[Feedback]:
        """The session's verdicts that were taken back and can be given again."""
        return self._read("removed_at IS NOT NULL AND session_id = ? ORDER BY number", session_id)

    def waiting(self, since_version: int) -> int:
        """How many verdicts this version should have learned from and has not, or has and should not.

        Of several verdicts on one moment, modality and person only the last one is learned, and counts;
        none where its features are not there, or the moment is left out.

        A version is always taught from the base with all feedback, so what its parents learned
        says nothing of it: a verdict given again, or taken back, after the lesson is waiting. So is one
        that was learned as being about another person than it is.
        """
        with told(self._file):
            row = self._connection.execute(_WAITING, (since_version,)).fetchone()
        return int(row[0])

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
            query = f"SELECT {_COLUMNS} FROM feedback WHERE {which}"
            return [self._feedback(*row) for row in self._connection.execute(query, values).fetchall()]

    def _feedback(
        self,
        feedback_id: str,
        session_id: str,
        moment_id: str,
        verdict: str,
        emotion: str | None,
        shown: str,
        modality: str | None,
        probabilities: bytes,
        version: int,
        at: str,
        person: int,
        wants: int,
        who: str,
        second: str | None,
        strength: float,
        base: str,
        origin: str,
    ) -> Feedback:
        vectors = self._connection.execute(
            "SELECT modality, vector FROM features WHERE feedback_id = ? ORDER BY rowid", (feedback_id,)
        )
        return Feedback(
            moment_id=moment_id,
            session_id=session_id,
            verdict=Verdict(verdict),
            emotion=Emotion(emotion) if emotion else None,
            shown=Emotion(shown),
            probabilities=as_vector(probabilities),
            features={Modality(name): as_vector(blob) for name, blob in vectors},
            version=version,
            modality=Modality(modality) if modality else None,
            at=as_time(at),
            person=person,
            wants_features=bool(wants),
            who=who,
            second=Emotion(second) if second else None,
            strength=strength,
            base=base,
            origin=origin,
            id=feedback_id,
        )


def write_verdicts(connection: sqlite3.Connection, verdicts: Iterable[Feedback]) -> None:
    """Write verdicts inside the caller's transaction; those that are there already are given again."""
    for feedback in verdicts:
        connection.execute(
            f"INSERT INTO feedback ({_COLUMNS}) VALUES ({_PLACES})"
            " ON CONFLICT (id) DO UPDATE SET removed_at = NULL",
            _row(feedback),
        )
        tell_who(connection, feedback.id)
        features = [(feedback.id, name.value, as_blob(vector)) for name, vector in feedback.features.items()]
        connection.executemany("INSERT OR IGNORE INTO features VALUES (?, ?, ?)", features)


def take_back(connection: sqlite3.Connection, ids: Iterable[str]) -> int:
    """Take verdicts back inside the caller's transaction; how many of them there were."""
    at = now()
    return connection.executemany(
        "UPDATE feedback SET removed_at = ? WHERE id = ? AND removed_at IS NULL", ((at, one) for one in ids)
    ).rowcount


def give_again(connection: sqlite3.Connection, ids: Iterable[str]) -> None:
    """Give verdicts again, exactly as they were, inside the caller's transaction."""
    connection.executemany("UPDATE feedback SET removed_at = NULL WHERE id = ?", ((one,) for one in ids))


def _row(feedback: Feedback) -> tuple[object, ...]:
    """The values of _COLUMNS."""
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
    )
