"""The journal of a file that is being analysed: its entries as JSON lines, so that a killed run goes on.

A line is written for every entry and forced onto the disk now and then; one that was cut off in the
middle is read again from the file.
"""

import json
import os
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from mmdesk.analysis.checked_values import (
    MOST,
    WrongValueError,
    distribution,
    fingerprint,
    flag,
    items,
    number,
    seconds,
    text,
    whole,
)
from mmdesk.analysis.timeline import TimelineEntry
from mmdesk.analysis.told_values import picture_from
from mmdesk.core.arrays import Probabilities
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.errors import StoreError
from mmdesk.core.modalities import Modality
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import Box, Face, NotSure, Opinion, Prediction
from mmdesk.core.sessions import NO_FEATURES, PastMoment
from mmdesk.core.strict_json import read_object

_SYNC_S = 3.0  # so much may be lost to a power cut; to a killed process, nothing
_FORM = 1  # of the lines; another form is begun anew
_BINARY = getattr(os, "O_BINARY", 0)  # or Windows would write other line ends


class Journal:
    """An open journal. `head` says what is analysed and how: one of anything else is begun anew."""

    def __init__(self, path: Path, descriptor: int, head: dict[str, Any], anew: bool = False) -> None:
        self._path, self._descriptor = path, descriptor
        self._begun = json.dumps({"form": _FORM, **head}, sort_keys=True)
        self._synced_at = time.monotonic()
        self._told: set[str] = set()
        if anew or not self._goes_on():
            os.ftruncate(descriptor, 0)
            self._write(self._begun)

    def entries(self) -> Iterator[TimelineEntry]:
        """What is in it, from the beginning."""
        return (as_entry(line) for line in self._lines() if "trouble" not in line)

    def troubles(self) -> list[str]:
        """What did not decode, as far as it is in it."""
        return [line["trouble"] for line in self._lines() if "trouble" in line]

    def add(self, entry: TimelineEntry) -> None:
        """Write one more, the next in time. Raises StoreError."""
        self._write(json.dumps(as_line(entry)))
        if time.monotonic() - self._synced_at >= _SYNC_S:
            self._synced_at = time.monotonic()
            os.fsync(self._descriptor)

    def add_troubles(self, troubles: Iterable[str]) -> None:
        """Write what did not decode so far, each once. Raises StoreError."""
        for trouble in troubles:
            if trouble not in self._told:
                self._told.add(trouble)
                self._write(json.dumps({"trouble": trouble}))

    def tail(self, for_s: float) -> tuple[list[TimelineEntry], int]:
        """The entries of the last seconds, and the highest number of a person in any."""
        last: list[TimelineEntry] = []
        highest = 0
        for entry in self.entries():
            last = [one for one in last if one.end_s > entry.end_s - for_s] + [entry]
            people = (entry.prediction.person, *(face.person for face in entry.prediction.faces))
            highest = max(highest, *people)
        return last, highest

    def _lines(self) -> Iterator[dict[str, Any]]:
        with self._path.open("rb") as file:
            file.readline()
            yield from (read_object(line) for line in file)

    def _write(self, line: str) -> None:
        # Not through a buffer: what does not fit on a full disk would be tried again when it is closed.
        left = line.encode("ascii") + b"\n"
        try:
            while left:
                left = left[os.write(self._descriptor, left) :]
        except OSError as error:
            raise StoreError(
                f"Cannot write {self._path.name}: {error.strerror}.", "Free some space; the next run goes on."
            ) from error

    def _goes_on(self) -> bool:
        """Whether it is of the same analysis; what was cut off at its end is taken away."""
        with self._path.open("rb") as file:
            whole = len(head := file.readline())
            if head.rstrip(b"\n") != self._begun.encode("ascii"):
                return False
            for line in file:
                if not line.endswith(b"\n") or not _is_sound(line):
                    break
                whole += len(line)
        os.ftruncate(self._descriptor, whole)
        return True


@contextmanager
def open_journal(path: Path, head: dict[str, Any], anew: bool = False) -> Iterator[Journal]:
    """Open or make the journal; one that another process is writing is refused. Raises StoreError.

    Whoever has used it up removes it. With `anew` what is in it counts for nothing.
    """
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | _BINARY, 0o600)
    except OSError as error:
        raise StoreError(
            f"Cannot write to {path.parent}: {error.strerror}.", "Choose another with --out."
        ) from error
    try:
        _refuse_second(descriptor, path)
        yield Journal(path, descriptor, head, anew)
    finally:
        os.close(descriptor)


