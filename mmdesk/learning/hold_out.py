"""Which verdicts a candidate is judged on: always some it was not taught.

Verdicts the version in use has already learned from would flatter it, so only newer ones are judged.

- Under LEAST newer moments nothing can be told apart from chance, so there is nothing to judge.
- Under FEW, each block of them in turn is left out of training (leave one out for up to BLOCKS moments).
  That trains on later verdicts to judge earlier ones, which is the price of having almost none.
- From FEW on, time decides: the newest PART is judged in BLOCKS, each by a candidate that was taught only
  what came before it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

LEAST = 3
FEW = 60
BLOCKS = 5
LATE_BLOCKS = 3
PART = 0.6


@dataclass(frozen=True, slots=True)
class HoldOut:
    """Rows to teach and rows to judge; they share no moment."""

    taught: list[int]
    judged: list[int]


def hold_outs(moments: Sequence[str], is_new: Sequence[bool]) -> list[HoldOut]:
    """Splits of rows in time order, given each row's moment and whether the version in use never saw it.

    Empty when there are fewer than LEAST new moments. Rows of one moment stay together: two verdicts on
    the same evidence may not sit on both sides. A moment with an older verdict is never judged.
    """
    seen = {moment for moment, new in zip(moments, is_new, strict=True) if not new}
    order = [moment for moment in dict.fromkeys(moments) if moment not in seen]
    if len(order) < LEAST:
        return []
    if len(order) < FEW:
        blocks = _blocks(order, min(len(order), BLOCKS))
        return [_split(moments, set(block), set(block)) for block in blocks]
    late = order[-round(len(order) * PART) :]
    blocks = _blocks(late, LATE_BLOCKS)
    return [
        _split(moments, set(block), {moment for later in blocks[place:] for moment in later})
        for place, block in enumerate(blocks)
    ]


def _blocks(order: list[str], count: int) -> list[list[str]]:
    edges = [round(len(order) * place / count) for place in range(count + 1)]
    return [order[start:end] for start, end in pairwise(edges)]


def _split(moments: Sequence[str], judged: set[str], untaught: set[str]) -> HoldOut:
    return HoldOut(
        [row for row, moment in enumerate(moments) if moment not in untaught],
        [row for row, moment in enumerate(moments) if moment in judged],
    )
