"""What an analysis consists of, as values that JSON knows; numbers with the digits that are exact."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from mmdesk.analysis.timeline import Analysis, TimelineEntry
from mmdesk.core.arrays import Probabilities
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.feedback import Feedback
from mmdesk.core.modalities import MODALITIES
from mmdesk.core.predictions import Face, Opinion
from mmdesk.core.sessions import Exclusion, FileReading, Mark, Session, State


def as_unicode(text: str) -> str:
    r"""The text with bytes that are not UTF-8 (in file names) written as \xff.

    Python carries them as lone surrogates, which are not Unicode: strict readers refuse them.
    """
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def exactly(values: Probabilities) -> list[float]:
    """Float32 values as the shortest decimals that are these values again when read as float32."""
    return [float(str(value)) for value in values]


def warnings_of(entry: TimelineEntry) -> list[str]:
    """The entry's warnings, and first the reason when it is not sure."""
    reason = entry.prediction.not_sure
    return [*([f"not sure: {reason}"] if reason else []), *map(as_unicode, entry.warnings)]


def confidence_of(probabilities: Probabilities) -> float:
    """The greatest of them, with its shortest digits."""
    return float(str(probabilities.max()))


def moment_as_plain(entry: TimelineEntry, about: Analysis) -> dict[str, Any]:
    """One moment; the keys of the contract first."""
    prediction = entry.prediction
    return {
        "start_s": float(entry.start_s),
        "end_s": float(entry.end_s),
        "emotion": prediction.emotion,
        "confidence": confidence_of(prediction.probabilities),
        "abstained": prediction.not_sure is not None,
        "probabilities": _probabilities(prediction.probabilities),
        "modalities": {
            name: opinion_as_plain(prediction.opinions[name])
            for name in MODALITIES
            if name in prediction.opinions
        },
        "faces": [face_as_plain(face) for face in prediction.faces],
        "warnings": warnings_of(entry),
        "person": int(prediction.person),
        "not_sure": prediction.not_sure,
        "version": int(prediction.version),
        "model_sha256": about.model_of(prediction),
        **details_as_plain(entry),
    }


def details_as_plain(entry: TimelineEntry) -> dict[str, Any]:
    """What of a moment is neither an answer nor an opinion."""
    absent = entry.prediction.absent
    return {
        "absent": {name: absent[name] for name in MODALITIES if name in absent},
        "picture": list(map(int, entry.picture_size)) if entry.picture_size else None,
        "has_baseline": entry.prediction.has_baseline,
        "excluded": entry.is_excluded,
        "verdicts": [verdict_as_plain(verdict) for verdict in entry.verdicts],
    }


def opinion_as_plain(opinion: Opinion) -> dict[str, Any]:
    """What one modality said; `without` only where it was asked."""
    without = {} if opinion.without is None else {"without": _probabilities(opinion.without)}
    return {
        "probabilities": _probabilities(opinion.probabilities),
        "contribution": float(opinion.contribution),
        **without,
    }


def face_as_plain(face: Face) -> dict[str, Any]:
    """A face, where it is, whose, and what it alone says."""
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
        "score": float(face.score),
        "person": int(face.person),
        **told,
    }


def verdict_as_plain(verdict: Feedback) -> dict[str, Any]:
    """A verdict without the features that it was given on."""
    return {
        "verdict": verdict.verdict,
        "emotion": verdict.emotion,
        "shown": verdict.shown,
        "modality": verdict.modality,
        "person": int(verdict.person),
        "probabilities": _probabilities(verdict.probabilities),
        "version": int(verdict.version),
        "at": _time(verdict.at),
    }


def mark_as_plain(mark: Mark) -> dict[str, Any]:
    """A mark and its note."""
    return {"at_s": float(mark.at_s), "words": as_unicode(mark.words)}


def names_as_plain(names: Mapping[int, str]) -> list[dict[str, Any]]:
    """Who is who."""
    return [{"person": int(number), "name": as_unicode(names[number])} for number in sorted(names)]


def exclusion_as_plain(exclusion: Exclusion) -> dict[str, Any]:
    """A range that is left out, and why."""
    return {
        "start_s": float(exclusion.start_s),
        "end_s": float(exclusion.end_s),
        "words": as_unicode(exclusion.words),
    }


def session_as_plain(session: Session) -> dict[str, Any]:
    """When the session was, and how its file was read; where its name is not Unicode, its bytes too."""
    return {
        "started_at": _time(session.started_at),
        "ended_at": _time(session.ended_at) if session.ended_at else None,
        "file": file_as_plain(session.file) if session.file else None,
        **bytes_as_plain(session.source),
    }


def bytes_as_plain(source: str) -> dict[str, str]:
    """The bytes of a file's name that is not Unicode; nothing of another."""
    is_odd = as_unicode(source) != source
    return {"source_bytes": source.encode("utf-8", "surrogateescape").hex()} if is_odd else {}


def file_as_plain(file: FileReading) -> dict[str, Any]:
    """How a file was read, and by what it is known again."""
    return {
        # In a file nothing is being read any more.
        "state": State.STOPPED if file.state is State.READING else file.state,
        "every_s": float(file.every_s),
        "duration_s": None if file.duration_s is None else float(file.duration_s),
        "sound": file.sound,
        "digest": file.digest,
    }


def _probabilities(values: Probabilities) -> dict[str, float]:
    return dict(zip(EMOTIONS, exactly(values), strict=True))


def _time(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")
