"""Comparing two timelines of the same thing: how far they say the same, beyond what chance would give."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.core.sessions import Exclusion, PastMoment

_NOT_SURE = len(EMOTIONS)
_NOTHING = -1
_HAIR_S = 1e-6
_STILL_S = 0.001  # a still picture has no length, and is compared all the same


@dataclass(frozen=True, slots=True)
class Difference:
    """A stretch in which the two say different things; None is not sure."""

    start_s: float
    end_s: float
    first: Emotion | None
    second: Emotion | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """How two timelines agree over `compared_s` seconds, in which both have a moment.

    `same_share` is 0 to 1. `kappa` is Cohen's (1960) over the seven emotions and not sure, weighted
    by time: 1 is full agreement, 0 what chance gives. Both are None where nothing could be compared,
    and `kappa` too where both always say one and the same, for then chance agrees as well.
    """

    compared_s: float
    same_share: float | None
    kappa: float | None
    changes: tuple[Difference, ...]


def compare(
    first: Sequence[PastMoment], second: Sequence[PastMoment], exclusions: Sequence[Exclusion] = ()
) -> Comparison:
    """Compare two timelines by the time their moments cover, not by their number.

    What an exclusion covers is left out; so is time that only one of the two knows.
    """
    one, other = _Steps(first), _Steps(second)
    edges = np.unique(np.concatenate([one.edges, other.edges, *(_edges(each) for each in exclusions)]))
    if len(edges) < 2:
        return Comparison(0.0, None, None, ())
    starts, ends = edges[:-1], edges[1:]
    middles = (starts + ends) / 2
    a, b = one.at(middles), other.at(middles)
    counts = (a != _NOTHING) & (b != _NOTHING) & (ends - starts > _HAIR_S)
    for each in exclusions:
        counts &= ~((middles > each.start_s) & (middles <= each.end_s))
    starts, ends, a, b = starts[counts], ends[counts], a[counts], b[counts]
    spans = ends - starts
    table = np.zeros((_NOT_SURE + 1, _NOT_SURE + 1))
    np.add.at(table, (a, b), spans)
    total = float(table.sum())
    if total <= 0:
        return Comparison(0.0, None, None, ())
    same = float(np.trace(table)) / total
    return Comparison(total, same, _kappa(table / total, same), tuple(_differences(starts, ends, a, b)))


def _kappa(shares: np.ndarray, same: float) -> float | None:
    by_chance = float(shares.sum(axis=1) @ shares.sum(axis=0))
    return None if by_chance > 1 - 1e-12 else (same - by_chance) / (1 - by_chance)


def _differences(starts: np.ndarray, ends: np.ndarray, a: np.ndarray, b: np.ndarray) -> list[Difference]:
    found: list[Difference] = []
    for start, end, one, other in zip(starts[a != b], ends[a != b], a[a != b], b[a != b], strict=True):
        said = _emotion(one), _emotion(other)
        last = found[-1] if found else None
        if last and (last.first, last.second) == said and start - last.end_s <= _HAIR_S:
            found[-1] = Difference(last.start_s, float(end), *said)
        else:
            found.append(Difference(float(start), float(end), *said))
    return found


def _emotion(code: int) -> Emotion | None:
    return None if code == _NOT_SURE else EMOTIONS[code]


def _edges(exclusion: Exclusion) -> np.ndarray:
    return np.array([exclusion.start_s, exclusion.end_s])


class _Steps:
    """What a timeline says at any time. A moment holds from where the one before ended, or its own start."""

    def __init__(self, moments: Sequence[PastMoment]) -> None:
        ordered = sorted(moments, key=lambda past: past.moment.end_s)
        self._ends = np.array([past.moment.end_s for past in ordered], float)
        starts = np.array([past.moment.start_s for past in ordered], float)
        starts = np.minimum(starts, self._ends - _STILL_S)
        self._starts = np.maximum(starts, np.concatenate([[-np.inf], self._ends[:-1]])) if ordered else starts
        codes = [_NOT_SURE if (it := past.prediction.emotion) is None else it.position for past in ordered]
        self._codes = np.array(codes, int)
        self.edges = np.concatenate([self._starts, self._ends])

    def at(self, times: np.ndarray) -> np.ndarray:
        """The code of what is said at each of these times; _NOTHING where no moment is."""
        if not len(self._ends):
            return np.full(len(times), _NOTHING)
        place = np.searchsorted(self._ends, times, side="left")
        within = np.minimum(place, len(self._ends) - 1)
        is_there = (place < len(self._ends)) & (times > self._starts[within])
        return np.where(is_there, self._codes[within], _NOTHING)
