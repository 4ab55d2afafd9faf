"""Every window, dialog and menu in the longest words and the smallest window, from right to left, and in
large letters: nothing is cut, sticks out or lies over something else.
"""

import pytest
from access_scenes import scenes
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication
from review_fakes import open_review, read
from spoken import cut, laid_over, over_the_edge, speak_english_again
from window_fakes import a_moment, a_prediction

from mmdesk.app.languages import speak
from mmdesk.core.emotions import Emotion
from mmdesk.gui.main_window import MainWindow
from mmdesk.gui.text_size import use_text_size
from mmdesk.gui.theme import apply_theme

LOOKS = {"cut": cut, "over the edge": over_the_edge, "laid over": laid_over}


@pytest.fixture
def opened(qapp, qtbot, frames, monkeypatch):
    """A window in a language, a direction and a size, on a screen of that size; and how it sees."""
    made = []

    def _opened(language, direction, width, height):
        speak(qapp, language)
        qapp.setLayoutDirection(direction)
        monkeypatch.setattr(QScreen, "availableSize", lambda _: QSize(width, height))
        window = MainWindow(frames)
        made.append(window)
        window.status._timer.stop()  # figures that come between two layouts are not cut
        window.resize(width, height)
        window.show()
        qtbot.waitExposed(window)
        window.is_live = True

        def _see(emotion=Emotion.ANGER, end_s=1.0, **rest):
            moment = a_moment(end_s)
            prediction = a_prediction(moment, emotion, **rest)
            window.show_prediction(moment, prediction)
            return moment, prediction

        return window, _see

    yield _opened
    speak_english_again(qapp)
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    for window in made:
        window.preview.stop()
        window.let_close()
        window.deleteLater()


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize(
    ("language", "direction", "width", "height", "percent"),
    [
        ("de", Qt.LayoutDirection.LayoutDirectionAuto, 1024, 620, 100),
        ("zh_CN", Qt.LayoutDirection.RightToLeft, 1280, 720, 100),
        ("de", Qt.LayoutDirection.LayoutDirectionAuto, 1280, 720, 150),
    ],
)
def test_nothing_is_cut_or_lies_over_something_else(
    opened, qtbot, language, direction, width, height, percent, qapp
):
    wrong = {}
    if percent != 100:
        use_text_size(percent)
        apply_theme(qapp, "light")
    for name, widget in scenes(*opened(language, direction, width, height)):
        qtbot.wait(1)
        found = {what: look(widget) for what, look in LOOKS.items()}
        if percent != 100:
            if any(found.values()):  # what scrolls is laid out one step later
                qtbot.wait(50)
                found = {what: look(widget) for what, look in LOOKS.items()}
            found["larger than the screen"] = widget.width() > width or widget.height() > height
        wrong |= {(name, what): words for what, words in found.items() if words}
    assert wrong == {}


def test_in_a_low_window_the_lanes_come_before_the_overview(opened):
    window, _ = opened("en", Qt.LayoutDirection.LayoutDirectionAuto, 1024, 620)
    open_review(
        window, read("nnhhh.aaas", voice="nnhhssaaas", people={1: "nnhhhaaaas", 2: "ssssssssss"}), 10.0
    )
    QApplication.processEvents()
    area = window.timeline.area
    area.zoom_in()
    QApplication.processEvents()
    assert not area.overview.isVisible()
    last = area.lanes.rows[-1]
    assert last.top + last.height <= area.lanes.height()
    assert area.lanes.geometry().bottom() <= area.rect().bottom()
    assert laid_over(window) == []


def test_what_is_painted_runs_from_the_left_in_any_script(opened):
    """Names left of the bars and of time, in the answer, the lists and the timelines alike."""
    window, see = opened("en", Qt.LayoutDirection.RightToLeft, 1280, 720)
    see()
    QApplication.processEvents()
    headline = window.answer.headline.parentWidget().grab().toImage()
    words = [
        x for x in range(headline.width()) for y in range(0, 32, 2) if headline.pixelColor(x, y).value() < 90
    ]
    assert min(words) < 120 < headline.width() / 2
    axis = window.timeline.timeline._item.getAxis("left")
    assert axis.geometry().left() < window.timeline.width() / 4
