"""The list of sessions."""

import pytest
from past_fakes import a_summary
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from mmdesk.core.emotions import Emotion
from mmdesk.gui.emotion_look import colour_of
from mmdesk.gui.past.session_list import SessionList
from mmdesk.gui.past.session_row import spoken, what_is_in
from mmdesk.gui.times import clock, length


@pytest.fixture
def listed(qtbot, window):
    """The list over the window, with two sessions in it."""
    window.past.show_list()
    window.past.list.show_sessions([a_summary(0, verdicts=2, marks=1), a_summary(1, "/clips/talk.mp4")])
    return window.past.list


def test_enter_opens_the_picked_session(qtbot, listed):
    wanted = QSignalSpy(listed.open_wanted)
    qtbot.keyClick(listed.list, Qt.Key.Key_Down)
    qtbot.keyClick(listed.list, Qt.Key.Key_Return)
    assert wanted.at(0) == ["s1"]
    assert not listed.isVisible()


def test_ctrl_h_asks_for_the_sessions(qtbot, window):
    wanted = QSignalSpy(window.past.list_wanted)
    qtbot.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert wanted.count() == 1
    assert window.past.list.isVisible()


def test_the_keyboard_is_in_the_list_once_there_is_one(listed):
    assert listed.list.hasFocus()


def test_nothing_is_deleted_before_a_second_click(qtbot, listed):
    wanted = QSignalSpy(listed.delete_wanted)
    qtbot.mouseClick(listed.delete_button, Qt.MouseButton.LeftButton)
    assert listed.question.isVisible()
    assert "verdicts" in listed.question.words.text()
    qtbot.mouseClick(listed.question.no_button, Qt.MouseButton.LeftButton)
    assert (wanted.count(), listed.question.isVisible()) == (0, False)
    qtbot.mouseClick(listed.delete_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(listed.question.yes_button, Qt.MouseButton.LeftButton)
    assert wanted.at(0) == ["s0"]


def test_while_it_asks_enter_opens_nothing(qtbot, listed):
    wanted = QSignalSpy(listed.open_wanted)
    qtbot.mouseClick(listed.delete_button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(listed.list, Qt.Key.Key_Return)
    assert wanted.count() == 0


def test_the_running_session_cannot_be_deleted(qtbot, listed):
    listed.reject()
    listed.begin("s0")
    listed.show_sessions([a_summary(0), a_summary(1)])
    assert not listed.delete_button.isEnabled()
    listed.list.setCurrentRow(1)
    assert listed.delete_button.isEnabled()


def test_after_one_is_deleted_its_neighbour_is_picked(listed):
    listed.list.setCurrentRow(0)
    listed.show_sessions([a_summary(1)])
    assert listed._picked().session.id == "s1"


def test_without_sessions_it_says_what_will_be_here(qtbot):
    empty = SessionList()
    qtbot.addWidget(empty)
    empty.show_sessions([])
    assert "No sessions yet" in empty.empty.text()
    assert empty._stack.currentWidget() is empty.empty
    assert not empty.open_button.isEnabled()


def test_a_row_says_in_words_what_it_shows():
    strip = (Emotion.ANGER,) * 20 + (None,) * 30 + (Emotion.FEAR,) * 10
    words = spoken(a_summary(verdicts=1, marks=3, has_media=True, strip=strip))
    for part in ("2026", "1 min 15 s", "Live", "1 verdict", "3 marks", "recorded", "Anger"):
        assert part in words
    assert "the file is gone" in what_is_in(a_summary(source="/clips/talk.mp4"))


def test_a_rows_strip_is_painted_in_the_emotions_colours(qtbot, listed):
    image = listed.list.viewport().grab().toImage()
    place = listed.list.visualItemRect(listed.list.item(1))
    colour = image.pixelColor(place.center().x(), place.bottom() - 13)
    assert colour == colour_of(Emotion.ANGER, dark=False)


def test_times_as_people_write_them():
    assert [clock(seconds) for seconds in (7.9, 750, 3723)] == ["0:07", "12:30", "1:02:03"]
    assert [length(seconds) for seconds in (7.4, 750, 3723)] == ["7 s", "12 min 30 s", "1 h 2 min"]
