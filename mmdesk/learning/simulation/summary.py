"""Many lives to the figures of the benchmark, with bootstrap intervals over people."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import astuple

import torch

from mmdesk.learning.simulation.everyone import PEOPLE
from mmdesk.learning.simulation.living import AFTER, Life

WORSE = 0.02  # somebody who lost more than this is worse off
_DRAWS = 2000
_TURNED = ("right", "wrong", "of")


def summary(
    lives: Sequence[Life], ceilings: Mapping[tuple[str, int], float] | None = None
) -> dict[str, object]:
    """Gains after each of AFTER with 95 % intervals, the change for everyone else, and who is worse off.

    Seeds of one person are averaged first: people, not seeds, are what the interval is about. A person
    with too few moments for a later measurement counts in the earlier ones only; `people_after_N` says
    how many there were. `base_change` is of other people's moments, which no version is selected by;
    `base_change_check` of those that the gate selects by. `turned_after_N` are the measured moments of all
    lives together that the base had wrong and are right now, the other way round, and how many there are:
    where people have few moments, who is worse by `share_worse_after_N` may have lost a single one. With
    `ceilings`, by person and seed, `ceiling_after_N` is the mean of the same people's.
    """
    figures: dict[str, object] = {"people": len({life.person for life in lives})}
    for count in AFTER:
        some = [life for life in lives if count in life.gains]
        figures |= {
            f"{name}_after_{count}{part}": value for name, part, value in _after(count, some, ceilings)
        }
    return figures | _at_the_end(lives)


def _after(
    count: int, lives: Sequence[Life], ceilings: Mapping[tuple[str, int], float] | None
) -> Iterator[tuple[str, str, object]]:
    """The figures after so many verdicts: name, ending and value."""
    gains = _per_person(lives, [life.gains[count] for life in lives])
    changes = _per_person(lives, [life.changes[count].get(PEOPLE, 0.0) for life in lives])
    highest = _per_person(lives, [ceilings[life.person, life.seed] for life in lives]) if ceilings else []
    for name, values in (("gain", gains), ("base_change", changes), ("ceiling", highest)):
        yield name, "", _rounded(_mean(values)) if values else None
        yield name, "_ci", _interval(values)
    admitted = [life.admitted.get(count, False) for life in lives]
    yield "people", "", len(gains)
    yield "share_worse", "", _share_worse(gains)
    turned = [astuple(life.turned[count]) for life in lives if count in life.turned]
    counts = [sum(each) for each in zip(*turned, strict=True)]
    yield "turned", "", dict(zip(_TURNED, counts, strict=True)) if turned else None
    yield "admitted", "", _rounded(_mean(admitted)) if admitted else None


def by_split(
    lives: Sequence[Life], ceilings: Mapping[tuple[str, int], float] | None = None
) -> dict[str, object]:
    """The summary of all, with those of the base's val people and of its test people in `splits`."""
    splits = dict.fromkeys(life.split for life in lives)
    parts = {split: summary([life for life in lives if life.split == split], ceilings) for split in splits}
    return summary(lives, ceilings) | {"splits": parts}


def interval(values: Sequence[float], seed: int = 0) -> tuple[float, float]:
    """The 95 % bootstrap interval of the mean (percentiles, Efron 1979)."""
    generator = torch.Generator().manual_seed(seed)
    drawn = torch.randint(0, len(values), (_DRAWS, len(values)), generator=generator)
    means = torch.tensor(values, dtype=torch.float64)[drawn].mean(1)
    low, high = torch.quantile(means, torch.tensor([0.025, 0.975], dtype=torch.float64)).tolist()
    return low, high


def _at_the_end(lives: Sequence[Life]) -> dict[str, object]:
    """Everybody after their last lesson, however many verdicts that took."""
    figures: dict[str, object] = {}
    names = dict.fromkeys(name for life in lives for one in life.changes.values() for name in one)
    for name in names:
        values = _per_person(lives, [life.changes[max(life.changes)].get(name, 0.0) for life in lives])
        key = "base_change" if name == PEOPLE else f"base_change_{name}"
        figures[key], figures[f"{key}_ci"] = _rounded(_mean(values)), _interval(values)
    figures["share_worse"] = _share_worse(_per_person(lives, [life.gains[max(life.gains)] for life in lives]))
    return figures


def _per_person(lives: Sequence[Life], values: Sequence[float]) -> list[float]:
    """Each person's mean over seeds, from one value of each life."""
    found: dict[str, list[float]] = {}
    for life, value in zip(lives, values, strict=True):
        found.setdefault(life.person, []).append(value)
    return [_mean(own) for own in found.values()]


def _share_worse(gains: Sequence[float]) -> float | None:
    return _rounded(sum(gain < -WORSE for gain in gains) / len(gains)) if gains else None


def _interval(values: Sequence[float]) -> list[float] | None:
    return [_rounded(value) for value in interval(values)] if values else None


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def _rounded(value: float) -> float:
    return round(value, 4)
