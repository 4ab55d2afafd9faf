"""How high the live timeline's lanes are, and which of their names find room."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetrics

from mmdesk.core.emotions import EMOTIONS

GAP = 0.35  # of an emotion's lane, between the emotions and the people
_LEAST_PX = 4  # of an emotion's lane; what is left is the people's


@dataclass(frozen=True, slots=True)
class LaneHeights:
    """A lane of an emotion is 1 high."""

    person: float = 1.0  # a person's lane
    step: int = 1  # of so many emotions one is named

    def all_of(self, people: int) -> float:
        """The height of all lanes."""
        return len(EMOTIONS) + (GAP + people * self.person if people else 0.0)


def lane_heights(height_px: float, people: int, emotion_px: float, person_px: float) -> LaneHeights:
    """So that no name lies over the next one; the names are `emotion_px` and `person_px` high.

    In a low timeline each person keeps a lane with room for their name, since nothing else says whose it is.
    The emotions become thinner, and not each is named: their colours and their order are those of the bars.
    """
    if height_px <= 0:
        return LaneHeights()
    emotions = len(EMOTIONS) + (GAP if people else 0.0)
    lane = height_px / (emotions + people)
    person = 1.0
    if people and lane < person_px:
        lane = max(_LEAST_PX, (height_px - people * person_px) / emotions)
        person = max(1.0, (height_px - lane * emotions) / people / lane)
        lane = height_px / (emotions + people * person)
    return LaneHeights(person, max(1, math.ceil(emotion_px / lane)))


def ink_height(names: Iterable[str], font: QFont) -> int:
    """What the highest of the names paints, in pixels: Chinese characters fill more than the font says."""
    metrics = QFontMetrics(font)
    return max((metrics.tightBoundingRect(name).height() for name in names), default=0)
