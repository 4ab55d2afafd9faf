"""The window from 1024 × 640 to 4K: nothing is cut, nothing is blown up, what finds room is shown."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QScreen
from review_fakes import open_review, read

from mmdesk.core.mailbox import Mailbox
from mmdesk.core.versions import Version
from mmdesk.gui.folding_button import FoldingButton
from mmdesk.gui.main_window import MainWindow

BASE_ONLY = [Version(0, Path(), None, None, 0)]


@pytest.fixture
def sized(window, qtbot, monkeypatch):
    """Gives the window a size, on a screen of it."""

    def _sized(width, height):
        monkeypatch.setattr(QScreen, "availableSize", lambda _: QSize(width, height))
        window.resize(width, height)
        qtbot.wait(1)
        return window

    return _sized


def test_how_it_is_doing_can_be_read_in_the_smallest_window(sized):
    button = sized(1024, 620).learning.versions.drift_button
    assert button.text() == "How it is doing…"
    assert button.width() >= button.fontMetrics().horizontalAdvance(button.text()) + 14


def test_words_that_do_not_fit_give_way_to_an_icon_and_stay_the_buttons_name(sized):
    learning = sized(1024, 620).learning
    button = FoldingButton("Donaudampfschifffahrtsgesellschaft…")
    button.setProperty("role", "tight")
    button.fold_to(learning.versions.drift_button._folded_icon)
    button.resize(60, 22)
    button.show()
    assert (button.text(), button.icon().isNull()) == ("", False)
    assert button.accessibleName() == "Donaudampfschifffahrtsgesellschaft"
    button.resize(600, 22)
    assert (button.text() != "", button.icon().isNull()) == (True, True)
    button.close()


@pytest.mark.parametrize("size", [(2560, 1400), (3840, 2120)])
def test_on_a_large_screen_bars_stay_together_and_lists_end_with_what_they_list(sized, size):
    window = sized(*size)
    window.learning.show_versions(BASE_ONLY, 0)
    bars = list(window.answer.bars.bars.values())
    pitches = {below.y() - above.y() for above, below in pairwise(bars)}
    assert max(pitches) <= 56
    assert window.learning.versions.list.height() < 120


def test_beside_a_review_versions_are_listed_where_there_is_room(sized):
    window = sized(1280, 700)
    open_review(window, read("nnhhh.aaas"), 10.0)
    assert window.learning.versions.isHidden()
    sized(2560, 1400)
    assert window.learning.versions.isVisible()
    sized(1280, 700)
    assert window.learning.versions.isHidden()


@pytest.mark.parametrize(
    ("room", "size"),
    [((1024, 640), (1024, 620)), ((1920, 1080), (1280, 720)), ((3840, 2160), (2560, 1440))],
)
def test_the_first_window_takes_its_share_of_the_screen(qtbot, theme, monkeypatch, room, size):
    monkeypatch.setattr(QScreen, "availableSize", lambda _: QSize(*room))
    window = MainWindow(Mailbox())
    window.go_back_to("")
    assert window.size() == QSize(*size)
    window.let_close()
    window.deleteLater()
