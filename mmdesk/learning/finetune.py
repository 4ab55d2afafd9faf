"""Fine-tuning: verdicts pull the candidate, replayed moments hold it near the base.

A verdict on one modality trains that modality's adapter, which is awake for moments like the taught ones
(see `whose`); a verdict on several together trains the fusion. What no verdict is about is not touched.

Few verdicts are learned too well: what fits ten moments of a person fits the next one badly. So of what an
adapter learned only a part is kept, which grows with the verdicts (see `shrunk`).
"""

from collections.abc import Iterator
from dataclasses import dataclass

import torch

from mmdesk.core.errors import MmdeskError
from mmdesk.learning.adam import Adam
from mmdesk.learning.dataset import Examples
from mmdesk.learning.objectives import OBJECTIVES
from mmdesk.learning.shrunk import Shrunk
from mmdesk.learning.taught import Draws, taught_by
from mmdesk.learning.whose import recognise
from mmdesk.model.readout import Readout
from mmdesk.model.readout_file import LabelledMoments


@dataclass(frozen=True, slots=True)
class Settings:
    """All that decides a version besides the base and the feedback. A card holds these."""

    objective: str = "supervised"  # one of objectives.OBJECTIVES
    steps: int = 40  # of Adam; fixed, so that learning time does not grow with the verdicts
    learning_rate: float = 2e-3
    kl: float = 3.0  # weight of KL(candidate || base) on replay; 0 lets the candidate forget
    doubt: float = 30.0  # so many verdicts on a modality keep at least half of what was learned
    batch: int = 128  # verdicts per step on each modality, and on several; all of them while there are fewer
    replay_batch: int = 64  # replayed moments per step beside them
    modality_dropout: float = 0.3  # chance that a present modality is left out of a step
    seed: int = 0


def fine_tune(
    candidate: Readout, base: Readout, examples: Examples, replay: LabelledMoments, settings: Settings
) -> Iterator[float]:
    """Train `candidate`, which is the base, in place, one step per value drawn; gives the loss of each step.

    Whoever stops drawing keeps what was learned so far. No dropout is on, so where the fusion equals the
    base's its KL, and the gradient of that, are exactly 0.
    Raises MmdeskError on an unknown objective, or when the loss stops being a number.
    """
    if settings.objective not in OBJECTIVES:
        known = ", ".join(OBJECTIVES)
        raise MmdeskError(f"There is no objective {settings.objective}.", f"Choose one of: {known}.")
    generator = torch.Generator().manual_seed(settings.seed)
    draws = Draws(settings.batch, settings.replay_batch, settings.modality_dropout, generator)
    recognise(candidate, examples, replay)
    parts = taught_by(examples, candidate, base, replay)
    trained = [parameter for part in parts for parameter in part.parameters(candidate)]
    optimiser, objective = Adam(trained, settings.learning_rate), OBJECTIVES[settings.objective]
    shares = [part.share(candidate, objective, settings.doubt) for part in parts]
    shrunk = [Shrunk(part.parameters(candidate), share) for part, share in zip(parts, shares, strict=True)]
    for step in range(settings.steps):
        for one in shrunk:
            one.go_on()
        loss = torch.stack([part.loss(candidate, objective, settings.kl, draws) for part in parts]).sum()
        if not loss.isfinite():
            raise MmdeskError(f"Learning went astray at step {step + 1}.", "Nothing was changed.")
        optimiser.step(torch.autograd.grad(loss, trained, allow_unused=True))
        for one in shrunk:
            one.draw_back()
        yield float(loss.detach())
