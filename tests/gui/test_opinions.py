from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QFontMetrics, QImage, QPalette
from window_fakes import a_moment, peak

from mmdesk.core.arrays import FEATURE_SIZE
from mmdesk.core.emotions import Emotion
from mmdesk.core.modalities import Modality
from mmdesk.core.predictions import NotSure, Opinion, Prediction
from mmdesk.gui.disagreement import disagreement_in_words
from mmdesk.gui.opinions import OpinionsCard
from mmdesk.gui.shown import Shown
from mmdesk.gui.theme import sized

FACE, VOICE, TEXT = Modality
HAPPY, SAD, ANGRY = Emotion.HAPPINESS, Emotion.SADNESS, Emotion.ANGER


@pytest.fixture
def card(qtbot):
    card = OpinionsCard()
    qtbot.addWidget(card)
    card.show()
    return card


def shown(at_s, emotion=HAPPY, without=None, not_sure=None, **said):
    """A live moment; of `said` each is the emotion of a modality, `without` the answers without one."""
    peaks = {name: peak(one) for name, one in (without or {}).items()}
    opinions = {
        Modality(name): Opinion(
            peak(one),
            np.ones(FEATURE_SIZE, np.float32),
            0.5,
            peaks.get(name),
        )
        for name, one in said.items()
    }
    moment = replace(a_moment(), captured_at=at_s)
    prediction = Prediction(moment.id, 0, peak(emotion), opinions, not_sure)
    return Shown(moment, prediction, prediction.probabilities, prediction.emotion, not_sure)


def test_a_row_says_what_the_answer_would_be_without_it(card):
    card.show_moment(shown(1.0, without={"face": ANGRY, "voice": HAPPY}, face=HAPPY, voice=ANGRY))
    assert card.rows[FACE].without_words() == "without it: anger"
    assert card.rows[FACE].accessibleName() == "Face: Happiness 70 %, +0.50, without it: anger"
    assert card.rows[VOICE].without_words() == ""


def test_while_not_sure_nothing_would_change_it(card):
    card.show_moment(shown(1.0, without={"face": ANGRY}, not_sure=NotSure.UNCERTAIN, face=HAPPY))
    assert card.rows[FACE].without_words() == ""


def test_a_disagreement_is_told_in_words(card):
    card.show_moment(shown(1.0, face=HAPPY, voice=ANGRY))
    assert card.disagreement.words == "Face says happiness, voice says anger"
    card.show_moment(shown(9.0, face=HAPPY, voice=ANGRY))
    assert card.disagreement.accessibleName() == "Face says happiness, voice says anger"


def test_disagreement_among_three_is_told_in_words():
    assert disagreement_in_words({FACE: HAPPY, VOICE: ANGRY, TEXT: HAPPY}) == (
        "Voice says anger, the others happiness"
    )
    assert disagreement_in_words({FACE: HAPPY, VOICE: ANGRY, TEXT: SAD}) == "All three disagree"
    assert disagreement_in_words({}) == ""


def test_what_comes_and_goes_within_a_third_of_a_second_does_not_blink(card):
    seen = set()
    for step, voice in enumerate([HAPPY, HAPPY, ANGRY, ANGRY, HAPPY, ANGRY, HAPPY, HAPPY]):
        without = {"face": voice}
        card.show_moment(shown(10 + step / 10, without=without, face=HAPPY, voice=voice))
        seen |= {card.disagreement.words, card.rows[FACE].without_words()}
    assert seen == {""}
    for step in range(5):
        card.show_moment(shown(11 + step / 10, without={"face": ANGRY}, face=HAPPY, voice=ANGRY))
    assert card.disagreement.words
    assert card.rows[FACE].without_words()


def test_a_picked_moment_stands_for_itself(card):
    card.show_moment(shown(0.0, face=HAPPY, voice=ANGRY))
    assert card.disagreement.words
    card.show_moment(shown(0.0, face=HAPPY, voice=HAPPY))
    assert card.disagreement.words == ""


def test_nothing_jumps_when_it_speaks(card):
    card.show_moment(shown(0.0, face=HAPPY))
    before = card.sizeHint()
    card.show_moment(shown(0.0, without={"face": ANGRY}, face=HAPPY, voice=ANGRY))
    assert card.sizeHint() == before


def test_there_is_a_why_only_where_something_was_said(card, qtbot):
    card.show_moment(shown(1.0))
    assert not card.why_button.isEnabled()
    card.show_moment(shown(2.0, face=HAPPY))
    with qtbot.waitSignal(card.why_wanted):
        card.why_button.click()
    card.show_moment(None)
    assert not card.why_button.isEnabled()


def test_what_a_row_says_is_as_legible_while_it_is_picked(card):
    card.show_moment(shown(1.0, face=HAPPY))
    row, colours = card.rows[FACE], card.palette()
    colours.setColor(QPalette.ColorRole.HighlightedText, colours.color(QPalette.ColorRole.Window))
    row.setPalette(colours)
    row.let_pick(True)

    def words():
        picture = row.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        pixels = np.frombuffer(picture.constBits(), np.uint8)
        return pixels.reshape(picture.height(), picture.bytesPerLine())[
            :, 3 * 100 :
        ].copy()  # beside its name

    plain = words()
    row.show_picked(True)
    assert (words() == plain).all()


def test_the_first_row_stands_apart_from_the_title_also_where_height_is_short(card, qtbot):
    card.show_moment(shown(1.0, face=HAPPY, text=SAD))
    card.resize(card.minimumWidth(), card.minimumSizeHint().height())
    qtbot.waitUntil(lambda: card.rows[FACE].y() > 0)
    assert card.rows[FACE].y() - card.why_button.geometry().bottom() > 6


def test_high_letters_of_what_it_would_be_without_are_not_cut(card, monkeypatch):
    card.show_moment(shown(1.0, face=HAPPY))
    row, said, ink = card.rows[FACE], "没有它时：快乐", []
    for words in (said, ""):
        monkeypatch.setattr(row, "without_words", lambda words=words: words)
        picture = row.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        pixels = np.frombuffer(picture.constBits(), np.uint8)
        ink.append(pixels.reshape(picture.height(), -1).astype(int))
    lines = np.flatnonzero(np.abs(ink[0] - ink[1]).max(axis=1) > 40)
    whole = QFontMetrics(sized(row.font(), 12)).tightBoundingRect(said).height()
    assert lines[-1] - lines[0] + 1 >= whole - 1
