"""The drift watch: how often each version was right in use, and whether one does worse than its parent.

What is counted are the user's verdicts on what a version showed: confirmed is right, corrected or rejected
is wrong, however sure the user was. People judge more readily what is wrong, so the share is lower than
that of all moments; that holds for every version alike, and versions are what is compared here.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import comb, sqrt

NEWEST = 200  # decisions a version is measured by: it is to show how it does now
LEAST = 20  # decisions on each of two versions, before they are compared
LEVEL = 0.02  # looked at after every verdict, it takes one in twenty equally good versions for a worse one
_ONE_DECISION = timedelta(seconds=0.05)  # nobody decides faster; the verdicts of a range come faster
_Z95 = 1.959964


@dataclass(frozen=True, slots=True)
class Given:
    """A verdict in use: on what which version showed, and whether that was right."""

    version: int
    is_right: bool
    session_id: str
    at: datetime


@dataclass(frozen=True, slots=True)
class VersionInUse:
    """How a version did: in use, and before that at the gate, where that is known (fractions)."""

    number: int
    parent: int | None
    right: int = 0
    judged: int = 0
    gate_before: float | None = None  # of the version it was to beat, on the same held-out verdicts
    gate_after: float | None = None
    made_at: datetime | None = None

    @property
    def share(self) -> float:
        """How much of what was judged was right, 0 to 1; NaN where nothing was."""
        return self.right / self.judged if self.judged else float("nan")

    @property
    def interval(self) -> tuple[float, float]:
        """Between what, in 95 of 100 cases, the share would lie with any number of verdicts."""
        return wilson(self.right, self.judged)


@dataclass(frozen=True, slots=True)
class DoesWorse:
    """A version that is right less often in use than its parent was, beyond chance."""

    version: VersionInUse
    parent: VersionInUse
    chance: float  # that an equally good one looks as bad


def wilson(right: int, judged: int) -> tuple[float, float]:
    """The 95 % score interval of a share (Wilson 1927, J. Am. Stat. Assoc. 22); (0, 1) of nothing."""
    if judged == 0:
        return 0.0, 1.0
    share, spread = right / judged, _Z95**2 / judged
    middle = (share + spread / 2) / (1 + spread)
    half = _Z95 * sqrt(share * (1 - share) / judged + spread / (4 * judged)) / (1 + spread)
    return max(0.0, middle - half), min(1.0, middle + half)


def luck(right: int, judged: int, parent_right: int, parent_judged: int) -> float:
    """The chance of so few right ones, or fewer, were both equally good: Fisher's exact test, one-sided.

    R. A. Fisher 1922, J. R. Stat. Soc. 85: all ways to share the right answers out are equally likely.
    """
    all_right, everything = right + parent_right, judged + parent_judged
    fewest = max(0, all_right - parent_judged)
    ways = sum(comb(judged, one) * comb(parent_judged, all_right - one) for one in range(fewest, right + 1))
    return ways / comb(everything, all_right)


def does_worse(number: int, versions: Mapping[int, VersionInUse]) -> DoesWorse | None:
    """Whether this version does worse in use than its parent, beyond chance; None while nobody can tell."""
    version = versions.get(number)
    parent = versions.get(version.parent) if version and version.parent is not None else None
    if version is None or parent is None or min(version.judged, parent.judged) < LEAST:
        return None
    if version.share >= parent.share:
        return None
    chance = luck(version.right, version.judged, parent.right, parent.judged)
    return DoesWorse(version, parent, chance) if chance <= LEVEL else None


def counted(given: Iterable[Given]) -> dict[int, tuple[int, int]]:
    """Right and all decisions of each version, over its NEWEST ones; `given` comes newest first.

    Verdicts on a range of moments are one decision, which is right where at least half of them are.
    """
    counts: dict[int, tuple[int, int]] = {}
    for decision in _decisions(given):
        version = decision[0].version
        right, judged = counts.get(version, (0, 0))
        if judged < NEWEST:
            is_right = 2 * sum(one.is_right for one in decision) >= len(decision)
            counts[version] = right + is_right, judged + 1
    return counts


def _decisions(given: Iterable[Given]) -> Iterable[Sequence[Given]]:
    decision: list[Given] = []
    for one in given:
        if decision and not _are_one(decision[-1], one):
            yield decision
            decision = []
        decision.append(one)
    if decision:
        yield decision


def _are_one(one: Given, other: Given) -> bool:
    same = (one.version, one.session_id) == (other.version, other.session_id)
    return same and abs(one.at - other.at) <= _ONE_DECISION
