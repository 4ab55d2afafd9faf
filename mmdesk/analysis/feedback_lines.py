"""A verdict as a line of JSON that can be shared, and back: features only, never pictures, sound or words.

`resources/schema/feedback.schema.json` describes the line. Nothing in one that is read is trusted.
"""

import base64
import json
from typing import Any

import numpy as np

from mmdesk.analysis.checked_values import (
    WrongValueError,
    chances,
    flag,
    members,
    moment_of_time,
    number,
    text,
    whole,
    word,
)
from mmdesk.core.arrays import FEATURE_SIZE, Features
from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.core.feedback import Feedback, Verdict
from mmdesk.core.modalities import Modality
from mmdesk.core.strict_json import BadJsonError, read_json

KEY, FORMAT = "mmdesk_feedback", 1
FILE_SOURCE = "file"  # all that is told of a file, unless its path is asked for
_KEYS = (
    *("id", "at", "session", "source", "moment", "verdict", "emotion", "second", "strength", "shown"),
    *("was_unsure", "modality", "person", "who", "version", "base", "probabilities", "features"),
)
_LONGEST_ID = 200
LONGEST_LINE = 100_000  # bytes; three modalities' features take 8,200 in base64


def as_line(feedback: Feedback, who: str, source: str, base: str, *, with_features: bool) -> str:
    """The verdict as JSON.

    `who` stands for the person it is about, `source` for where it was given, and `base` is the SHA-256 of
    what made its features. Features are base64 of 512 float32 in little endian.
    """
    known = [round(float(chance), 6) for chance in feedback.probabilities]
    features = feedback.features if with_features else {}
    told = {
        KEY: FORMAT,
        "id": feedback.id,
        "at": feedback.at.isoformat(),
        "session": feedback.session_id,
        "source": source,
        "moment": feedback.moment_id,
        "verdict": feedback.verdict,
        "emotion": feedback.emotion,
        "second": feedback.second,
        "strength": feedback.strength,
        "shown": feedback.shown,
        "was_unsure": feedback.was_unsure,
        "modality": feedback.modality,
        "person": feedback.person,
        "who": who,
        "version": feedback.version,
        "base": base if features else "",
        "probabilities": dict(zip(EMOTIONS, known, strict=True)),
        "features": {name: _base64(vector) for name, vector in features.items()},
    }
    return json.dumps(told)


def read_line(line: bytes) -> Feedback:
    """The verdict of a line, of no session, with the other ids that it has there.

    Raises WrongValueError, which says what is wrong with it.
    """
    try:
        plain = read_json(line, LONGEST_LINE)  # `text` mends them
    except BadJsonError as error:
        raise WrongValueError(f"it {error}") from error
    if isinstance(plain, dict) and whole(plain.get(KEY, FORMAT), KEY) > FORMAT:
        raise WrongValueError("it was written by a newer mmdesk")
    told = members(plain, "a verdict", (KEY, *_KEYS))
    verdict, emotion = word(Verdict, told["verdict"], "a verdict"), _word_or_none(Emotion, told, "emotion")
    if (emotion is None) != (verdict is Verdict.REJECTION):
        raise WrongValueError("a verdict's emotion does not go with it")
    for name in ("session", "source", "who"):
        text(told[name], f"a verdict's {name}")
    return Feedback(
        moment_id=_id(told["moment"], "a verdict's moment"),
        session_id="",
        verdict=verdict,
        emotion=emotion,
        shown=word(Emotion, told["shown"], "what a verdict was shown"),
        probabilities=chances(told["probabilities"], "a verdict's probabilities"),
        features=_features(told["features"]),
        version=whole(told["version"], "a verdict's version"),
        modality=_word_or_none(Modality, told, "modality"),
        at=moment_of_time(told["at"], "a verdict's time"),
        person=whole(told["person"], "a verdict's person"),
        second=_word_or_none(Emotion, told, "second"),
        strength=number(told["strength"], "a verdict's strength", 0.01, 1.0),
        base=text(told["base"], "a verdict's base")[:_LONGEST_ID],
        was_unsure=flag(told["was_unsure"], "a verdict's was_unsure"),
        id=_id(told["id"], "a verdict's id"),
    )


def _word_or_none(kind: Any, told: dict[str, Any], name: str) -> Any:
    return None if told[name] is None else word(kind, told[name], f"a verdict's {name}")


def _id(value: Any, name: str) -> str:
    found = text(value, name)
    if not found or len(found) > _LONGEST_ID or not found.isprintable():
        raise WrongValueError(f"{name} is not one of ours")
    return found


def _features(value: Any) -> dict[Modality, Features]:
    told = members(value, "features", (), [modality.value for modality in Modality])
    return {Modality(name): _vector(told[name], f"features of the {name}") for name in told}


def _vector(value: Any, name: str) -> Features:
    try:
        data = base64.b64decode(text(value, name), validate=True)
    except ValueError as error:
        raise WrongValueError(f"{name} are not base64") from error
    if len(data) != 4 * FEATURE_SIZE:
        raise WrongValueError(f"{name} are not {FEATURE_SIZE} numbers")
    found = np.frombuffer(data, "<f4").astype(np.float32)
    if not np.isfinite(found).all() or np.abs(found).max() > 1e6:
        raise WrongValueError(f"{name} are not all sensible numbers")
    return found


def _base64(vector: Features) -> str:
    return base64.b64encode(vector.astype("<f4").tobytes()).decode("ascii")
