"""Which moments to ask about: those whose verdict would teach most, and never the same one twice.

What a verdict on a moment is worth is told by what is remembered of it alone:

- uncertainty: how near the two likeliest emotions are (margin sampling, Settles 2009, section 3.1);
- disagreement: how far face, voice and words are apart in what they say (a committee's Jensen-Shannon
  divergence, Lin 1991; Settles 2009, section 3.2);
- rarity: how likely it is one of the emotions that few verdicts have named;
- novelty: how far it lies from all that was judged or picked before. Taking the farthest each time is the
  greedy k-centre of Sener and Savarese (2018), and is what keeps a queue from asking one thing ten times.

The shares they have in the worth were chosen on simulated people, see `tests/benchmarks/asking_figures.py`.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, fields
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.modalities import MODALITIES

Numbers = NDArray[np.float32]
Places = NDArray[np.int64]
APART_S = 5.0  # two moments of one file nearer than this show nearly the same
_MOST_CENTRES = 2000  # of what was judged, the newest
POOL = 3000  # of the moments that could be asked about, the worthiest
_CLOSE = 0.5  # what has more than this of a share of the worth is named as a reason


class Why(StrEnum):
    """What makes a moment worth asking about."""

    UNSURE = "unsure"  # the likeliest emotions are close
    DISAGREEMENT = "disagreement"  # face, voice and words differ
    RARE = "rare"  # perhaps an emotion that few verdicts have named
    NEW = "new"  # unlike what was judged before


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each reason counts."""

    uncertainty: float = 1.0
    disagreement: float = 1.0
    rarity: float = 1.0
    novelty: float = 2.0


WEIGHTS = Weights()


@dataclass(frozen=True, slots=True, eq=False)
class Moments:
    """Moments that could be asked about, a row each; opinions are zeros where a modality is absent."""

    number: Places  # (N,) by which whoever made this knows them; of equals the first row is asked about
    source: Places  # (N,) which file or recording they are of
    person: Places  # (N,) whose they are, within the source
    end_s: NDArray[np.float64]  # (N,) when, in seconds of the source
    probabilities: Numbers  # (N, 7) the fused answer
    opinions: Numbers  # (N, 3, 7)

    def __len__(self) -> int:
        return len(self.number)

    @property
    def can_teach(self) -> NDArray[np.bool_]:
        """(N,) whether any modality had an opinion, without which there is nothing to learn from.

        Not where something is no number: the database is damaged there.
        """
        read: NDArray[np.bool_] = np.any(self.opinions > 0, axis=(1, 2))
        read &= np.isfinite(self.opinions).all((1, 2)) & np.isfinite(self.probabilities).all(1)
        return read

    def take(self, rows: Places) -> "Moments":
        """The rows at these places, in this order."""
        return Moments(*(getattr(self, field.name)[rows] for field in fields(self)))


def joined(parts: Sequence[Moments]) -> Moments:
    """The rows of all of them, one part after the other; of no part none."""
    if not parts:
        counts, kinds = np.zeros(0, np.int64), len(EMOTIONS)
        said = np.zeros((0, 1 + len(MODALITIES), kinds), np.float32)
        return Moments(counts, counts, counts, np.zeros(0), said[:, 0], said[:, 1:])
    columns = [field.name for field in fields(Moments)]
    return Moments(*(np.concatenate([getattr(part, name) for part in parts]) for name in columns))


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """What verdicts there are: of those whose moment is remembered what was read, of all what was named."""

    profiles: Numbers  # (M, D), see `profiles`, in the order of giving
    named: Numbers  # (7,) how many verdicts named each emotion


NOTHING_JUDGED = Judged(
    np.zeros((0, (1 + len(MODALITIES)) * len(EMOTIONS)), np.float32), np.zeros(len(EMOTIONS), np.float32)
)


@dataclass(frozen=True, slots=True)
class Pick:
    """One moment to ask about."""

    row: int  # of the Moments
    why: tuple[Why, ...]  # the strongest reason first; at least one
    worth: float


def uncertainty(probabilities: Numbers) -> Numbers:
    """(N, 7) to (N,): 1 where the two likeliest emotions are equally likely, 0 where one is certain."""
    two = np.partition(probabilities, -2, axis=-1)[:, -2:]
    unsure: Numbers = 1.0 - (two[:, 1] - two[:, 0])
    return unsure


def disagreement(opinions: Numbers) -> Numbers:
    """(N, 3, 7) to (N,): the present opinions' Jensen-Shannon divergence, in bits over the most there can be.

    0 where all say the same, or fewer than two are there; 1 where no two name one emotion.
    """
    present = opinions.sum(-1) > 0  # (N, 3)
    count = present.sum(-1)
    mean = opinions.sum(1) / np.maximum(count, 1)[:, None]
    own = _entropy(opinions).sum(1) / np.maximum(count, 1)
    found: Numbers = (_entropy(mean) - own) / np.log(np.maximum(count, 2))
    apart: Numbers = np.where(count > 1, np.clip(found, 0.0, 1.0), 0.0).astype(np.float32)
    return apart


def rarity(probabilities: Numbers, named: Numbers) -> Numbers:
    """(N, 7) and (7,) to (N,): how far each moment's emotions are short of an equal share of the verdicts.

    0 where none is, near 1 where all of it is an emotion that was never named. Before the first verdict
    none is rarer than another, and all are 0.
    """
    kinds = len(EMOTIONS)
    share = (named + 1.0) / (named.sum() + kinds)
    short = np.clip(1.0 - kinds * share, 0.0, 1.0)
    found: Numbers = (probabilities @ short).astype(np.float32)
    return found


