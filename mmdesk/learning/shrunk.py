"""Of what was learned a part is kept: more of it the more verdicts there are, and the more they agree.

It is how an estimate from few observations is drawn to what was believed before. Two shares are known, and
the larger one is kept.

- `by_number`: count / (count + doubt), the weight of the observations in a posterior mean.
- `by_agreement`: the part of the mean gradient's square that is not put down to chance, by how far
  the verdicts' gradients differ (the positive part of the shrinkage of James and Stein 1961). Three times the
  same correction is learned whole; names given at random pull every way, and hardly anything is kept.

The weights on the line between start and end stand for the estimate (Wortsman et al. 2022). The steps
themselves go on from the end of the last one, so they reach the same place as without.
"""

from collections.abc import Sequence

import torch
from torch import Tensor, nn


def by_number(verdicts: int, doubt: float) -> float:
    """The share that so many verdicts keep; `doubt` is how many keep half."""
    return verdicts / (verdicts + doubt) if doubt > 0 else 1.0


def by_agreement(gradients: Tensor, inputs: Tensor) -> float:
    """The share by how far verdicts pull the same way, 0 to 1; one verdict agrees with nobody.

    `gradients` (N, R) are of each verdict's loss by the outputs of a linear layer, `inputs` (N, D) what went
    in: the gradient of weights and biases is the outer product of one with the other and 1.
    """
    count = len(gradients)
    if count < 2:
        return 0.0
    products = (gradients @ gradients.T) * (inputs @ inputs.T + 1)  # of every two verdicts' gradients
    whole, own = float(products.sum()), float(products.diagonal().sum())
    if whole <= 0:
        return 0.0
    return min(1.0, max(0.0, (whole - own) / (count * (count - 1)) / (whole / count**2)))


class Shrunk:
    """Parameters, as far as they are kept between two steps, and all the way during one."""

    def __init__(self, parameters: Sequence[nn.Parameter], share: float) -> None:
        self._parameters = parameters if share < 1 else ()
        self._share = share
        self._start = [one.detach().clone() for one in self._parameters]
        self._far: list[Tensor] = []

    @torch.no_grad()
    def draw_back(self) -> None:
        """From where they have come to the part of the way that is kept."""
        self._far = [one.detach().clone() for one in self._parameters]
        for one, start, end in zip(self._parameters, self._start, self._far, strict=True):
            one.copy_(torch.lerp(start, end, self._share))

    @torch.no_grad()
    def go_on(self) -> None:
        """To where they had come before they were drawn back."""
        for one, far in zip(self._parameters, self._far, strict=False):
            one.copy_(far)
