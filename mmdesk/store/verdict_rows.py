"""Rows of verdicts, read one after the other; one that cannot be understood is left out and told, alone."""

import logging
import weakref
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from mmdesk.core.arrays import FEATURE_SIZE, Features
from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.core.feedback import Feedback, Verdict
from mmdesk.core.modalities import Modality
from mmdesk.store import sqlite
from mmdesk.store.keyed import connect, database_key
from mmdesk.store.places import file_of
from mmdesk.store.values import as_time, as_vector

COLUMNS = (
    "id, session_id, moment_id, verdict, emotion, shown, modality, probabilities, version, at, person, wants,"
    " who, second, strength, base, origin, unsure, replaces"
)
IN_ORDER = "ifnull(place, number), number"  # of giving: one that replaces another stands in its place
LeaveOut = Callable[[str, str], None]
"""Hears of a verdict that is left out: its id, and why in one line."""

_log = logging.getLogger(__name__)
_VERDICTS = "SELECT {columns} FROM feedback WHERE {which} ORDER BY ifnull(place, number), number"
_FEATURES = "SELECT feedback_id, modality, vector FROM features WHERE feedback_id IN ({ids}) ORDER BY rowid"
_AT_ONCE = 500  # verdicts whose features are read with one query
_VECTOR = "SELECT vector FROM features WHERE feedback_id = ? AND modality = ?"


def read_verdicts(connection: sqlite.Connection, which: str, *values: object) -> Iterator[Feedback]:
    """The verdicts for which the condition `which` holds, in the order of giving, in constant memory.

    One that replaces another stands in its place.

    One with words that are not ours, by damage or a newer mmdesk, is left out with a line in the log.
    """
    for feedback, blobs in _each(connection, which, values, _to_log):
        vectors = {name: as_vector(blob) for name, blob in blobs.items() if len(blob) % 4 == 0}
        yield replace(feedback, features=vectors)


def read_light(connection: sqlite.Connection, which: str, *values: object) -> Iterator[tuple[int, Feedback]]:
    """The verdicts with their numbers, but without their features."""
    for number, *row in connection.execute(f"SELECT number, {COLUMNS} FROM feedback WHERE {which}", values):
        try:
            yield number, _feedback(*row)
        except (ValueError, TypeError) as error:
            _to_log(str(row[0]), f"The verdict {str(row[0])[:8]} cannot be understood: {error}.")


def read_for_learning(
    connection: sqlite.Connection, which: str, leave_out: LeaveOut | None = None
) -> Iterator[Feedback]:
    """The same with `StoredFeatures`, all of which were looked at: where one is damaged, it is left out."""
    tell, reader = leave_out or _to_log, _LaterReader(file_of(connection))
    has_file = bool(file_of(connection).name)  # else it is an older one, migrated in memory
    for feedback, blobs in _each(connection, which, (), tell):
        damaged = [name for name, blob in blobs.items() if not _is_sound(blob)]
        if damaged:
            tell(feedback.id, f"The verdict {_name_of(feedback)} has damaged features of its {damaged[0]}.")
        elif has_file:
            yield replace(feedback, features=StoredFeatures(reader, feedback.id, tuple(blobs)))
        else:
            yield replace(feedback, features={name: as_vector(blob) for name, blob in blobs.items()})


class StoredFeatures(Mapping[Modality, Features]):
    """A verdict's features, each read when it is asked for: 100,000 verdicts' would be 600 MB.

    Belongs to the thread that asks first.
    """

    __slots__ = ("_feedback_id", "_names", "_reader")

    def __init__(self, reader: "_LaterReader", feedback_id: str, names: tuple[Modality, ...]) -> None:
        self._reader, self._feedback_id, self._names = reader, feedback_id, names

    def __getitem__(self, name: Modality) -> Features:
        blob = self._reader.vector(self._feedback_id, name) if name in self._names else None
        if blob is None:  # never there, or forgotten meanwhile
            raise KeyError(name)
        return as_vector(blob)

    def __iter__(self) -> Iterator[Modality]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)

    def __contains__(self, name: object) -> bool:
        return name in self._names


class _LaterReader:
    """Reads the database when the connection that listed the verdicts may be closed already."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._connection: sqlite.Connection | None = None

    def vector(self, feedback_id: str, name: Modality) -> bytes | None:
        if self._connection is None:
            self._connection = connect(self._file, "ro", database_key(self._file.parent))
            weakref.finalize(self, self._connection.close)
        row = self._connection.execute(_VECTOR, (feedback_id, name.value)).fetchone()
        return row[0] if row else None


def _each(
    connection: sqlite.Connection, which: str, values: tuple[object, ...], leave_out: LeaveOut
) -> Iterator[tuple[Feedback, dict[Modality, bytes]]]:
    """Each verdict without features, and those as they are stored."""
    rows = connection.execute(_VERDICTS.format(columns=COLUMNS, which=which), values)
    while piece := rows.fetchmany(_AT_ONCE):
        features = _features_of(connection, [row[0] for row in piece])
        for row in piece:
            try:
                yield _feedback(*row), {Modality(one): blob for one, blob in features[row[0]]}
            except (ValueError, TypeError) as error:
                leave_out(str(row[0]), f"The verdict {str(row[0])[:8]} cannot be understood: {error}.")


def _features_of(connection: sqlite.Connection, ids: list[str]) -> dict[str, list[tuple[str, bytes]]]:
    """Of each verdict the modalities it has features of, and those."""
    found: dict[str, list[tuple[str, bytes]]] = {one: [] for one in ids}
    query = _FEATURES.format(ids=", ".join("?" * len(ids)))
    for feedback_id, name, vector in connection.execute(query, ids):
        if feedback_id in found:  # a damaged index finds others
            found[feedback_id].append((name, vector))
    return found


def _to_log(_feedback_id: str, line: str) -> None:
    _log.warning("%s It is left out.", line)


def _name_of(feedback: Feedback) -> str:
    return f"{feedback.id[:8]} of {feedback.at:%Y-%m-%d}"


def _is_sound(blob: bytes) -> bool:
    return len(blob) == 4 * FEATURE_SIZE and bool(np.isfinite(np.frombuffer(blob, "<f4")).all())


def _feedback(
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
    unsure: int,
    replaces: str,
) -> Feedback:
    """Raises ValueError where a column holds what none of ours can."""
    said = Verdict(verdict)
    if (emotion is None) != (said is Verdict.REJECTION):
        raise ValueError(f"a {said} of {emotion or 'no emotion'}")
    return Feedback(
        moment_id=moment_id,
        session_id=session_id,
        verdict=said,
        emotion=Emotion(emotion) if emotion else None,
        shown=Emotion(shown),
        probabilities=_probabilities(probabilities),
        features={},
        version=version,
        modality=Modality(modality) if modality else None,
        at=as_time(at),
        person=person,
        wants_features=bool(wants),
        who=who,
        second=Emotion(second) if second else None,
        strength=_strength(strength),
        base=base,
        origin=origin,
        was_unsure=bool(unsure),
        replaces=replaces,
        id=feedback_id,
    )


def _probabilities(blob: bytes) -> Any:
    if len(blob) != 4 * len(EMOTIONS):
        raise ValueError(f"{len(blob)} bytes of probabilities")
    return as_vector(blob)


def _strength(value: float) -> float:
    if not 0.0 < value <= 1.0:
        raise ValueError(f"a strength of {value}")
    return value
