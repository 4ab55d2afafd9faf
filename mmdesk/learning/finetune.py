"""Fine-tuning: verdicts pull the candidate, replayed moments hold it near the base."""

from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from mmdesk.core.errors import MmdeskError
from mmdesk.learning.adam import Adam
from mmdesk.learning.dataset import FUSED, Examples
from mmdesk.learning.evaluate import view_logits
from mmdesk.learning.objectives import OBJECTIVES, kl_to_base
from mmdesk.model.readout import Reading, Readout
from mmdesk.model.readout_file import LabelledMoments


@dataclass(frozen=True, slots=True)
class Settings:
    """All that decides a version besides the base and the feedback. A card holds these."""

    objective: str = "supervised"  # one of objectives.OBJECTIVES
    steps: int = 40  # of Adam; fixed, so that learning time does not grow with the verdicts
    learning_rate: float = 2e-3
    kl: float = 2.0  # weight of KL(candidate || base) on replay; 0 lets the candidate forget
    batch: int = 128  # verdicts per step; all of them while there are fewer
    replay_batch: int = 64  # replayed moments per step
    modality_dropout: float = 0.3  # chance that a present modality is left out of a step
    seed: int = 0


def fine_tune(
    candidate: Readout, base: Readout, examples: Examples, replay: LabelledMoments, settings: Settings
) -> Iterator[float]:
    """Train `candidate` in place, one step per value drawn; gives the loss of each step.

    Adapters, heads and the fusion in use are trained; whoever stops drawing keeps what was learned so far.
    No dropout is on, so where a candidate equals the base its KL, and the gradient of that, are exactly 0.
    Raises MmdeskError on an unknown objective, or when the loss stops being a number.
    """
    if settings.objective not in OBJECTIVES:
        known = ", ".join(OBJECTIVES)
        raise MmdeskError(f"There is no objective {settings.objective}.", f"Choose one of: {known}.")
    generator = torch.Generator().manual_seed(settings.seed)
    trained = trainable(candidate)
    optimiser = Adam(trained, settings.learning_rate)
    for step in range(settings.steps):
        loss = _loss(candidate, base, _drawn(examples, settings, generator), replay, settings, generator)
        if not loss.isfinite():
            raise MmdeskError(f"Learning went astray at step {step + 1}.", "Nothing was changed.")
        optimiser.step(torch.autograd.grad(loss, trained, allow_unused=True))
        yield float(loss.detach())


def trainable(readout: Readout) -> list[nn.Parameter]:
    """The parameters feedback may move: adapters, heads, and the fusion in use."""
    parts = [readout.adapters, readout.heads, readout.fusions[readout.kind]]
    return [parameter for part in parts for parameter in part.parameters()]


def _drawn(examples: Examples, settings: Settings, generator: torch.Generator) -> Examples:
    if len(examples) <= settings.batch:
        return examples
    return examples.take(torch.randperm(len(examples), generator=generator)[: settings.batch])


def _loss(
    candidate: Readout,
    base: Readout,
    batch: Examples,
    replay: LabelledMoments,
    settings: Settings,
    generator: torch.Generator,
) -> Tensor:
    """Of the verdicts the objective, of the replayed moments the leash; both read in one go."""
    features, present = batch.features, _thinned_fused(batch, settings.modality_dropout, generator)
    held = settings.replay_batch if settings.kl > 0 else 0
    if held:
        rows = torch.randint(len(replay), (held,), generator=generator)
        features = torch.cat([features, replay.features[rows]])
        thinned = _thinned(replay.present[rows], settings.modality_dropout, generator)
        present = torch.cat([present, thinned])
    # A verdict on face, voice and text together does not say that each alone meant it. Nor may their own
    # opinions be bent to hold the fused answer near the base.
    now = candidate(features, present, hold_opinions=True)
    with torch.no_grad():
        then = base(features, present)
    of = len(batch)
    objective = OBJECTIVES[settings.objective]
    logits, reference = view_logits(now[:of], batch.view), view_logits(then[:of], batch.view)
    loss = objective(logits, reference, batch.said).mean()
    return loss + settings.kl * _distance(now[of:], then[of:], present[of:]) if held else loss


def _distance(now: Reading, then: Reading, present: Tensor) -> Tensor:
    """The KL of the fused answer plus the mean KL of the present modalities' own opinions."""
    fused = kl_to_base(now.fused, then.fused).mean()
    return fused + kl_to_base(now.opinions[present], then.opinions[present]).mean()


def _thinned_fused(batch: Examples, chance: float, generator: torch.Generator) -> Tensor:
    """What is present in each example (B, 3), less what a fused answer is to do without this time.

    Never all but one: that one's own opinion was not what the verdict is about.
    """
    thinned = _thinned(batch.present, chance, generator)
    may_thin = (batch.view == FUSED) & (thinned.sum(1) > 1)
    return torch.where(may_thin.unsqueeze(1), thinned, batch.present)


def _thinned(present: Tensor, chance: float, generator: torch.Generator) -> Tensor:
    """Leaves modalities out at random, but of each moment the luckiest present one stays."""
    luck = torch.rand(present.shape, generator=generator).masked_fill(~present, -1.0)
    luckiest = luck == luck.amax(1, keepdim=True)
    return present & ((luck >= chance) | luckiest)
