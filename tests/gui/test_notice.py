"""The first notice: nothing is captured before it is answered, and it can be read again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from mmdesk import settings
from mmdesk.gui.consent.notice import ME
from mmdesk.settings import Settings

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def first_start(monkeypatch, notice_answered):
    """Nobody has answered yet."""
    monkeypatch.setitem(settings._BY_NAME, "live_people", notice_answered)


@pytest.fixture
def asked(window):
    """The window of somebody who was never asked, and pressed Start; which signals it gave."""
    window.notice.show_answer("")
    assert not window.notice.lets_live()
    return window.notice.dialog


def test_nothing_is_watched_before_it_is_answered(qtbot, start, first_start, clip, tmp_path):
    program = start(camera=str(clip), microphone="none")
    dialog = program.window.notice.dialog
    qtbot.waitUntil(dialog.isVisible)
    qtbot.waitUntil(lambda: program.window.controls.camera.count() > 1)
    assert not program.window.is_live
    assert program.shared.frames.peek()[0] == 0
    qtbot.mouseClick(dialog.me_button, LEFT)
    qtbot.waitUntil(lambda: program.window.is_live)
    qtbot.waitUntil(lambda: "Me" in program.window.consents.chip.text())
    written = Settings.load(tmp_path / "data" / "settings.json")
    assert written.get("live_people") == ME
    assert written.get("live_people_at")


def test_who_leaves_it_and_presses_start_is_asked_again_and_not_watched(qtbot, start, first_start, clip):
    program = start(camera=str(clip), microphone="none")
    window, dialog = program.window, program.window.notice.dialog
    qtbot.waitUntil(dialog.isVisible)
    qtbot.waitUntil(lambda: window.controls.camera.count() > 1)
    opened = QSignalSpy(program.live._camera.opens)
    for _ in range(2):
        dialog.reject()
        window.live_wanted.emit(True)
        assert dialog.isVisible()
        assert not window.is_live
    assert program.shared.frames.peek()[0] == 0
    assert [one for one in range(opened.count()) if opened.at(one)[0] is not None] == []


def test_files_can_be_looked_at_without_an_answer(qtbot, asked, window):
    live = QSignalSpy(window.live_wanted)
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    assert (asked.isVisible(), window.notice.is_answered, live.count()) == (False, False, 0)
    opened = QSignalSpy(window.files_wanted)
    window.open_files(["/talk.mp4"])
    assert opened.count() == 1


def test_the_answer_starts_what_was_asked_for_and_is_remembered(qtbot, asked, window):
    live, answered = QSignalSpy(window.live_wanted), QSignalSpy(window.notice.answered)
    qtbot.mouseClick(asked.others_button, LEFT)
    assert (live.at(0), answered.at(0)) == ([True], ["others"])
    assert window.notice.lets_live()
    assert not asked.isVisible()


def test_who_left_it_and_reads_it_later_does_not_go_live_by_answering(qtbot, asked, window):
    live = QSignalSpy(window.live_wanted)
    asked.reject()
    window.notice.begin()
    qtbot.mouseClick(asked.others_button, LEFT)
    assert live.count() == 0


def test_enter_agrees_to_nothing(qtbot, asked, window):
    answered = QSignalSpy(window.notice.answered)
    qtbot.keyClick(asked, Qt.Key.Key_Return)
    assert answered.count() == 0


def test_it_fits_a_small_screen_and_names_the_law(asked):
    assert asked.height() <= 640
    words = " ".join(label.text() for label in asked.findChildren(type(asked.said)))
    for part in ("50(3)", "5(1)(f)", "2 August 2026", "guess", "Nothing is sent", "work or school"):
        assert part in words


def test_it_is_read_again_from_the_menu_with_what_was_said(qtbot, start):
    program = start()
    program.window.more.entry("notice").trigger()
    dialog = program.window.notice.dialog
    assert dialog.isVisible()
    assert "others too" in dialog.said.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
