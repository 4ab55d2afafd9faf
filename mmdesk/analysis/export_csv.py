"""A timeline as CSV: one row for a moment, as predicted, for spreadsheets and statistics."""

import csv
from collections.abc import Iterator
from typing import TextIO

from mmdesk.analysis.export_json import warnings_of
from mmdesk.analysis.timeline import Analysis, TimelineEntry
from mmdesk.core.arrays import Probabilities
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.modalities import MODALITIES

_FACE = ("face_left", "face_top", "face_width", "face_height")


def columns() -> list[str]:
    """The header, in the order of the rows' cells."""
    of_modalities = (f"{modality}_{what}" for modality in MODALITIES for what in (*EMOTIONS, "contribution"))
    first = ["start_s", "end_s", "emotion", "confidence", "abstained", *EMOTIONS]
    return [*first, *of_modalities, *_FACE, "version", "warnings"]


def write_csv(analysis: Analysis, file: TextIO) -> None:
    """Write a header and a row for each moment; cells of an absent modality are empty."""
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(columns())
    for entry in analysis.entries:
        writer.writerow(list(_cells(entry)))


def _cells(entry: TimelineEntry) -> Iterator[object]:
    prediction = entry.prediction
    yield from (round(entry.start_s, 3), round(entry.end_s, 3), prediction.emotion or "")
    yield from (round(prediction.confidence, 4), int(prediction.not_sure is not None))
    yield from _rounded(prediction.probabilities)
    for modality in MODALITIES:
        opinion = prediction.opinions.get(modality)
        if opinion is None:
            yield from [""] * (len(EMOTIONS) + 1)
        else:
            yield from _rounded(opinion.probabilities)
            yield round(float(opinion.contribution), 4)
    box = prediction.faces[0].box if prediction.faces else None
    yield from (box.left, box.top, box.width, box.height) if box else [""] * len(_FACE)
    yield prediction.version
    yield "; ".join(warnings_of(entry))


def _rounded(values: Probabilities) -> list[float]:
    return [round(float(value), 4) for value in values]
