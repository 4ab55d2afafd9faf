"""Who is who: faces of following moments are matched, so that each person keeps a number."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray

from mmdesk.core.predictions import PERSON_KEPT_S, Box

Look = NDArray[np.float32]
"""What tells a face from others: a vector of length 1, see `model.likeness`."""

NEAR_S = 1.5  # who was seen so lately is looked for close by
PROVED_S = 0.6  # a face is somebody once it was seen for so long: detectors see faces in curtains
AT_ONCE = 0.5  # of the largest face's width: who is so large in the first picture is somebody at once
CLOSE, CLOSE_PER_S = 0.6, 1.5  # how far a face gets, in its own widths
MOST_GROWTH = 1.8
# Cosines of looks. Of one person in one video 95 % are over ALIKE, of two people 0.4 % (28 talking heads).
ALIKE = 0.5  # who comes back is known from here on
UNLIKE = 0.3  # a face close by that looks less like the one before is another's
LEARNED = 0.1  # of each new look is taken into what is remembered
UNTOLD_S = 1.0  # for so long a face that cannot be told from somebody who is away yet has no number


@dataclass(slots=True, eq=False)
class _Track:
    """One face over time."""

    box: Box
    first_s: float
    seen_s: float
    look: Look | None = None
    looks: int = 0  # how many made it
    number: int = 0  # 0 until proved

    def meet(self, box: Box, look: Look | None, at_s: float) -> None:
        self.box, self.seen_s = box, at_s
        if look is not None:
            self.looks += 1
            learned = max(LEARNED, 1 / self.looks)
            mixed = look if self.look is None else (1 - learned) * self.look + learned * look
            self.look = (mixed / max(float(np.linalg.norm(mixed)), 1e-9)).astype(np.float32)


class People:
    """Numbers the people in a stream of pictures, from 1, and says whose face, voice and words it is about.

    One for one session or file, in the order of time.
    """

    def __init__(self) -> None:
        self._tracks: list[_Track] = []
        self._count = 0
        self._chosen = 0
        self._followed = 0
        self._at_s = -math.inf

    def choose(self, number: int | None) -> None:
        """Follow this person from now on; None follows who is there, the nearest first."""
        self._chosen = number or 0

    def in_order(self, boxes: Sequence[Box]) -> list[int]:
        """The places of the boxes, the followed person's first: when only some are read, that one is."""
        track = self._track(self.whose())
        if track is None:
            return list(range(len(boxes)))
        return sorted(range(len(boxes)), key=lambda place: not is_close(track.box, boxes[place]))

    def followed_box(self, at_s: float) -> Box | None:
        """Where the followed person was seen a moment ago; None when that is too long ago."""
        track = self._track(self.whose())
        return track.box if track is not None and 0 <= at_s - track.seen_s <= NEAR_S else None

    def meet(
        self,
        boxes: Sequence[Box],
        looks: Sequence[Look | None],
        at_s: float,
        first_is_followed: bool = False,
    ) -> list[int]:
        """The numbers of the faces in one picture; 0 for one that is not proved yet.

        `at_s` is seconds in the session's or file's time. A look is None where a face was not read.
        `first_is_followed` says that the first was looked for, and found, where the followed person was.
        """
        is_first = not self._tracks and not self._count
        if at_s < self._at_s:  # another clock: places say nothing any more
            self._tracks = []
        self._at_s = at_s
        self._tracks = [track for track in self._tracks if at_s - track.seen_s <= _patience_s(track)]
        followed = self._track(self.whose()) if first_is_followed else None
        met = self._matched(boxes, looks, at_s, followed)
        for place, (box, look) in enumerate(zip(boxes, looks, strict=True)):
            if place not in met:
                met[place] = _Track(box, at_s, at_s)
                self._tracks.append(met[place])
            met[place].meet(box, look, at_s)
        large = AT_ONCE * max((box.width for box in boxes), default=0) if is_first else math.inf
        for place in sorted(met, key=lambda place: boxes[place].left):
            seen_s = at_s - met[place].first_s
            if not met[place].number and (boxes[place].width >= large or seen_s >= PROVED_S - 1e-9):
                self._prove(met[place], at_s)
        numbers = [met[place].number for place in range(len(boxes))]
        self._follow(numbers, at_s)
        return numbers

    def whose(self) -> int:
        """The number of the followed person, in the picture or not; 0 for nobody."""
        return self._chosen or self._followed

    def look_of(self, number: int) -> Look | None:
        """What this person looks like, as far as that was seen."""
        track = self._track(number)
        return None if track is None else track.look

    def _matched(
        self, boxes: Sequence[Box], looks: Sequence[Look | None], at_s: float, first: _Track | None
    ) -> dict[int, _Track]:
        costs = []
        for place, number in product(range(len(boxes)), range(len(self._tracks))):
            cost = self._cost(self._tracks[number], boxes[place], looks[place], at_s)
            if cost is not None:
                costs.append((cost, place, number))
        met: dict[int, _Track] = {} if first is None else {0: first}
        taken = set() if first is None else {self._tracks.index(first)}
        for _, place, number in sorted(costs):
            if place not in met and number not in taken:
                met[place] = self._tracks[number]
                taken.add(number)
        return met

    def _cost(self, track: _Track, box: Box, look: Look | None, at_s: float) -> float | None:
        """The less, the likelier the face is the track's; None: it is not."""
        gone_s = at_s - track.seen_s
        likeness = _likeness(track.look, look)
        if gone_s > NEAR_S or (likeness is not None and likeness < UNLIKE):
            return None
        is_there = is_close(track.box, box, gone_s)
        if likeness is not None and likeness >= ALIKE:  # a profile's box is of another size
            is_there = is_there or _is_near(track.box, box, gone_s)
        return distance(track.box, box) - (likeness or 0.0) if is_there else None

    def _prove(self, track: _Track, at_s: float) -> None:
        """Give a face its number: that of somebody who was away and looks like it, or a new one."""
        away = [one for one in self._tracks if one.number and one.seen_s < at_s]
        alike = [(_likeness(one.look, track.look) or 0.0, one) for one in away]
        best, known = max(alike, key=lambda pair: pair[0], default=(0.0, None))
        if known is not None and best >= ALIKE:
            track.number = known.number
            self._tracks.remove(known)
        elif known is not None and track.look is None and at_s - track.first_s < UNTOLD_S:
            return
        else:
            self._count += 1
            track.number = self._count

    def _follow(self, numbers: Sequence[int], at_s: float) -> None:
        """Keep to the chosen person until forgotten, to another until gone; then to the nearest there is."""
        if self._track(self._chosen) is None:
            self._chosen = 0
        track = self._track(self._followed)
        if self._chosen:
            self._followed = self._chosen
        elif track is None or at_s - track.seen_s > NEAR_S:
            there = [one for one in self._tracks if one.number in numbers and one.number]
            largest = max(there, key=lambda one: one.box.width * one.box.height, default=None)
            self._followed = largest.number if largest is not None else 0

    def _track(self, number: int) -> _Track | None:
        return next((one for one in self._tracks if number and one.number == number), None)


def _patience_s(track: _Track) -> float:
    return PERSON_KEPT_S if track.number else NEAR_S


def _likeness(one: Look | None, other: Look | None) -> float | None:
    return None if one is None or other is None else float(one @ other)


def distance(one: Box, other: Box) -> float:
    """Between the middles, in widths."""
    across = one.left + one.width / 2 - other.left - other.width / 2
    down = one.top + one.height / 2 - other.top - other.height / 2
    return math.hypot(across, down) / max(1.0, (one.width + other.width) / 2)


def is_close(one: Box, other: Box, gone_s: float = 0.0) -> bool:
    """Whether two boxes may be one face that was not seen for so many seconds."""
    growth = max(one.width, other.width) / max(1, min(one.width, other.width))
    return growth <= MOST_GROWTH and _is_near(one, other, gone_s)


def _is_near(one: Box, other: Box, gone_s: float) -> bool:
    return distance(one, other) <= CLOSE + CLOSE_PER_S * gone_s
