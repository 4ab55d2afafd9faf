"""The list of sessions."""

import pytest
from past_fakes import a_summary
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QDialog

from mmdesk.core.emotions import Emotion
from mmdesk.core.sessions import SHARED
from mmdesk.gui.emotion_look import colour_of
from mmdesk.gui.past.export_dialog import ExportDialog
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


@pytest.fixture
def three(listed):
    """Three sessions: a live one, a file's, and one that holds verdicts only."""
    listed.show_sessions(
        [a_summary(0, verdicts=2), a_summary(1, "/Study 1/Rene\u0301.mp4"), a_summary(2, SHARED)]
    )
    return listed


def rows_shown(dialog):
    return [row for row in range(dialog.list.count()) if not dialog.list.item(row).isHidden()]


@pytest.mark.parametrize(
    ("words", "rows"),
    [
        ("REN\u00c9", [1]),
        ("study mp4", [1]),
        ("live", [0]),
        ("2026", [0, 1, 2]),
        ("study live", []),
        ("", [0, 1, 2]),
    ],
)
def test_a_session_is_found_by_its_name_folder_or_day(qtbot, three, words, rows):
    qtbot.keyClicks(three.search, words)
    assert rows_shown(three) == rows
    assert (three._stack.currentWidget() is three.empty) == (not rows)
    assert three.open_button.isEnabled() == bool(rows)
    if not rows:
        assert "found" in three.empty.text()


def test_enter_behind_the_words_opens_what_they_find(qtbot, three):
    wanted = QSignalSpy(three.open_wanted)
    qtbot.keyClicks(three.search, "study")
    qtbot.keyClick(three.search, Qt.Key.Key_Return)
    assert (wanted.count(), wanted.at(0)) == (1, ["s1"])


def test_what_is_not_found_is_neither_deleted_nor_exported(qtbot, three):
    three.list.selectAll()
    qtbot.keyClicks(three.search, "rene")
    assert three._picked() is None  # the accent is not there
    three.search.setText("study")
    assert three._picked().session.id == "s1"
    assert not three.list.item(0).isSelected()


def test_words_are_kept_when_the_list_is_told_anew_and_gone_when_it_is_opened_anew(qtbot, three):
    three.search.setFocus()
    qtbot.keyClicks(three.search, "study")
    three.show_sessions([a_summary(0), a_summary(1, "/Study 1/a.mp4")])
    assert (rows_shown(three), three.search.hasFocus()) == ([1], True)
    three.reject()
    three.begin("")
    three.show_sessions([a_summary(0), a_summary(1, "/Study 1/a.mp4")])
    assert (rows_shown(three), three.search.text()) == ([0, 1], "")
    qtbot.waitUntil(three.list.hasFocus)


def test_several_are_exported_together_and_only_one_is_opened_or_deleted(qtbot, three, monkeypatch):
    monkeypatch.setattr(ExportDialog, "exec", lambda dialog: QDialog.DialogCode.Rejected)
    wanted = QSignalSpy(three.export_wanted)
    qtbot.keyClick(three.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    buttons = (three.open_button, three.delete_button, three.consent_button)
    assert [one.isEnabled() for one in buttons] == [False] * 3
    qtbot.mouseClick(three.export_button, Qt.MouseButton.LeftButton)
    assert [one.id for one in wanted.at(0)[0]] == ["s0", "s1"]
    three.list.setCurrentRow(2)  # verdicts only: there is no timeline
    assert not three.export_button.isEnabled()


def test_after_one_is_deleted_the_nearest_that_is_found_is_picked(qtbot, three):
    files = [a_summary(number, f"/Study {number % 2}/{number}.mp4") for number in range(6)]
    three.show_sessions(files)
    three.search.setText("study 1/")
    assert rows_shown(three) == [1, 3, 5]
    three.list.setCurrentRow(3)
    three.show_sessions([one for one in files if one.session.id != "s3"])
    assert three._picked().session.id in ("s1", "s5")
    assert three.delete_button.isEnabled()


def test_of_many_that_are_picked_words_leave_one(qtbot, three):
    three.show_sessions([a_summary(number, f"/{number}.mp4") for number in range(400)])
    three.list.selectAll()
    told = QSignalSpy(three.list.itemSelectionChanged)
    three.search.setText("39")
    assert [one.session.id for one in three._all_picked()] == ["s39"]
    assert told.count() < 5  # and not once for each that was let go
