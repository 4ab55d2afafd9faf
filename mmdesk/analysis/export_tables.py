"""Two more tables: a row for each person in each moment, and a row for each person's summary."""

import csv
from typing import TextIO

from mmdesk.analysis.export_csv import BOX, name_cell, one_line, said_cell
from mmdesk.analysis.plain_values import as_unicode, confidence_of, exactly
from mmdesk.analysis.summary import ANSWER, Summing
from mmdesk.analysis.timeline import Analysis, TimelineEntry
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.feedback import Verdict
from mmdesk.core.predictions import Face

PEOPLE_COLUMNS = (
    *("start_s", "end_s", "person", "emotion", "confidence", "abstained", "not_sure", *EMOTIONS),
    *("score", *BOX, "said", "verdict", "excluded", "version", "model_sha256"),
)
SUMMARY_COLUMNS = (
    *("source", "who", "moments", "seconds", *(f"{emotion}_share" for emotion in EMOTIONS)),
    *("not_sure_share", "mean_confidence", "transitions", "confirmed", "corrected", "rejected"),
)


def write_people_csv(analysis: Analysis, file: TextIO) -> None:
    """Write a row for each face in each moment, of what that face alone says.

    `person` is 0 where it was seen too briefly to tell; where names are told, `name` follows it.
    A face that was not read has no probabilities.
    """
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(_with_name(PEOPLE_COLUMNS, analysis))
    for entry in analysis.entries:
        for face in entry.prediction.faces:
            writer.writerow(_face_cells(face, entry, analysis))


def write_summary_csv(analysis: Analysis, file: TextIO) -> None:
    """Write a row for the answer and one for each person; what was left out is not in it."""
    summing = Summing()
    for _ in summing.watching(analysis.entries):
        pass
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(_with_name(SUMMARY_COLUMNS, analysis))
    for summary in summing.summaries():
        confidence, verdicts = summary.mean_confidence, summary.verdicts
        who = "answer" if summary.person == ANSWER else f"person {summary.person}"
        row: list[object] = [one_line([as_unicode(analysis.source)]), who]
        if analysis.names:
            row.append("" if summary.person == ANSWER else name_cell(summary.person, analysis))
        row += [summary.moments, round(summary.seconds, 3)]
        row += [round(summary.shares[emotion], 4) for emotion in EMOTIONS]
        row += [round(summary.not_sure_share, 4), "" if confidence is None else round(confidence, 4)]
        row += [sum(summary.transitions.values()), verdicts[Verdict.CONFIRMATION]]
        writer.writerow([*row, verdicts[Verdict.CORRECTION], verdicts[Verdict.REJECTION]])


def _with_name(header: tuple[str, ...], about: Analysis) -> list[str]:
    """The header, with `name` after whoever it is of where names are told."""
    place = 1 + header.index("person" if "person" in header else "who")
    return [*header[:place], *(["name"] if about.names else []), *header[place:]]


def _face_cells(face: Face, entry: TimelineEntry, about: Analysis) -> list[object]:
    box, prediction = face.box, entry.prediction
    was_read = face.probabilities is not None
    verdict = entry.said.get((None, face.person)) if face.person else None
    return [
        *(float(entry.start_s), float(entry.end_s), face.person),
        *([name_cell(face.person, about)] if about.names else []),
        face.emotion or "",
        confidence_of(face.probabilities) if face.probabilities is not None else "",
        int(face.emotion is None),
        face.not_sure or ("" if was_read else "not read"),
        *(exactly(face.probabilities) if face.probabilities is not None else [""] * len(EMOTIONS)),
        *(float(face.score), box.left, box.top, box.width, box.height),
        *(said_cell(verdict), verdict.verdict if verdict else "", int(entry.is_excluded)),
        *(prediction.version, about.model_of(prediction)),
    ]
