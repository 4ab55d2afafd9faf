"""Remembers verdicts, with the features that learning needs."""

import sqlite3
from collections.abc import Iterable
from datetime import datetime

from mmdesk.core.emotions import Emotion
from mmdesk.core.feedback import Feedback, Verdict
from mmdesk.core.modalities import Modality
from mmdesk.core.sessions import LIVE
from mmdesk.store.transaction import transaction
from mmdesk.store.vectors import from_blob, to_blob

_COLUMNS = "id, moment_id, session_id, verdict, emotion, shown, probabilities, version, modality, at"


class FeedbackStore:
    """The verdicts in an open database. Each call is one transaction, on disk when it returns."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def save(self, feedback: Feedback) -> None:
        """Write a verdict; its session is begun if nobody did."""
        with transaction(self._connection) as db:
            db.execute(
                "INSERT OR IGNORE INTO sessions (id, source, started_at) VALUES (?, ?, ?)",
                (feedback.session_id, LIVE, feedback.at.isoformat()),
            )
            db.execute(
                f"INSERT INTO feedback ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", _row(feedback)
            )
            db.executemany(
                "INSERT INTO features (feedback_id, modality, vector) VALUES (?, ?, ?)",
                [(feedback.id, modality, to_blob(vector)) for modality, vector in feedback.features.items()],
            )

    def remove(self, feedback_id: str) -> bool:
        """Take a verdict back; it no longer counts. False when there is none of that id."""
        return self._take_back(feedback_id, True)

    def restore(self, feedback_id: str) -> bool:
        """Let a verdict that was taken back count again, with its id and time."""
        return self._take_back(feedback_id, False)

    def drop_taken_back(self) -> int:
        """Delete for good what was taken back; how many."""
        with transaction(self._connection) as db:
            return db.execute("DELETE FROM feedback WHERE taken_back = 1").rowcount

    def all(self) -> list[Feedback]:
        """Every verdict that counts, by time."""
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM feedback WHERE taken_back = 0 ORDER BY at, id"
        ).fetchall()
        vectors: dict[str, dict[Modality, bytes]] = {}
        for owner, modality, blob in self._connection.execute(
            "SELECT feedback_id, modality, vector FROM features"
        ):
            vectors.setdefault(owner, {})[Modality(modality)] = blob
        return [_feedback(row, vectors.get(row[0], {})) for row in rows]

    def last(self) -> Feedback | None:
        """The newest verdict that counts."""
        row = self._connection.execute(
            f"SELECT {_COLUMNS} FROM feedback WHERE taken_back = 0 ORDER BY at DESC, id DESC LIMIT 1"
        ).fetchone()
        if row is None:
            return None
        vectors = self._connection.execute(
            "SELECT modality, vector FROM features WHERE feedback_id = ?", (row[0],)
        )
        return _feedback(row, {Modality(modality): blob for modality, blob in vectors})

    def waiting(self, version: int) -> int:
        """How many verdicts this version has not learned from.

        A version always learns from everything there is, so its parents' verdicts are its own.
        """
        count: int = self._connection.execute(
            "SELECT count(*) FROM feedback WHERE taken_back = 0 AND id NOT IN"
            " (SELECT feedback_id FROM learned WHERE version = ?)",
            (version,),
        ).fetchone()[0]
        return count

    def mark_learned(self, feedback_ids: Iterable[str], version: int) -> None:
        """Remember that a version learned from these; ids that are gone by now are passed over."""
        with transaction(self._connection) as db:
            db.executemany(
                "INSERT OR IGNORE INTO learned (feedback_id, version)"
                " SELECT id, ? FROM feedback WHERE id = ?",
                [(version, feedback_id) for feedback_id in feedback_ids],
            )

    def _take_back(self, feedback_id: str, taken_back: bool) -> bool:
        with transaction(self._connection) as db:
            changed = db.execute(
                "UPDATE feedback SET taken_back = ? WHERE id = ?", (int(taken_back), feedback_id)
            )
            return changed.rowcount > 0


def _row(feedback: Feedback) -> tuple[object, ...]:
    return (
        feedback.id,
        feedback.moment_id,
        feedback.session_id,
        feedback.verdict,
        feedback.emotion,
        feedback.shown,
        to_blob(feedback.probabilities),
        feedback.version,
        feedback.modality,
        feedback.at.isoformat(),
    )


def _feedback(row: tuple[str, ...], vectors: dict[Modality, bytes]) -> Feedback:
    feedback_id, moment, session, verdict, emotion, shown, probabilities, version, modality, at = row
    return Feedback(
        moment_id=moment,
        session_id=session,
        verdict=Verdict(verdict),
        emotion=Emotion(emotion) if emotion else None,
        shown=Emotion(shown),
        probabilities=from_blob(probabilities),  # type: ignore[arg-type]
        features={name: from_blob(vectors[name]) for name in Modality if name in vectors},
        version=int(version),
        modality=Modality(modality) if modality else None,
        at=datetime.fromisoformat(at),
        id=feedback_id,
    )
