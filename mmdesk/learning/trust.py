"""Whether verdicts are about what is seen and heard: not random names, one name for all, or swapped names."""

import torch
from torch import Tensor
from torch.nn import functional

from mmdesk.core.emotions import EMOTIONS
from mmdesk.learning.objectives import CORRECTION, NONE, Said

_DRAWS = 2000
_LEAST_PROBABLE = 0.01  # what is less probable counts alike: one slip may not outweigh all other verdicts
_ALIKE, _LEAST_ALIKE, _KINDS = 0.9, 6, 3
_SURE, _LEAST_SHOWN, _LEAST_SWAPPED = 0.7, 3, 4


def uninformed(answers: Tensor, said: Said) -> float:
    """The chance that the names, dealt to other moments, agree as well with the answers (N,) to theirs.

    A permutation test (Pitman 1937) by 2000 shuffles that are the same every time. Names given at random,
    or one name for everything, agree as well with other moments. Of verdicts that name nothing it
    knows nothing: where as many only reject as correct, the confirmations that are left name what was
    shown anyway, and the chance is 1.
    """
    return _dealt(functional.one_hot(answers, len(EMOTIONS)).double(), said)


def unfounded(read: Tensor, said: Said) -> float:
    """The same chance, by how probable each name is to the base, by its logits (N, 7) on the moments.

    The base was taught none of the verdicts, so all of them can be judged by it. Ten sensible ones are
    enough to be known as such. It says nothing against whoever only corrects: there the base is wrong.
    """
    probable = read.double().softmax(1).clamp_min(_LEAST_PROBABLE)
    return _dealt(probable.log(), said)


def _dealt(worth: Tensor, said: Said) -> float:
    """The chance that the names, dealt to other moments, are worth as much (N, 7) in sum."""
    is_named = said.named != NONE
    named, worth = said.named[is_named], worth[is_named]
    corrections = int((said.verdict == CORRECTION).sum())
    if len(named) < 2 or corrections <= int(said.is_rejection.sum()):
        return 1.0
    generator = torch.Generator().manual_seed(0)
    order = torch.rand(_DRAWS, len(named), generator=generator).argsort(1)
    moments = torch.arange(len(named))
    dealt = worth[moments.expand_as(order), named[order]].sum(1)
    enough = worth[moments, named].sum() - 1e-9  # sums in another order round differently
    return float((1 + (dealt >= enough).sum()) / (1 + _DRAWS))


def flooding(said: Said) -> str | None:
    """The one emotion that is named for everything, whatever was shown: nine in ten of at least six verdicts,
    and three different emotions shown. Always naming it where the same other one was shown is no flood.
    """
    named = said.named[said.named != NONE]
    if len(named) < _LEAST_ALIKE or len(said.shown.unique()) < _KINDS:
        return None
    counts = named.bincount(minlength=len(EMOTIONS))
    top = int(counts.argmax())
    return EMOTIONS[top].value if int(counts[top]) >= _ALIKE * len(named) else None


def swapped(said: Said) -> bool:
    """Whether each emotion shown is called by another's name, always the same and each time a different one.

    Looks at emotions that were shown at least three times, and takes at least four of them. Somebody who is
    read wrongly has some emotions that are read well, or read as several others.
    """
    meant = []
    for place in range(len(EMOTIONS)):
        named = said.named[(said.shown == place) & (said.named != NONE)]
        if len(named) >= _LEAST_SHOWN:
            counts = named.bincount(minlength=len(EMOTIONS))
            top = int(counts.argmax())
            if top == place or int(counts[top]) < _SURE * len(named):
                return False
            meant.append(top)
    return len(meant) >= _LEAST_SWAPPED and len(set(meant)) == len(meant)
