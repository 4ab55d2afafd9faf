"""What the fused answer is where two modalities show different emotions: not a third one, and surely."""

from itertools import combinations
from typing import Any

import numpy as np
import torch

from mmdesk.core.arrays import FEATURE_SIZE
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.modalities import MODALITIES
from mmdesk.model.network import Network
from mmdesk.training.pairing import Pools

MOMENTS = 2000
SEED = 11


def measure_conflicts(network: Network, pools: Pools, threshold: float) -> dict[str, dict[str, Any]]:
    """For each two modalities, parts of the moments in which they show different emotions.

    `a_third`: neither of the two is the top emotion; `a_third_answered`: and it is at least as probable
    as `threshold`, so that the window would say it; `not_sure`: nothing reaches the threshold.
    """
    return {
        f"{first}_{second}": _measured(network, pools, (first.position, second.position), threshold)
        for first, second in combinations(MODALITIES, 2)
    }


def _measured(network: Network, pools: Pools, places: tuple[int, int], threshold: float) -> dict[str, Any]:
    generator = np.random.default_rng(SEED)
    features = torch.zeros(MOMENTS, len(MODALITIES), FEATURE_SIZE)
    present = torch.zeros(MOMENTS, len(MODALITIES), dtype=torch.bool)
    shown = []
    for place in places:
        pool = pools[MODALITIES[place]]
        # Every emotion that the modality has, equally often.
        chances = 1 / np.bincount(pool.labels, minlength=len(EMOTIONS))[pool.labels]
        chosen = generator.choice(len(pool.labels), MOMENTS, p=chances / chances.sum())
        features[:, place] = pool.features[torch.from_numpy(chosen)]
        present[:, place] = True
        shown.append(pool.labels[chosen])
    differ = torch.from_numpy(shown[0] != shown[1])
    _, fused = network.probabilities(features[differ], present[differ])
    said, sureness = fused.argmax(1).numpy(), fused.max(1).values.numpy()
    first, second = (one[differ.numpy()] for one in shown)
    third, answered = (said != first) & (said != second), sureness >= threshold
    return {
        "n": len(said),
        "sides_with_the_first": float((said == first).mean()),
        "sides_with_the_second": float((said == second).mean()),
        "a_third": float(third.mean()),
        "a_third_answered": float((third & answered).mean()),
        "not_sure": float((~answered).mean()),
        "sureness_median": float(np.median(sureness)),
    }
