"""The note that is seen while the program ends: keys typed too early stop nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from mmdesk.gui.finishing import FinishingNote
from mmdesk.gui.leaving import mark_leaving

KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


@pytest.fixture
def note(qtbot, theme):
    """While an export is written before it locks; of its first second one does not see the end."""
    note = FinishingNote()
    qtbot.addWidget(note)
    note.settling.setInterval(600_000)
    note.begin(locks=True, exports=True)
    note.show()
    qtbot.waitExposed(note)
    note.activateWindow()
    qtbot.waitUntil(lambda: note.focusWidget() is not None)
    return note


def test_a_passphrase_typed_too_early_stops_no_export(note, qtbot):
    stopped = QSignalSpy(note.stop_wanted)
    assert not note.stop_button.hasFocus()
    qtbot.keyClicks(note.focusWidget(), "correct horse")
    for key in KEYS:
        qtbot.keyClick(note.focusWidget(), key)
    qtbot.keyClick(note.focusWidget(), Qt.Key.Key_Tab)
    assert note.focusWidget() is note.stop_button
    for key in KEYS:
        qtbot.keyClick(note.stop_button, key)
    assert stopped.count() == 0
    assert note.isVisible()


@pytest.mark.parametrize("key", KEYS)
def test_who_walks_to_the_button_later_can_press_it(note, qtbot, key):
    stopped = QSignalSpy(note.stop_wanted)
    note.settling.stop()
    qtbot.keyClick(note.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(note.stop_button, key)
    assert stopped.count() == 1


def test_the_mouse_can_press_it_at_once(note, qtbot):
    stopped = QSignalSpy(note.stop_wanted)
    qtbot.mouseClick(note.stop_button, Qt.MouseButton.LeftButton)
    assert stopped.count() == 1


def test_neither_escape_nor_its_cross_hide_what_is_still_being_done(note, qtbot):
    stopped = QSignalSpy(note.stop_wanted)
    note.settling.stop()
    for focused in (note.told, note.stop_button):
        focused.setFocus()
        qtbot.keyClick(focused, Qt.Key.Key_Escape)
        assert note.isVisible()
    assert not note.close()
    assert note.isVisible()
    assert stopped.count() == 0
    note.end()
    assert not note.isVisible()


def test_where_the_system_ends_the_program_it_holds_up_no_other_window(note):
    mark_leaving(True)
    try:
        assert note.close()
    finally:
        mark_leaving(False)
    assert not note.isVisible()


def test_the_focus_is_on_its_words_which_say_what_is_waited_for(note):
    assert note.focusWidget() is note.told
    assert note.told.accessibleName() == f"{note.title.text()} {note.words.text()}"
