"""What the gate said of each part of a version, put together for the user."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mmdesk.core.named_people import ANYBODY
from mmdesk.core.versions import Version

if TYPE_CHECKING:  # it imports torch, which takes seconds
    from mmdesk.learning.gate import Judgement

_MOST = 4  # sentences; the rest is counted


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one part's lesson ended."""

    who: str  # the named person's id, or ANYBODY
    is_admitted: bool
    reason: str
    judgement: "Judgement | None" = None  # None: there was no lesson, only verdicts taken back


def called(who: str, names: Mapping[str, str]) -> str:
    """How a part is called; a person without a known name is somebody all the same."""
    return "Everybody else" if who == ANYBODY else names.get(who, "Somebody you named")


def as_told(outcome: Outcome, names: Mapping[str, str], is_only: bool) -> str:
    """The gate's sentence with the name before it, which the only part of all does without."""
    if is_only and outcome.who == ANYBODY:
        return outcome.reason
    return f"{called(outcome.who, names)}: {outcome.reason}"


def all_told(outcomes: Sequence[Outcome], names: Mapping[str, str], is_only: bool) -> str:
    """The sentences of all parts, the admitted first; of many the last are only counted."""
    ordered = sorted(outcomes, key=lambda one: not one.is_admitted)
    most = len(ordered) if len(ordered) <= _MOST else _MOST - 1
    sentences = [as_told(one, names, is_only) for one in ordered[:most]]
    left = ordered[most:]
    if left:
        admitted = sum(one.is_admitted for one in left)
        sentences.append(f"And {len(left)} others: {admitted} learned, {len(left) - admitted} as before.")
    return " ".join(sentences)


def summary_of(version: Version, names: Mapping[str, str]) -> str:
    """What the gate said of the parts that were made for a version, with the names of today."""
    new = [part for part in version.parts if part.is_new]
    if not new or all(part.who == ANYBODY for part in version.parts):
        return version.summary
    outcomes = [Outcome(part.who, True, part.summary) for part in new]
    return all_told(outcomes, names, is_only=False)


def figures(outcomes: Sequence[Outcome]) -> dict[str, float]:
    """The gate's figures over all parts: rights over all judged verdicts, everyone else's at their worst."""
    judged = [one.judgement for one in outcomes if one.judgement is not None]
    if not judged:
        return {}
    count = sum(one.judged for one in judged) or 1
    worst = min(judged, key=lambda one: one.base_after - one.base_before)
    return {
        "before": round(sum(one.before * one.judged for one in judged) / count, 4),
        "after": round(sum(one.after * one.judged for one in judged) / count, 4),
        "base_before": round(worst.base_before, 4),
        "base_after": round(worst.base_after, 4),
    }
