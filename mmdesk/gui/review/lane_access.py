"""The lanes in words, for screen readers: what each says where the playhead stands, and the flags."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect

from mmdesk.core.emotions import EMOTIONS
from mmdesk.gui.access.painted import PaintedPart
from mmdesk.gui.emotion_look import word_for
from mmdesk.gui.numbers import percent
from mmdesk.gui.review.columns import ABSENT, CONFIRMED, CORRECTED, REJECTED, Columns, Subject
from mmdesk.gui.review.rows import GUTTER, RULER, Kind, Row
from mmdesk.gui.review.ruler import exact
from mmdesk.gui.text_size import px
from mmdesk.gui.word_case import within

if TYPE_CHECKING:
    from mmdesk.gui.review.lanes import Lanes

_FLAG_WIDE = 24


def parts_of(lanes: "Lanes") -> list[PaintedPart]:
    """One part for each lane from above, then one for each flag in sight."""
    place = lanes.columns.at(lanes.playhead_s)
    rows = [_part_of_row(lanes, row, place) for row in lanes.rows]
    span = lanes.span
    flags = [mark for mark in lanes.flags.marks if span.start_s <= mark.at_s <= span.end_s]
    return rows + [
        PaintedPart(
            QCoreApplication.translate("Lanes", "Mark at {0}. {1}")
            .format(exact(mark.at_s), mark.words)
            .strip(),
            QRect(round(lanes.x_at(mark.at_s)) - 6, 0, px(_FLAG_WIDE), px(RULER)),
            partial(lanes.flags.picked.emit, mark),
        )
        for mark in flags
    ]


def where_words(lanes: "Lanes") -> str:
    """Where the playhead stands, what the picked lane says there, and what is selected."""
    translate = QCoreApplication.translate
    lanes_said = (row for row in lanes.rows if row.kind is not Kind.SOUND)
    row = next((row for row in lanes_said if row.subject == lanes.subject), None)
    said = said_words(lanes.columns, lanes.subject, lanes.columns.at(lanes.playhead_s))
    words = [exact(lanes.playhead_s), f"{row.name}: {said}" if row is not None else said]
    if lanes.selection is not None:
        from_s, to_s = map(exact, lanes.selection)
        words.append(translate("Lanes", "Selected: {0} to {1}").format(from_s, to_s))
    return ". ".join(words)


def _part_of_row(lanes: "Lanes", row: Row, place: int | None) -> PaintedPart:
    where = QRect(0, int(row.top), lanes.width(), int(row.height))
    if row.kind in (Kind.SOUND, Kind.OTHER):
        return PaintedPart(row.name, where)
    words = f"{row.name}: {said_words(lanes.columns, row.subject, place)}"
    if not row.can_be_picked:
        return PaintedPart(words, where)
    where.setWidth(px(GUTTER))
    return PaintedPart(words, where, partial(lanes.picked.emit, row.subject), row.subject == lanes.subject)


def said_words(columns: Columns, subject: Subject, place: int | None) -> str:
    """What was read of a subject in a moment, and what the user said of that."""
    translate = QCoreApplication.translate
    code = ABSENT if place is None else int(columns.said(subject)[place])
    if place is None or code == ABSENT:
        return translate("Lanes", "nothing")
    if code < 0:
        words = translate("Lanes", "not sure")
    else:
        words = f"{within(word_for(EMOTIONS[code]))} {percent(float(columns.sure(subject)[place]))}"
    judged = int(columns.judged(subject)[place])
    if judged == REJECTED:
        return translate("Lanes", "{0}, you said: wrong").format(words)
    if judged >= CONFIRMED:
        return translate("Lanes", "{0}, you said: right").format(words)
    if judged:
        emotion = within(word_for(EMOTIONS[judged - CORRECTED]))
        return translate("Lanes", "{0}, you said: {1}").format(words, emotion)
    return words
