"""The record button and its lamp."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy


@pytest.fixture
def button(window):
    return window.controls.record


def lamp_is_lit(window):
    image = window.view.grab().toImage()
    red = [
        (x, y)
        for x in range(image.width() - 150, image.width() - 10)
        for y in range(12, 38)
        if image.pixelColor(x, y).name() == "#e5342b"
    ]
    return len(red) > 50


def test_without_a_session_nothing_can_be_recorded(window, button):
    assert not button.isEnabled()
    assert not button.isChecked()


def test_it_is_off_at_every_start_and_says_what_it_does(window, button, qtbot):
    window.show_live(True)
    wanted = QSignalSpy(button.wanted)
    assert button.isEnabled()
    assert (button.isChecked(), button.accessibleName()) == (False, "Record, off")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wanted.at(0) == [True]
    assert button.accessibleName().startswith("Recording")
    window.show_live(False)
    assert wanted.at(1) == [False]
    window.show_live(True)
    assert not button.isChecked()


def test_the_lamp_is_lit_while_it_records(window, button, qtbot):
    window.show_live(True)
    assert not lamp_is_lit(window)
    qtbot.keyClick(window, "r", Qt.KeyboardModifier.ControlModifier)
    assert lamp_is_lit(window)
    qtbot.keyClick(window, "r", Qt.KeyboardModifier.ControlModifier)
    assert not lamp_is_lit(window)


def test_trouble_puts_the_lamp_out_and_is_one_banner(window, button, qtbot):
    window.show_live(True)
    button.click()
    window.troubles.show_recording("Recording stopped: it has reached 4 GB.", "Press Record again.")
    assert (button.isChecked(), lamp_is_lit(window)) == (False, False)
    assert window.banners.texts == ["Recording stopped: it has reached 4 GB. Press Record again."]


def test_its_width_does_not_change_with_its_words(window, button):
    window.show_live(True)
    before = button.width()
    button.click()
    window.layout().activate()
    assert button.width() == before


def test_with_nowhere_to_keep_anything_there_is_nothing_to_press(window, button):
    window.past.keep_nothing()
    window.show_live(True)
    assert not button.isEnabled()
    assert not window.controls.sessions_button.isEnabled()
