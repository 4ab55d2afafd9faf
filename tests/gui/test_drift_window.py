"""How it is doing: the chart, what is said of it, and the offer to go back."""

import json
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QPushButton

from mmdesk.core.drift import VersionInUse
from mmdesk.core.lessons import Cause, HeldLesson, Outcome
from mmdesk.gui.drift.drift_window import DriftWindow
from mmdesk.settings import Settings

MADE = datetime(2026, 5, 1, tzinfo=UTC)
BASE = VersionInUse(0, None, 52, 80)
WORSE = VersionInUse(1, 0, 30, 80, 0.4, 0.7, MADE)
FINE = VersionInUse(1, 0, 60, 80, 0.4, 0.7, MADE)


@pytest.fixture
def drift(qtbot):
    window = DriftWindow()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def picture(drift):
    return drift.chart.grab().toImage()


def test_without_verdicts_it_says_what_to_do(drift):
    drift.show_all([], [VersionInUse(0, None)], 0)
    assert drift.empty.isVisible()
    assert "Enter" in drift.empty.text()
    assert not drift.back_button.isVisible()
    assert drift.no_lessons.isVisible()


@pytest.mark.parametrize(
    ("versions", "in_use", "words"),
    [
        ([BASE, WORSE], 1, "Version 1 was right in 30 of 80 verdicts, the base in 52 of 80. That is less"),
        ([BASE, FINE], 1, "It does no worse."),
        ([BASE, VersionInUse(1, 0, 49, 80)], 1, "That can still be chance."),
        ([BASE, VersionInUse(1, 0, 0, 5)], 1, "It takes 20 verdicts on each to compare them."),
        ([BASE, WORSE], 0, "The base is in use"),
        ([BASE, VersionInUse(1, 0)], 1, "Of version 1 you have not said yet whether it is right."),
        (
            [VersionInUse(0, None), FINE],
            1,
            "Version 1 was right in 60 of 80 verdicts; on the base there are none",
        ),
        ([BASE, VersionInUse(2, 1, 3, 80)], 2, "is gone"),
    ],
)
def test_it_says_what_can_be_told_of_the_version_in_use(drift, versions, in_use, words):
    drift.show_all([], versions, in_use)
    assert words in drift.verdict.text()
    assert drift.back_button.isVisible() == (words.endswith("That is less"))


def test_the_way_back_is_one_click(drift, qtbot):
    drift.show_all([], [BASE, WORSE], 1)
    assert drift.back_button.text() == "Go back to the base"
    with qtbot.waitSignal(drift.version_wanted) as wanted:
        qtbot.mouseClick(drift.back_button, Qt.MouseButton.LeftButton)
    assert wanted.args == [0]


def test_the_chart_says_in_words_what_it_draws(drift):
    drift.show_all([], [BASE, WORSE], 1)
    words = drift.chart.accessibleName()
    assert "The base: 52 of 80 right, 65 % (54 to 75 %)." in words
    assert (
        "Version 1 (in use): 30 of 80 right, 38 % (28 to 48 %). At the gate 40 % before, 70 % after." in words
    )


@pytest.mark.parametrize("count", [1, 5, 30, 200])
def test_each_version_has_a_column_of_its_own(drift, count):
    versions = [VersionInUse(number, number - 1 if number else None, 30, 60) for number in range(count)]
    drift.show_all([], versions, count - 1)
    picture(drift)
    found = [drift.chart.version_at(x) for x in range(drift.chart.width())]
    numbers = [one.number for one in found if one is not None]
    assert sorted(set(numbers)) == list(range(count))
    assert numbers == sorted(numbers)


def test_the_dot_lies_higher_the_more_is_right(drift):
    def accent_rows(right):
        drift.show_all([], [VersionInUse(0, None, right, 100)], 0)
        image, colour = picture(drift), drift.palette().highlight().color()
        x = [x for x in range(drift.chart.width()) if drift.chart.version_at(x)]
        middle = x[len(x) // 2]
        rows = range(30, image.height() - 40)
        return [y for y in rows if image.pixelColor(QPoint(middle, y)) == colour]

    assert min(accent_rows(90)) < min(accent_rows(50)) < min(accent_rows(10))


def test_lessons_are_listed_with_their_reasons(drift):
    drift.show_all([HeldLesson(Cause.ASKED, Outcome.ADMITTED, 20, "Better.", 3)], [BASE], 0)
    assert drift.lessons.count() == 1
    assert drift.lessons.item(0).text().endswith("asked: version 3")
    assert drift.lessons.item(0).toolTip() == "Better."


@pytest.fixture
def settings(window):
    settings = Settings()
    window.going_back.use(settings)
    return settings


def test_a_worse_version_is_offered_once(window, qtbot, settings):
    window.going_back.look([], [BASE, WORSE], 1)
    (words,) = window.banners.texts
    assert (
        words
        == "Version 1 is right less often in use (30 of 80) than the base was (52 of 80). Go back to it?"
    )
    window.banners.clear("drift")
    window.going_back.look([], [BASE, WORSE], 1)
    assert window.banners.texts == []
    assert len(json.loads(settings.text("going_back_offered"))) == 1


def test_the_offer_is_taken_with_one_click(window, qtbot, settings):
    window.going_back.look([], [BASE, WORSE], 1)
    wanted = QSignalSpy(window.going_back.version_wanted)
    qtbot.mouseClick(window.banners.findChild(QPushButton, "drift_choice_0"), Qt.MouseButton.LeftButton)
    assert wanted.at(0) == [0]
    assert window.banners.texts == []


def test_one_can_look_first(window, qtbot, settings):
    window.going_back.look([], [BASE, WORSE], 1)
    qtbot.mouseClick(window.banners.findChild(QPushButton, "drift_choice_1"), Qt.MouseButton.LeftButton)
    assert window.drift.isVisible()
    window.drift.close()


def test_an_offer_goes_when_another_version_is_used(window, settings):
    window.going_back.look([], [BASE, WORSE], 1)
    window.going_back.look([], [BASE, WORSE], 0)
    assert window.banners.texts == []


def test_no_offer_where_it_does_no_worse_or_nobody_can_tell(window, settings):
    window.going_back.look([], [BASE, FINE], 1)
    window.going_back.look([], [BASE, WORSE], 0)
    assert window.banners.texts == []
    assert settings.text("going_back_offered") == ""


def test_another_version_of_the_same_number_is_offered_anew(window, settings):
    window.going_back.look([], [BASE, WORSE], 1)
    window.banners.clear("drift")
    again = VersionInUse(1, 0, 20, 80, made_at=datetime(2026, 6, 1, tzinfo=UTC))
    window.going_back.look([], [BASE, again], 1)
    assert len(window.banners.texts) == 1


def test_damaged_notes_of_what_was_offered_do_no_harm(window, settings):
    settings.set("going_back_offered", "{[")
    window.going_back.look([], [BASE, WORSE], 1)
    assert len(window.banners.texts) == 1


def test_the_lesson_that_is_picked_says_its_whole_reason(drift, qtbot):
    reason = "On your last 9 verdicts: 6 right before, 8 now. Not used, because that can still be chance."
    lesson = HeldLesson(Cause.ASKED, Outcome.REFUSED, 9, reason, at=MADE)
    drift.show_all([lesson], [BASE], 0)
    qtbot.keyClick(drift.lessons, Qt.Key.Key_Down)
    assert drift.reason.isVisible()
    assert drift.reason.text() == reason
    drift.show_all([], [BASE], 0)
    assert not drift.reason.isVisible()
