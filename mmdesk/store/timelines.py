"""Reading a session's timeline: four tables walked side by side, in pieces."""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from mmdesk.core.arrays import Features
from mmdesk.core.feedback import Feedback
from mmdesk.core.modalities import Modality
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import Box, Face, NotSure, Opinion, Prediction
from mmdesk.core.sessions import NO_FEATURES, PastMoment
from mmdesk.core.strict_json import read_texts
from mmdesk.store import sqlite
from mmdesk.store.values import as_vector

PIECE = 1000  # moments
_PREDICTIONS = (
    "SELECT number, moment_id, start_s, end_s, predictions.version, probabilities, not_sure, person,"
    " ifnull(sha256, ''), has_baseline, picture_width, picture_height, warnings"
    " FROM predictions LEFT JOIN models ON models.session_id = predictions.session_id"
    " AND models.version = predictions.version"
    " WHERE predictions.session_id = ? AND end_s > ? ORDER BY end_s, number"
)
_BESIDE = (
    "SELECT prediction, {columns} FROM predictions JOIN {table} ON prediction = number"
    " WHERE session_id = ? AND end_s > ? ORDER BY end_s, number, {within}"
)
_Row = tuple[Any, ...]


def read_timeline(
    connection: sqlite.Connection,
    session_id: str,
    verdicts: Iterable[Feedback] = (),
    from_s: float = -1.0,
) -> Iterator[list[PastMoment]]:
    """The session's moments in the order of time, PIECE at a time, each with those verdicts on it.

    Those that end at `from_s` or before are left out.
    """
    moments = _Reading(connection, session_id, verdicts, from_s).moments()
    while piece := list(islice(moments, PIECE)):
        yield piece


def read_moment(connection: sqlite.Connection, session_id: str, number: int) -> PastMoment:
    """The session's moment of this number, without verdicts. Raises KeyError when there is none."""
    where = "SELECT moment_id, end_s FROM predictions WHERE number = ? AND session_id = ?"
    row = connection.execute(where, (number, session_id)).fetchone()
    if row is None:
        raise KeyError(number)
    moment_id, end_s = row
    # Read from just before it: what ends at `from_s` is left out.
    reading = _Reading(connection, session_id, (), math.nextafter(end_s, -math.inf))
    return next(one for one in reading.moments() if one.moment.id == moment_id)


class _Reading:
    def __init__(
        self,
        connection: sqlite.Connection,
        session_id: str,
        verdicts: Iterable[Feedback],
        from_s: float,
    ) -> None:
        def rows(table: str, columns: str, within: str) -> _Beside:
            query = _BESIDE.format(table=table, columns=columns, within=within)
            return _Beside(connection.execute(query, (session_id, from_s)))

        self._predictions = connection.execute(_PREDICTIONS, (session_id, from_s))
        said = "modality, opinions.probabilities, contribution, without"
        self._opinions = rows("opinions", said, "modality")
        self._absences = rows("absences", "modality, reason", "modality")
        self._faces = rows(
            "faces",
            "faces.person, box_left, box_top, box_width, box_height, score, faces.probabilities,"
            " faces.not_sure",
            "place",
        )
        self._verdicts: dict[str, list[Feedback]] = defaultdict(list)
        for feedback in verdicts:
            self._verdicts[feedback.moment_id].append(feedback)

    def moments(self) -> Iterator[PastMoment]:
        for number, moment_id, start_s, end_s, *said, width, height, warnings in self._predictions:
            verdicts = tuple(self._verdicts.get(moment_id, ()))
            kept = _features_of(verdicts, said[3])
            warned = tuple(read_texts(warnings or "[]"))
            yield PastMoment(
                Moment(start_s, end_s, warnings=warned, id=moment_id),
                self._prediction(number, moment_id, tuple(said), *kept),
                (width, height) if width else None,
                verdicts,
            )

    def _prediction(
        self, number: int, moment_id: str, said: _Row, features: Mapping[Modality, Features], base: str
    ) -> Prediction:
        version, probabilities, not_sure, person, model, has_baseline = said
        return Prediction(
            moment_id=moment_id,
            version=version,
            probabilities=as_vector(probabilities),
            opinions=self._opinions_of(number, features),
            not_sure=NotSure(not_sure) if not_sure else None,
            absent={Modality(name): NotSure(reason) for name, reason in self._absences.of(number)},
            faces=tuple(_face(*row) for row in self._faces.of(number)),
            person=person,
            model=model,
            has_baseline=bool(has_baseline),
            base=base,
        )

    def _opinions_of(self, number: int, features: Mapping[Modality, Features]) -> dict[Modality, Opinion]:
        return {
            Modality(name): Opinion(
                as_vector(blob),
                features.get(Modality(name), NO_FEATURES),
                added,
                None if without is None else as_vector(without),
            )
            for name, blob, added, without in self._opinions.of(number)
        }


class _Beside:
    """Rows that come in the same order as the predictions they belong to."""

    def __init__(self, rows: Iterator[_Row]) -> None:
        self._rows = rows
        self._next = next(rows, None)

    def of(self, number: int) -> list[_Row]:
        """Those of this prediction; ask in the order of the predictions."""
        found = []
        while self._next is not None and self._next[0] == number:
            found.append(self._next[1:])
            self._next = next(self._rows, None)
        return found


def _features_of(verdicts: Iterable[Feedback], person: int) -> tuple[dict[Modality, Features], str]:
    """What verdicts kept of a moment whose answer is of this person, and which base had made it.

    Other people's faces are not it, and of two bases only what the later verdict kept counts.
    """
    found: dict[Modality, Features] = {}
    base = ""
    for one in verdicts:
        if one.person not in (0, person) or not one.features:
            continue
        if not one.is_of(base):
            found.clear()
        found |= one.features
        base = one.base or base
    return found, base


def _face(
    person: int,
    left: int,
    top: int,
    width: int,
    height: int,
    score: float,
    probabilities: bytes | None,
    not_sure: str | None,
) -> Face:
    return Face(
        Box(left, top, width, height),
        score,
        person,
        None if probabilities is None else as_vector(probabilities),
        NotSure(not_sure) if not_sure else None,
    )
