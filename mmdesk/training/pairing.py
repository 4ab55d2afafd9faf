"""Moments made by pairing: a face, a voice and a sentence of different people with the same emotion.

Pairing is not alignment: real faces and voices of one person agree less often than these do.
"""

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from mmdesk.core.arrays import FEATURE_SIZE
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.modalities import MODALITIES, Modality
from mmdesk.training.experts import Pool

Pools = dict[Modality, Pool]


@dataclass(frozen=True, slots=True, eq=False)
class Paired:
    """Stacked features as the readout takes them."""

    features: Tensor  # (N, 3, 512)
    present: Tensor  # (N, 3) bool
    targets: Tensor  # (N, 7), sums to 1

    @property
    def labels(self) -> Tensor:
        """The most probable target (N,)."""
        return self.targets.argmax(1)

    def drawn(self, seed: int = 0) -> Tensor:
        """One label (N,) for each moment, drawn from its target: of a conflict either side may be right."""
        generator = torch.Generator().manual_seed(seed)
        return self.targets.multinomial(1, generator=generator).squeeze(1)


def pair(
    pools: Pools,
    count: int,
    generator: np.random.Generator,
    conflicts: float = 0.0,
    present: tuple[bool, bool, bool] | None = None,
) -> Paired:
    """`count` moments with every emotion equally often.

    In a part `conflicts` of those with several modalities one of these says another emotion (or is absent,
    if it has none of it), and the target is shared by how many say what. Without `present` every non-empty
    subset is equally likely.
    """
    labels = generator.integers(0, len(EMOTIONS), count)
    said = np.repeat(labels[:, None], len(MODALITIES), 1)  # (N, 3)
    there = _presence(count, generator) if present is None else np.tile(np.array(present), (count, 1))
    odd = np.flatnonzero((generator.random(count) < conflicts) & (there.sum(1) > 1))
    other = generator.random((len(odd), len(MODALITIES)))
    odd_one = np.where(there[odd], other, -1.0).argmax(1)
    said[odd, odd_one] = (labels[odd] + generator.integers(1, len(EMOTIONS), len(odd))) % len(EMOTIONS)
    features = torch.zeros(count, len(MODALITIES), FEATURE_SIZE)
    for modality in MODALITIES:
        place = modality.position
        chosen, missing = _draw(pools[modality], said[:, place], generator)
        features[:, place] = pools[modality].features[torch.from_numpy(chosen)]
        there[:, place] &= ~missing
    kept = np.asarray(there.any(1), bool)
    targets = _targets(said, there)
    return Paired(
        features[torch.from_numpy(kept)], torch.from_numpy(there[kept]), torch.from_numpy(targets[kept])
    )


def _presence(count: int, generator: np.random.Generator) -> NDArray[np.bool_]:
    subsets = np.array([[bool(code & (1 << place)) for place in range(3)] for code in range(1, 8)])
    return subsets[generator.integers(0, len(subsets), count)]


def _draw(
    pool: Pool, labels: NDArray[np.int64], generator: np.random.Generator
) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """An item of the pool for each label, and for which labels the pool has none."""
    chosen = np.zeros(len(labels), np.int64)
    missing = np.zeros(len(labels), bool)
    for label in range(len(EMOTIONS)):
        wanted = np.flatnonzero(labels == label)
        have = np.flatnonzero(pool.labels == label)
        if len(have):
            chosen[wanted] = generator.choice(have, len(wanted))
        else:
            missing[wanted] = True
    return chosen, missing


def _targets(said: NDArray[np.int64], there: NDArray[np.bool_]) -> NDArray[np.float32]:
    votes = (np.eye(len(EMOTIONS), dtype=np.float32)[said] * there[:, :, None]).sum(1)
    return np.asarray(votes / votes.sum(1, keepdims=True).clip(1), np.float32)
