"""Whoever never judged is shown once how it is done: with the first verdict that ends, for good."""

from PySide6.QtCore import Qt

from mmdesk.core.emotions import Emotion
from mmdesk.core.predictions import NotSure
from mmdesk.settings import Settings

HINT = "Is it something else?"


def test_nothing_is_said_before_there_is_an_answer(window):
    window.answer.guide(True)
    assert window.answer.note.text == ""
    assert not any(bar._is_guiding for bar in window.answer.bars.bars.values())


def test_the_first_answer_comes_with_the_way_to_correct_it(window, see):
    window.answer.guide(True)
    see(Emotion.ANGER)
    assert window.answer.note.text.startswith(HINT)
    assert window.answer.note.property("role") == "guide"
    assert all(bar._is_guiding for bar in window.answer.bars.bars.values())


def test_who_is_told_that_it_is_not_sure_is_not_asked_whether_that_is_right(window, see):
    window.answer.guide(True)
    see(not_sure=NotSure.UNCERTAIN)
    assert not window.answer.right_button.isEnabled()
    assert window.answer.note.text.startswith("Do you know it?")
    assert window.answer.note.property("role") == "guide"


def test_it_takes_no_focus_and_no_room(window, see):
    window.view.setFocus()
    before = window.answer.note.height(), window.answer.minimumSizeHint()
    window.answer.guide(True)
    see(Emotion.ANGER)
    assert window.focusWidget() is window.view
    assert (window.answer.note.height(), window.answer.minimumSizeHint()) == before


def test_the_first_verdict_ends_it_for_good(qtbot, start, clip, tmp_path):
    program = start(camera=str(clip))
    window = program.window
    qtbot.waitUntil(lambda: window.answer.note.text.startswith(HINT))
    qtbot.keyClick(window, Qt.Key.Key_3)
    assert not any(bar._is_guiding for bar in window.answer.bars.bars.values())
    window.answer.note.rest()
    assert not window.answer.note.text.startswith(HINT)
    assert Settings.load(tmp_path / "data" / "settings.json").get("judged_before") is True


def test_who_judged_before_is_not_shown_it(qtbot, start, clip, data_dir):
    Settings.load(data_dir / "settings.json").set("judged_before", True)
    window = start(camera=str(clip), data_dir=data_dir).window
    qtbot.waitUntil(lambda: window.answer.note.text.startswith("Not right?"))