def profiles(probabilities: Numbers, opinions: Numbers) -> Numbers:
    """(N, 7) and (N, 3, 7) to (N, 28): what was read, so that Euclidean distances are Hellinger's.

    Between two moments that share no emotion in any view the distance is 1; an absent modality is as far
    from every opinion.
    """
    views = np.concatenate([probabilities[:, None], opinions], axis=1)
    roots: Numbers = np.sqrt(np.maximum(views, 0.0)) / np.sqrt(2.0 * views.shape[1])
    return roots.reshape(len(roots), views.shape[1] * views.shape[2]).astype(np.float32)


def worth(moments: Moments, named: Numbers, weights: Weights = WEIGHTS) -> Numbers:
    """(N,): what a verdict on each is worth, but for its novelty, which depends on what else is asked."""
    values: Numbers = _parts(moments, named, weights).sum(1)
    return values


def best_of_each_stretch(moments: Moments, named: Numbers, weights: Weights = WEIGHTS) -> Places:
    """Rows of the worthiest moment of each person in every APART_S of a source, in their order."""
    values = worth(moments, named, weights)
    stretch = np.floor(moments.end_s / APART_S).astype(np.int64)
    order = np.lexsort((np.arange(len(values)), -values, stretch, moments.person, moments.source))
    keys = np.stack([moments.source[order], moments.person[order], stretch[order]])
    is_first = np.ones(len(order), bool)
    is_first[1:] = (keys[:, 1:] != keys[:, :-1]).any(0)
    return np.sort(order[is_first])


def worthiest(moments: Moments, named: Numbers, weights: Weights = WEIGHTS, most: int = POOL) -> Moments:
    """The `most` that are worth most, in their order: no queue is chosen from more."""
    return moments.take(np.sort(np.argsort(-worth(moments, named, weights), kind="stable")[:most]))


def pick(moments: Moments, judged: Judged, count: int, weights: Weights = WEIGHTS) -> list[Pick]:
    """At most `count` moments, the worthiest first; the same for the same input.

    Greedy: each is the one that is worth most beside those before it. None lies within APART_S of another
    in its source. One source, and one person in it, give no more than their share while others have some.
    """
    parts = _parts(moments, judged.named, weights)
    pool = np.sort(np.argsort(-parts.sum(1), kind="stable")[:POOL])
    moments, parts = moments.take(pool), parts[pool]
    place = profiles(moments.probabilities, moments.opinions)
    from_judged = _distances(place, judged.profiles[-_MOST_CENTRES:])
    novel = from_judged
    shares = _Shares(moments, count)
    picks: list[Pick] = []
    is_free = np.ones(len(moments), bool)
    while len(picks) < count:
        may = is_free & shares.has_left()
        may = may if may.any() else is_free
        if not may.any():
            break
        values = np.where(may, parts.sum(1) + weights.novelty * novel, -np.inf)
        row = int(values.argmax())
        is_new = weights.novelty * from_judged[row] if len(judged.profiles) else 0.0
        picks.append(Pick(int(pool[row]), _why(np.append(parts[row], is_new)), float(values[row])))
        shares.count(row)
        near = np.abs(moments.end_s - moments.end_s[row]) < APART_S
        is_free &= ~(near & (moments.source == moments.source[row]))
        novel = np.minimum(novel, np.linalg.norm(place - place[row], axis=1))
    return picks


class _Shares:
    """How many of a queue each source and each person may have before others are heard."""

    def __init__(self, moments: Moments, count: int) -> None:
        self._keys: Sequence[Places] = (
            moments.source,
            np.unique(np.stack([moments.source, moments.person]), axis=1, return_inverse=True)[1].reshape(-1),
        )
        self._most = [max(2, -(-2 * count // max(1, len(np.unique(keys))))) for keys in self._keys]
        self._given: list[Counter[int]] = [Counter(), Counter()]

    def count(self, row: int) -> None:
        for keys, given in zip(self._keys, self._given, strict=True):
            given[int(keys[row])] += 1

    def has_left(self) -> NDArray[np.bool_]:
        """(N,)"""
        left = np.ones(len(self._keys[0]), bool)
        for keys, given, most in zip(self._keys, self._given, self._most, strict=True):
            full = [key for key, number in given.items() if number >= most]
            left &= ~np.isin(keys, full)
        return left


def _parts(moments: Moments, named: Numbers, weights: Weights) -> Numbers:
    """(N, 3) in the order of Why, without novelty."""
    return np.stack(
        [
            weights.uncertainty * uncertainty(moments.probabilities),
            weights.disagreement * disagreement(moments.opinions),
            weights.rarity * rarity(moments.probabilities, named),
        ],
        axis=1,
    )


def _why(reasons: Numbers) -> tuple[Why, ...]:
    """Those that count for most of it: the strongest, and what comes near it."""
    order = np.argsort(-reasons, kind="stable")
    return tuple(tuple(Why)[n] for n in order if reasons[n] >= _CLOSE * reasons[order[0]])


def _distances(place: Numbers, centres: Numbers) -> Numbers:
    """(N, D) and (M, D) to (N,): to the nearest; 1 where there is none."""
    if not len(centres):
        return np.ones(len(place), np.float32)
    squared = (place**2).sum(1)[:, None] + (centres**2).sum(1)[None] - 2.0 * place @ centres.T
    nearest: Numbers = np.sqrt(np.maximum(squared.min(1), 0.0))
    return nearest


def _entropy(probabilities: Numbers) -> Numbers:
    """(…, 7) to (…), in nats; zeros are nothing."""
    found: Numbers = -(probabilities * np.log(np.maximum(probabilities, 1e-12))).sum(-1)
    return found
