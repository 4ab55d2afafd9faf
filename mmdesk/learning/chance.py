"""How easily chance alone looks as good: an exact one-sided sign-flip test (Fisher 1935)."""

import torch
from torch import Tensor


def luck(differences: Tensor) -> float:
    """The chance that random signs of `differences` (N,) int64, at most WHOLE each, sum to as much.

    Exact: the distribution of the sum is built one difference after the other.
    """
    sizes = [int(one) for one in differences.abs() if one]
    total = sum(sizes)
    chances = torch.zeros(2 * total + 1, dtype=torch.float64)
    chances[total] = 1.0
    for size in sizes:
        chances = (torch.roll(chances, size) + torch.roll(chances, -size)) / 2
    return min(1.0, float(chances[total + int(differences.sum()) :].sum()))
