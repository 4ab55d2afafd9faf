"""The baseline's button: three seconds at rest, and back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from window_fakes import a_moment, a_prediction

from mmdesk.core.baselines import RESTING_S
from mmdesk.core.modalities import Modality


@pytest.fixture
def button(window):
    return window.answer.baseline


@pytest.fixture
def show(window):
    window.is_live = True

    def _show(has_baseline=False, modalities=(Modality.FACE,)):
        moment = a_moment()
        prediction = a_prediction(moment, modalities=modalities)
        window.show_prediction(moment, replace(prediction, person=2, has_baseline=has_baseline))

    return _show


@pytest.fixture
def asked(button):
    said = []
    button.rest_wanted.connect(lambda person: said.append(("rest", person)))
    button.forget_wanted.connect(lambda person: said.append(("forget", person)))
    return said


def test_it_needs_a_live_face_or_voice(window, button, show):
    assert not button.isEnabled()
    show(modalities=(Modality.TEXT,))
    assert not button.isEnabled()
    show(modalities=(Modality.VOICE,))
    assert button.isEnabled()
    window.show_live(False)
    window.showing.show_as_is(*_picked())
    assert not button.isEnabled()


def _picked():
    moment = a_moment()
    return moment, a_prediction(moment)


def test_a_click_asks_for_three_seconds_of_the_person_shown(window, button, show, asked, qtbot):
    show()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == [("rest", 2)]
    assert button.is_taking
    assert "three seconds" in window.answer.note.text
    button.show_rested(2, True)
    assert not button.is_taking
    assert "Baseline set" in window.answer.note.text
    show(has_baseline=True)
    assert button.isChecked()
    assert button.accessibleName() == "Baseline, set"


def test_a_second_click_while_it_is_taken_gives_it_up(button, show, asked, qtbot):
    show()
    qtbot.keyClick(button.window(), "b", Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(button.window(), "b", Qt.KeyboardModifier.ControlModifier)
    assert asked == [("rest", 2), ("forget", 2)]
    assert not button.is_taking
    assert not button.isChecked()


def test_a_click_when_it_is_set_takes_it_away(window, button, show, asked, qtbot):
    show(has_baseline=True)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == [("forget", 2)]
    show()
    assert not button.isChecked()


def test_when_nobody_was_there_it_says_so(window, button, show, qtbot):
    show()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    button.show_rested(2, False)
    assert "No baseline" in window.answer.note.text
    assert not button.isChecked()


def test_the_answer_about_somebody_else_is_not_for_it(button, show, qtbot):
    show()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    button.show_rested(5, True)
    assert button.is_taking


def test_it_does_not_wait_for_ever(window, button, show, qtbot):
    show()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    button._elapsed_s = RESTING_S + 60
    qtbot.waitUntil(lambda: not button.is_taking)
    assert "No baseline" in window.answer.note.text


def test_stopping_live_ends_it(window, button, show, qtbot):
    show()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    window.show_live(False)
    window.showing.clear()
    assert not button.is_taking
