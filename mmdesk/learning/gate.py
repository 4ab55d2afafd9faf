"""The gate: no version is used before it has beaten the one in use on a fair test.

The person's part: held-out verdicts, each answered by the version in use and by a candidate that was not
taught it. There are three ways to be let through.

- The verdicts are *founded*: the base finds the names more probable than if they were dealt to other moments
  (`trust.unfounded`, at most 2 %). So whoever gives them looks, listens and knows the words; learning from
  such people helps more often than not, and it is enough that what the verdicts say has become more
  probable on the whole, and no more than one answer in ten less is right. That tells more than counting
  right answers, of which few turn. Who only confirms is not founded: growing surer of what was said
  already is no gain.
- The verdicts are *informed*: their names agree with the candidate's answers better than if they were
  dealt to other moments (`trust.uninformed`, at most 2 %), which random names do in one lesson of fifty.
  Then at least one more right answer, and a rise of the named emotions' ranks that is not mere chance by an
  exact one-sided sign-flip test (Fisher 1935) at 1 in 2, are enough.
- Otherwise at least LEAST more right answers, and a rise at 1 in 8, which three verdicts that all come right
  can just reach; three is therefore the least a person can teach with. From MANY judged verdicts on at 2 %.
  And from six on the names must not look random (`trust.uninformed` over 10 %).

One name for everything and swapped names would pass such a test, since they can be learned; they are
recognised by themselves (`trust`) and refused. At least 95 % of lessons from randomly named emotions are
refused; a test and `mmdesk simulate-user` measure it. Only the newest MOST verdicts are judged.

Everyone else's part: on the base's own check moments nothing may be harmed against the base, as
`everyone_else` says, however many versions came between.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor

from mmdesk.learning.chance import likely_more, luck
from mmdesk.learning.dataset import Examples
from mmdesk.learning.evaluate import chances, right, scores
from mmdesk.learning.everyone_else import FUSED, Measured, worst_harm
from mmdesk.learning.objectives import CORRECTION, Said
from mmdesk.learning.trust import flooding, swapped, unfounded, uninformed

LEAST = 3
MANY = 30
LEVEL, LEVEL_OF_FEW = 0.02, 0.125
INFORMED, LEVEL_OF_INFORMED = 0.02, 0.5
FOUNDED, LOST = 0.02, 0.1
NOISE, LEAST_NOISE = 0.1, 6  # names of so many verdicts that agree no better than this are called random
MOST = 200
# Each whole: other languages put the modality in another place and form.
JUDGED_BY = {
    FUSED: "",
    "face": ", judged by face alone,",
    "voice": ", judged by voice alone,",
    "text": ", judged by text alone,",
}


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
    given: Said | None = None,
    read: Tensor | None = None,
) -> Judgement:
    """Judge by the logits (N, 7) given before and after on held-out examples, and by everyone else's part.

    `given` is what was said of all moments that were taught; without, of those that are judged. `read` are
    the base's logits (M, 7) on the moments of `given`; without, nothing is founded.
    """
    is_founded = given is not None and read is not None and _is_founded(read, given)
    before, after = before[-MOST:], after[-MOST:]
    examples = examples.take(torch.arange(len(examples))[-MOST:])
    right_before = int(right(before, examples).sum())
    right_after = int(right(after, examples).sum())
    chance = luck(scores(after, examples) - scores(before, examples))
    gained = right_after - right_before
    blind = uninformed(after.argmax(1), examples.said)
    level = LEVEL if len(examples) >= MANY else LEVEL_OF_FEW
    noisy = NOISE < blind < 1 and len(examples) >= LEAST_NOISE
    risen = float((chances(after, examples) - chances(before, examples)).sum())
    is_likelier = is_founded and risen > 0 and gained >= -LOST * len(examples)
    helps = (gained >= LEAST and chance <= level and not noisy) or (
        gained >= 1 and chance <= LEVEL_OF_INFORMED and blind <= INFORMED
    )
    harmed = worst_harm(base, candidate)
    shown = harmed or FUSED
    why_not = _distrust(given or examples.said)
    why_not = why_not or _why_not(helps or is_likelier, harmed is not None, gained, noisy)
    likelier = "" if helps or not is_likelier else _likelier(before, after, examples)
    facts = _person(examples, before, after) + likelier
    facts += _others(base[shown].uar, candidate[shown].uar, shown)
    return Judgement(
        not why_not,
        len(examples),
        right_before / len(examples),
        right_after / len(examples),
        chance,
        base[FUSED].uar,
        candidate[FUSED].uar,
        facts + why_not,
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


def _is_founded(read: Tensor, given: Said) -> bool:
    newest = given.take(slice(-MOST, None))
    return unfounded(read[-MOST:], newest) <= FOUNDED


def _likelier(before: Tensor, after: Tensor, examples: Examples) -> str:
    was, now = (float(chances(logits, examples).mean()) for logits in (before, after))
    return f"it gave what you said {100 * was:.1f} % on average before, {100 * now:.1f} % now; "


def _person(examples: Examples, before: Tensor, after: Tensor) -> str:
    was, now = right(before, examples), right(after, examples)
    kind = "corrections" if bool((examples.said.verdict == CORRECTION).all()) else "verdicts"
    low, high = likely_more(was, now)
    return (
        f"On your last {len(examples)} {kind}: {int(was.sum())} right before, {int(now.sum())} right now "
        f"(probably {_more(low, high)}); "
    )


def _more(low: int, high: int) -> str:
    if low < 0 <= high:
        return f"{-low} fewer to {high} more"
    return f"{low} to {high} more" if low >= 0 else f"{-high} to {-low} fewer"


def _others(base: float, candidate: float, view: str) -> str:
    change = change_in_words(base, candidate)
    return f"on everyone else{JUDGED_BY[view]} {change}."


def _distrust(given: Said) -> str:
    """Why verdicts are not learned, whatever the test says; empty when they are."""
    if emotion := flooding(given):
        return (
            f" Not used, because nearly every verdict names {emotion}, whatever was shown: from one name "
            "alone nothing can be learned that tells emotions apart."
        )
    if swapped(given):
        return " Not used, because the verdicts call every emotion by the name of another one."
    return ""


def _why_not(helps: bool, harms: bool, gained: int, noisy: bool) -> str:
    if helps:
        return " Not used, because it would do worse on everyone else." if harms else ""
    if noisy:
        return " Not used, because the names fit these moments no better than others: they may be random."
    how = "that can still be chance" if gained > 0 else "it does not do better for you"
    return f" Not used, because {how}."
