"""The panel that takes a shown moment apart, in a real window."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from window_fakes import a_moment, a_prediction, peak

from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.core.explanations import (
    Explanation,
    FaceReason,
    Stretch,
    TextReason,
    VoiceReason,
    Word,
)
from mmdesk.core.modalities import Modality
from mmdesk.core.predictions import NotSure
from mmdesk.gui.theme import Tones, palette_for, sized
from mmdesk.gui.why.face import SIDE, FaceHeat, heat_image
from mmdesk.gui.why.look import colour_of_effect
from mmdesk.gui.why.voice import envelope

SAD, ANGRY = Emotion.SADNESS, Emotion.ANGER


@pytest.fixture
def asked(window, qtbot):
    """What the panel asked for, in order."""
    found = []
    window.why.wanted.connect(lambda *question: found.append(question))
    return found


def an_explanation(moment, emotion=ANGRY, version=3, **parts):
    heat = np.zeros((48, 48), np.float32)
    heat[30:40, 10:30] = 1
    sound = np.sin(np.arange(48000) / 20).astype(np.float32)
    pieces = (Stretch(0.5, 1.5, 0.8), Stretch(1.5, 2.5, -0.3))
    kept = {
        "face": FaceReason(np.full((60, 60, 3), 120, np.uint8), heat),
        "voice": VoiceReason(sound, Stretch(0.5, 2.5), Stretch(0.6, 1.1), pieces),
        "text": TextReason((Word("how", -0.2), Word("awful", 1.2), Word("again", None))),
    }
    return Explanation(moment.id, version, emotion, {Modality.FACE: 0.5}, **(kept | parts))


def test_why_takes_the_shown_moment_apart(window, qtbot, see, asked):
    moment, prediction = see(ANGRY)
    window.opinions.why_button.click()
    qtbot.waitUntil(window.why.isVisible)
    assert asked == [(moment, prediction, ANGRY)]
    assert window.why.title.text() == "Why anger?"
    assert not window.why.isModal()


def test_its_key_opens_it_and_escape_closes_it(window, qtbot, see):
    see(ANGRY)
    window.view.setFocus()
    qtbot.keyClick(window, "w")
    assert window.why.isVisible()
    qtbot.keyClick(window.why, Qt.Key.Key_Escape)
    assert not window.why.isVisible()
    assert window.why.shown is None


def test_escape_in_the_window_closes_it_too(window, qtbot, see):
    see(ANGRY)
    window.why.ask()
    window.go_back_to_picture()
    assert not window.why.isVisible()
    assert window.focusWidget() is window.view


def test_where_nothing_was_said_it_stays_closed_and_the_letter_begins_a_text(window, qtbot, asked):
    qtbot.keyClick(window, "w")
    assert not window.why.isVisible()
    assert window.text.field.text() == "w"
    assert asked == []


def test_writing_on_after_its_letter_goes_into_the_text_field(window, qtbot, see):
    see(ANGRY)
    window.view.setFocus()
    qtbot.keyClick(window, "w")
    qtbot.keyClick(window.why, "e")
    assert not window.why.isVisible()
    assert window.text.field.text() == "we"


def test_a_letter_typed_much_later_begins_a_text_and_leaves_it_open(window, qtbot, see):
    see(ANGRY)
    window.why.ask()
    qtbot.keyClick(window.why, "e")
    assert window.why.isVisible()
    assert window.text.field.text() == "e"


def test_it_holds_its_moment_while_live_goes_on(window, see, asked):
    moment, _ = see(ANGRY, end_s=1.0)
    window.why.ask()
    see(SAD, end_s=9.0)
    assert window.why.shown.moment is moment
    assert len(asked) == 1
    window.why.show_explanation(moment.id, an_explanation(moment))
    assert window.why.words.toPlainText().startswith("how")
    window.why.ask()
    assert asked[1][0] is window.showing.shown.moment
    assert window.why.words.toPlainText() == ""  # those of another moment are gone at once


def test_an_answer_to_an_older_question_is_left_out(window, see):
    moment, _ = see(ANGRY)
    window.why.ask()
    window.why.show_explanation("another", an_explanation(moment))
    window.why.show_explanation(moment.id, an_explanation(moment, SAD))
    assert window.why.words.toPlainText() == ""
    window.why.reject()
    window.why.show_explanation(moment.id, an_explanation(moment))
    assert window.why.words.toPlainText() == ""


def test_another_emotion_can_be_asked_about(window, see, asked):
    moment, prediction = see(ANGRY)
    window.why.ask()
    window.why.findChild(object, "why_sadness").click()
    assert asked[-1] == (moment, prediction, SAD)
    assert window.why.title.text() == "Why sadness?"
    window.why.show_explanation(moment.id, an_explanation(moment, SAD))
    assert "awful" in window.why.words.toPlainText()


def test_another_emotion_can_be_picked_with_the_keyboard(window, qtbot, see, asked):
    see(ANGRY)
    window.why.ask()
    pick = window.why.findChild(object, "why_anger")
    qtbot.waitUntil(pick.hasFocus)
    qtbot.keyClick(pick, Qt.Key.Key_Right)
    assert asked[-1][2] is Emotion.FEAR


def test_while_not_sure_the_most_probable_emotion_is_asked_about(window, see, asked):
    see(ANGRY, not_sure=NotSure.UNCERTAIN)
    window.why.ask()
    assert asked[-1][2] is ANGRY


def test_the_emotion_shown_is_asked_about_not_that_of_the_newest_prediction(window, asked):
    window.is_live = True
    for step, emotion in enumerate([ANGRY, ANGRY, SAD]):
        moment = replace(a_moment(1.0 + step / 10), captured_at=50 + step / 10)
        window.show_prediction(moment, a_prediction(moment, emotion))
    window.why.ask()
    assert asked[-1][2] is ANGRY


def test_each_part_says_what_it_shows(window, see):
    moment, _ = see(ANGRY, modalities=tuple(Modality))
    window.why.ask()
    window.why.show_explanation(moment.id, an_explanation(moment))
    assert window.why.words.toPlainText() == "how−0.2 awful+1.2 (too long to be read to here: again)"
    assert "Loudest from 2.4 to 1.9 s before the end." in window.why.voice.accessibleName()
    assert "From 2.5 to 1.5 s before the end: +0.8." in window.why.voice.accessibleName()
    assert "Anger" not in window.why.chart.row_in_words(Modality.VOICE)
    assert window.why.chart.row_in_words(Modality.FACE) == "Face: anger 70 %, +0.5."
    assert "not why the person feels it" in window.why.findChild(object, "why_state").text()
    assert not window.why.grab().toImage().isNull()


def test_the_chart_says_what_the_answer_would_be_without_each(window):
    window.is_live = True
    moment = a_moment()
    prediction = a_prediction(moment, ANGRY, modalities=(Modality.FACE, Modality.VOICE))
    face = replace(prediction.opinions[Modality.FACE], without=peak(SAD, 0.9))
    window.show_prediction(moment, replace(prediction, opinions={**prediction.opinions, Modality.FACE: face}))
    window.why.ask()
    assert window.why.chart.row_in_words(Modality.FACE) == "Face: anger 70 %, +0.5, without it sadness 90 %."
    assert window.why.chart.row_in_words(Modality.TEXT) == "Text: nothing written."
    assert window.why.chart.accessibleName().startswith("Face: anger")


def test_what_was_not_there_and_what_was_not_kept_is_said_in_its_place(window, see):
    moment, _ = see(ANGRY, modalities=(Modality.VOICE,), absent={Modality.FACE: NotSure.DARK})
    window.why.ask()
    gone = an_explanation(moment, face=None, voice=None, text=None)
    window.why.show_explanation(moment.id, gone)
    assert window.why.face.accessibleName() == "Dark or blank"
    assert window.why.voice.accessibleName() == "The sound of this moment was not kept."
    assert window.why.words.toPlainText() == "Nothing written"


def test_a_failure_is_one_line_in_the_panel(window, see):
    moment, _ = see(ANGRY)
    window.why.ask()
    window.why.show_unexplained("another", "Not this one.")
    window.why.show_unexplained(moment.id, "This moment cannot be explained.")
    assert window.why.findChild(object, "why_state").text() == "This moment cannot be explained."


def test_weights_that_did_not_say_it_are_named(window, see):
    moment, _ = see(ANGRY, version=3)
    window.why.ask()
    window.why.show_explanation(moment.id, an_explanation(moment, version=5))
    assert "Version 3 said it, version 5 explains it." in window.why.findChild(object, "why_state").text()


def test_long_words_are_broken_and_long_texts_do_not_widen_it(window, see):
    moment, _ = see(ANGRY, modalities=(Modality.TEXT,))
    window.why.ask()
    before = window.why.width()
    words = (Word("a" * 200, 0.5), Word("word " * 500, 0.1), Word("b" * 3000, None))
    window.why.show_explanation(moment.id, an_explanation(moment, text=TextReason(words, run=500)))
    assert window.why.width() == before
    assert window.why.words.document().idealWidth() <= window.why.words.viewport().width()
    assert len(window.why.words.toPlainText()) < 4000


def test_it_does_not_cover_the_picture(window, see):
    see(ANGRY)
    window.why.ask()
    picture = window.view.mapToGlobal(window.view.rect().topRight()).x()
    screen = window.screen().availableGeometry()
    if window.mapToGlobal(window.rect().topRight()).x() <= screen.right():
        assert window.why.frameGeometry().left() > picture


def test_every_control_of_it_has_a_name_and_can_be_reached(window):
    picks = [window.why.findChild(object, f"why_{emotion.value}") for emotion in EMOTIONS]
    assert len({pick.accessibleName() for pick in picks}) == len(EMOTIONS)
    assert all(pick.focusPolicy() & Qt.FocusPolicy.TabFocus for pick in picks)
    assert window.why.words.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_it_goes_when_the_window_is_closed(window, see):
    see(ANGRY)
    window.why.ask()
    window.close()
    assert not window.why.isVisible()


def test_heat_is_clear_where_there_is_none_and_red_where_it_is_most():
    heat = np.array([[0.0, 1.0]], np.float32)
    image = heat_image(heat)
    assert image.pixelColor(0, 0).alpha() == 0
    hot = image.pixelColor(1, 0)
    assert hot.alpha() > 150
    assert hot.red() > 4 * hot.green()


@pytest.mark.parametrize("dark", [False, True])
def test_for_and_against_differ_in_colour_and_small_effects_have_none(dark):
    tones = Tones.of(palette_for(dark))
    assert colour_of_effect(0.5, tones).rgb() != colour_of_effect(-0.5, tones).rgb()
    assert colour_of_effect(0.5, tones).alpha() > colour_of_effect(0.1, tones).alpha() > 0
    assert colour_of_effect(0.01, tones).alpha() == 0


def test_an_envelope_has_the_loudest_as_one():
    assert envelope(np.array([0, 0.1, -0.4, 0.2], np.float32), 2) == pytest.approx([0.25, 1])
    assert envelope(np.zeros(0, np.float32), 2).tolist() == [0, 0]
    assert envelope(np.ones(3, np.float32), 6).tolist() == [1] * 6


@pytest.mark.parametrize("less", ["less", "weniger", "considerably less"])
def test_the_legend_of_the_heat_begins_beside_its_word(qtbot, monkeypatch, less):
    face = FaceHeat()
    qtbot.addWidget(face)
    heat = np.zeros((8, 8), np.float32)
    heat[2, 2] = 1.0
    monkeypatch.setattr(face, "tr", lambda words: less if words == "less" else words, raising=False)
    face.show_reason(FaceReason(np.zeros((8, 8, 3), np.uint8), heat))
    legend = face.grab(QRect(0, SIDE + 4, SIDE, face.height() - SIDE - 4)).toImage()
    row = [legend.pixelColor(x, legend.height() // 2).hsvSaturation() for x in range(legend.width())]
    coloured = next(x for x, saturation in enumerate(row) if saturation > 120)
    wide = QFontMetrics(sized(face.font(), 12)).horizontalAdvance(less)
    assert wide < coloured < wide + 90


def test_where_no_word_and_no_part_of_the_voice_alone_did_anything_it_says_so(window, see):
    moment, _ = see(ANGRY)
    window.why.ask()
    sound = np.sin(np.arange(48000) / 20).astype(np.float32)
    even = VoiceReason(sound, Stretch(0.5, 2.5), Stretch(0.6, 1.1), (Stretch(0.5, 1.5, 0.01),))
    told = an_explanation(moment, voice=even, text=TextReason((Word("how", 0.01), Word("awful", -0.01))))
    window.why.show_explanation(moment.id, told)
    assert "Without any one of them" in window.why.words.toPlainText()
    assert "Without any one part" in window.why.voice.accessibleName()
    window.why.show_explanation(moment.id, an_explanation(moment))
    assert "Without any one" not in window.why.words.toPlainText() + window.why.voice.accessibleName()
