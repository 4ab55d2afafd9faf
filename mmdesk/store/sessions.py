"""Sessions in the database, each with its timeline of predictions."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from mmdesk.core.arrays import Probabilities
from mmdesk.core.modalities import Modality
from mmdesk.core.predictions import NotSure, Prediction
from mmdesk.core.sessions import LIVE, Session
from mmdesk.store.places import file_of
from mmdesk.store.transactions import writing
from mmdesk.store.trouble import told
from mmdesk.store.values import as_blob, as_text, as_time, as_vector, now

_PREDICTION = (
    "INSERT INTO predictions (session_id, moment_id, start_s, end_s, version, probabilities, not_sure)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)"
)


@dataclass(frozen=True, slots=True, eq=False)
class RememberedOpinion:
    """What one modality said; its features are not kept."""

    probabilities: Probabilities
    contribution: float  # nats


@dataclass(frozen=True, slots=True, eq=False)
class RememberedPrediction:
    """One prediction of a session's timeline. Times are seconds from the session's start."""

    moment_id: str
    start_s: float
    end_s: float
    version: int
    probabilities: Probabilities
    not_sure: NotSure | None
    opinions: Mapping[Modality, RememberedOpinion]


class SessionStore:
    """The sessions. Belongs to the connection's thread; every method may raise StoreError."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._file = file_of(connection)

    def begin(self, session: Session) -> None:
        """Write a session down; one that is known already is left as it is."""
        ended_at = as_text(session.ended_at) if session.ended_at else None
        with writing(self._connection):
            self._connection.execute(
                "INSERT OR IGNORE INTO sessions VALUES (?, ?, ?, ?)",
                (session.id, session.source, as_text(session.started_at), ended_at),
            )

    def end(self, session_id: str) -> None:
        """The session ends now; one that is not known, or has ended, is left alone."""
        with writing(self._connection):
            self._connection.execute(
                "UPDATE sessions SET ended_at = ? WHERE id = ? AND ended_at IS NULL", (now(), session_id)
            )

    def add_prediction(
        self, session_id: str, moment_start_s: float, moment_end_s: float, prediction: Prediction
    ) -> None:
        """Append to the session's timeline; a session forgotten while it ran is begun again."""
        row = (
            session_id,
            prediction.moment_id,
            moment_start_s,
            moment_end_s,
            prediction.version,
            as_blob(prediction.probabilities),
            prediction.not_sure and prediction.not_sure.value,
        )
        with writing(self._connection):
            ensure_session(self._connection, session_id)
            number = self._connection.execute(_PREDICTION, row).lastrowid
            opinions = [
                (number, name.value, as_blob(opinion.probabilities), opinion.contribution)
                for name, opinion in prediction.opinions.items()
            ]
            self._connection.executemany("INSERT INTO opinions VALUES (?, ?, ?, ?)", opinions)

    def timeline(self, session_id: str) -> list[RememberedPrediction]:
        """The session's predictions in the order of time; empty for one that is not known."""
        with told(self._file):
            rows = self._connection.execute(
                "SELECT number, moment_id, start_s, end_s, version, probabilities, not_sure"
                " FROM predictions WHERE session_id = ? ORDER BY end_s, number",
                (session_id,),
            )
            return [self._remembered(*row) for row in rows.fetchall()]

    def list(self) -> list[Session]:
        """Every session, oldest first."""
        with told(self._file):
            rows = self._connection.execute(
                "SELECT source, started_at, ended_at, id FROM sessions ORDER BY started_at, rowid"
            )
            return [
                Session(source, as_time(started), as_time(ended) if ended else None, id_)
                for source, started, ended, id_ in rows
            ]

    def _remembered(
        self,
        number: int,
        moment_id: str,
        start_s: float,
        end_s: float,
        version: int,
        probabilities: bytes,
        not_sure: str | None,
    ) -> RememberedPrediction:
        rows = self._connection.execute(
            "SELECT modality, probabilities, contribution FROM opinions WHERE prediction = ?", (number,)
        )
        opinions = {Modality(name): RememberedOpinion(as_vector(blob), added) for name, blob, added in rows}
        why = NotSure(not_sure) if not_sure else None
        return RememberedPrediction(
            moment_id, start_s, end_s, version, as_vector(probabilities), why, opinions
        )


def ensure_session(connection: sqlite3.Connection, session_id: str, at: datetime | None = None) -> None:
    """Begin a live session inside the caller's transaction, unless it is known already."""
    connection.execute(
        "INSERT OR IGNORE INTO sessions VALUES (?, ?, ?, NULL)",
        (session_id, LIVE, as_text(at) if at else now()),
    )
