"""A timeline as CSV: one row for a moment, as predicted, for spreadsheets and statistics."""

import csv
import json
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import TextIO

from mmdesk.analysis.plain_values import (
    as_unicode,
    bytes_as_plain,
    confidence_of,
    details_as_plain,
    exactly,
    exclusion_as_plain,
    face_as_plain,
    file_as_plain,
    mark_as_plain,
    names_as_plain,
    opinion_as_plain,
    session_as_plain,
    warnings_of,
)
from mmdesk.analysis.timeline import Analysis, TimelineEntry
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.feedback import Feedback, Verdict
from mmdesk.core.modalities import MODALITIES, Modality
from mmdesk.core.sessions import Mark
from mmdesk.core.shown_names import JOINS

BOX = ("face_left", "face_top", "face_width", "face_height")
SAID = ("said", "verdict", *(f"{modality}_said" for modality in MODALITIES))
_FORMULAS = ("=", "+", "-", "@", "\t")  # what spreadsheets take for the beginning of one


def columns(with_names: bool = False) -> list[str]:
    """The header, in the order of the rows' cells; where names are told, one follows `person`.

    Those after `warnings` say whose the answer is, what the user said, marked and left out, and two
    carry as JSON what is no table: `details` (all faces, absences, verdicts) and, in the first row
    alone, `session` (when it was, all marks and exclusions).
    """
    of_modalities = (f"{modality}_{what}" for modality in MODALITIES for what in (*EMOTIONS, "contribution"))
    first = ["start_s", "end_s", "emotion", "confidence", "abstained", *EMOTIONS]
    whose = ["person", *(["name"] if with_names else []), "not_sure", "model_sha256", "excluded"]
    return [*first, *of_modalities, *BOX, "version", "warnings", *whose, *SAID, "mark", "details", "session"]


def write_csv(analysis: Analysis, file: TextIO) -> None:
    """Write a header and a row for each moment; cells of an absent modality are empty.

    Moments that were left out are rows too, with 1 in `excluded`. A session without moments is one
    row with nothing but its `session`, where it has one.
    """
    writer = csv.writer(file, lineterminator="\n")
    header = columns(bool(analysis.names))
    writer.writerow(header)
    marks = _Notes(analysis.marks)
    about = _about(analysis)
    has_rows = False
    for entry in analysis.entries:
        cells = list(_cells(entry, analysis))
        details = json.dumps(_details(entry), allow_nan=False)
        writer.writerow([*cells, marks.until(entry.end_s), details, "" if has_rows else about])
        has_rows = True
    if not has_rows and analysis.session:
        writer.writerow([*[""] * (len(header) - 1), about])


def one_line(texts: Iterable[str]) -> str:
    """Texts for a cell: on one line, and never taken for a formula by a spreadsheet."""
    words = "; ".join(" ".join(as_unicode(text).split()) for text in texts)
    words = "".join(letter if letter.isprintable() or letter in JOINS else " " for letter in words)
    return f"'{words}" if words.startswith(_FORMULAS) else words


def said_cell(verdict: Feedback | None) -> str:
    """The emotion that the user named or confirmed; "rejected" where it was wrong without a better name."""
    if verdict is None:
        return ""
    return "rejected" if verdict.verdict is Verdict.REJECTION else str(verdict.emotion or "")


def name_cell(person: int, about: Analysis) -> str:
    """The person's name; empty without one."""
    return one_line([about.names.get(person, "")])


def _cells(entry: TimelineEntry, about: Analysis) -> Iterator[object]:
    prediction, said = entry.prediction, entry.said
    yield from (float(entry.start_s), float(entry.end_s), prediction.emotion or "")
    yield from (confidence_of(prediction.probabilities), int(prediction.not_sure is not None))
    yield from exactly(prediction.probabilities)
    for modality in MODALITIES:
        opinion = prediction.opinions.get(modality)
        if opinion is None:
            yield from [""] * (len(EMOTIONS) + 1)
        else:
            yield from exactly(opinion.probabilities)
            yield float(opinion.contribution)
    box = prediction.faces[0].box if prediction.faces else None
    yield from (box.left, box.top, box.width, box.height) if box else [""] * len(BOX)
    yield from (prediction.version, one_line(warnings_of(entry)))
    yield prediction.person
    if about.names:
        yield name_cell(prediction.person, about)
    yield from (prediction.not_sure or "", about.model_of(prediction))
    answer = said.get((None, 0))
    yield from (int(entry.is_excluded), said_cell(answer), answer.verdict if answer else "")
    yield from (said_cell(said.get((modality, 0))) for modality in MODALITIES)


def _details(entry: TimelineEntry) -> dict[str, object]:
    """What a row's other cells do not carry."""
    opinions = entry.prediction.opinions
    asked = (name for name in MODALITIES if name in opinions and opinions[name].without is not None)
    without = {name: opinion_as_plain(opinions[name])["without"] for name in asked}
    plain = details_as_plain(entry)
    return {
        "faces": [face_as_plain(face) for face in entry.prediction.faces],
        "absent": plain["absent"],
        "picture": plain["picture"],
        "has_baseline": plain["has_baseline"],
        "verdicts": plain["verdicts"],
        "warnings": [as_unicode(warning) for warning in entry.warnings],
        **({"without": without} if without else {}),
    }


def _about(analysis: Analysis) -> str:
    file = {"file": file_as_plain(analysis.file), **bytes_as_plain(analysis.source)} if analysis.file else {}
    return json.dumps(
        {
            "source": as_unicode(analysis.source),
            "duration_s": analysis.media.duration_s,
            "errors": [as_unicode(error) for error in analysis.media.errors],
            "session": session_as_plain(analysis.session) if analysis.session else None,
            "marks": [mark_as_plain(mark) for mark in analysis.marks],
            "exclusions": [exclusion_as_plain(exclusion) for exclusion in analysis.exclusions],
            **file,
            **({"people": names_as_plain(analysis.names)} if analysis.names else {}),
        },
        allow_nan=False,
    )


class _Notes:
    """The marks, given out once each, to the moment in which they are."""

    def __init__(self, marks: Iterable[Mark]) -> None:
        self._marks = sorted(marks, key=lambda mark: mark.at_s)

    def until(self, end_s: float) -> str:
        """The notes of the marks since the last moment; a mark without a note is "mark"."""
        count = bisect_left(self._marks, end_s + 1e-9, key=lambda mark: mark.at_s)
        found, self._marks = self._marks[:count], self._marks[count:]
        return one_line(mark.words or "mark" for mark in found)


def modality_columns(modality: Modality) -> list[str]:
    """The columns of what this modality said, its contribution last."""
    return [f"{modality}_{what}" for what in (*EMOTIONS, "contribution")]
