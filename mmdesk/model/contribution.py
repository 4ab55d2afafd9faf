"""What each modality adds to the fused answer, and what the answer would be without it.

Added is the exact Shapley value (Shapley 1953): with three modalities all eight subsets are one small
batch, so nothing is sampled.
"""

from collections.abc import Set
from itertools import combinations
from math import factorial

import torch
from torch import Tensor

from mmdesk.core.arrays import Probabilities
from mmdesk.core.modalities import MODALITIES
from mmdesk.model.readout import Readout


class Subsets:
    """The fused answers to every subset of one moment's modalities."""

    def __init__(self, readout: Readout, features: Tensor, present: Tensor) -> None:
        """Ask the readout once, with features (3, 512) and presence (3,)."""
        self._players = [place for place in range(len(MODALITIES)) if present[place]]
        sizes = range(len(self._players) + 1)
        subsets = [frozenset(chosen) for size in sizes for chosen in combinations(self._players, size)]
        masks = torch.tensor([[place in subset for place in range(len(MODALITIES))] for subset in subsets])
        reading = readout(features.expand(len(subsets), -1, -1), masks)
        answers = reading.fused.log_softmax(1)
        self._answers = dict(zip(subsets, answers, strict=True))
        self.opinions = reading.opinions[0].softmax(1)  # (3, 7), each modality's own
        self.probabilities = answers[-1].exp()  # (7,), fused of all that is present

    def contributions(self, emotion: int) -> Tensor:
        """Shapley values (3,), in nats, for log p(emotion).

        Absent modalities get 0, and the values sum to log p(emotion | present) minus
        log p(emotion | nothing).
        """
        worth = {subset: float(answer[emotion]) for subset, answer in self._answers.items()}
        values = torch.zeros(len(MODALITIES))
        for player in self._players:
            for subset in worth:
                if player not in subset:
                    gain = worth[subset | {player}] - worth[subset]
                    values[player] += _weight(subset, len(self._players)) * gain
        return values

    def without(self, place: int) -> Probabilities | None:
        """The fused probabilities (7,) if the modality of this row were absent; None for the only one."""
        others = frozenset(self._players) - {place}
        if not others:
            return None
        probabilities: Probabilities = self._answers[others].exp().numpy()
        return probabilities


def _weight(subset: Set[int], players: int) -> float:
    return factorial(len(subset)) * factorial(players - len(subset) - 1) / factorial(players)
