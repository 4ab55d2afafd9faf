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
CONFLICTS = 0.2  # part of the moments it is to hold for in which one modality shows another emotion
SURENESS = 1.645  # standard errors: with 19 chances of 20 other people's answers are as accurate
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
    """The lowest top probability, within LEAST..MOST, from which surely the part `wanted` is read right."""
    confidence, said = probabilities.max(1)
    right = said == labels
    for threshold in np.arange(LEAST, MOST, 0.01):
        answered = right[confidence >= threshold].double()
        if not len(answered):
            break
        part = float(answered.mean())
        if part - SURENESS * (part * (1 - part) / len(answered)) ** 0.5 >= wanted:
            return round(float(threshold), 2)
    return MOST


def text_thresholds(network: Network, reader: Reader, data: Path) -> dict[str, float]:
    """For each emotion the probability that gives the best F1 on the first text set's dev split."""
    answers = answer_text(network, reader, data / "text" / SETS[0], "dev")
    best, _ = best_thresholds(answers.probabilities, answers.labels)
    return {emotion: round(float(best[emotion.position]), 3) for emotion in EMOTIONS}