def as_line(entry: TimelineEntry) -> dict[str, Any]:
    """An entry as values that JSON knows; nothing but the features is lost."""
    said = entry.prediction
    return {
        "start_s": entry.start_s,
        "end_s": entry.end_s,
        "warnings": entry.warnings,
        "size": entry.picture_size,
        "moment": said.moment_id,
        "version": said.version,
        "model": said.model,
        "probabilities": _listed(said.probabilities),
        "opinions": {
            name: (_listed(one.probabilities), float(one.contribution), _listed(one.without))
            for name, one in said.opinions.items()
        },
        "not_sure": said.not_sure,
        "absent": dict(said.absent),
        "faces": [_as_face_line(face) for face in said.faces],
        "said": said.warnings,
        "person": int(said.person),
        "has_baseline": said.has_baseline,
    }


def as_entry(line: dict[str, Any]) -> TimelineEntry:
    """The entry again. Raises KeyError, TypeError or ValueError for anything else.

    It lies where the user wants the output, where others may write: every value is looked at.
    """
    prediction = Prediction(
        moment_id=text(line["moment"], "moment"),
        version=whole(line["version"], "version"),
        probabilities=_needed(line["probabilities"]),
        opinions={
            Modality(name): Opinion(_needed(said), NO_FEATURES, number(added, "added"), _vector(without))
            for name, (said, added, without) in line["opinions"].items()
        },
        not_sure=NotSure(line["not_sure"]) if line["not_sure"] else None,
        absent={Modality(name): NotSure(why) for name, why in line["absent"].items()},
        faces=tuple(_as_face(*one) for one in line["faces"]),
        warnings=_texts(line["said"]),
        person=whole(line["person"], "person"),
        model=fingerprint(line["model"], "model"),
        has_baseline=flag(line["has_baseline"], "has_baseline"),
    )
    start_s, end_s = (seconds(line[name], name) for name in ("start_s", "end_s"))
    return TimelineEntry(start_s, end_s, prediction, _texts(line["warnings"]), picture_from(line["size"]))


def as_past(entry: TimelineEntry) -> PastMoment:
    """The entry as a moment that is remembered."""
    moment = Moment(entry.start_s, entry.end_s, id=entry.prediction.moment_id)
    return PastMoment(moment, entry.prediction, entry.picture_size)


def _is_sound(line: bytes) -> bool:
    try:
        values = read_object(line)
        if "trouble" in values:
            _texts([values["trouble"]])
        else:
            as_entry(values)
    except (KeyError, TypeError, ValueError, AttributeError):
        return False
    return True


def _refuse_second(descriptor: int, path: Path) -> None:
    try:
        import fcntl
    except ImportError:  # Windows; there two runs at once are the user's own care
        return
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise StoreError(
            f"Another mmdesk is writing {path.name} in {path.parent}.", "Wait for it, or use another --out."
        ) from error
    except OSError:  # a file system without locks
        return


def _as_face_line(face: Face) -> tuple[object, ...]:
    box = tuple(int(side) for side in (face.box.left, face.box.top, face.box.width, face.box.height))
    return box, float(face.score), int(face.person), _listed(face.probabilities), face.not_sure


def _as_face(
    box: list[int], score: float, person: int, said: list[float] | None, not_sure: str | None
) -> Face:
    left, top, width, height = (whole(side, "side", -MOST) for side in box)
    place = Box(left, top, width, height)
    reason = NotSure(not_sure) if not_sure else None
    return Face(place, number(score, "score"), whole(person, "person"), _vector(said), reason)


def _listed(values: Probabilities | None) -> list[float] | None:
    return None if values is None else [float(one) for one in values]


def _needed(values: Any) -> Probabilities:
    found = distribution(items(values, "probabilities"), "probabilities")
    if len(found) != len(EMOTIONS):
        raise WrongValueError("probabilities are not of the seven emotions")
    return found


def _texts(values: Any) -> tuple[str, ...]:
    found = items(values, "texts")
    if not all(isinstance(one, str) for one in found):
        raise WrongValueError("a text is none")
    return tuple(found)


def _vector(values: Any) -> Probabilities | None:
    return None if values is None else _needed(values)
