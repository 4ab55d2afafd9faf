"""Feedback in the database: saved, taken back, given again, and learned from."""

import sqlite3
from collections.abc import Iterable

from mmdesk.core.emotions import Emotion
from mmdesk.core.feedback import Feedback, Verdict
from mmdesk.core.modalities import Modality
from mmdesk.store.places import file_of
from mmdesk.store.sessions import ensure_session
from mmdesk.store.transactions import writing
from mmdesk.store.trouble import told
from mmdesk.store.values import as_blob, as_text, as_time, as_vector, now

_COLUMNS = (
    "id, session_id, moment_id, verdict, emotion, shown, modality, probabilities, version, at, person, wants"
)
_NEWEST = "ORDER BY at DESC, number DESC LIMIT 1"


class FeedbackStore:
    """The user's verdicts. Belongs to the connection's thread; every method may raise StoreError."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._file = file_of(connection)

    def save(self, feedback: Feedback) -> None:
        """Write a verdict; it is on the disk when this returns. One that is there already is given again.

        A session that is not known, because it was forgotten while it ran, is begun again.
        """
        features = [(feedback.id, name.value, as_blob(vector)) for name, vector in feedback.features.items()]
        with writing(self._connection):
            ensure_session(self._connection, feedback.session_id, feedback.at)
            self._connection.execute(
                f"INSERT INTO feedback ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET removed_at = NULL",
                _row(feedback),
            )
            self._connection.executemany("INSERT OR IGNORE INTO features VALUES (?, ?, ?)", features)

    def remove(self, feedback_id: str) -> bool:
        """Take a verdict back; False when there is none. It can be given again with `restore`."""
        return self._change(
            "UPDATE feedback SET removed_at = ? WHERE id = ? AND removed_at IS NULL", (now(), feedback_id)
        )

    def restore(self, feedback_id: str) -> bool:
        """Give a verdict again, exactly as it was; False when it was not taken back, or forgotten."""
        return self._change(
            "UPDATE feedback SET removed_at = NULL WHERE id = ? AND removed_at IS NOT NULL", (feedback_id,)
        )

    def all(self) -> list[Feedback]:
        """Every verdict that was not taken back, in the order in which they were given."""
        return self._read("ORDER BY at, number")

    def of_session(self, session_id: str) -> list[Feedback]:
        """The session's verdicts that were not taken back, in the order in which they were given."""
        return self._read("AND session_id = ? ORDER BY at, number", session_id)

    def last(self) -> Feedback | None:
        """The newest verdict that was not taken back."""
        newest = self._read(_NEWEST)
        return newest[0] if newest else None

    def waiting(self, since_version: int) -> int:
        """How many verdicts this version should have learned from and has not, or has and should not.

        Of several verdicts on one moment and modality only the last one is learned, and counts.

        A version is always taught from the base with all feedback, so what its parents learned
        says nothing of it: a verdict given again, or taken back, after the lesson is waiting.
        """
        with told(self._file):
            row = self._connection.execute(
                "WITH last AS (SELECT id, removed_at, row_number() OVER (PARTITION BY"
                " moment_id, modality, removed_at IS NULL ORDER BY at DESC, number DESC) AS place"
                " FROM feedback), known AS (SELECT feedback_id AS id FROM learned WHERE version = ?)"
                " SELECT count(*) FROM last WHERE CASE WHEN removed_at IS NULL"
                " THEN place = 1 AND id NOT IN known ELSE id IN known END",
                (since_version,),
            ).fetchone()
        return int(row[0])

    def mark_learned(self, ids: Iterable[str], version: int) -> None:
        """Write down what the version has learned from; ids forgotten in the meantime are left out."""
        with writing(self._connection):
            self._connection.execute("DELETE FROM learned WHERE version = ?", (version,))
            self._connection.executemany(
                "INSERT OR IGNORE INTO learned SELECT ?, id FROM feedback WHERE id = ?",
                ((version, one) for one in ids),
            )

    def learned_by(self, version: int) -> list[str]:
        """The ids of the verdicts that the version has learned from, in the order of time."""
        with told(self._file):
            rows = self._connection.execute(
                "SELECT feedback_id FROM learned JOIN feedback ON feedback.id = feedback_id"
                " WHERE learned.version = ? ORDER BY at, number",
                (version,),
            )
            return [row[0] for row in rows]

    def _change(self, statement: str, values: tuple[str, ...]) -> bool:
        with writing(self._connection):
            return self._connection.execute(statement, values).rowcount > 0

    def _read(self, rest: str, *values: str) -> list[Feedback]:
        with told(self._file):
            query = f"SELECT {_COLUMNS} FROM feedback WHERE removed_at IS NULL {rest}"
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
            id=feedback_id,
        )


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
    )
