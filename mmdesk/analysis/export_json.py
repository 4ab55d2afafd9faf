"""A timeline as JSON: the program's own format, described by resources/schema/analysis.schema.json."""

import json
from typing import Any, TextIO

from mmdesk.analysis.timeline import Analysis, TimelineEntry
from mmdesk.core.arrays import Probabilities
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.predictions import Face, Opinion

_DURATION_WIDTH = 24  # room for any number of seconds; JSON allows spaces after a value


def write_json(analysis: Analysis, file: TextIO) -> None:
    """Write the analysis as one object, moment by moment; `file` must be seekable.

    Moments are as predicted, not smoothed. The duration is only known at the end and is then
    written into the place left for it.
    """
    file.write(f'{{"source": {_text(analysis.source)},\n"duration_s": ')
    place = file.tell()
    file.write(" " * _DURATION_WIDTH)
    file.write(f',\n"version": {analysis.version},\n"model_sha256": {_text(analysis.model_sha256)}')
    file.write(',\n"moments": [')
    end_s, separator = 0.0, "\n"
    for entry in analysis.entries:
        file.write(separator + json.dumps(_moment(entry), allow_nan=False))
        end_s, separator = max(end_s, entry.end_s), ",\n"
    errors = json.dumps([as_unicode(error) for error in analysis.media.errors])
    file.write(f'\n],\n"errors": {errors}}}\n')
    duration_s = analysis.media.duration_s
    file.seek(place)
    file.write(json.dumps(round(end_s if duration_s is None else duration_s, 3)).rjust(_DURATION_WIDTH))


def as_unicode(text: str) -> str:
    r"""The text with bytes that are not UTF-8 (in file names) written as \xff.

    Python carries them as lone surrogates, which are not Unicode: strict readers refuse them.
    """
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def warnings_of(entry: TimelineEntry) -> list[str]:
    """The entry's warnings, and first the reason when it is not sure."""
    reason = entry.prediction.not_sure
    return [*([f"not sure: {reason}"] if reason else []), *map(as_unicode, entry.warnings)]


def _moment(entry: TimelineEntry) -> dict[str, Any]:
    prediction = entry.prediction
    return {
        "start_s": round(entry.start_s, 3),
        "end_s": round(entry.end_s, 3),
        "emotion": prediction.emotion,
        "confidence": round(prediction.confidence, 4),
        "abstained": prediction.not_sure is not None,
        "probabilities": _probabilities(prediction.probabilities),
        "modalities": {name: _opinion(opinion) for name, opinion in prediction.opinions.items()},
        "faces": [_face(face) for face in prediction.faces],
        "warnings": warnings_of(entry),
    }


def _opinion(opinion: Opinion) -> dict[str, Any]:
    return {
        "probabilities": _probabilities(opinion.probabilities),
        "contribution": round(float(opinion.contribution), 4),
    }


def _probabilities(values: Probabilities) -> dict[str, float]:
    return {emotion: round(float(values[emotion.position]), 4) for emotion in EMOTIONS}


def _face(face: Face) -> dict[str, Any]:
    box = face.box
    told: dict[str, Any] = {}
    if face.probabilities is not None:
        told["probabilities"] = _probabilities(face.probabilities)
    if face.not_sure is not None:
        told["not_sure"] = face.not_sure
    return {
        "left": int(box.left),
        "top": int(box.top),
        "width": int(box.width),
        "height": int(box.height),
        "score": round(float(face.score), 4),
        "person": face.person,
        **told,
    }


def _text(text: str) -> str:
    return json.dumps(as_unicode(text))
