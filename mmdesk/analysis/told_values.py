"""The values of `plain_values` back to what they were. Every one is checked; raises WrongValueError."""

from datetime import datetime
from typing import Any

from mmdesk.analysis.checked_values import (
    WrongValueError,
    chances,
    fingerprint,
    items,
    members,
    moment_of_time,
    number,
    seconds,
    text,
    whole,
    word,
)
from mmdesk.core.emotions import Emotion
from mmdesk.core.feedback import Feedback, Verdict
from mmdesk.core.modalities import Modality
from mmdesk.core.named_people import clean_name
from mmdesk.core.predictions import Box, Face, NotSure, Opinion
from mmdesk.core.sessions import NO_FEATURES, Exclusion, FileReading, Mark, Session, State

_NOT_SURE = "not sure: "
_PIXELS = 2**24


def opinion_from(plain: Any, name: str) -> Opinion:
    """What one modality said, without features."""
    told = members(plain, name, ("probabilities", "contribution"), ("without",))
    without = chances(told["without"], f"{name}'s without") if "without" in told else None
    added = number(told["contribution"], f"{name}'s contribution", -1e6, 1e6)
    return Opinion(chances(told["probabilities"], f"{name}'s probabilities"), NO_FEATURES, added, without)


def face_from(plain: Any) -> Face:
    """A face in a picture."""
    box = ("left", "top", "width", "height")
    told = members(plain, "a face", (*box, "score"), ("person", "probabilities", "not_sure"))
    sides = [whole(told[side], f"a face's {side}", -_PIXELS, _PIXELS) for side in box]
    said, reason = told.get("probabilities"), told.get("not_sure")
    return Face(
        Box(*sides),
        number(told["score"], "a face's score", -1e6, 1e6),
        whole(told.get("person", 0), "a face's person"),
        None if said is None else chances(said, "a face's probabilities"),
        None if reason is None else word(NotSure, reason, "a face's not_sure"),
    )


def verdict_from(plain: Any, moment_id: str, session_id: str) -> Feedback:
    """A verdict that is shown and counted; without features it teaches nothing."""
    keys = ("verdict", "emotion", "shown", "modality", "person", "probabilities", "version", "at")
    told = members(plain, "a verdict", keys)
    verdict = word(Verdict, told["verdict"], "a verdict")
    emotion, modality = told["emotion"], told["modality"]
    if (emotion is None) != (verdict is Verdict.REJECTION):
        raise WrongValueError("a verdict's emotion does not go with it")
    return Feedback(
        moment_id=moment_id,
        session_id=session_id,
        verdict=verdict,
        emotion=None if emotion is None else word(Emotion, emotion, "a verdict's emotion"),
        shown=word(Emotion, told["shown"], "what a verdict was shown"),
        probabilities=chances(told["probabilities"], "a verdict's probabilities"),
        features={},
        version=whole(told["version"], "a verdict's version"),
        modality=None if modality is None else word(Modality, modality, "a verdict's modality"),
        at=moment_of_time(told["at"], "a verdict's time"),
        person=whole(told["person"], "a verdict's person"),
    )


def absences_from(plain: Any) -> dict[Modality, NotSure]:
    """Why modalities have no opinion."""
    told = members(plain, "absent", (), list(Modality))
    return {Modality(name): word(NotSure, told[name], "an absence") for name in Modality if name in told}


def picture_from(plain: Any) -> tuple[int, int] | None:
    """Width and height of the picture."""
    if plain is None:
        return None
    sides = [whole(side, "the picture's size", 1, _PIXELS) for side in items(plain, "the picture's size")]
    if len(sides) != 2:
        raise WrongValueError("the picture's size is not two numbers")
    return sides[0], sides[1]


def warnings_from(plain: Any) -> tuple[NotSure | None, tuple[str, ...]]:
    """The reason of not sure that stands first (in older files nowhere else), and the other warnings."""
    told = [text(each, "a warning") for each in items(plain, "the warnings")]
    reason = told[0].removeprefix(_NOT_SURE) if told and told[0].startswith(_NOT_SURE) else ""
    if reason not in {each.value for each in NotSure}:
        return None, tuple(told)
    return NotSure(reason), tuple(told[1:])


def mark_from(plain: Any, session_id: str) -> Mark:
    """A mark."""
    told = members(plain, "a mark", ("at_s", "words"))
    return Mark(session_id, seconds(told["at_s"], "a mark's time"), text(told["words"], "a mark's note"))


def names_from(plain: Any) -> list[tuple[int, str]]:
    """Who is who: each number once, each with a name that can be shown."""
    found: dict[int, str] = {}
    for one in items(plain, "the people"):
        told = members(one, "a person", ("person", "name"))
        number_, name = whole(told["person"], "a person's number"), text(told["name"], "a person's name")
        if number_ in found:
            raise WrongValueError(f"person {number_} has two names")
        if not clean_name(name):
            raise WrongValueError("a person's name is empty")
        found[number_] = clean_name(name)
    return sorted(found.items())


def exclusion_from(plain: Any, session_id: str) -> Exclusion:
    """A range that is left out."""
    told = members(plain, "an exclusion", ("start_s", "end_s", "words"))
    start_s, end_s = (seconds(told[key], "an exclusion's time") for key in ("start_s", "end_s"))
    if end_s < start_s:
        raise WrongValueError("an exclusion ends before it starts")
    return Exclusion(session_id, start_s, end_s, text(told["words"], "an exclusion's reason"))


def session_from(plain: Any, source: str, errors: tuple[str, ...], session_id: str) -> Session:
    """The session, of a file or live."""
    told = members(plain, "the session", ("started_at", "ended_at", "file"), ("source_bytes",))
    ended, file = told["ended_at"], told["file"]
    source = source_from(source, told.get("source_bytes"))
    return Session(
        source,
        moment_of_time(told["started_at"], "the session's beginning"),
        None if ended is None else moment_of_time(ended, "the session's end"),
        session_id,
        None if file is None else _file_from(file, errors),
    )


def source_from(source: str, its_bytes: Any) -> str:
    """The path of the file, by its bytes where those are told."""
    if its_bytes is not None:
        try:
            raw = bytes.fromhex(text(its_bytes, "the source's bytes"))
        except ValueError as error:
            raise WrongValueError("the source's bytes are not hexadecimal") from error
        source = raw.decode("utf-8", "surrogateescape")
    if "\0" in source:
        raise WrongValueError("the source is no file's name")
    return source


def read_elsewhere(
    source: str,
    duration_s: float | None,
    errors: tuple[str, ...],
    at: datetime,
    session_id: str,
    file: Any = None,
) -> Session:
    """The session of a file that was analysed without being remembered; mmdesk 0.1 did not say how."""
    how = FileReading(State.WHOLE, duration_s=duration_s, troubles=errors)
    return Session(source, at, at, session_id, how if file is None else _file_from(file, errors))


def _file_from(plain: Any, errors: tuple[str, ...]) -> FileReading:
    told = members(plain, "the file", ("state", "every_s", "duration_s", "sound", "digest"))
    state = word(State, told["state"], "the file's state")
    duration_s, sound = told["duration_s"], told["sound"]
    return FileReading(
        # What was being read when it was exported stands still here.
        State.STOPPED if state is State.READING else state,
        number(told["every_s"], "the file's every_s", 0.001, 1e6),
        None if duration_s is None else seconds(duration_s, "the file's duration"),
        None if sound is None else whole(sound, "the file's sound"),
        fingerprint(told["digest"], "the file's digest"),
        troubles=errors,
    )
