"""How easily chance alone looks as good: an exact one-sided sign-flip test (Fisher 1935), and an interval."""

import math

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


def likely_more(before: Tensor, after: Tensor) -> tuple[int, int]:
    """Between how many more (negative: fewer) of the same moments are right (N,) bool, at 95 %.

    The interval of a difference of paired proportions, Newcombe 1998 (Statistics in Medicine), method 10,
    which holds for few moments too; in whole moments, and never without what was seen.
    """
    count = len(before)
    both, only_before = int((before & after).sum()), int((before & ~after).sum())
    only_after = int((after & ~before).sum())
    neither = count - both - only_before - only_after
    was, now = both + only_before, both + only_after
    sizes = was * (count - was) * now * (count - now)
    together = (both * neither - only_before * only_after) / math.sqrt(sizes) if sizes else 0.0
    (low_was, high_was), (low_now, high_now) = _wilson(was, count), _wilson(now, count)
    p, q = now / count, was / count
    below = _norm(p - low_now, high_was - q, together)
    above = _norm(high_now - p, q - low_was, together)
    seen = now - was
    return min(seen, round(count * (p - q - below))), max(seen, round(count * (p - q + above)))


def _norm(one: float, other: float, together: float) -> float:
    return math.sqrt(max(0.0, one * one + other * other - 2 * together * one * other))


def _wilson(hits: int, count: int) -> tuple[float, float]:
    """Wilson's score interval of a proportion (1927) at 95 %."""
    z = 1.959964
    share, spread = hits / count, z * z / count
    middle = share + spread / 2
    width = z * math.sqrt(share * (1 - share) / count + spread / (4 * count))
    return (middle - width) / (1 + spread), (middle + width) / (1 + spread)
