"""When a lesson by itself is due, and what it waits for otherwise."""

from datetime import UTC, datetime, timedelta

import pytest

from mmdesk.core.lessons import Cause, HeldLesson, Outcome
from mmdesk.core.schedule import ByItself, Learned, Outlook, Waits, outlook

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def held(outcome, ago=HOUR, version=None):
    return HeldLesson(Cause.ENOUGH, outcome, 20, "", version, 20, NOW - ago)


def see(waiting, fresh=0, lessons=(), by_itself=ByItself.ENOUGH, in_use=0, hindrances=(), now=NOW):
    return outlook(by_itself, 20, Learned(waiting, fresh, tuple(lessons), in_use), now, hindrances)


def more(verdicts):
    return Outlook(waits=Waits.VERDICTS, more=verdicts)


DUE, DAILY, LATER = Outlook(Cause.ENOUGH), Outlook(Cause.DAILY), Outlook(waits=Waits.TIME)


def test_it_begins_with_the_last_verdict_it_needs():
    assert see(0) == more(20)
    assert see(19) == more(1)
    assert see(20) == see(500) == DUE


def test_turned_off_it_never_begins():
    assert see(500, by_itself=ByItself.OFF) == Outlook(waits=Waits.OFF)


def test_what_hinders_is_named_once_a_lesson_is_due_and_not_before():
    assert see(20, hindrances=[Waits.LIVE, Waits.POWER]) == Outlook(waits=Waits.LIVE)
    assert see(19, hindrances=[Waits.LIVE]) == more(1)


def test_the_same_verdicts_are_not_tried_again_after_a_refusal():
    assert see(20, 0, [held(Outcome.REFUSED)]) == more(20)
    assert see(39, 19, [held(Outcome.REFUSED)]) == more(1)
    assert see(40, 20, [held(Outcome.REFUSED)]) == DUE


def test_each_refusal_in_a_row_asks_for_more_up_to_a_limit():
    refused = held(Outcome.REFUSED)
    assert see(60, 20, [refused, refused]) == more(20)
    assert see(99, 0, [refused, held(Outcome.FAILED, DAY), refused, refused]) == more(80)
    assert see(500, 0, [refused] * 9) == more(80)
    assert see(500, 20, [refused, held(Outcome.ADMITTED), refused, refused]) == DUE


def test_after_a_lesson_in_use_all_that_it_does_not_know_counts():
    taken_back = see(20, 0, [held(Outcome.ADMITTED, version=3)], in_use=3)
    assert taken_back == DUE


def test_who_went_back_is_not_taught_the_same_again():
    assert see(40, 0, [held(Outcome.ADMITTED, version=3)], in_use=2) == more(20)


def test_a_cancelled_lesson_leaves_in_peace_for_a_day():
    assert see(20, 0, [held(Outcome.CANCELLED)]) == more(20)
    assert see(20, 0, [held(Outcome.CANCELLED, DAY)]) == DUE


@pytest.mark.parametrize(("failures", "wait"), [(1, HOUR), (2, 4 * HOUR), (3, DAY), (9, DAY)])
def test_a_failed_lesson_is_tried_again_later_and_later(failures, wait):
    def after(ago):
        return see(20, 20, [held(Outcome.FAILED, ago)] * failures)

    assert after(wait - timedelta(seconds=1)) == LATER
    assert after(wait) == DUE


def test_daily_it_needs_few_verdicts_and_a_day():
    def daily(waiting, ago=None, **rest):
        lessons = [held(Outcome.ADMITTED, ago, 1)] if ago is not None else []
        return see(waiting, waiting, lessons, ByItself.DAILY, 1, **rest)

    assert daily(2) == more(1)
    assert daily(3) == DAILY
    assert daily(3, 23 * HOUR) == LATER
    assert daily(3, DAY) == DAILY
    assert daily(3, DAY, hindrances=[Waits.POWER]) == Outlook(waits=Waits.POWER)


def test_both_take_whichever_comes_first():
    lessons = [held(Outcome.ADMITTED, HOUR, 1)]
    assert see(20, 20, lessons, ByItself.BOTH, 1) == DUE
    assert see(12, 12, lessons, ByItself.BOTH, 1) == more(8)
    assert see(12, 12, [held(Outcome.ADMITTED, DAY, 1)], ByItself.BOTH, 1) == DAILY


@pytest.mark.parametrize("ago", [-HOUR, -400 * DAY, 4000 * DAY])
def test_a_clock_that_was_set_back_or_leapt_makes_nothing_wait_for_years(ago):
    for outcome, version in ((Outcome.ADMITTED, 1), (Outcome.FAILED, None), (Outcome.CANCELLED, None)):
        assert see(20, 0, [held(outcome, ago, version)], in_use=1) == DUE
    assert see(3, 3, [held(Outcome.ADMITTED, ago, 1)], ByItself.DAILY, 1) == DAILY
    assert see(20, 0, [held(Outcome.REFUSED, ago)]) == more(20)
