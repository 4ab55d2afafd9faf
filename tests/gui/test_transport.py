"""The player's controls: what they ask for, and what they show."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from mmdesk.gui.review.transport import SPEEDS, Transport
from mmdesk.gui.theme import apply_theme
from mmdesk.gui.times import fine_clock


@pytest.fixture
def transport(qtbot, theme):
    transport = Transport()
    qtbot.addWidget(transport)
    transport.show()
    qtbot.waitExposed(transport)
    return transport


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_without_a_file_nothing_can_be_pressed_and_no_time_is_shown(transport):
    buttons = (transport.play_button, transport.back_button, transport.forward_button, transport.mute_button)
    assert not any(button.isEnabled() for button in (*buttons, transport.speed))
    assert transport.time.text() == ""


def test_it_asks_for_play_and_steps(transport, qtbot):
    transport.show_opened(60.0, 0.04, True, True)
    played, stepped = QSignalSpy(transport.play_wanted), QSignalSpy(transport.step_wanted)
    for button in (transport.play_button, transport.back_button, transport.forward_button):
        press(qtbot, button)
    assert played.count() == 1
    assert [stepped.at(n)[0] for n in range(2)] == [-1, 1]


def test_the_play_button_says_what_a_press_does(transport):
    transport.show_opened(60.0, 0.04, True, True)
    assert transport.play_button.accessibleName() == "Play"
    transport.show_playing(True)
    assert transport.play_button.accessibleName() == "Pause"
    assert "Space" in transport.play_button.toolTip()


def test_the_time_is_to_the_millisecond_beside_the_length(transport):
    transport.show_opened(3723.0, 0.04, True, True)
    transport.show_at(12.345)
    assert transport.time.text() == "0:12.345 / 1:02:03"
    width = transport.time.width()
    transport.show_at(3722.9)
    QApplication.processEvents()
    assert transport.time.width() == width


def test_where_the_length_is_unknown_only_the_time_is_shown(transport):
    transport.show_opened(0.0, 0.04, True, True)
    transport.show_at(1.0)
    assert transport.time.text() == "0:01.000"
    assert transport.play_button.isEnabled()


def test_speeds_are_offered_and_asked_for(transport):
    transport.show_opened(60.0, 0.04, True, True)
    asked = QSignalSpy(transport.speed_wanted)
    assert [transport.speed.itemData(n) for n in range(transport.speed.count())] == list(SPEEDS)
    assert transport.speed.currentText() == "1×"
    transport.speed.setCurrentIndex(0)
    assert asked.at(0) == [0.25]


def test_muting_is_seen_and_can_be_taken_back(transport, qtbot):
    transport.show_opened(60.0, 0.04, True, True)
    asked = QSignalSpy(transport.muted_wanted)
    before = transport.mute_button.icon().pixmap(18, 18).toImage()
    press(qtbot, transport.mute_button)
    assert transport.mute_button.icon().pixmap(18, 18).toImage() != before
    assert transport.mute_button.accessibleName() == "Sound on"
    press(qtbot, transport.mute_button)
    assert [asked.at(n)[0] for n in range(2)] == [True, False]


def test_sound_alone_has_no_pictures_to_step_by_and_a_photograph_does_not_play(transport):
    transport.show_opened(60.0, 0.04, False, True)
    assert transport.play_button.isEnabled()
    assert not transport.forward_button.isEnabled()
    transport.show_opened(0.0, 0.04, True, False)
    assert not transport.play_button.isEnabled()


def test_every_control_has_a_name_and_is_reached_by_tab(transport):
    transport.show_opened(60.0, 0.04, True, True)
    controls = [transport.back_button, transport.play_button, transport.forward_button]
    for widget in (*controls, transport.speed, transport.mute_button):
        assert widget.accessibleName()
        assert widget.toolTip()
        assert widget.objectName()
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_in_the_dark_its_icons_are_bright(transport, qapp):
    transport.show_opened(60.0, 0.04, True, True)
    try:
        apply_theme(qapp, "dark")
        QApplication.processEvents()
        image = transport.play_button.icon().pixmap(18, 18).toImage()
        drawn = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
        assert max(colour.lightness() for colour in drawn if colour.alpha() > 200) > 200
    finally:
        apply_theme(qapp, "light")


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.0, "0:00.000"),
        (12.3456, "0:12.345"),
        (59.9996, "0:59.999"),
        (3723.5, "1:02:03.500"),
        (-1, "0:00.000"),
    ],
)
def test_times_are_never_later_than_they_are(seconds, words):
    assert fine_clock(seconds) == words


def test_a_second_wished_while_the_file_opens_is_the_one_it_shows(transport):
    transport.show_closed()
    transport.show_at(30.0)
    transport.show_opened(60.0, 0.04, True, True)
    assert transport.time.text().startswith("0:30.000")
    transport.show_closed()
    transport.show_opened(40.0, 0.04, True, True)  # the next file begins at its beginning
    assert transport.time.text().startswith("0:00.000")
