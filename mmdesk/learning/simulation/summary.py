"""Many lives to the figures of the benchmark, with bootstrap intervals over people."""

from collections.abc import Mapping, Sequence

import torch

from mmdesk.learning.simulation.living import AFTER, Life

WORSE = 0.02  # somebody who lost more than this is worse off
_DRAWS = 2000


def summary(lives: Sequence[Life]) -> dict[str, object]:
    """Gains after each of AFTER with 95 % intervals, the change for everyone else, and who is worse off.

    Seeds of one person are averaged first: people, not seeds, are what the interval is about. A person
    with too few moments for a later measurement counts in the earlier ones only; `people_after_N` says
    how many there were.
    """
    figures: dict[str, object] = {"people": len({life.person for life in lives})}
    for count in AFTER:
        gains = _per_person(
            {(life.person, life.seed): life.gains[count] for life in lives if count in life.gains}
        )
        figures[f"people_after_{count}"] = len(gains)
        figures[f"gain_after_{count}"] = _rounded(_mean(gains)) if gains else None
        figures[f"gain_after_{count}_ci"] = [_rounded(x) for x in interval(gains)] if gains else None
    last = _per_person({(life.person, life.seed): life.gains[max(life.gains)] for life in lives})
    changes = _per_person(
        {(life.person, life.seed): life.base_changes[max(life.base_changes)] for life in lives}
    )
    figures["base_change"] = _rounded(_mean(changes))
    figures["share_worse"] = _rounded(sum(gain < -WORSE for gain in last) / len(last))
    return figures


def interval(values: Sequence[float], seed: int = 0) -> tuple[float, float]:
    """The 95 % bootstrap interval of the mean (percentiles, Efron 1979)."""
    generator = torch.Generator().manual_seed(seed)
    drawn = torch.randint(0, len(values), (_DRAWS, len(values)), generator=generator)
    means = torch.tensor(values, dtype=torch.float64)[drawn].mean(1)
    low, high = torch.quantile(means, torch.tensor([0.025, 0.975], dtype=torch.float64)).tolist()
    return low, high


def _per_person(values: Mapping[tuple[str, int], float]) -> list[float]:
    people = dict.fromkeys(person for person, _ in values)
    return [_mean([value for (owner, _), value in values.items() if owner == person]) for person in people]


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def _rounded(value: float) -> float:
    return round(value, 4)
