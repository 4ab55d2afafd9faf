"""Boxes of faces steadied over time: a detector's jump from one moment to the next, faces do not.

The Haar detector finds a face that does not move some pixels further on in the next picture, and its
sizes come in steps of a tenth; the network's answer jumps with it. Here the middle and, slower still, the
size follow what is found, the quicker the longer it has been off to the same side, as in the 1 euro
filter (Casiez, Roussel and Vogel 2012): noise is averaged out, and who moves is not lagged behind.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from mmdesk.core.predictions import Box
from mmdesk.features.people import NEAR_S, distance, is_close

MIDDLE_S, SIZE_S = 1.0, 1.5  # within which a face at rest is followed; what was before is forgotten after 4 s
MOVED, GROWN = 0.05, 0.1  # of its width, how far off it is followed twice as quickly
DRIFT_S = 0.4  # over so long it is off to the same side


@dataclass(slots=True, eq=False)
class _Steadied:
    """One face: where it was found last, and where it is taken to be."""

    found: Box
    at_s: float
    place: NDArray[np.float64]  # (4,): its middle in pixels, the logarithms of width and height
    drift: NDArray[np.float64] = field(default_factory=lambda: np.zeros(4))  # found minus taken, in widths

    def meet(self, box: Box, at_s: float) -> None:
        passed_s, off = at_s - self.at_s, _place(box) - self.place
        self.found, self.at_s = box, at_s
        width = math.exp(self.place[2])
        self.drift += _share(passed_s, DRIFT_S) * (off / (width, width, 1, 1) - self.drift)
        moved = math.hypot(*self.drift[:2]) / MOVED
        grown = float(np.abs(self.drift[2:]).max()) / GROWN
        middle = _share(passed_s, MIDDLE_S / (1 + moved**2))
        size = _share(passed_s, SIZE_S / (1 + grown**2))
        self.place = self.place + off * (middle, middle, size, size)

    def box(self) -> Box:
        across, down = self.place[:2]
        width, height = np.exp(self.place[2:])
        return Box(
            round(across - width / 2), round(down - height / 2), max(1, round(width)), max(1, round(height))
        )


class SteadyBoxes:
    """Steadies the boxes of the faces in following pictures, each by itself.

    One for one session or file, in the order of time; a face's first box stays as it was found.
    """

    def __init__(self) -> None:
        self._faces: list[_Steadied] = []

    def steady(self, boxes: Sequence[Box], at_s: float) -> list[Box]:
        """The boxes found at `at_s` seconds, steadied, in their order."""
        before = [face for face in self._faces if 0 < at_s - face.at_s <= NEAR_S]
        pairs = sorted(
            (distance(face.found, box), place, number)
            for place, box in enumerate(boxes)
            for number, face in enumerate(before)
            if is_close(face.found, box)
        )
        known: dict[int, int] = {}
        for _, place, number in pairs:
            if place not in known and number not in known.values():
                known[place] = number
        steadied = []
        for place, box in enumerate(boxes):
            if place in known:
                face = before[known[place]]
                face.meet(box, at_s)
            else:
                face = _Steadied(box, at_s, _place(box))
            steadied.append(face)
        unseen = [face for number, face in enumerate(before) if number not in known.values()]
        self._faces = steadied + unseen
        return [face.box() for face in steadied]


def _share(passed_s: float, within_s: float) -> float:
    return 1 - math.exp(-passed_s / within_s)


def _place(box: Box) -> NDArray[np.float64]:
    width, height = max(1, box.width), max(1, box.height)
    return np.array(
        [box.left + box.width / 2, box.top + box.height / 2, math.log(width), math.log(height)], np.float64
    )
