"""F1: every key there is, whatever is shown."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QLabel

# Each is named beside another, or does what that one does.
ALSO = {
    "=",
    "Ctrl+Alt+=",
    "Ctrl+Alt+-",
    "Ctrl+Alt+0",
    "Ctrl++",
    "Ctrl+=",
    "Ctrl+-",
    "Ctrl+Shift+Z",
    "Ctrl+Shift+O",
    "Alt+Del",
}


@pytest.fixture
def keys_help(window, qtbot):
    """The help once F1 was pressed."""

    def _press():
        qtbot.keyClick(window, Qt.Key.Key_F1)
        return window.ask_review.help

    yield _press
    window.ask_review.help.close()


def named_in(words):
    """The keys in a line's head: "Ctrl+Left / Right" are two, "Shift+1–7" are seven."""
    found, held = set(), ""
    for part in words.split(" / " if " / " in words else ", "):
        first, range_, last = part.rpartition("–")
        if range_ and last.isdigit():
            held = first[:-1]
            found |= {f"{held}{digit}" for digit in range(int(first[-1]), int(last) + 1)}
            continue
        found |= {part, f"{held}{part}"}
        held = part[: part.rfind("+") + 1]
    return found


def test_it_opens_without_a_review(keys_help):
    assert keys_help().isVisible()


def test_it_names_every_key_of_the_window(window, keys_help):
    told = set().union(*(named_in(label.text()) for label in keys_help().findChildren(QLabel)))
    there = {one.key().toString() for one in window.findChildren(QShortcut) if one.parent() is window}
    assert len(there) > 50
    assert there - ALSO - told == set()


def test_it_fits_on_a_small_screen(keys_help):
    size = keys_help().sizeHint()
    assert (size.width() <= 1024, size.height() <= 600) == (True, True)
