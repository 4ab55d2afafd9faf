"""A person's manner: what all their moments have in common, whatever the emotion, and what it adds to each.

Somebody whose voice is always high sounds surprised to a network that does not know them. Their moments
differ from other people's of the same emotion by a shift; taken off, they are read as everybody's are, which
is how speech is adapted to a speaker of whom little was heard (a biased mean: Cox and Bridle 1989; its
shrinkage: maximum a posteriori, Gauvain and Lee 1994). The head is linear, so a shift of features is an
offset of logits. It takes seven numbers from a few verdicts, where weights take thousands.
"""

import torch
from torch import Tensor

from mmdesk.core.emotions import EMOTIONS
from mmdesk.learning.objectives import NONE

DOUBT = 5.0  # so many verdicts make the shift half of what they show


def offsets(features: Tensor, named: Tensor, means: Tensor, head: Tensor, temperature: float) -> Tensor:
    """What to add to the calibrated logits (7,) of a person's moments so that their manner counts no more.

    `features` (N, 512) were named (N,), or rejected (NONE), which says nothing of the true emotion and is
    left out; `means` (7, 512) are other people's for each emotion, `head` (7, 512) the weights that read
    them. The offsets add up to 0; without any named moment all are 0.
    """
    is_named = named != NONE
    count = int(is_named.sum())
    if not count:
        return torch.zeros(len(EMOTIONS))
    shift = (features[is_named] - means[named[is_named]]).mean(0) * (count / (count + DOUBT))
    added = -(head @ shift) / temperature
    return added - added.mean()
