"""The user's verdict is about what was on screen when the user decided."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from window_fakes import a_moment, a_prediction, peak

from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.core.feedback import Verdict
from mmdesk.core.predictions import NotSure
from mmdesk.gui.showing import Showing
from mmdesk.gui.shown import Shown, verdict_on_shown


@pytest.mark.parametrize("emotion", EMOTIONS)
def test_keys_1_to_7_name_the_shown_moment(window, qtbot, see, given, emotion):
    moment, _ = see(Emotion.FEAR)
    qtbot.keyClick(window, str(emotion.position + 1))
    assert [(one.moment_id, one.emotion) for one in given] == [(moment.id, emotion)]
    assert given[0].version == 3


def test_a_verdict_stays_with_the_moment_that_was_shown_when_newer_ones_arrive(window, qtbot, see, given):
    shown, _ = see(Emotion.SADNESS, end_s=1.0)
    qtbot.keyClick(window, "4")
    see(Emotion.HAPPINESS, end_s=1.1)
    qtbot.keyClick(window, "5")  # still within the hold: about the same moment
    assert [one.moment_id for one in given] == [shown.id, shown.id]
    assert window.answer.headline.word() == "Sadness"


def test_after_the_hold_the_newest_moment_is_shown_again(window, qtbot, see):
    see(Emotion.SADNESS, end_s=1.0)
    qtbot.keyClick(window, "4")
    qtbot.waitUntil(lambda: not window.showing.is_held, timeout=4000)
    see(Emotion.HAPPINESS, end_s=9.0)
    moment, _ = see(Emotion.HAPPINESS, end_s=9.1)
    assert window.showing.shown.moment is moment


def test_number_keys_in_the_text_field_only_write(window, qtbot, see, given):
    see()
    window.text.field.setFocus()
    qtbot.keyClicks(window.text.field, "1234567 0")
    assert window.text.field.text() == "1234567 0"
    assert given == []


def test_enter_in_the_text_field_is_no_verdict(window, qtbot, see, given):
    see()
    window.text.field.setFocus()
    qtbot.keyClicks(window.text.field, "what a day")
    qtbot.keyClick(window.text.field, Qt.Key.Key_Return)
    assert given == []


def test_a_sentence_begun_outside_the_text_field_goes_into_it_and_is_no_verdict(window, qtbot, see, given):
    see()
    window.view.setFocus()
    for letter in "what a day 4 us":
        qtbot.keyClick(window.focusWidget(), letter)
    assert window.text.field.text() == "what a day 4 us"
    assert given == []


def test_a_held_key_is_one_verdict(window, see, given):
    see()
    for repeats in (False, True, True):
        press = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", repeats
        )
        QCoreApplication.sendEvent(window.view, press)
    assert len(given) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_0])
def test_right_confirms_the_shown_emotion(window, qtbot, see, given, key):
    see(Emotion.ANGER)
    qtbot.keyClick(window.view, key)
    assert [(one.verdict, one.emotion) for one in given] == [(Verdict.CONFIRMATION, Emotion.ANGER)]


def test_enter_presses_a_focused_button_instead_of_confirming(window, qtbot, see, given):
    see(Emotion.ANGER)
    button = window.answer.bars.bars[Emotion.DISGUST]
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert [one.emotion for one in given] == [Emotion.DISGUST]


def test_wrong_rejects_without_a_name(window, qtbot, see, given):
    see(Emotion.ANGER)
    qtbot.mouseClick(window.answer.wrong_button, Qt.MouseButton.LeftButton)
    assert [(one.verdict, one.emotion, one.shown) for one in given] == [
        (Verdict.REJECTION, None, Emotion.ANGER)
    ]


def test_clicking_a_bar_corrects(window, qtbot, see, given):
    see(Emotion.ANGER)
    qtbot.mouseClick(window.answer.bars.bars[Emotion.FEAR], Qt.MouseButton.LeftButton)
    assert [(one.verdict, one.emotion) for one in given] == [(Verdict.CORRECTION, Emotion.FEAR)]


def test_undo_takes_back_the_last_verdict_and_redo_gives_it_again(window, qtbot, see, given, gone):
    see()
    qtbot.keyClick(window, "1")
    qtbot.keyClick(window, "2")
    qtbot.keyClick(window, "z", Qt.KeyboardModifier.ControlModifier)
    assert gone == [given[1].id]
    assert len(window.timeline.timeline.marks) == 1
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, "z", shift)
    assert given[2:] == [given[1]]
    assert len(window.timeline.timeline.marks) == 2
    assert [mark[2] for mark in window.timeline.timeline.drawn_marks] == [given[1].id]


def test_a_verdict_given_again_is_marked_where_it_was(window, qtbot, see):
    see(end_s=1.0)
    qtbot.keyClick(window, "4")
    first = list(window.timeline.timeline.marks)
    qtbot.keyClick(window, "z", Qt.KeyboardModifier.ControlModifier)
    window.showing.clear()
    see(end_s=9.0)
    qtbot.keyClick(window, "y", Qt.KeyboardModifier.ControlModifier)
    assert list(window.timeline.timeline.marks) == first


def test_the_note_says_what_was_learned_and_offers_undo(window, qtbot, see, given, gone):
    see(Emotion.FEAR)
    qtbot.keyClick(window, "4")
    assert window.answer.note.text == "Noted: this is anger"
    qtbot.mouseClick(window.answer.note.button, Qt.MouseButton.LeftButton)
    assert gone == [one.id for one in given]


def test_nothing_to_undo_is_said(window, qtbot):
    qtbot.keyClick(window, "z", Qt.KeyboardModifier.ControlModifier)
    assert window.answer.note.text == "Nothing to undo."


def test_a_key_before_the_first_prediction_gives_nothing(window, qtbot, given):
    qtbot.keyClick(window, "4")
    assert given == []
    assert window.answer.note.text == "Nothing is shown yet."


def test_a_moment_with_nothing_in_it_cannot_teach(window, qtbot, see, given):
    see(not_sure=NotSure.NOTHING, modalities=())
    qtbot.keyClick(window, "4")
    assert given == []
    assert not window.answer.wrong_button.isEnabled()


def test_whoever_cannot_correct_is_not_told_how(window, see):
    assert window.answer.note.text == ""
    see(Emotion.FEAR)
    assert window.answer.note.text.startswith("Not right?")
    see(not_sure=NotSure.NOTHING, modalities=())
    assert window.answer.note.text == ""
    window.showing.clear()
    assert window.answer.note.text == ""


def test_of_a_silence_in_which_nobody_is_seen_no_bar_tells_a_figure(window):
    moment = a_moment()
    silent = replace(
        a_prediction(moment, not_sure=NotSure.SILENCE, modalities=()), probabilities=np.full(7, 1 / 7)
    )
    window.answer.show_moment(Shown(moment, silent, peak(Emotion.FEAR), None, NotSure.SILENCE))
    assert window.answer.bars.bars[Emotion.FEAR]._share is not None  # it still glides
    window.answer.show_moment(Shown(moment, silent, silent.probabilities, None, NotSure.SILENCE))
    assert {bar._share for bar in window.answer.bars.bars.values()} == {None}


def test_naming_the_top_emotion_of_an_unsure_answer_is_a_correction(window, qtbot, see, given):
    see(Emotion.ANGER, not_sure=NotSure.UNCERTAIN)
    qtbot.keyClick(window, "4")
    assert given[0].verdict is Verdict.CORRECTION


def test_confirming_a_steadied_emotion_is_a_confirmation_though_the_newest_prediction_differs():
    moment = a_moment()
    shown = Shown(moment, a_prediction(moment, Emotion.FEAR), peak(Emotion.FEAR, 0.3), Emotion.ANGER)
    feedback = verdict_on_shown(shown, "session", Emotion.ANGER)
    assert (feedback.verdict, feedback.shown) == (Verdict.CONFIRMATION, Emotion.ANGER)


def test_a_verdict_keeps_the_probabilities_as_shown(qtbot):
    showing = Showing()
    moment = a_moment()
    showing.take(moment, a_prediction(moment, Emotion.FEAR))
    later = a_moment()
    showing.take(later, a_prediction(later, Emotion.ANGER))
    feedback = verdict_on_shown(showing.shown, "session", Emotion.SADNESS)
    assert feedback.probabilities is showing.shown.probabilities
    assert feedback.moment_id == later.id


def test_naming_what_is_not_yet_named_again_is_a_correction():
    moment = a_moment()
    shown = Shown(moment, a_prediction(moment, Emotion.ANGER), peak(Emotion.ANGER), None, NotSure.UNCERTAIN)
    assert verdict_on_shown(shown, "s", Emotion.ANGER).verdict is Verdict.CORRECTION


def test_a_rejection_is_of_the_emotion_that_was_named():
    moment = a_moment()
    shown = Shown(moment, a_prediction(moment, Emotion.FEAR), peak(Emotion.FEAR, 0.4), Emotion.ANGER)
    feedback = verdict_on_shown(shown, "s", None)
    assert (feedback.verdict, feedback.shown) == (Verdict.REJECTION, Emotion.ANGER)
