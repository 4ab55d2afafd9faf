"""The learning panel, beside what test_main_window says of it: by itself, paused, and the last lesson."""

from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from mmdesk.core.lessons import Cause, HeldLesson, Outcome
from mmdesk.core.schedule import ByItself, Outlook, Waits
from mmdesk.core.versions import Version
from mmdesk.gui.learning_panel import LearningPanel
from mmdesk.gui.lesson_words import line_of

REASON = (
    "On your last 20 verdicts: 9 right before, 9 right now; on everyone else unchanged (0.0 points)."
    " Not used, because it does not do better for you."
)


@pytest.fixture
def panel(qtbot):
    panel = LearningPanel()
    qtbot.addWidget(panel)
    panel.resize(306, 230)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


@pytest.mark.parametrize(
    ("outlook", "brief", "whole"),
    [
        (Outlook(waits=Waits.VERDICTS, more=20), "By itself: after 20 verdicts ▾", "20 more verdicts."),
        (Outlook(waits=Waits.VERDICTS, more=12), "By itself: 12 more verdicts ▾", "12 more verdicts."),
        (Outlook(waits=Waits.VERDICTS, more=1), "By itself: 1 more verdict ▾", "after 1 more verdict."),
        (Outlook(waits=Waits.POWER), "By itself: waits for mains power ▾", "It waits for mains power."),
        (Outlook(Cause.ENOUGH), "By itself: after 20 verdicts ▾", "without being asked."),
    ],
)
def test_it_says_what_the_next_lesson_waits_for(panel, outlook, brief, whole):
    panel.by_itself.show_outlook(outlook)
    assert panel.by_itself.text() == brief
    assert panel.by_itself.toolTip().endswith(whole)
    assert whole in panel.by_itself.accessibleName()


def test_all_that_it_can_wait_for_has_words_that_fit(panel):
    for waits in Waits:
        panel.by_itself.show_outlook(Outlook(waits=waits, more=80))
        assert panel.by_itself.toolTip()
        QApplication.processEvents()
        assert panel.by_itself.geometry().right() <= panel.contentsRect().right()
        assert panel.width() == 306


def test_when_it_learns_by_itself_is_chosen_in_the_menu(panel):
    panel.show_choice(ByItself.ENOUGH, 30)
    chosen = QSignalSpy(panel.by_itself.chosen)
    actions = panel.by_itself.menu().actions()
    assert [one.text() for one in actions] == ["off", "after 30 verdicts", "once a day", "after 30, or daily"]
    assert [one.isChecked() for one in actions] == [False, True, False, False]
    actions[2].trigger()
    assert chosen.at(0) == ["daily"]
    assert panel.by_itself.text() == "By itself: once a day ▾"


def test_pause_becomes_go_on_once_it_waits(panel, qtbot):
    panel.show_starting()
    panel.show_started(24)
    with qtbot.waitSignal(panel.pause_wanted):
        qtbot.mouseClick(panel.running.pause_button, Qt.MouseButton.LeftButton)
    panel.show_paused()
    assert panel.sentence.text() == "Paused. Nothing is lost."
    assert panel.progress.maximum() > 0  # a bar without an end would go on moving
    with qtbot.waitSignal(panel.go_on_wanted):
        qtbot.mouseClick(panel.running.pause_button, Qt.MouseButton.LeftButton)
    panel.show_gone_on()
    assert panel.sentence.text() == "Learning from 24 verdicts…"
    assert panel.running.pause_button.text() == "Pause"


def test_once_it_stops_or_cancels_nothing_else_can_be_ordered(panel, qtbot):
    for button in (panel.running.stop_button, panel.running.cancel_button):
        panel.show_starting()
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert not panel.running.pause_button.isEnabled()


def lesson(outcome=Outcome.REFUSED, reason=REASON, ago=timedelta(0), **rest):
    at = datetime.now().astimezone().replace(hour=14, minute=3) - ago
    return HeldLesson(Cause.ENOUGH, outcome, 20, reason, at=at, **rest)


@pytest.mark.parametrize(
    ("held", "line"),
    [
        (partial(lesson), "Today 14:03, by itself: refused, it does not do better for you"),
        (
            partial(lesson, ago=timedelta(days=1)),
            "Yesterday 14:03, by itself: refused, it does not do better for you",
        ),
        (partial(lesson, Outcome.ADMITTED, "Better.", version=7), "Today 14:03, by itself: version 7"),
        (partial(lesson, Outcome.CANCELLED, ""), "Today 14:03, by itself: cancelled"),
        (partial(lesson, Outcome.FAILED, "Disk full."), "Today 14:03, by itself: did not work, disk full"),
    ],
)
def test_a_lesson_in_one_line(held, line):
    assert line_of(held()) == line  # made now: midnight may have passed since this was read


