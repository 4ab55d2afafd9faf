"""The fusion recipe: three kinds taught together on paired features, then calibrated on other people."""

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from mmdesk.core.modalities import MODALITIES
from mmdesk.model.calibration import fit_temperature
from mmdesk.model.fusion import KINDS
from mmdesk.model.readout import Readout
from mmdesk.training.pairing import Paired, Pools, pair

STEPS = 1200
BATCH = 256
LEARNING_RATE = 1e-3
# Where two opinions differed, the fused answer was a confident third in one of eight when it had been taught
# on a third as many conflicts, and in less than one of a hundred with these. Elsewhere it was right as often.
CONFLICTS = 0.4
# How often people's modalities really conflict nobody knows, but not never, as pairing by emotion has it.
CONFLICTS_CALIBRATED = 0.1


def train_fusions(readout: Readout, pools: list[Pools], steps: int = STEPS, seed: int = 0) -> None:
    """Teach every kind of fusion in place, on batches drawn in turn from each of the pools.

    Adapters and heads stay as they are. The experts know their own training people too well, so one
    of the pools should hold people they never met.
    """
    torch.manual_seed(seed)
    generator = np.random.default_rng(seed)
    readout.fusions.requires_grad_(True)
    optimiser = torch.optim.AdamW(readout.fusions.parameters(), lr=LEARNING_RATE, weight_decay=2e-2)
    rate = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, steps)
    readout.train()
    for step in range(steps):
        moments = pair(pools[step % len(pools)], BATCH, generator, CONFLICTS)
        optimiser.zero_grad(set_to_none=True)
        _loss(readout, moments).backward()
        optimiser.step()
        rate.step()
    readout.eval().requires_grad_(False)


def calibrate(readout: Readout, pools: Pools, seed: int = 1) -> None:
    """Fit all temperatures in place, on people nothing was trained on."""
    for modality in MODALITIES:
        pool = pools[modality]
        features = torch.zeros(len(pool.features), len(MODALITIES), pool.features.shape[1])
        features[:, modality.position] = pool.features
        present = torch.zeros(len(features), len(MODALITIES), dtype=torch.bool)
        present[:, modality.position] = True
        with torch.no_grad():
            opinions = readout.uncalibrated(features, present).opinions[:, modality.position]
        temperature = fit_temperature(opinions, torch.from_numpy(pool.labels))
        readout.opinion_temperatures[modality.position] = temperature
    moments = pair(pools, 6000, np.random.default_rng(seed), CONFLICTS_CALIBRATED)
    labels, count = moments.drawn(), moments.present.sum(1)
    for place, kind in enumerate(KINDS):
        fused = fused_by(readout, kind, moments)
        for present_count in range(2, len(MODALITIES) + 1):  # of one alone its opinion is the answer
            chosen = count == present_count
            temperature = fit_temperature(fused[chosen], labels[chosen])
            readout.fused_temperatures[place, present_count - 1] = temperature


@torch.no_grad()
def fused_by(readout: Readout, kind: str, moments: Paired) -> Tensor:
    """Uncalibrated fused logits (N, 7) of one kind of fusion."""
    chosen, readout.kind = readout.kind, kind
    try:
        return readout.uncalibrated(moments.features, moments.present).fused
    finally:
        readout.kind = chosen


def _loss(readout: Readout, moments: Paired) -> Tensor:
    with torch.no_grad():
        logits = torch.stack([head(moments.features[:, i]) for i, head in enumerate(readout.heads)], 1)
    losses = [
        functional.cross_entropy(fusion(moments.features, logits, moments.present), moments.targets)
        for fusion in readout.fusions.values()
    ]
    return torch.stack(losses).sum()
