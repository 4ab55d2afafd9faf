"""Sessions in the database, each with its timeline of predictions."""

import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import chain

from mmdesk.core.arrays import Probabilities
from mmdesk.core.feedback import Feedback
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import Face, Prediction, warnings_about
from mmdesk.core.sessions import LIVE, FileReading, PastMoment, Session, State
from mmdesk.core.strict_json import read_texts
from mmdesk.store import sqlite
from mmdesk.store.places import file_of
from mmdesk.store.timelines import read_timeline
from mmdesk.store.transactions import writing
from mmdesk.store.trouble import told
from mmdesk.store.values import as_blob, as_source, as_text, as_time, now, source_of

_PREDICTION = (
    "INSERT INTO predictions (session_id, moment_id, start_s, end_s, version, probabilities, not_sure,"
    " person, picture_width, picture_height, warnings, has_baseline)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


_FILE = "state, every_s, duration_s, sound, digest, again_of, troubles"


class SessionStore:
    """The sessions. Belongs to the connection's thread; every method may raise StoreError."""

    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection
        self._file = file_of(connection)

    def begin(self, *sessions: Session) -> None:
        """Write sessions down, all or none; one that is known already is left as it is."""
        rows = [
            (
                one.id,
                as_source(one.source),
                as_text(one.started_at),
                as_text(one.ended_at) if one.ended_at else None,
                *_file_row(one.file),
            )
            for one in sessions
        ]
        with writing(self._connection):
            self._connection.executemany(
                f"INSERT OR IGNORE INTO sessions (id, source, started_at, ended_at, {_FILE})"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows,
            )

    def update_file(self, session_id: str, file: FileReading) -> None:
        """Write down how, and how far, the session's file is read; one that is not known is left alone."""
        columns = ", ".join(f"{column} = ?" for column in _FILE.split(", "))
        with writing(self._connection):
            self._connection.execute(
                f"UPDATE sessions SET {columns} WHERE id = ?", (*_file_row(file), session_id)
            )

    def end(self, session_id: str) -> None:
        """The session ends now; one that is not known, or has ended, is left alone.

        None ends before it began, also when the clock was set back meanwhile.
        """
        with writing(self._connection):
            self._connection.execute(
                "UPDATE sessions SET ended_at = max(?, started_at) WHERE id = ? AND ended_at IS NULL",
                (now(), session_id),
            )

    def add_prediction(
        self,
        session_id: str,
        moment_start_s: float,
        moment_end_s: float,
        prediction: Prediction,
        picture_size: tuple[int, int] | None = None,
    ) -> None:
        """Append to the session's timeline; a session forgotten while it ran is begun again.

        `picture_size` is the width and height in which the boxes of the faces lie.
        """
        with writing(self._connection):
            ensure_session(self._connection, session_id)
            self._add(session_id, Moment(moment_start_s, moment_end_s), prediction, picture_size)

    def add_many(self, session_id: str, moments: Iterable[PastMoment]) -> bool:
        """Append these moments, all or none; False, and nothing written, when the session was forgotten."""
        with writing(self._connection):
            known = "SELECT 1 FROM sessions WHERE id = ?"
            if self._connection.execute(known, (session_id,)).fetchone() is None:
                return False
            for past in moments:
                self._add(session_id, past.moment, past.prediction, past.picture_size)
        return True

    def timeline(self, session_id: str, verdicts: Iterable[Feedback] = ()) -> list[PastMoment]:
        """The session's moments in the order of time, each with those of the verdicts that are on it.

        Empty for a session that is not known.
        """
        return list(chain.from_iterable(self.pieces(session_id, verdicts)))

    def pieces(self, session_id: str, verdicts: Iterable[Feedback] = ()) -> Iterator[list[PastMoment]]:
        """The same in pieces, so that nobody has to wait for hours of a session."""
        with told(self._file):
            yield from read_timeline(self._connection, session_id, verdicts)

    def keeps(self, session_id: str, moment_id: str) -> bool:
        """Whether this moment is in the session's timeline."""
        with told(self._file):
            found = self._connection.execute(
                "SELECT 1 FROM predictions WHERE session_id = ? AND moment_id = ?", (session_id, moment_id)
            )
            return found.fetchone() is not None

    def length_s(self, session_id: str) -> float:
        """When the session's last moment ended; 0 without any."""
        with told(self._file):
            (last,) = self._connection.execute(
                "SELECT max(end_s) FROM predictions WHERE session_id = ?", (session_id,)
            ).fetchone()
        return last or 0.0

    def version_of(self, session_id: str) -> int | None:
        """Which version read the session's last moment; None where nothing was read."""
        with told(self._file):
            row = self._connection.execute(
                "SELECT version FROM predictions WHERE session_id = ? ORDER BY end_s DESC LIMIT 1",
                (session_id,),
            ).fetchone()
        return None if row is None else int(row[0])

    def find(self, session_id: str) -> Session | None:
        """The session of this id."""
        return next(self._read("id = ?", session_id), None)

    def list(self) -> list[Session]:
        """Every session, oldest first."""
        return [*self._read("TRUE")]

    def _read(self, which: str, *values: str) -> Iterator[Session]:
        columns = f"source, started_at, ended_at, id, {_FILE}"
        query = f"SELECT {columns} FROM sessions WHERE {which} ORDER BY started_at, rowid"
        with told(self._file):
            for source, began, ended, id_, *file in self._connection.execute(query, values).fetchall():
                times = as_time(began), as_time(ended) if ended else None
                yield Session(source_of(source), *times, id_, _as_file(*file))

    def _add(
        self,
        session_id: str,
        moment: Moment,
        prediction: Prediction,
        picture_size: tuple[int, int] | None,
    ) -> None:
        row = (
            session_id,
            prediction.moment_id,
            moment.start_s,
            moment.end_s,
            prediction.version,
            as_blob(prediction.probabilities),
            prediction.not_sure and prediction.not_sure.value,
            int(prediction.person),
            *(picture_size or (None, None)),
            json.dumps(warnings) if (warnings := warnings_about(moment, prediction)) else None,
            int(prediction.has_baseline),
        )
        number = self._connection.execute(_PREDICTION, row).lastrowid
        if prediction.model:
            model = (session_id, prediction.version, prediction.model)
            self._connection.execute("INSERT OR IGNORE INTO models VALUES (?, ?, ?)", model)
        self._add_details(number, prediction)

    def _add_details(self, number: int | None, prediction: Prediction) -> None:
        opinions = [
            (number, name.value, as_blob(opinion.probabilities), opinion.contribution, _blob(opinion.without))
            for name, opinion in prediction.opinions.items()
        ]
        absences = [(number, name.value, reason.value) for name, reason in prediction.absent.items()]
        faces = [_face_row(number, place, face) for place, face in enumerate(prediction.faces)]
        self._connection.executemany("INSERT INTO opinions VALUES (?, ?, ?, ?, ?)", opinions)
        self._connection.executemany("INSERT INTO absences VALUES (?, ?, ?)", absences)
        self._connection.executemany("INSERT INTO faces VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", faces)


def ensure_session(connection: sqlite.Connection, session_id: str, at: datetime | None = None) -> None:
    """Begin a live session inside the caller's transaction, unless it is known already."""
    connection.execute(
        "INSERT OR IGNORE INTO sessions (id, source, started_at) VALUES (?, ?, ?)",
        (session_id, LIVE, as_text(at) if at else now()),
    )


def _file_row(file: FileReading | None) -> tuple[object, ...]:
    """The values of _FILE."""
    if file is None:
        return (None,) * len(_FILE.split(", "))
    troubles = json.dumps(file.troubles)
    return (
        file.state.value,
        file.every_s,
        file.duration_s,
        file.sound,
        file.digest,
        file.again_of or None,
        troubles,
    )


def _as_file(
    state: str | None,
    every_s: float,
    duration_s: float | None,
    sound: int | None,
    digest: str,
    again_of: str | None,
    troubles: str,
) -> FileReading | None:
    if state is None:
        return None
    told = tuple(read_texts(troubles))
    return FileReading(State(state), every_s, duration_s, sound, digest, again_of or "", told)


def _face_row(number: int | None, place: int, face: Face) -> tuple[object, ...]:
    box = face.box
    return (
        number,
        place,
        int(face.person),
        *(int(side) for side in (box.left, box.top, box.width, box.height)),
        float(face.score),
        _blob(face.probabilities),
        face.not_sure and face.not_sure.value,
    )


def _blob(probabilities: Probabilities | None) -> bytes | None:
    return None if probabilities is None else as_blob(probabilities)
