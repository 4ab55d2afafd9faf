"""How well a readout answers what one person's verdicts say."""

import torch
from torch import Tensor

from mmdesk.core.emotions import EMOTIONS
from mmdesk.learning.dataset import Examples
from mmdesk.model.readout import Reading, Readout

WHOLE = 420  # the score of a first place; divisible by every rank from 1 to 7, so that scores are integers


def view_logits(reading: Reading, view: Tensor) -> Tensor:
    """Of each row the logits (B, 7) of its view (B,): a modality's own opinion or the fused answer."""
    every = torch.cat([reading.opinions, reading.fused.unsqueeze(1)], 1)  # (B, 4, 7)
    return every[torch.arange(len(view)), view]


def answers(readout: Readout, examples: Examples) -> Tensor:
    """The logits (N, 7) of each example's view."""
    with torch.inference_mode():
        return view_logits(readout(examples.features, examples.present), examples.view)


def right(logits: Tensor, examples: Examples) -> Tensor:
    """Whether the answer obeys each verdict (N,): says the named emotion, or not the rejected one."""
    said = logits.argmax(1)
    return torch.where(examples.said.is_rejection, said != examples.said.shown, said == examples.said.named)


def chances(logits: Tensor, examples: Examples) -> Tensor:
    """How probable what each verdict says is (N,): the named emotion, or any but the rejected one."""
    probable = logits.softmax(1)
    named, shown = (
        probable.gather(1, emotions.clamp_min(0).unsqueeze(1)).squeeze(1)
        for emotions in (examples.said.named, examples.said.shown)
    )
    return torch.where(examples.said.is_rejection, 1 - shown, named)


def scores(logits: Tensor, examples: Examples) -> Tensor:
    """WHOLE divided by the rank of the named emotion (N,) int64; of a rejection WHOLE or nothing.

    A reciprocal rank notices that the named emotion came nearer, and is blind to a candidate that only
    grew less sure of everything, as one taught noise does.
    """
    named = logits.gather(1, examples.said.named.clamp_min(0).unsqueeze(1))
    rank = 1 + (logits > named).sum(1)
    obeyed = right(logits, examples).long() * WHOLE
    return torch.where(examples.said.is_rejection, obeyed, WHOLE // rank)


def uar(said: Tensor, labels: Tensor) -> float:
    """Unweighted average recall over the emotions that occur in `labels` (N,); 0..1."""
    recalls = [
        (said[labels == place] == place).float().mean()
        for place in range(len(EMOTIONS))
        if bool((labels == place).any())
    ]
    return float(torch.stack(recalls).mean()) if recalls else 0.0
