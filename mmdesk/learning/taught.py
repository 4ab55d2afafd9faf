"""What verdicts teach: a modality's own opinion, or the fusion. Each has verdicts and a leash of its own.

A verdict on face, voice and text together does not say that each alone meant it. So it teaches the fusion
alone; nor may a modality's opinion be bent to hold the fused answer near the base.
"""

from dataclasses import dataclass, field
from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional

from mmdesk.learning.dataset import FUSED, Examples
from mmdesk.learning.objectives import Objective, kl_to_base
from mmdesk.learning.shrunk import by_agreement, by_number
from mmdesk.model.readout import Adapter, Readout
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

    def __init__(
        self, place: int, start: Readout, base: Readout, examples: Examples, replay: LabelledMoments
    ) -> None:
        """`start` is the candidate before its first step, from which an objective measures growth."""
        rows, held = examples.own == place, replay.present[:, place]
        self._place = place
        self._features, self._said = examples.features[rows, place], examples.said.take(rows)
        self._held = replay.features[held, place]
        with torch.no_grad():
            self._reference = start.opinion(place, self._features)
            self._held_reference = base.opinion(place, self._held)

    def parameters(self, candidate: Readout) -> list[nn.Parameter]:
        """What is trained."""
        return list(candidate.adapters[self._place].get_submodule("down").parameters())

    def share(self, candidate: Readout, objective: Objective, doubt: float) -> float:
        """How much of what will be learned is kept; before the first step."""
        adapter = cast(Adapter, candidate.adapters[self._place])
        hidden = adapter.down(self._features).detach().requires_grad_()
        adapted = self._features + adapter.up(functional.gelu(hidden))
        logits = candidate.heads[self._place](adapted) / candidate.opinion_temperatures[self._place]
        (pull,) = torch.autograd.grad(objective(logits, self._reference, self._said).sum(), hidden)
        return max(by_number(len(pull), doubt), by_agreement(pull, self._features))

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

    def share(self, candidate: Readout, objective: Objective, doubt: float) -> float:
        """All is kept: that less is better was seen with one modality alone."""
        return 1.0

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
    examples: Examples, start: Readout, base: Readout, replay: LabelledMoments
) -> list[TaughtOpinion | TaughtFusion]:
    """Everything that some verdict is about; what none is about is not touched."""
    found: list[TaughtOpinion | TaughtFusion] = [
        TaughtOpinion(place, start, base, examples, replay) for place in examples.own_modalities()
    ]
    if bool((examples.own == FUSED).any()):
        found.append(TaughtFusion(base, examples, replay))
    return found
