"""The history of lessons."""

from datetime import UTC, datetime

import pytest
from remembered import a_verdict

from mmdesk.core.lessons import Cause, HeldLesson, Outcome
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.lessons import CUT_OFF, LessonStore
from mmdesk.store.purge import forget


@pytest.fixture
def lessons(connection):
    return LessonStore(connection)


def test_a_lesson_that_began_was_cut_off_until_it_ends(lessons):
    number = lessons.begin(Cause.DAILY)
    (begun,) = lessons.newest(5)
    assert (begun.cause, begun.outcome, begun.reason) == (Cause.DAILY, Outcome.FAILED, CUT_OFF)
    lessons.end(number, Outcome.ADMITTED, "Better.", 3)
    (ended,) = lessons.newest(5)
    assert ended == HeldLesson(Cause.DAILY, Outcome.ADMITTED, 0, "Better.", 3, 0, begun.at)


def test_the_newest_come_first_whatever_the_clock_said(lessons, connection):
    for year in (2031, 2026):
        number = lessons.begin(Cause.ASKED)
        at = datetime(year, 1, 1, tzinfo=UTC).isoformat()
        connection.execute("UPDATE lessons SET at = ? WHERE number = ?", (at, number))
    assert [one.at.year for one in lessons.newest(5)] == [2026, 2031]
    assert [one.at.year for one in lessons.newest(1)] == [2026]


def test_fresh_are_the_verdicts_after_the_last_lesson_that_did_not_fail(lessons, connection):
    store = FeedbackStore(connection)
    for _ in range(3):
        store.save(a_verdict())
    assert lessons.fresh() == 3
    lessons.begin(Cause.ASKED)  # and is killed
    assert lessons.fresh() == 3
    lessons.end(lessons.begin(Cause.ASKED), Outcome.REFUSED, "No.", None)
    assert lessons.newest(1)[0].verdicts == 3
    assert lessons.fresh() == 0
    store.save(a_verdict())
    assert lessons.fresh() == 1


def test_fresh_ones_count_where_as_many_old_ones_were_taken_back(lessons, connection):
    store = FeedbackStore(connection)
    old = [a_verdict() for _ in range(3)]
    for one in old:
        store.save(one)
    lessons.end(lessons.begin(Cause.ASKED), Outcome.REFUSED, "No.", None)
    for one in old:
        store.remove(one.id)
        store.save(a_verdict())
    assert lessons.fresh() == 3


def test_what_cannot_teach_yet_is_fresh_once_it_can(lessons, connection):
    one = a_verdict()
    store = FeedbackStore(connection)
    store.save(one)
    connection.execute("UPDATE feedback SET wants = 1")
    lessons.end(lessons.begin(Cause.ASKED), Outcome.REFUSED, "No.", None)
    assert (lessons.newest(1)[0].verdicts, lessons.fresh()) == (0, 0)
    connection.execute("UPDATE feedback SET wants = 0")
    assert lessons.fresh() == 1


def test_numbers_given_again_after_forgetting_are_fresh(lessons, connection):
    store = FeedbackStore(connection)
    kept, gone = a_verdict(session_id="kept"), a_verdict(session_id="gone")
    store.save(kept)
    store.save(gone)
    lessons.end(lessons.begin(Cause.ASKED), Outcome.REFUSED, "No.", None)
    forget(connection, "gone")
    store.save(a_verdict())
    store.save(a_verdict())
    assert lessons.fresh() == 2


def test_forgetting_everything_forgets_the_lessons(lessons, connection):
    lessons.begin(Cause.ASKED)
    forget(connection, everything=True)
    assert lessons.newest(5) == []
