"""Our own CSV back to moments. Raises WrongValueError where it is none."""

import csv
from collections.abc import Iterator, Mapping
from typing import Any, TextIO

from mmdesk.analysis.checked_values import (
    WrongValueError,
    chances,
    distribution,
    fingerprint,
    flag,
    members,
    number,
    seconds,
    text,
    whole,
    word,
)
from mmdesk.analysis.export_csv import BOX, columns, modality_columns
from mmdesk.analysis.read_about import About
from mmdesk.analysis.told_values import absences_from, face_from, picture_from, verdict_from, warnings_from
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.identity import new_id
from mmdesk.core.modalities import MODALITIES, Modality
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import Box, Face, NotSure, Opinion, Prediction
from mmdesk.core.sessions import NO_FEATURES, PastMoment
from mmdesk.core.strict_json import BadJsonError, read_object

FIRST_COLUMNS = ("start_s", "end_s", "emotion", "confidence", "abstained")
_LONGEST_CELL = 2**23
_DETAILS = ("faces", "absent", "picture", "verdicts", "warnings")
_Row = Mapping[str, str]


def csv_moments(file: TextIO, about: About) -> Iterator[PastMoment]:
    """The moments, as they are read; what the first row says of the session is told to `about`.

    Of what a row says twice, for people and as JSON, the JSON is read. Files of mmdesk 0.1 have
    neither; they are read as far as they go.
    """
    csv.field_size_limit(_LONGEST_CELL)
    try:
        rows = csv.DictReader(file, strict=True)
        is_older = _check_header(list(rows.fieldnames or ()))
        if is_older:
            about.take("source", str(getattr(file, "name", "")))
        for number_, row in enumerate(rows):
            if None in row or None in row.values():
                raise WrongValueError("a row has not as many cells as the header")
            if number_ == 0 and not is_older:
                about.take_all(_as_object(row["session"], "session"))
            if row["start_s"]:
                yield _moment(row, about, is_older)
    except csv.Error as error:
        raise WrongValueError(f"it is no table ({error})") from error


def _check_header(header: list[str]) -> bool:
    """Whether the file is of mmdesk 0.1."""
    if header in (columns(), columns(with_names=True)):
        return False
    if header == columns()[: columns().index("warnings") + 1]:
        return True
    raise WrongValueError("its columns are not those of an export")


def _moment(row: _Row, about: About, is_older: bool) -> PastMoment:
    start_s, end_s = (seconds(_number(row, key), key) for key in ("start_s", "end_s"))
    if end_s < start_s:
        raise WrongValueError("a moment ends before it starts")
    moment_id = new_id()
    details = _older_details(row) if is_older else _as_object(row["details"], "details")
    members(details, "details", _DETAILS, ("without", "has_baseline"))
    reason, _ = warnings_from(row["warnings"].split("; ")) if is_older else (None, ())
    if not is_older and row["not_sure"]:
        reason = word(NotSure, row["not_sure"], "not_sure")
    if len({reason is not None, row["abstained"] == "1", row["emotion"] == ""}) > 1:
        raise WrongValueError("emotion, abstained and not_sure do not go together")
    without = members(details.get("without", {}), "without", (), list(Modality))
    prediction = Prediction(
        moment_id,
        whole(_whole(row, "version"), "version"),
        distribution([_number(row, emotion) for emotion in EMOTIONS], "probabilities"),
        dict(_opinions(row, without)),
        reason,
        absences_from(details["absent"]),
        tuple(details["faces"] if is_older else map(face_from, _list(details, "faces"))),
        person=0 if is_older else whole(_whole(row, "person"), "person"),
        model="" if is_older else fingerprint(row["model_sha256"], "model_sha256"),
        has_baseline=flag(details.get("has_baseline", False), "has_baseline"),
    )
    verdicts = (verdict_from(each, moment_id, about.id) for each in _list(details, "verdicts"))
    warnings = tuple(text(each, "a warning") for each in _list(details, "warnings"))
    moment = Moment(start_s, end_s, warnings=warnings, id=moment_id)
    return PastMoment(moment, prediction, picture_from(details["picture"]), tuple(verdicts))


def _opinions(row: _Row, without: Mapping[str, Any]) -> Iterator[tuple[Modality, Opinion]]:
    for modality in MODALITIES:
        *said, contribution = modality_columns(modality)
        if row[contribution]:
            its = without.get(modality)
            yield (
                modality,
                Opinion(
                    distribution([_number(row, column) for column in said], modality.value),
                    NO_FEATURES,
                    number(_number(row, contribution), contribution, -1e6, 1e6),
                    None if its is None else chances(its, "without"),
                ),
            )


def _older_details(row: _Row) -> dict[str, Any]:
    faces = [Face(Box(*(_whole(row, side) for side in BOX)))] if row[BOX[0]] else []
    _, warnings = warnings_from([each for each in row["warnings"].split("; ") if each])
    return {"faces": faces, "absent": {}, "picture": None, "verdicts": [], "warnings": list(warnings)}


def _as_object(cell: str, name: str) -> dict[str, Any]:
    try:
        return read_object(cell)
    except BadJsonError as error:
        raise WrongValueError(f"its {name} {error}") from error


def _list(details: Mapping[str, Any], key: str) -> list[Any]:
    if not isinstance(details[key], list):
        raise WrongValueError(f"{key} is not a list")
    return list(details[key])


def _number(row: _Row, key: str) -> float:
    try:
        return float(row[key])
    except ValueError as error:
        raise WrongValueError(f"{key} is not a number") from error


def _whole(row: _Row, key: str) -> int:
    try:
        return int(row[key])
    except ValueError as error:
        raise WrongValueError(f"{key} is not a whole number") from error
