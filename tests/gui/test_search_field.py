"""The field for words to look for: cleared by its button, by keys and by hand, in every appearance."""

import pytest
from access_checks import walk
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from mmdesk.gui.dialog import Dialog
from mmdesk.gui.search_field import SearchField
from mmdesk.gui.theme import apply_theme


@pytest.fixture
def page(qtbot, theme):
    """A dialog with such a field, and another below it."""
    page = Dialog()
    page.setWindowTitle("A page")
    page.search = SearchField("a_search", "Look for", "Words…", page)
    page.other = QLineEdit(page)
    page.other.setAccessibleName("Another")
    layout = QVBoxLayout(page)
    layout.addWidget(page.search)
    layout.addWidget(page.other)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.search.setFocus()
    return page


def test_the_button_is_there_only_while_there_is_something_to_clear(page, qtbot):
    field = page.search
    assert not field.clear_button.isVisible()
    qtbot.keyClicks(field, "ab")
    assert field.clear_button.isVisible()
    for _ in "ab":
        qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert not field.clear_button.isVisible()


def test_a_click_clears_it_and_one_can_go_on_writing(page, qtbot):
    field, changed = page.search, QSignalSpy(page.search.textChanged)
    qtbot.keyClicks(field, "a")
    qtbot.mouseClick(field.clear_button, Qt.MouseButton.LeftButton)
    assert (field.text(), field.hasFocus(), changed.count()) == ("", True, 2)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_tab_leads_to_the_button_and_a_key_presses_it_alone(page, qtbot, key):
    field, returned = page.search, QSignalSpy(page.search.returnPressed)
    qtbot.keyClicks(field, "a")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert page.focusWidget() is field.clear_button
    qtbot.keyClick(field.clear_button, Qt.Key.Key_B)  # is no word
    assert field.text() == "a"
    qtbot.keyClick(field.clear_button, key)
    assert (field.text(), page.focusWidget(), returned.count()) == ("", field, 0)


def test_tab_passes_an_empty_one_at_once(page, qtbot):
    qtbot.keyClick(page.search, Qt.Key.Key_Tab)
    assert page.focusWidget() is page.other


def test_escape_clears_it_first_and_then_closes_the_window(page, qtbot):
    qtbot.keyClicks(page.search, "a")
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert (page.search.text(), page.isVisible()) == ("", True)
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_cleared_by_somebody_else_the_focus_does_not_wander_off(page, qtbot):
    qtbot.keyClicks(page.search, "a")
    page.search.clear_button.setFocus()
    page.search.clear()
    assert page.focusWidget() is page.search


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_words_end_before_the_button(page, qtbot, direction):
    page.search.setLayoutDirection(direction)
    page.search.setText("long words " * 40)
    button, cursor = page.search.clear_button.geometry(), page.search.cursorRect()
    assert page.search.rect().contains(button)
    assert not button.intersects(cursor.adjusted(2, 0, -2, 0))


@pytest.mark.parametrize("look", ["light", "dark", "dark high"])
def test_everybody_can_use_it(page, qapp, look):
    apply_theme(qapp, *look.split())
    page.search.setText("words")
    try:
        assert [str(one) for one in walk(page)[0]] == []
    finally:
        apply_theme(qapp, "light")
