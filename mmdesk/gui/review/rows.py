"""Which lanes there are, what each is called, and where it lies."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QRectF

from mmdesk.core.modalities import MODALITIES, Modality
from mmdesk.gui.emotion_look import name_of
from mmdesk.gui.review.columns import Columns, Subject
from mmdesk.gui.text_size import px

GUTTER = 92  # pixels at the left, for the names
RULER = 26  # and above, for the times and flags
_GAP = 2


class Kind(StrEnum):
    """What a lane shows."""

    SOUND = "sound"
    ANSWER = "answer"
    OTHER = "other"  # the answer of another reading of the same file
    MODALITY = "modality"
    PERSON = "person"


_WEIGHTS = {Kind.SOUND: 1.5, Kind.ANSWER: 2.4, Kind.OTHER: 1.5, Kind.MODALITY: 1.0, Kind.PERSON: 1.0}
_LEAST = {Kind.SOUND: 18, Kind.ANSWER: 30, Kind.OTHER: 18, Kind.MODALITY: 12, Kind.PERSON: 12}  # pixels
_MOST = {
    Kind.SOUND: 130,
    Kind.ANSWER: 150,
    Kind.OTHER: 90,
    Kind.MODALITY: 64,
    Kind.PERSON: 64,
}  # more says no more
_Lane = tuple["Kind", Subject, str]


@dataclass(frozen=True, slots=True)
class Row:
    """One lane: what it is about, its name, and its place in the widget."""

    kind: Kind
    subject: Subject
    name: str
    top: float
    height: float
    more: int = 0  # how many people there are beside those that have a lane; told in the last one's

    @property
    def can_be_picked(self) -> bool:
        """Whether a verdict can be about it alone."""
        return self.kind in (Kind.MODALITY, Kind.PERSON)

    @property
    def more_place(self) -> QRectF:
        """Where it is told how many more people there are."""
        return QRectF(px(GUTTER) - px(30), self.top, px(24), self.height)

    def place(self, width: float) -> QRectF:
        """Where its time runs, in a widget so wide."""
        return QRectF(px(GUTTER), self.top, max(1.0, width - px(GUTTER)), self.height)


Called = Callable[[int], str]
"""The name of the person of a number; empty without one."""


def nobody(_number: int) -> str:
    """Nobody has a name."""
    return ""


def rows_of(
    columns: Columns,
    height: float,
    has_sound: bool,
    other: str | None,
    first_person: int = 0,
    called: Called = nobody,
) -> list[Row]:
    """The lanes of a session in a widget so high; `other` names a second reading beside it.

    Where there is no room for all people, so many of those seen most have none, and those seen least.
    """
    translate = QCoreApplication.translate
    lanes: list[_Lane] = []
    if has_sound:
        lanes.append((Kind.SOUND, None, translate("Lanes", "Sound")))
    lanes.append((Kind.ANSWER, None, translate("Lanes", "Answer")))
    if other is not None:
        lanes.append((Kind.OTHER, None, other))
    lanes += [(Kind.MODALITY, one, name_of(one)) for one in MODALITIES if columns.has(one)]
    people = columns.people
    if len(people) > 1:
        room = height - px(RULER) - sum(px(_LEAST[kind]) + _GAP for kind, _, _ in lanes)
        most = max(1, int(room / (px(_LEAST[Kind.PERSON]) + _GAP)))
        first = max(0, min(first_person, len(people) - most))
        for number in sorted(people[first : first + most]):
            lanes.append((Kind.PERSON, number, subject_words(number, called)))
        placed = _placed(lanes, height)
        return [*placed[:-1], replace(placed[-1], more=max(0, len(people) - most))]
    return _placed(lanes, height)


def _placed(lanes: list[_Lane], height: float) -> list[Row]:
    """Each lane at least as high as it should be, and the rest shared out by weight.

    Where that is more than there is, the higher lanes give, and the lowest keep what their names need.
    """
    spare = height - px(RULER) - sum(px(_LEAST[kind]) + _GAP for kind, _, _ in lanes)
    unit = max(0.0, spare / sum(_WEIGHTS[kind] for kind, _, _ in lanes))
    lowest = px(min(_LEAST.values()))
    given = sum(px(_LEAST[kind]) - lowest for kind, _, _ in lanes)
    kept = 1.0 - min(1.0, max(0.0, -spare) / given)  # of what a lane has beyond the lowest
    placed, top = [], float(px(RULER))
    for kind, subject, name in lanes:
        least = lowest + kept * (px(_LEAST[kind]) - lowest)
        high = float(int(min(px(_MOST[kind]), least + unit * _WEIGHTS[kind])))
        placed.append(Row(kind, subject, name, top, high))
        top += high + _GAP
    return placed


def subject_words(subject: Subject, called: Called = nobody) -> str:
    """What a lane is about, in a word or two: a person's name if they have one; the answer for None."""
    translate = QCoreApplication.translate
    if isinstance(subject, Modality):
        return name_of(subject)
    if subject:
        return called(subject) or translate("Lanes", "Person {0}").format(subject)
    return translate("Lanes", "Answer")
