"""Remembers sessions and their timelines."""

import json
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime

from mmdesk.core.arrays import Probabilities
from mmdesk.core.modalities import Modality
from mmdesk.core.predictions import NotSure, Prediction
from mmdesk.core.sessions import Session
from mmdesk.store.transaction import transaction
from mmdesk.store.vectors import from_blob, to_blob


@dataclass(frozen=True, slots=True, eq=False)
class Remembered:
    """One prediction of a session, without the features."""

    moment_id: str
    start_s: float
    end_s: float
    version: int
    probabilities: Probabilities
    opinions: dict[Modality, list[float]]  # each modality's own probabilities
    not_sure: NotSure | None


class SessionStore:
    """The sessions in an open database."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def begin(self, session: Session) -> None:
        """Write that a session began; beginning one twice changes nothing."""
        with transaction(self._connection) as db:
            db.execute(
                "INSERT OR IGNORE INTO sessions (id, source, started_at) VALUES (?, ?, ?)",
                (session.id, session.source, session.started_at.isoformat()),
            )

    def end(self, session_id: str) -> None:
        """Write that a session is over, now."""
        with transaction(self._connection) as db:
            db.execute(
                "UPDATE sessions SET ended_at = ? WHERE id = ?", (datetime.now(UTC).isoformat(), session_id)
            )

    def add_prediction(self, session_id: str, start_s: float, end_s: float, prediction: Prediction) -> None:
        """Append a prediction to a session's timeline; times in seconds from its start."""
        opinions = {
            modality: {
                "probabilities": [round(float(p), 5) for p in opinion.probabilities],
                "contribution": round(opinion.contribution, 5),
            }
            for modality, opinion in prediction.opinions.items()
        }
        with transaction(self._connection) as db:
            db.execute(
                "INSERT INTO predictions VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    session_id,
                    prediction.moment_id,
                    start_s,
                    end_s,
                    prediction.version,
                    to_blob(prediction.probabilities),
                    json.dumps(opinions),
                    prediction.not_sure,
                ),
            )

    def timeline(self, session_id: str) -> list[Remembered]:
        """A session's predictions, by time."""
        rows = self._connection.execute(
            "SELECT moment_id, start_s, end_s, version, probabilities, opinions, not_sure"
            " FROM predictions WHERE session_id = ? ORDER BY start_s, rowid",
            (session_id,),
        )
        return [_remembered(row) for row in rows]

    def list(self) -> list[Session]:
        """All sessions, the newest first."""
        rows = self._connection.execute(
            "SELECT source, started_at, ended_at, id FROM sessions ORDER BY started_at DESC, id"
        )
        return [
            Session(
                source, datetime.fromisoformat(began), datetime.fromisoformat(ended) if ended else None, name
            )
            for source, began, ended, name in rows
        ]


def _remembered(row: tuple[str, float, float, int, bytes, str, str | None]) -> Remembered:
    moment_id, start_s, end_s, version, probabilities, opinions, not_sure = row
    said = {Modality(name): opinion["probabilities"] for name, opinion in json.loads(opinions).items()}
    reason = NotSure(not_sure) if not_sure else None
    return Remembered(moment_id, start_s, end_s, version, from_blob(probabilities), said, reason)
