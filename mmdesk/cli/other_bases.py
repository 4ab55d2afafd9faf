"""Verdicts whose features another base made: they stay, teach nothing with this one, and are counted."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from mmdesk.core.feedback import Feedback

MIGRATE = "`mmdesk migrate-feedback` reads again what it can from files and recordings."


def of_this_base(
    feedback: Sequence[Feedback], base: str, bases: Mapping[int, str]
) -> tuple[list[Feedback], int]:
    """The verdicts in their order, without the features that another base made; how many had some.

    `base` is the SHA-256 of the one in use. Of verdicts of before it was kept, `bases` tells it by the
    version they were given on; of others it is not known, and taken for the one in use.
    """
    known = [one if one.base else replace(one, base=bases.get(one.version, "")) for one in feedback]
    fitting = [one if one.is_of(base) else replace(one, features={}) for one in known]
    return fitting, sum(one.teaches for one in known) - sum(one.teaches for one in fitting)


def said_of_others(count: int) -> str:
    """One line about those of another base; empty when there are none."""
    if not count:
        return ""
    some = "1 verdict" if count == 1 else f"{count} verdicts"
    return f"{some} with features of another base model taught nothing. {MIGRATE}"


def nothing_of_this_base(count: int) -> tuple[str, str]:
    """Message and hint where all verdicts are of another base."""
    some = "Your only verdict has" if count == 1 else f"All of your {count} verdicts have"
    return f"{some} features of another base model, and cannot teach this one.", MIGRATE
