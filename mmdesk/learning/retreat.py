"""Part of the way back to the base, where a candidate went too far for everyone else.

The weights on the straight line between two fine-tuned networks of one origin work too, and keep more of
the origin the nearer they are to it (WiSE-FT, Wortsman et al. 2022). Of an adapter only what it adds
goes back, not what wakes it: half the way is half the change, for the same moments.
"""

from collections.abc import Callable, Mapping, Sequence

import torch
from torch import nn

from mmdesk.learning.everyone_else import Measured, worst_harm
from mmdesk.model.readout import Readout

SHARES = (1.0, 0.8, 0.6, 0.4, 0.2)


def retreat(
    candidate: Readout,
    others: Sequence[Readout],
    base: Readout,
    measure: Callable[[Readout], Mapping[str, Measured]],
) -> float:
    """Move the candidate back until it harms nobody, the others as far; give the share kept.

    When even the smallest of SHARES does harm, that one is kept and the gate will refuse it.
    """
    before = measure(base)
    whole = [[parameter.detach().clone() for parameter in _movable(one)] for one in (candidate, *others)]
    for share in SHARES:
        for one, far in zip((candidate, *others), whole, strict=True):
            _place(one, base, far, share)
        if worst_harm(before, measure(candidate)) is None:
            break
    return share


@torch.no_grad()
def _place(readout: Readout, base: Readout, far: list[torch.Tensor], share: float) -> None:
    for parameter, start, end in zip(_movable(readout), _movable(base), far, strict=True):
        parameter.copy_(torch.lerp(start, end, share))


def _movable(readout: Readout) -> list[nn.Parameter]:
    added = [adapter.get_submodule("up") for adapter in readout.adapters]
    parts = [*added, readout.heads, readout.fusions[readout.kind]]
    return [parameter for part in parts for parameter in part.parameters()]