def test_the_last_lesson_is_told_until_there_is_something_newer(panel):
    panel.show_waiting(30)
    panel.show_lessons([lesson(), lesson(Outcome.ADMITTED, "Better.", version=7)])
    assert panel.sentence.text().startswith("Today 14:03, by itself: refused")
    assert panel.sentence.toolTip() == REASON
    panel.show_waiting(31)
    assert "refused" in panel.sentence.text()  # one more verdict is no good moment for another
    panel.show_starting()
    panel.show_judged(True, "Better.")
    panel.show_ended()
    panel.show_lessons([lesson()])
    assert panel.sentence.text() == "✓ Better."


@pytest.mark.parametrize("height", [230, 200])
def test_long_words_of_the_gate_leave_room_for_the_versions(panel, height):
    panel.resize(306, height)
    panel.show_judged(False, REASON)
    QApplication.processEvents()
    assert panel.sentence.toolTip().endswith(REASON)
    assert panel.height() == height
    assert panel.sentence.geometry().bottom() < panel.versions.geometry().top()
    assert panel.versions.list.height() >= 24
    assert panel.versions.geometry().bottom() <= panel.contentsRect().bottom()


@pytest.mark.parametrize(
    ("learn_after", "verdicts", "stands_out"),
    [(20, 0, False), (20, 1, False), (20, 9, False), (20, 10, True), (5, 4, False), (5, 5, True)],
)
def test_learn_now_stands_out_only_once_learning_is_worth_while(panel, learn_after, verdicts, stands_out):
    panel.show_choice(ByItself.ENOUGH, learn_after)
    panel.show_waiting(verdicts)
    assert (panel.learn_button.property("role") == "primary") is stands_out
    assert panel.learn_button.isEnabled() is (verdicts > 0)


def test_another_setting_of_what_is_enough_shows_at_once(panel):
    panel.show_waiting(6)
    panel.show_choice(ByItself.ENOUGH, 5)
    assert panel.learn_button.property("role") == "primary"


def test_with_few_verdicts_it_says_that_more_teach_better_and_no_louder_than_anything_else(panel):
    panel.show_waiting(0)
    assert panel.sentence.text() == "Your corrections are what it learns from."
    panel.show_waiting(1)
    said = panel.sentence.text()
    assert said == "More verdicts teach better: 10 are a good start."
    panel.show_waiting(9)
    assert panel.sentence.text() == said
    panel.show_waiting(10)
    assert panel.sentence.text() == "Your corrections are what it learns from."
    panel.show_judged(False, REASON)
    panel.show_waiting(1)
    assert panel.sentence.text() == f"✗ {REASON}"


def test_without_the_versions_the_way_back_stands_beside_what_is_next(panel, qtbot):
    versions = panel.versions
    back = versions.roll_back_outside
    assert (versions.isVisible(), back.isVisible()) == (True, False)
    panel.resize(292, 177)
    panel.give_way(True)
    assert (versions.isVisible(), back.isVisible(), back.isEnabled()) == (False, True, False)
    panel.show_versions([Version(1, Path(), 0, None, 12), Version(0, Path(), None, None, 0)], 1)
    back.setFocus()
    with qtbot.waitSignal(panel.rollback_wanted):
        qtbot.keyClick(back, Qt.Key.Key_Space)
    panel.give_way(False)
    assert (versions.isVisible(), back.isVisible()) == (True, False)


def test_what_the_next_lesson_waits_for_gives_way_to_the_way_back(panel):
    panel.by_itself.show_outlook(Outlook(waits=Waits.POWER))
    panel.resize(270, 177)
    panel.give_way(True)
    assert panel.width() == 270
    QApplication.processEvents()
    next_one, back = panel.by_itself, panel.versions.roll_back_outside
    assert next_one.width() < next_one.sizeHint().width()
    assert next_one.geometry().right() < back.geometry().left()
    assert back.geometry().right() <= panel.contentsRect().right()


def test_that_there_are_enough_is_taken_back_once_there_are_not(panel):
    panel.show_waiting(20)
    assert panel.sentence.text().startswith("Enough to learn from")
    panel.show_waiting(21)
    assert panel.sentence.text().startswith("Enough to learn from")
    panel.show_waiting(0)
    assert panel.sentence.text() == "Your corrections are what it learns from."


def test_after_going_back_the_same_verdicts_are_no_news(panel):
    panel.versions.rollback_wanted.emit()
    panel.show_waiting(0)
    panel.show_waiting(20)
    assert "Enough" not in panel.sentence.text()
    panel.show_waiting(0)
    panel.show_waiting(20)
    assert panel.sentence.text().startswith("Enough to learn from")
