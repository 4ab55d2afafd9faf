"""Adam in a few lines: `torch.optim` imports torch's compiler first, which takes as long as learning does."""

from collections.abc import Sequence

import torch
from torch import Tensor, nn

_FIRST, _SECOND, _TINY = 0.9, 0.999, 1e-8


class Adam:
    """Kingma and Ba 2015, algorithm 1, with its default constants."""

    def __init__(self, parameters: Sequence[nn.Parameter], learning_rate: float) -> None:
        self._parameters = list(parameters)
        self._rate = learning_rate
        self._means = [torch.zeros_like(one) for one in self._parameters]
        self._squares = [torch.zeros_like(one) for one in self._parameters]
        self._steps = 0

    @torch.no_grad()
    def step(self, gradients: Sequence[Tensor | None]) -> None:
        """Move each parameter against its gradient; one without a gradient stays."""
        self._steps += 1
        rate = self._rate / (1 - _FIRST**self._steps)
        correction = (1 - _SECOND**self._steps) ** 0.5
        parts = zip(self._parameters, gradients, self._means, self._squares, strict=True)
        for parameter, gradient, mean, square in parts:
            if gradient is not None:
                mean.lerp_(gradient, 1 - _FIRST)
                square.mul_(_SECOND).addcmul_(gradient, gradient, value=1 - _SECOND)
                parameter.addcdiv_(mean, square.sqrt().div_(correction).add_(_TINY), value=-rate)
