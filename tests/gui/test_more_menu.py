"""The menu of what is seldom needed, at the end of the controls."""

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest

from mmdesk.gui.more_menu import MoreMenu


class Heard(QObject):
    """Counts how often an entry was chosen."""

    def __init__(self):
        super().__init__()
        self.times = 0

    @Slot()
    def take(self):
        self.times += 1


@pytest.fixture
def heard(window):
    heard = Heard()
    window.more.add("heard", "What was heard…", heard.take, "Ctrl+Q")
    return heard


def pick(qtbot, window, key):
    """Open the menu by the keyboard, go to the entry, and press the key."""
    window.activateWindow()
    window.more.setFocus()
    menu = window.more.entries
    seen = []

    def choose():
        seen.append(menu.isVisible())
        for _ in menu.actions():
            if menu.activeAction() is not window.more.entry("heard"):
                QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, key)

    QTimer.singleShot(0, window.more, choose)  # the menu has an event loop of its own
    QTest.keyClick(window.more, Qt.Key.Key_Return)
    assert seen == [True]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_enter_opens_it_and_chooses(qtbot, window, heard):
    pick(qtbot, window, Qt.Key.Key_Return)
    assert heard.times == 1


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_esc_closes_it_and_chooses_nothing(qtbot, window, heard):
    pick(qtbot, window, Qt.Key.Key_Escape)
    assert (heard.times, window.more.entries.isVisible()) == (0, False)


def test_an_entry_is_found_by_its_name_and_shows_its_key(window, heard):
    entry = window.more.entry("heard")
    assert entry.text().split("\t") == ["What was heard…", "Ctrl+Q"]
    entry.trigger()
    assert heard.times == 1
    assert window.more.entry("another") is None


def test_the_entries_stand_in_one_order_whoever_comes_first(qtbot):
    more, heard = MoreMenu(), Heard()
    qtbot.addWidget(more)
    for name in ("about", "lock", "keys", "of a plug-in", "notice", "another"):
        more.add(name, name.title(), heard.take)
    names = [one.objectName() for one in more.entries.actions()]
    assert names == ["notice", "lock", "of a plug-in", "another", "", "keys", "about"]


def test_two_entries_cannot_have_one_name(window, heard):
    with pytest.raises(AssertionError, match="heard already"):
        window.more.add("heard", "Again", heard.take)


def test_tab_comes_to_it_and_a_reader_can_name_it(window):
    assert window.more.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert window.more.accessibleName() == "More"


@pytest.mark.parametrize("size", [(900, 640), (1024, 640), (1280, 720)])
def test_it_is_whole_in_a_narrow_window(qtbot, window, size):
    window.resize(*size)
    qtbot.wait(1)
    more = window.more
    right = more.mapTo(window, more.rect().topRight()).x()
    assert more.isVisible()
    assert more.width() >= more.sizeHint().width()
    assert right < window.width()
    others = window.controls.sessions_button, window.controls.recent_button
    assert not any(more.geometry().intersects(one.geometry()) for one in others)


def test_the_key_help_is_in_it(window):
    window.more.entry("keys").trigger()
    assert window.ask_review.help.isVisible()
    window.ask_review.help.close()
