"""Whether verdicts are about what is seen and heard, rather than names at random or one name for all."""

import torch
from torch import Tensor

from mmdesk.learning.objectives import CORRECTION, NONE, Said

_DRAWS = 2000


def uninformed(said_by_candidate: Tensor, said: Said) -> float:
    """The chance that the names, dealt to other moments, agree as well with the answers (N,) to theirs.

    A permutation test (Pitman 1937), by 2000 shuffles that are the same every time. Names given at random,
    or the same name for everything, agree as well with other moments. Of verdicts that name nothing it
    knows nothing: where as many only reject as correct, the confirmations that are left name what was
    shown anyway, and the chance is 1.
    """
    named = said.named[said.named != NONE]
    corrections = int((said.verdict == CORRECTION).sum())
    if len(named) < 2 or corrections <= int(said.is_rejection.sum()):
        return 1.0
    answers = said_by_candidate[said.named != NONE]
    generator = torch.Generator().manual_seed(0)
    order = torch.rand(_DRAWS, len(named), generator=generator).argsort(1)
    agreed = (named[order] == answers).sum(1)
    return float((1 + (agreed >= (named == answers).sum()).sum()) / (1 + _DRAWS))
