"""Banners on a screen that is too low for two of them: one is seen, and the other one by a click."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QScreen
from review_fakes import open_review, read


@pytest.fixture
def screen_height(monkeypatch):
    """Sets the height of the screen in pixels."""

    def use(height):
        monkeypatch.setattr(QScreen, "availableSize", lambda _: QSize(1280, height))

    return use


def seen(window):
    return [one.text for one in window.banners.children() if hasattr(one, "turned") and one.isVisible()]


def test_on_a_low_screen_one_is_seen_and_a_click_shows_the_other(qtbot, window, screen_height):
    screen_height(720)
    window.banners.tell("camera", "No camera.")
    assert seen(window) == ["No camera."]
    window.banners.tell("store", "The disk is full.")
    assert seen(window) == ["The disk is full."]
    for now in ("No camera.", "The disk is full."):
        (upper,) = [one for one in window.banners.children() if hasattr(one, "turned") and one.isVisible()]
        qtbot.mouseClick(upper.more_button, Qt.MouseButton.LeftButton)
        assert seen(window) == [now]


def test_what_is_left_when_one_goes_is_seen_and_says_of_no_other(window, screen_height):
    screen_height(720)
    window.banners.tell("camera", "No camera.")
    window.banners.tell("store", "The disk is full.")
    window.banners.clear("store")
    assert seen(window) == ["No camera."]
    (left,) = [one for one in window.banners.children() if hasattr(one, "turned") and one.isVisible()]
    assert left.more_button.isHidden()


def test_two_banners_leave_a_window_that_fits_a_screen_of_720_lines(qtbot, window, screen_height):
    screen_height(720)
    window.resize(1240, 680)
    for source in ("camera", "store"):
        window.banners.tell(source, f"Something about the {source} that has to be read. " * 3)
        qtbot.wait(1)  # each is laid out as it comes
    assert window.height() == 680


def test_on_a_very_low_screen_the_live_timeline_gives_way_while_there_is_a_banner(
    qtbot, window, screen_height
):
    screen_height(640)
    window.resize(1024, 620)
    window.banners.tell("camera", "No camera.")
    qtbot.wait(1)
    assert window.height() == 620
    assert window.timeline.isHidden()
    qtbot.waitUntil(lambda: window.minimumSizeHint().height() < 600)
    window.banners.clear("camera")
    assert window.timeline.isVisible()


def test_two_are_seen_at_once_where_there_is_room(window, screen_height):
    screen_height(1080)
    window.banners.tell("camera", "No camera.")
    window.banners.tell("store", "The disk is full.")
    assert len(seen(window)) == 2
    assert window.timeline.isVisible()


def test_a_review_with_a_banner_beside_its_controls_leaves_the_window_as_wide_as_it_was(
    qtbot, window, screen_height
):
    screen_height(640)
    window.resize(1024, 620)
    window.banners.tell("last_end", "It ended unexpectedly.", choices=(("What is known…", print),))
    for _ in range(2):
        open_review(window, read("nnhhh.aaas"), 10.0)
        qtbot.wait(1)
        assert (window.width(), window.controls.devices.isVisible()) == (1024, False)
        window.show_live_view()
        qtbot.wait(1)
        assert (window.width(), window.controls.devices.isVisible()) == (1024, True)
