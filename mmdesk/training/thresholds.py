"""Thresholds the card holds: when to abstain, and when to say an emotion of a sentence."""

from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.modalities import Modality
from mmdesk.model.network import Network
from mmdesk.model.predictor import FUSED
from mmdesk.model.reader import Reader
from mmdesk.training.evaluation import answer_text, opinions
from mmdesk.training.pairing import Pools, pair
from mmdesk.training.text import SETS, best_thresholds

WANTED = {Modality.FACE: 0.90, Modality.VOICE: 0.65, Modality.TEXT: 0.75}  # accuracy of what is answered
WANTED_FUSED = 0.90
CONFLICTS = 0.15  # see `pair`; in doubt more than people have, so that it answers less
SURENESS = 1.645  # standard errors: a one-sided bound of 95 %, as if the answers were independent
LEAST, MOST = 0.35, 0.75


def abstain_thresholds(network: Network, pools: Pools) -> dict[str, float]:
    """The top probability from which an answer is given: of each modality alone, and of several fused."""
    chosen = {}
    for modality, wanted in WANTED.items():
        pool = pools[modality]
        probabilities = opinions(network, modality, pool.features)
        chosen[modality.value] = threshold_for(probabilities, torch.from_numpy(pool.labels), wanted)
    moments = pair(pools, 4000, np.random.default_rng(2), CONFLICTS)
    several = moments.present.sum(1) > 1
    _, fused = network.probabilities(moments.features[several], moments.present[several])
    return chosen | {FUSED: threshold_for(fused, moments.drawn()[several], WANTED_FUSED)}


def threshold_for(probabilities: Tensor, labels: Tensor, wanted: float) -> float:
    """The lowest top probability, within LEAST..MOST, from which at least the part `wanted` is read right.

    With a margin for chance, Wilson's lower bound (1927); MOST also where none of them reaches it.
    """
    confidence, said = probabilities.max(1)
    right = said == labels
    for threshold in np.arange(LEAST, MOST, 0.01):
        answered = right[confidence >= threshold].double()
        if not len(answered):
            break
        if _lower_bound(float(answered.mean()), len(answered)) >= wanted:
            return round(float(threshold), 2)
    return MOST


def _lower_bound(part: float, count: int) -> float:
    margin = SURENESS**2 / count
    middle = part + margin / 2
    bound: float = (middle - (margin * (part * (1 - part) + margin / 4)) ** 0.5) / (1 + margin)
    return bound


def text_thresholds(network: Network, reader: Reader, data: Path) -> dict[str, float]:
    """For each emotion the probability that gives the best F1 on the first text set's dev split."""
    answers = answer_text(network, reader, data / "text" / SETS[0], "dev")
    best, _ = best_thresholds(answers.probabilities, answers.labels)
    return {emotion: round(float(best[emotion.position]), 3) for emotion in EMOTIONS}
