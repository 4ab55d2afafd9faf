"""What a candidate does to everyone else: measured on the base's own check moments.

The fused answer, which is what people are shown, may lose at most LIMIT of UAR. A modality's own opinion is
judged on about half as many moments, of which the slightest change turns some either way; so a loss over
LIMIT counts there only if it is not put down to chance, by the moments that were right before and the
moments that are right now.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor

from mmdesk.core.modalities import MODALITIES
from mmdesk.learning.chance import luck
from mmdesk.learning.evaluate import uar
from mmdesk.model.readout import Readout
from mmdesk.model.readout_file import LabelledMoments

FUSED = "fused"
LIMIT = 0.01
LEVEL = 0.05


@dataclass(frozen=True, slots=True, eq=False)
class Measured:
    """One view's answers."""

    uar: float
    right: Tensor  # (N,) bool, one per moment that has this view

    @classmethod
    def of(cls, logits: Tensor, labels: Tensor) -> "Measured":
        """From logits (N, 7) and what is true (N,)."""
        said = logits.argmax(1)
        return cls(uar(said, labels), said == labels)


def measure(readout: Readout, moments: LabelledMoments) -> dict[str, Measured]:
    """The fused answer, and each modality's own opinion where anyone has that modality."""
    with torch.inference_mode():
        reading = readout(moments.features, moments.present)
    measured = {FUSED: Measured.of(reading.fused, moments.labels)}
    for modality in MODALITIES:
        there = moments.present[:, modality.position]
        if bool(there.any()):
            opinions = reading.opinions[there, modality.position]
            measured[modality.value] = Measured.of(opinions, moments.labels[there])
    return measured


def worst_harm(before: Mapping[str, Measured], after: Mapping[str, Measured]) -> str | None:
    """The view that is harmed most; None when none is."""
    lost = {view: before[view].uar - after[view].uar for view in before}
    harmed = [view for view in before if lost[view] > LIMIT and _is_real(view, before[view], after[view])]
    return max(harmed, key=lambda view: lost[view]) if harmed else None


def _is_real(view: str, before: Measured, after: Measured) -> bool:
    return view == FUSED or luck(before.right.long() - after.right.long()) <= LEVEL
