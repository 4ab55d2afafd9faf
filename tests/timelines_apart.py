"""How far apart two timelines of the same talk are."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from mmdesk.analysis.timeline import TimelineEntry
from mmdesk.core.modalities import Modality
from mmdesk.core.predictions import Prediction

NEAR = 0.05  # probabilities that differ by less are the same


@dataclass(frozen=True)
class Apart:
    """Shares are of the moments that both have; the differences are of probabilities."""

    moments: int
    same: float  # share that names the same emotion, or none
    near: float  # share whose probabilities are all within NEAR
    largest: float
    face: float  # the largest difference between the opinions of that modality alone
    voice: float

    def __str__(self) -> str:
        """One line of a table."""
        shares = f"{self.same:7.1%} {self.near:7.1%}"
        return f"{self.moments:5} {shares} {self.largest:8.3f} {self.face:7.3f} {self.voice:7.3f}"


def apart(
    one: Sequence[TimelineEntry], other: Sequence[TimelineEntry], later_s: float = 0.0, from_s: float = 0.0
) -> Apart:
    """Compare by time, `other` moved by `later_s`; of `one` only moments after `from_s`."""
    first = {round(entry.end_s, 3): entry.prediction for entry in one if entry.end_s > from_s}
    second = {round(entry.end_s + later_s, 3): entry.prediction for entry in other}
    pairs = [(first[at], second[at]) for at in first if at in second]
    differences = [_largest(a.probabilities - b.probabilities) for a, b in pairs]
    return Apart(
        len(pairs),
        float(np.mean([a.emotion == b.emotion for a, b in pairs])),
        float(np.mean([difference <= NEAR for difference in differences])),
        max(differences),
        _opinions_apart(pairs, Modality.FACE),
        _opinions_apart(pairs, Modality.VOICE),
    )


def _opinions_apart(pairs: list[tuple[Prediction, Prediction]], modality: Modality) -> float:
    both = [(a.opinions[modality], b.opinions[modality]) for a, b in pairs
            if modality in a.opinions and modality in b.opinions]  # fmt: skip
    return max((_largest(a.probabilities - b.probabilities) for a, b in both), default=0.0)


def _largest(difference: np.ndarray) -> float:
    return float(np.abs(difference).max())
