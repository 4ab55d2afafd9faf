"""The answer's head: word, icons, and the line beneath them, whole in the narrowest window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from spoken import laid_over, speak_english_again

from mmdesk.app.languages import speak
from mmdesk.core.emotions import Emotion
from mmdesk.core.languages import LANGUAGES
from mmdesk.core.predictions import NotSure
from mmdesk.gui.emotion_look import reason_for, word_for

NARROWEST = 328  # pixels of the card
LONG = "Wolfgang Amadeus Theophilus Johannes Chrysostomus"


@pytest.fixture
def answer(qapp, window):
    """The card as narrow as it ever gets, with both icons."""
    window.answer.setFixedWidth(NARROWEST)
    QApplication.processEvents()
    yield window.answer
    speak_english_again(qapp)
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def painted(answer):
    """The line as it is painted, checked to have room."""
    line = answer.headline.line
    font, lines = line.lines()
    metrics = QFontMetrics(font)
    assert all(metrics.horizontalAdvance(one) <= line.width() for one in lines)
    assert len(lines) <= 2
    return " ".join(lines)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_and_every_emotion_has_room_in_every_language(qapp, answer, see, language):
    speak(qapp, language)
    see()
    answer.name_button.show()
    answer.baseline.show()
    QApplication.processEvents()
    head = answer.headline
    for reason in NotSure:
        head.line.say("", reason_for(reason))
        assert painted(answer).replace(" ", "") == reason_for(reason).replace(" ", "")
    for emotion in Emotion:
        width = QFontMetrics(head.font_of(word_for(emotion))).horizontalAdvance(word_for(emotion))
        assert width <= head.width()


def test_the_line_runs_beneath_the_icons(answer, see):
    see()
    QApplication.processEvents()
    line, icon = answer.headline.line, answer.baseline
    assert line.geometry().right() == icon.geometry().right()
    assert line.geometry().top() > icon.geometry().bottom()
    assert laid_over(answer) == []


def test_a_name_is_whole_beside_a_reason_and_of_a_long_one_the_reason_is_left(answer, see):
    see()
    QApplication.processEvents()
    line = answer.headline.line
    line.say("Wolfgang", "Too close to call")
    assert painted(answer) == "Wolfgang · Too close to call"
    line.say(LONG, "The chosen person is not in the picture")
    words = painted(answer)
    assert words.startswith("Wolfgang Am")
    assert "…" in words
    assert words.endswith("· The chosen person is not in the picture")
    line.say(LONG.replace(" ", ""), "91 % sure")
    assert painted(answer).endswith("· 91 % sure")


def test_what_is_beneath_stays_where_it_is_whatever_the_line_says(answer, see):
    see()
    QApplication.processEvents()
    before = answer.bars.geometry()
    answer.headline.show_name(LONG)
    QApplication.processEvents()
    assert answer.bars.geometry() == before


def test_from_right_to_left_the_face_stays_left_of_the_word_and_the_icons_right_of_it(qapp, answer, see):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    see()
    QApplication.processEvents()
    head = answer.headline
    assert head.face.x() < head.x() < answer.name_button.x() < answer.baseline.x()
