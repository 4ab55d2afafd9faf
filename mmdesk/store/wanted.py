"""Verdicts whose features are to be read again from a file: they have none, or those of another base."""

from collections.abc import Mapping, Set
from pathlib import Path

from mmdesk.core.arrays import Features
from mmdesk.core.modalities import Modality
from mmdesk.core.predictions import Box
from mmdesk.core.sessions import LIVE, FileReading
from mmdesk.core.wanted import FaceThere, Place, Wanted
from mmdesk.store import sqlite
from mmdesk.store.places import file_of
from mmdesk.store.transactions import writing
from mmdesk.store.trouble import told
from mmdesk.store.values import as_blob, source_of

# A verdict on a person is about that face; any other about the first, which had the moment's opinion.
_WANTED = f"""
SELECT feedback.id, feedback.session_id, feedback.person, sessions.source, every_s, sound, ifnull(digest, ''),
    predictions.start_s, predictions.end_s, picture_width, picture_height,
    box_left, box_top, box_width, box_height, recordings.file, recordings.start_s
FROM feedback JOIN sessions ON sessions.id = feedback.session_id
JOIN predictions ON predictions.session_id = feedback.session_id
    AND predictions.moment_id = feedback.moment_id
LEFT JOIN opinions ON opinions.prediction = predictions.number AND opinions.modality = '{Modality.FACE.value}'
LEFT JOIN faces ON faces.prediction = predictions.number AND CASE feedback.person
    WHEN 0 THEN faces.place = 0 AND opinions.prediction IS NOT NULL ELSE faces.person = feedback.person END
LEFT JOIN recordings ON recordings.file = (
    SELECT file FROM recordings WHERE session_id = feedback.session_id
    AND recordings.start_s <= predictions.end_s ORDER BY recordings.start_s DESC LIMIT 1)
WHERE {{which}} AND removed_at IS NULL
GROUP BY feedback.number ORDER BY feedback.number
"""
_HAS_FEATURES = "EXISTS (SELECT 1 FROM features WHERE features.feedback_id = feedback.id)"
_OF_ANOTHER_BASE = f"base NOT IN ('', ?) AND {_HAS_FEATURES}"


class WantedStore:
    """Belongs to the connection's thread; every method may raise StoreError."""

    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection
        self._file = file_of(connection)

    def next(self, count: int, without: Set[str] = frozenset()) -> list[Wanted]:
        """The first of them in the order of giving, but not these, nor those of these sessions (ids)."""
        found: list[Wanted] = []
        with told(self._file):
            for row in self._connection.execute(_WANTED.format(which="wants")):
                wanted = self._wanted(*row)
                if wanted is not None and not {wanted.session_id, wanted.feedback_id} & without:
                    found.append(wanted)
                    if len(found) == count:
                        break
        return found

    def know_bases(self, bases: Mapping[int, str]) -> None:
        """Write down of which base older verdicts are, by the version that they were given on.

        `bases` has the SHA-256 of the base that each version was made from.
        """
        unknown = f"SELECT DISTINCT version FROM feedback WHERE base = '' AND {_HAS_FEATURES}"
        with told(self._file):
            asked = [row[0] for row in self._connection.execute(unknown)]
        known = [(bases[version], version) for version in asked if bases.get(version)]
        if known:
            with writing(self._connection):
                self._connection.executemany(
                    f"UPDATE feedback SET base = ? WHERE base = '' AND version = ? AND {_HAS_FEATURES}", known
                )

    def want_again(self, base: str) -> int:
        """Let verdicts with features of another base want those of the base with this SHA-256.

        Only those whose session's file or recording is there; what they have is kept until then. How many
        they are.
        """
        query = _WANTED.format(which=f"NOT wants AND {_OF_ANOTHER_BASE}")
        with told(self._file):
            rows = self._connection.execute(query, (base,)).fetchall()
        found = [wanted for row in rows if (wanted := self._wanted(*row)) is not None]
        is_there = {file: Path(file).is_file() for file in {one.place.file for one in found}}
        readable = [one.feedback_id for one in found if is_there[one.place.file]]
        if readable:
            with writing(self._connection):
                self._connection.executemany(
                    "UPDATE feedback SET wants = 1 WHERE id = ?", ((one,) for one in readable)
                )
        return len(readable)

    def of_another_base(self, base: str) -> int:
        """How many verdicts have features of another base than that with this SHA-256, and teach nothing."""
        query = f"SELECT count(*) FROM feedback WHERE {_OF_ANOTHER_BASE} AND removed_at IS NULL"
        with told(self._file):
            return int(self._connection.execute(query, (base,)).fetchone()[0])

    def give(self, feedback_id: str, features: Mapping[Modality, Features], base: str = "") -> None:
        """Give a verdict what was read, with the base of this SHA-256, in place of what it had.

        One that wants nothing, or was forgotten, is left alone.
        """
        with writing(self._connection):
            wants = "UPDATE feedback SET wants = 0, base = ? WHERE id = ? AND wants"
            if self._connection.execute(wants, (base, feedback_id)).rowcount:
                self._connection.execute("DELETE FROM features WHERE feedback_id = ?", (feedback_id,))
                self._connection.executemany(
                    "INSERT INTO features VALUES (?, ?, ?)",
                    [(feedback_id, name.value, as_blob(vector)) for name, vector in features.items()],
                )

    def give_up(self, session_id: str) -> int:
        """What the session's verdicts want can never be read; how many of them there were."""
        with writing(self._connection):
            wants = "UPDATE feedback SET wants = 0 WHERE session_id = ? AND wants"
            return self._connection.execute(wants, (session_id,)).rowcount

    def _wanted(
        self,
        feedback_id: str,
        session_id: str,
        person: int,
        source: str,
        every_s: float | None,
        sound: int | None,
        digest: str,
        start_s: float,
        end_s: float,
        width: int | None,
        height: int | None,
        left: int | None,
        top: int | None,
        box_width: int | None,
        box_height: int | None,
        recording: str | None,
        recorded_from_s: float | None,
    ) -> Wanted | None:
        if source != LIVE:
            place = Place(
                source_of(source), start_s, end_s, every_s or FileReading().every_s, sound, False, digest
            )
        elif recording is None or recorded_from_s is None:
            return None
        else:
            file = str(self._file.parent / recording)
            began_s = max(0.0, start_s - recorded_from_s)
            place = Place(file, began_s, end_s - recorded_from_s, is_recording=True)
        face = None
        if width and height and left is not None and top is not None and box_width and box_height:
            face = FaceThere(Box(left, top, box_width, box_height), (width, height))
        return Wanted(feedback_id, session_id, place, face, bool(person))
