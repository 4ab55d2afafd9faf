"""Our own JSON back to moments. Raises WrongValueError or NotJsonError where it is none."""

from collections.abc import Iterator
from typing import Any, TextIO

from mmdesk.analysis.checked_values import (
    WrongValueError,
    chances,
    fingerprint,
    flag,
    items,
    members,
    seconds,
    whole,
    word,
)
from mmdesk.analysis.json_pieces import pieces
from mmdesk.analysis.read_about import About
from mmdesk.analysis.told_values import (
    absences_from,
    face_from,
    opinion_from,
    picture_from,
    verdict_from,
    warnings_from,
)
from mmdesk.core.identity import new_id
from mmdesk.core.modalities import Modality
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import NotSure, Prediction
from mmdesk.core.sessions import PastMoment

_ALWAYS = (
    *("start_s", "end_s", "emotion", "confidence", "abstained"),
    *("probabilities", "modalities", "faces", "warnings"),
)
# Files of mmdesk 0.1 have none of these.
_SINCE_SESSIONS = (
    *("person", "not_sure", "version", "model_sha256"),
    *("absent", "picture", "excluded", "verdicts", "has_baseline"),
)
_NEEDED = ("source", "version")


def json_moments(file: TextIO, about: About) -> Iterator[PastMoment]:
    """The moments, as they are read; what is beside them is told to `about`."""
    seen: set[str] = set()
    for key, value in pieces(file, "moments"):
        if key in seen and key != "moments":
            raise WrongValueError(f"it has {key[:40]!r} twice")
        seen.add(key)
        if key == "moments":
            yield _moment(value, about)
        else:
            about.take(key, value)
    for key in _NEEDED:
        if key not in seen:
            raise WrongValueError(f"it has no {key}")


def _moment(plain: Any, about: About) -> PastMoment:
    told = members(plain, "a moment", _ALWAYS, _SINCE_SESSIONS)
    start_s, end_s = seconds(told["start_s"], "start_s"), seconds(told["end_s"], "end_s")
    if end_s < start_s:
        raise WrongValueError("a moment ends before it starts")
    moment_id = new_id()
    reason, warnings = warnings_from(told["warnings"])
    if told.get("not_sure") is not None:
        reason = word(NotSure, told["not_sure"], "not_sure")
    if len({reason is not None, told["abstained"] is True, told["emotion"] is None}) > 1:
        raise WrongValueError("emotion, abstained and not_sure do not go together")
    said = members(told["modalities"], "modalities", (), list(Modality))
    prediction = Prediction(
        moment_id,
        whole(told.get("version", about.version), "version"),
        chances(told["probabilities"], "probabilities"),
        {name: opinion_from(said[name], name.value) for name in Modality if name in said},
        reason,
        absences_from(told.get("absent", {})),
        tuple(face_from(face) for face in items(told["faces"], "faces")),
        person=whole(told.get("person", 0), "person"),
        model=fingerprint(told.get("model_sha256", about.model_sha256), "model_sha256"),
        has_baseline=flag(told.get("has_baseline", False), "has_baseline"),
    )
    verdicts = items(told.get("verdicts", []), "verdicts")
    return PastMoment(
        Moment(start_s, end_s, warnings=warnings, id=moment_id),
        prediction,
        picture_from(told.get("picture")),
        tuple(verdict_from(verdict, moment_id, about.id) for verdict in verdicts),
    )
