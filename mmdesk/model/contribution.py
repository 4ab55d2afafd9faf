"""What each modality adds to the fused answer: the exact Shapley value over all subsets.

Shapley 1953; with three modalities all eight subsets are one small batch, so nothing is sampled.
"""

from itertools import combinations
from math import factorial

import torch
from torch import Tensor

from mmdesk.core.modalities import MODALITIES
from mmdesk.model.readout import Readout


def contributions(readout: Readout, features: Tensor, present: Tensor, emotion: int) -> Tensor:
    """Shapley values (3,), in nats, of one moment's modalities for log p(emotion).

    Takes features (3, 512) and presence (3,). Absent modalities get 0, and the values sum to
    log p(emotion | present) minus log p(emotion | nothing).
    """
    players = [place for place in range(len(MODALITIES)) if present[place]]
    subsets = [set(chosen) for size in range(len(players) + 1) for chosen in combinations(players, size)]
    masks = torch.tensor([[place in subset for place in range(len(MODALITIES))] for subset in subsets])
    fused = readout(features.expand(len(subsets), -1, -1), masks).fused
    worth = dict(zip(map(frozenset, subsets), fused.log_softmax(1)[:, emotion].tolist(), strict=True))
    values = torch.zeros(len(MODALITIES))
    for player in players:
        for subset in subsets:
            if player not in subset:
                gain = worth[frozenset(subset | {player})] - worth[frozenset(subset)]
                values[player] += _weight(len(subset), len(players)) * gain
    return values


def _weight(size: int, players: int) -> float:
    return factorial(size) * factorial(players - size - 1) / factorial(players)
