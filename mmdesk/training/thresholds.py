"""Thresholds the card holds: when to abstain, and when to say an emotion of a sentence."""

from pathlib import Path

import numpy as np
import torch

from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.modalities import Modality
from mmdesk.model.network import Network
from mmdesk.training.evaluation import answer_text, opinions
from mmdesk.training.experts import Pool
from mmdesk.training.text import SETS, best_thresholds

WANTED_ACCURACY = 0.90
LEAST, MOST = 0.35, 0.55


def abstain_threshold(network: Network, faces: Pool) -> float:
    """The lowest top probability above which nine faces in ten are read right, within LEAST..MOST."""
    probabilities = opinions(network, Modality.FACE, faces.features)
    confidence, said = probabilities.max(1)
    right = said == torch.from_numpy(faces.labels)
    for threshold in np.arange(LEAST, MOST, 0.01):
        if float(right[confidence >= threshold].float().mean()) >= WANTED_ACCURACY:
            return round(float(threshold), 2)
    return MOST


def text_thresholds(network: Network, tokenizer: Path, data: Path) -> dict[str, float]:
    """For each emotion the probability that gives the best F1 on the first text set's dev split."""
    answers = answer_text(network, tokenizer, data / "text" / SETS[0], "dev")
    best, _ = best_thresholds(answers.probabilities, answers.labels)
    return {emotion: round(float(best[emotion.position]), 3) for emotion in EMOTIONS}
