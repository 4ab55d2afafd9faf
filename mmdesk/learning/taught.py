"""What verdicts teach: a modality's own opinion, or the fusion. Each has verdicts and a leash of its own.

A verdict on face, voice and text together does not say that each alone meant it. So it teaches the fusion
alone; nor may a modality's opinion be bent to hold the fused answer near the base.
"""

from dataclasses import dataclass, field

import torch
from torch import Tensor, nn

from mmdesk.learning.dataset import FUSED, Examples
from mmdesk.learning.objectives import Objective, kl_to_base
from mmdesk.model.readout import Readout
from mmdesk.model.readout_file import LabelledMoments


@dataclass(frozen=True, slots=True)
class Draws:
    """How much of the verdicts and of the replayed moments a step sees."""

    verdicts: int
    replayed: int
    left_out: float  # chance that a modality of several is
    generator: torch.Generator = field(compare=False)

    def rows(self, count: int) -> Tensor | slice:
        """Some of so many verdicts, all where they are few."""
        if count <= self.verdicts:
            return slice(None)
        return torch.randperm(count, generator=self.generator)[: self.verdicts]

    def others(self, count: int) -> Tensor:
        """Some of so many replayed moments, drawn with replacement."""
        return torch.randint(count, (self.replayed,), generator=self.generator)

    def thinned(self, present: Tensor) -> Tensor:
        """What is present (B, 3) less what is left out at random; of each moment the luckiest one stays."""
        luck = torch.rand(present.shape, generator=self.generator).masked_fill(~present, -1.0)
        luckiest = luck == luck.amax(1, keepdim=True)
        return present & ((luck >= self.left_out) | luckiest)


class TaughtOpinion:
    """One modality's own opinion: its adapter learns what wakes it (see `whose`); the head stays."""

    def __init__(self, place: int, base: Readout, examples: Examples, replay: LabelledMoments) -> None:
        rows, held = examples.own == place, replay.present[:, place]
        self._place = place
        self._features, self._said = examples.features[rows, place], examples.said.take(rows)
        self._held = replay.features[held, place]
        with torch.no_grad():
            self._reference = base.opinion(place, self._features)
            self._held_reference = base.opinion(place, self._held)

    def parameters(self, candidate: Readout) -> list[nn.Parameter]:
        """What is trained."""
        return list(candidate.adapters[self._place].get_submodule("down").parameters())

    def loss(self, candidate: Readout, objective: Objective, kl: float, draws: Draws) -> Tensor:
        """The objective's mean over verdicts, plus `kl` times the replayed moments' mean KL to the base."""
        rows = draws.rows(len(self._features))
        now = candidate.opinion(self._place, self._features[rows])
        loss = objective(now, self._reference[rows], self._said.take(rows)).mean()
        if kl > 0 and len(self._held):
            held = draws.others(len(self._held))
            now = candidate.opinion(self._place, self._held[held])
            loss = loss + kl * kl_to_base(now, self._held_reference[held]).mean()
        return loss


class TaughtFusion:
    """The fusion in use, by verdicts on several modalities together."""

    def __init__(self, base: Readout, examples: Examples, replay: LabelledMoments) -> None:
        self._base, self._replay = base, replay
        self._examples = examples.take((examples.own == FUSED).nonzero().squeeze(1))

    def parameters(self, candidate: Readout) -> list[nn.Parameter]:
        """What is trained."""
        return list(candidate.fusions[candidate.kind].parameters())

    def loss(self, candidate: Readout, objective: Objective, kl: float, draws: Draws) -> Tensor:
        """As of an opinion. Modalities are left out at random, lest the fusion lean on one of them.

        Never all but one: that one's own opinion is not what the verdict is about.
        """
        batch = self._examples.take(draws.rows(len(self._examples)))
        thinned = draws.thinned(batch.present)
        present = torch.where((thinned.sum(1) > 1).unsqueeze(1), thinned, batch.present)
        loss = objective(*self._both(candidate, batch.features, present), batch.said).mean()
        if kl > 0:
            rows = draws.others(len(self._replay))
            present = draws.thinned(self._replay.present[rows])
            now, then = self._both(candidate, self._replay.features[rows], present)
            loss = loss + kl * kl_to_base(now, then).mean()
        return loss

    def _both(self, candidate: Readout, features: Tensor, present: Tensor) -> tuple[Tensor, Tensor]:
        with torch.no_grad():
            then = self._base(features, present).fused
        return candidate(features, present, hold_opinions=True).fused, then


def taught_by(
    examples: Examples, base: Readout, replay: LabelledMoments
) -> list[TaughtOpinion | TaughtFusion]:
    """Everything that some verdict is about; what none is about is not touched."""
    found: list[TaughtOpinion | TaughtFusion] = [
        TaughtOpinion(place, base, examples, replay) for place in examples.own_modalities()
    ]
    if bool((examples.own == FUSED).any()):
        found.append(TaughtFusion(base, examples, replay))
    return found
