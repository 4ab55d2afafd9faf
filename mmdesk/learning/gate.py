"""The gate: no version is used before it has beaten the one in use on a fair test.

The person's part: held-out verdicts, each answered by the version in use and by a candidate that was not
taught it. Two things must hold: at least LEAST more right answers than before, and a rise of the named
emotions' ranks that an exact one-sided sign-flip test (Fisher 1935) does not put down to chance. The level
is 1 in 8, which three verdicts that all come right can just reach; three is therefore the least a person can
teach with. From MANY judged verdicts on it is 2 %. Both conditions together refuse at least 95 % of lessons
from randomly named emotions; a test and `mmdesk simulate-user` measure it. Only the
newest MOST verdicts are judged.

Everyone else's part: on the base's own check moments nothing may be harmed against the base, as
`everyone_else` says, however many versions came between.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor

from mmdesk.learning.chance import luck
from mmdesk.learning.dataset import Examples
from mmdesk.learning.evaluate import right, scores
from mmdesk.learning.everyone_else import FUSED, Measured, worst_harm
from mmdesk.learning.objectives import CORRECTION

LEAST = 3
MANY = 30
LEVEL, LEVEL_OF_FEW = 0.02, 0.125
MOST = 200


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the gate found. Rights are fractions of the judged verdicts, base figures are UAR."""

    admitted: bool
    judged: int
    before: float
    after: float
    chance: float  # that mere luck looks as good
    base_before: float
    base_after: float
    reason: str  # one sentence a layperson reads


def judge(
    before: Tensor,
    after: Tensor,
    examples: Examples,
    base: Mapping[str, Measured],
    candidate: Mapping[str, Measured],
) -> Judgement:
    """Judge by the logits (N, 7) given before and after on held-out examples, and by everyone else's part."""
    before, after = before[-MOST:], after[-MOST:]
    examples = examples.take(torch.arange(len(examples))[-MOST:])
    right_before = int(right(before, examples).sum())
    right_after = int(right(after, examples).sum())
    chance = luck(scores(after, examples) - scores(before, examples))
    level = LEVEL if len(examples) >= MANY else LEVEL_OF_FEW
    helps = right_after - right_before >= LEAST and chance <= level
    harmed = worst_harm(base, candidate)
    shown = harmed or FUSED
    facts = _facts(examples, right_before, right_after, base[shown].uar, candidate[shown].uar, shown)
    return Judgement(
        helps and harmed is None,
        len(examples),
        right_before / len(examples),
        right_after / len(examples),
        chance,
        base[FUSED].uar,
        candidate[FUSED].uar,
        facts + _why_not(helps, harmed is not None, right_after > right_before),
    )


def nothing_to_judge(new: int, least: int, base_uar: float) -> Judgement:
    """The refusal when there are too few verdicts the version in use has not learned from."""
    some = "is only 1 new verdict" if new == 1 else f"are only {new} new verdicts"
    there = f"There {some}" if new else "There is no new verdict"
    reason = f"{there} to judge a new version by; it takes {least}."
    return Judgement(False, 0, 0.0, 0.0, 1.0, base_uar, base_uar, reason)


def change_in_words(base: float, candidate: float) -> str:
    """How much better or worse a candidate's UAR is than the base's."""
    points = 100 * (candidate - base)
    size = f"{abs(points):.1f} points"
    return f"unchanged ({size})" if abs(points) < 0.5 else f"{'better' if points > 0 else 'worse'} by {size}"


def _facts(
    examples: Examples, right_before: int, right_after: int, base: float, candidate: float, view: str
) -> str:
    kind = "corrections" if bool((examples.said.verdict == CORRECTION).all()) else "verdicts"
    change = change_in_words(base, candidate)
    by = "" if view == FUSED else f", judged by {view} alone,"
    return (
        f"On your last {len(examples)} {kind}: {right_before} right before, {right_after} right now; "
        f"on everyone else{by} {change}."
    )


def _why_not(helps: bool, harms: bool, more_right: bool) -> str:
    if helps and harms:
        return " Not used, because it would do worse on everyone else."
    if not helps:
        how = "that can still be chance" if more_right else "it does not do better for you"
        return f" Not used, because {how}."
    return ""
