"""What is heard in a film can be read, where it has subtitles."""

from dataclasses import replace

import pytest
from past_fakes import grey
from PySide6.QtGui import QAccessible
from review_fakes import open_review, read

from mmdesk.core.sessions import Recording
from mmdesk.gui.camera_view import image_of

CLIP = "/clips/talk.mp4"


@pytest.fixture
def film(window):
    """Three moments, of which the second has words."""
    moments = [
        replace(one, moment=replace(one.moment, text="what a\nday" * (place == 1) or None))
        for place, one in enumerate(read("nha"))
    ]
    open_review(window, moments, 3.0, source=CLIP, recordings=(Recording("s0", CLIP, 0.0),))
    return window.view


def painted(window, at_s, frame):
    window.review.go_to(at_s)
    window.view.show_picture(image_of(frame))
    return window.view.grab().toImage()


def test_the_words_of_a_moment_stand_in_its_picture_and_are_told(window, film):
    without, with_words = painted(window, 0.5, grey()), painted(window, 1.5, grey())
    assert film.caption == "what a day"
    assert "what a day" in QAccessible.queryAccessibleInterface(film).text(QAccessible.Text.Description)
    foot = range(film.height() - 40, film.height() - 10)
    middle = film.width() // 2
    darker = [y for y in foot if with_words.pixelColor(middle, y).lightness() < 40]
    assert len(darker) > 10
    assert without.pixelColor(middle, film.height() - 16).lightness() > 60
    painted(window, 2.5, grey())
    assert film.caption == ""


def test_what_was_written_live_is_no_caption(window, see):
    moment, prediction = see()
    window.show_prediction(replace(moment, text="what a day"), prediction)
    assert window.showing.shown.moment.text == "what a day"
    assert window.view.caption == ""
