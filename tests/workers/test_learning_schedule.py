"""Lessons by themselves, with a real child that obeys, and a store and a computer that are told."""

import sys
import textwrap
from datetime import UTC, datetime, timedelta

import pytest
from arriving import arrives
from PySide6.QtTest import QSignalSpy

from mmdesk.core.lessons import Cause, HeldLesson, Outcome
from mmdesk.core.schedule import Learned, Outlook, Waits
from mmdesk.settings import Settings
from mmdesk.workers.learning_process import LearningProcess
from mmdesk.workers.learning_schedule import LearningSchedule

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
CHILD = textwrap.dedent("""
    import json, sys
    def say(**event):
        print(json.dumps(event), flush=True)
    say(event="started", verdicts=len(sys.argv))
    for line in sys.stdin:
        word = line.strip()
        if word == "cancel":
            say(event="cancelled")
            sys.exit()
        say(event={"pause": "paused", "go on": "gone on"}[word])
    say(event="cancelled")
""")


@pytest.fixture
def hindrances():
    return []


@pytest.fixture
def learning(tmp_path):
    script = tmp_path / "learn.py"
    script.write_text(CHILD)
    process = LearningProcess(tmp_path, command=[sys.executable, str(script)])
    yield process
    process.kill()


@pytest.fixture
def schedule(qtbot, learning, hindrances):
    made = LearningSchedule(Settings(), learning, lambda: hindrances, lambda: NOW)
    made.start()
    qtbot.waitSignal(made.look_wanted).wait()
    yield made
    made.stop()


def test_a_lesson_begins_with_its_cause_as_soon_as_it_is_due(qtbot, learning, schedule):
    schedule.take_learned(Learned(19))
    assert not learning.is_running
    with arrives(qtbot, learning.started):
        schedule.take_learned(Learned(20))
    assert learning.cause is Cause.ENOUGH


def test_it_waits_for_idleness_and_then_begins(qtbot, learning, schedule, hindrances):
    plans = QSignalSpy(schedule.planned)
    hindrances.append(Waits.INPUT)
    schedule.take_learned(Learned(20))
    assert plans.at(0) == [Outlook(waits=Waits.INPUT)]
    hindrances.clear()
    with arrives(qtbot, learning.started):
        schedule.look_around()


def test_turned_off_it_begins_nothing(learning, schedule):
    schedule.choose("off")
    schedule.take_learned(Learned(500))
    assert not learning.is_running
    schedule.choose("enough")
    assert learning.is_running


def test_nothing_begins_on_what_is_out_of_date(qtbot, learning, schedule):
    schedule.look_again()
    schedule.take_learned(Learned(20))  # was on its way when something changed
    schedule.look_around()
    assert not learning.is_running
    qtbot.waitSignal(schedule.look_wanted).wait()


def test_the_history_is_minded(learning, schedule):
    lesson = HeldLesson(Cause.ENOUGH, Outcome.REFUSED, 20, at=NOW - timedelta(hours=1))
    schedule.take_learned(Learned(20, 0, (lesson,)))
    assert not learning.is_running


def begun(qtbot, learning, schedule):
    with arrives(qtbot, learning.started):
        schedule.take_learned(Learned(20))


def test_live_pauses_it_and_afterwards_it_goes_on(qtbot, learning, schedule, hindrances):
    begun(qtbot, learning, schedule)
    with arrives(qtbot, learning.paused):
        hindrances.append(Waits.LIVE)
        schedule.look_around()
    with arrives(qtbot, learning.gone_on):
        hindrances[:] = [Waits.INPUT]  # keeps from beginning, not from going on
        schedule.look_around()


def test_who_lets_it_go_on_is_not_contradicted(qtbot, learning, schedule, hindrances):
    begun(qtbot, learning, schedule)
    with arrives(qtbot, learning.paused):
        hindrances.append(Waits.FILE)
        schedule.look_around()
    with arrives(qtbot, learning.gone_on):
        schedule.go_on()
    paused = QSignalSpy(learning.paused)
    schedule.look_around()
    with arrives(qtbot, learning.ended):
        learning.cancel()
    assert paused.count() == 0


def test_who_pauses_it_decides_when_it_goes_on(qtbot, learning, schedule, hindrances):
    begun(qtbot, learning, schedule)
    with arrives(qtbot, learning.paused):
        schedule.pause()
    gone_on = QSignalSpy(learning.gone_on)
    for now in ([Waits.LIVE], []):
        hindrances[:] = now
        schedule.look_around()
    assert gone_on.count() == 0
    with arrives(qtbot, learning.gone_on):
        schedule.go_on()


def test_a_lesson_that_was_asked_for_is_never_paused(qtbot, learning, schedule, hindrances):
    with arrives(qtbot, learning.started):
        learning.learn()
    paused = QSignalSpy(learning.paused)
    hindrances.append(Waits.LIVE)
    schedule.look_around()
    with arrives(qtbot, learning.ended):
        learning.cancel()
    assert paused.count() == 0


def test_after_its_end_the_store_is_asked_before_another_begins(qtbot, learning, schedule):
    begun(qtbot, learning, schedule)
    with arrives(qtbot, schedule.look_wanted), arrives(qtbot, learning.cancelled):
        learning.leave()
    schedule.look_around()
    assert not learning.is_running


def test_stopped_it_begins_nothing(learning, schedule):
    schedule.stop()
    schedule.take_learned(Learned(20))
    assert not learning.is_running
