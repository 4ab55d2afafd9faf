"""When a lesson is held by itself: after enough new verdicts or daily, and only when it disturbs nobody."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from mmdesk.core.lessons import Cause, HeldLesson, Outcome

LEAST_DAILY = 3  # new verdicts; with fewer the gate cannot tell a version that is better from chance
DAY = timedelta(days=1)
_AFTER_FAILURES = (timedelta(hours=1), timedelta(hours=4), DAY)
_MOST_PATIENCE = 4  # times as many verdicts, at most, after refusals


class ByItself(StrEnum):
    """Whether it learns by itself, and when."""

    OFF = "off"
    ENOUGH = "enough"  # after so many new verdicts
    DAILY = "daily"
    BOTH = "both"  # whichever comes first

    @property
    def causes(self) -> tuple[Cause, ...]:
        """For which a lesson may begin."""
        enough = (Cause.ENOUGH,) if self in (ByItself.ENOUGH, ByItself.BOTH) else ()
        daily = (Cause.DAILY,) if self in (ByItself.DAILY, ByItself.BOTH) else ()
        return (*enough, *daily)


class Waits(StrEnum):
    """What a lesson by itself waits for."""

    OFF = "off"  # nothing: none is wanted
    VERDICTS = "verdicts"  # more of them
    TIME = "time"  # the next day, or a while after a lesson that failed
    LIVE = "live"  # until live stops
    FILE = "file"  # until the files are read
    PLAYING = "playing"  # until playing stops
    DIALOG = "dialog"  # until a dialog, or Ask me, is closed
    WORK = "work"  # until something else of ours is done
    POWER = "power"  # until the computer is on mains power
    INPUT = "input"  # until nobody has touched the window for a while


HEAVY = frozenset({Waits.LIVE, Waits.FILE, Waits.PLAYING, Waits.WORK, Waits.POWER})
"""A lesson by itself that is running pauses for these; for the others it only does not begin."""


@dataclass(frozen=True, slots=True)
class Learned:
    """What the store knows about the verdicts and the lessons."""

    waiting: int = 0  # verdicts that the version in use has not learned from, or should forget
    fresh: int = 0  # that came after the last lesson that did not fail
    lessons: tuple[HeldLesson, ...] = ()  # the newest first
    in_use: int = 0  # the version


@dataclass(frozen=True, slots=True)
class Outlook:
    """Whether a lesson is due now, and why; else what it waits for, and for how many verdicts."""

    cause: Cause | None = None
    waits: Waits | None = None
    more: int = 0


def time_of_day() -> datetime:
    """What the history is written by, and a day is told by; it may be set back, and leap."""
    return datetime.now(UTC)


def outlook(
    by_itself: ByItself, learn_after: int, learned: Learned, now: datetime, hindrances: Sequence[Waits] = ()
) -> Outlook:
    """What is to be done now; of several `hindrances` the first one is named.

    The history is in the order in which lessons were held. A clock that was set back makes a time that has
    not come yet one that is long past, so that nothing waits for years; one lesson more is the worst of it.
    """
    if by_itself is ByItself.OFF:
        return Outlook(waits=Waits.OFF)
    due = [_due(cause, learn_after, learned, now) for cause in by_itself.causes]
    cause = next((one.cause for one in due if one.cause is not None), None)
    if cause is None:
        return min(due, key=_nearness)
    if hindrances:
        return Outlook(waits=hindrances[0])
    return Outlook(cause=cause)


def _due(cause: Cause, learn_after: int, learned: Learned, now: datetime) -> Outlook:
    if cause is Cause.ENOUGH:
        needed = learn_after * _patience(learned.lessons)
    else:
        needed = LEAST_DAILY
    more = needed - _new(cause, learned, now)
    if more > 0:
        return Outlook(waits=Waits.VERDICTS, more=more)
    if _failed_lately(learned.lessons, now) or (cause is Cause.DAILY and _was_today(learned.lessons, now)):
        return Outlook(waits=Waits.TIME)
    return Outlook(cause=cause)


def _nearness(due: Outlook) -> tuple[bool, int]:
    """The fewest verdicts first: for those somebody can do something, for the time nobody."""
    return (due.waits is Waits.TIME, due.more)


def _new(cause: Cause, learned: Learned, now: datetime) -> int:
    """How many verdicts there are that were not tried yet.

    After a lesson whose version is in use that is what the version does not know. After a refusal, or once
    the user went back to another version, the same verdicts would only give the same again.
    """
    last = _last_judged(learned.lessons)
    if last is None or (last.outcome is Outcome.ADMITTED and last.version == learned.in_use):
        return learned.waiting
    if last.outcome is Outcome.CANCELLED and _has_passed(last.at, DAY, now):
        return learned.waiting  # nobody knows what would have come of it, and the user wanted peace then
    return min(learned.waiting, learned.fresh)


def _last_judged(lessons: Sequence[HeldLesson]) -> HeldLesson | None:
    return next((one for one in lessons if one.outcome is not Outcome.FAILED), None)


def _patience(lessons: Sequence[HeldLesson]) -> int:
    """1, after two refusals in a row 2, then 4: verdicts that did not help will need more company."""
    refused = 0
    for lesson in lessons:
        if lesson.outcome is Outcome.ADMITTED:
            break
        refused += lesson.outcome is Outcome.REFUSED
    return min(_MOST_PATIENCE, 1 << max(0, refused - 1))


def _failed_lately(lessons: Sequence[HeldLesson], now: datetime) -> bool:
    failures = next((at for at, one in enumerate(lessons) if one.outcome is not Outcome.FAILED), len(lessons))
    if not failures:
        return False
    return not _has_passed(lessons[0].at, _AFTER_FAILURES[min(failures, len(_AFTER_FAILURES)) - 1], now)


def _was_today(lessons: Sequence[HeldLesson], now: datetime) -> bool:
    last = _last_judged(lessons)
    return last is not None and not _has_passed(last.at, DAY, now)


def _has_passed(since: datetime, span: timedelta, now: datetime) -> bool:
    return not timedelta(0) <= now - since < span
