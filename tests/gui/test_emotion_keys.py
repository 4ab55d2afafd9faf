"""Which emotion a key means does not depend on what the keyboard's layout makes of it."""

import pytest
from PySide6.QtCore import Qt

from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.gui.emotion_keys import How, Pressed, meant

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
CTRL, KEYPAD = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.KeypadModifier
KEY = Qt.Key
NUM_LOCK = 0x10


def x(key, modifiers, scan_code, native=0):
    return Pressed(key, modifiers, scan_code, 0, native)


LAYOUTS = {
    "us": (x(KEY.Key_Percent, SHIFT, 14), "xcb", (Emotion.FEAR, How.ALSO)),
    "german": (x(KEY.Key_Exclam, SHIFT, 10), "wayland", (Emotion.NEUTRAL, How.ALSO)),
    "french": (x(KEY.Key_5, SHIFT, 14), "xcb", (Emotion.FEAR, How.ALSO_OR_IS)),
    "french, caps lock": (x(KEY.Key_ParenLeft, SHIFT, 14), "xcb", (Emotion.FEAR, How.ALSO)),
    "czech": (x(KEY.Key_3, SHIFT, 12), "xcb", (Emotion.SADNESS, How.ALSO_OR_IS)),
    "windows": (Pressed(KEY.Key_Exclam, SHIFT, 2, 0x31), "windows", (Emotion.NEUTRAL, How.ALSO)),
    "mac": (Pressed(KEY.Key_AsciiCircum, SHIFT, 0, 22), "cocoa", (Emotion.DISGUST, How.ALSO)),
    "mac, alt": (Pressed(0xA7, ALT, 0, 22), "cocoa", (Emotion.DISGUST, How.PROBABLY)),
    "alt": (x(KEY.Key_7, ALT, 16), "xcb", (Emotion.SURPRISE, How.PROBABLY)),
    "french, alt": (x(KEY.Key_Ampersand, ALT, 10), "xcb", (Emotion.NEUTRAL, How.PROBABLY)),
    "french, alt and shift": (x(KEY.Key_1, ALT | SHIFT, 10), "xcb", (Emotion.NEUTRAL, How.PROBABLY)),
    "keypad": (x(KEY.Key_End, SHIFT | KEYPAD, 87, NUM_LOCK), "xcb", (Emotion.NEUTRAL, How.ALSO)),
    "keypad, no num lock": (x(KEY.Key_4, SHIFT | KEYPAD, 83), "xcb", (Emotion.ANGER, How.ALSO)),
    "keypad, alt": (x(KEY.Key_4, ALT | KEYPAD, 83, NUM_LOCK), "xcb", (Emotion.ANGER, How.PROBABLY)),
    "no native codes": (Pressed(KEY.Key_2, SHIFT), "offscreen", (Emotion.HAPPINESS, How.ALSO_OR_IS)),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_key_means_the_same_on_every_keyboard(name):
    pressed, platform, expected = LAYOUTS[name]
    assert meant(pressed, platform) == expected


OTHERS = {
    "a digit alone": x(KEY.Key_3, Qt.KeyboardModifier.NoModifier, 12),
    "with Ctrl": x(KEY.Key_3, CTRL | SHIFT, 12),
    "8": x(KEY.Key_Asterisk, SHIFT, 17),
    "a letter": x(KEY.Key_Q, SHIFT, 24),
    "an arrow of the keypad": x(KEY.Key_Left, SHIFT | KEYPAD, 83),
    "an arrow": x(KEY.Key_Left, SHIFT, 113, NUM_LOCK),
}


@pytest.mark.parametrize("name", OTHERS)
def test_other_keys_mean_nothing(name):
    assert meant(OTHERS[name], "xcb") is None


@pytest.mark.parametrize("emotion", EMOTIONS)
def test_with_shift_the_second_choice_is_named_with_alt_what_is_not_sure(window, qtbot, see, given, emotion):
    see(Emotion.FEAR)
    qtbot.keyClick(window.view, str(emotion.position + 1), ALT)
    assert [(one.emotion, one.strength) for one in given] == [(emotion, 0.5)]
    other = EMOTIONS[(emotion.position + 1) % 7]
    qtbot.keyClick(window.view, str(other.position + 1), SHIFT)
    assert (given[-1].emotion, given[-1].second, given[-1].strength) == (emotion, other, 0.5)


def test_a_focused_list_does_not_get_the_digit_and_the_text_field_does(window, qtbot, see, given):
    see(Emotion.FEAR)
    box = window.controls.camera
    box.addItems(["4K camera", "other"])
    box.setCurrentIndex(box.count() - 1)
    chosen = box.currentIndex()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    qtbot.keyClick(box, "4", ALT)
    assert (box.currentIndex(), [one.emotion for one in given]) == (chosen, [Emotion.ANGER])
    window.text.field.setFocus()
    qtbot.keyClick(window.text.field, "5", SHIFT)
    assert len(given) == 1


def test_a_held_key_says_it_once(window, qtbot, see, given):
    see(Emotion.FEAR)
    qtbot.keyClick(window.view, "4")
    qtbot.keyClick(window.view, "5", SHIFT)
    assert len(given) == 2
    qtbot.keyClick(window.view, "5", SHIFT)  # let go and pressed again it is taken away
    assert given[-1].second is None


def test_where_shift_makes_the_digit_it_names_until_something_was_said(window, qtbot, see, given):
    see(Emotion.FEAR)
    qtbot.keyClick(window.view, "4", SHIFT)
    assert [(one.emotion, one.second) for one in given] == [(Emotion.ANGER, None)]
    qtbot.keyClick(window.view, "2", SHIFT)
    assert (given[-1].emotion, given[-1].second) == (Emotion.ANGER, Emotion.HAPPINESS)
