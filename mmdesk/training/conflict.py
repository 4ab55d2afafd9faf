"""What the fused answer is where two modalities show different emotions: not a third one, and surely."""

from itertools import combinations
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from mmdesk.core.arrays import FEATURE_SIZE
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.modalities import MODALITIES
from mmdesk.model.network import Network
from mmdesk.training.pairing import Pools

_Mask = NDArray[np.bool_]
MOMENTS = 2000
SEED = 11


def measure_conflicts(network: Network, pools: Pools, threshold: float) -> dict[str, dict[str, Any]]:
    """For each two modalities, parts of the moments in which they are at odds.

    Of the `n` moments in which what they show differs: `sides_with_the_first`, `sides_with_the_second`,
    `a_third` (the fused answer is neither) and `a_third_answered` (and at least as probable as `threshold`,
    so that the window would say it). Some of these thirds are one modality alone misread. So, of the
    `n_opinions` in which their own opinions differ: `third_opinion` and `third_opinion_answered`, which
    the fusion alone answers for, `not_sure` (nothing reaches the threshold) and the `sureness_median`.
    A part of no moments is None.
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
    with torch.inference_mode():
        opinions, fused = network.probabilities(features, present)
    said, sureness = fused.argmax(1).numpy(), fused.max(1).values.numpy()
    answered = sureness >= threshold
    differ, third = _apart(shown, said)
    thought = [opinions[:, place].argmax(1).numpy() for place in places]
    differ_opinions, third_opinion = _apart(thought, said)
    return {
        "n": int(differ.sum()),
        "sides_with_the_first": _part(said == shown[0], differ),
        "sides_with_the_second": _part(said == shown[1], differ),
        "a_third": _part(third, differ),
        "a_third_answered": _part(third & answered, differ),
        "n_opinions": int(differ_opinions.sum()),
        "third_opinion": _part(third_opinion, differ_opinions),
        "third_opinion_answered": _part(third_opinion & answered, differ_opinions),
        "not_sure": _part(~answered, differ_opinions),
        "sureness_median": float(np.median(sureness[differ_opinions])) if differ_opinions.any() else None,
    }


def _apart(sides: list[NDArray[np.int64]], said: NDArray[np.int64]) -> tuple[_Mask, _Mask]:
    """Where two sides differ (N,), and where what is said is neither of them (N,)."""
    first, second = sides
    return first != second, (said != first) & (said != second)


def _part(what: _Mask, of: _Mask) -> float | None:
    return float(what[of].mean()) if of.any() else None
