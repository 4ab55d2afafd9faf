"""Who is who when a file is read on: the numbers of before, told by where each face was."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace

from mmdesk.core.predictions import Box, Face, Prediction
from mmdesk.core.sessions import PastMoment

_SAME_S = 1e-3
_OVERLAP = 0.5  # of two boxes, their intersection over their union: detectors are steady on one picture


class PeopleAgain:
    """Gives people the numbers they had in the moments that are remembered, and others fresh ones.

    `tail` are the last moments of before, `highest` the highest number that was given.
    """

    def __init__(self, tail: Iterable[PastMoment] = (), highest: int = 0) -> None:
        self._tail = sorted(tail, key=lambda past: past.moment.end_s)
        self._votes: dict[int, Counter[int]] = defaultdict(Counter)
        self._numbers: dict[int, int] = {0: 0}
        self._highest = highest

    def meet(self, prediction: Prediction, end_s: float) -> None:
        """A moment was read a second time: who is where somebody was then is that one."""
        for past in self._tail:
            if abs(past.moment.end_s - end_s) <= _SAME_S:
                for face in prediction.faces:
                    was = _there(past.prediction.faces, face.box)
                    if face.person and was:
                        self._votes[face.person][was] += 1

    @property
    def numbers(self) -> dict[int, int]:
        """The number of now to that of before, for all who were met."""
        return dict(self._numbers)

    def renamed(self, prediction: Prediction) -> Prediction:
        """The prediction with the numbers of before."""
        if not self._tail and not self._highest:
            return prediction
        faces = tuple(replace(face, person=self._number(face.person)) for face in prediction.faces)
        return replace(prediction, faces=faces, person=self._number(prediction.person))

    def _number(self, now: int) -> int:
        if now not in self._numbers:
            taken = set(self._numbers.values())
            known = [was for was, _ in self._votes[now].most_common() if was not in taken]
            if not known:
                self._highest += 1
            self._numbers[now] = known[0] if known else self._highest
        return self._numbers[now]


def _there(faces: Iterable[Face], box: Box) -> int:
    """The number of the person whose face was in that place; 0 for nobody."""
    best = max(faces, key=lambda face: _overlap(face.box, box), default=None)
    return best.person if best is not None and _overlap(best.box, box) >= _OVERLAP else 0


def _overlap(one: Box, other: Box) -> float:
    across = min(one.left + one.width, other.left + other.width) - max(one.left, other.left)
    down = min(one.top + one.height, other.top + other.height) - max(one.top, other.top)
    shared = max(0, across) * max(0, down)
    whole = one.width * one.height + other.width * other.height - shared
    return shared / whole if whole else 0.0
