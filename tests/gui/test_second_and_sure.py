"""A second choice and how sure: by key, by mouse, live and in a review, undone and done again."""

import pytest
from PySide6.QtCore import QPoint, Qt
from review_fakes import open_review, read
from window_fakes import a_moment, a_prediction

from mmdesk.core.edits import Edit
from mmdesk.core.emotions import Emotion
from mmdesk.core.feedback import Verdict, put_right
from mmdesk.core.modalities import Modality
from mmdesk.core.predictions import NotSure
from mmdesk.gui.emotion_bars import EmotionBar
from mmdesk.gui.verdict_menu import VerdictMenu

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def menus_stay_closed(monkeypatch):
    """The offscreen platform has no popups; what is in them is made all the same."""
    monkeypatch.setattr(VerdictMenu, "popup", lambda *_: None)


def note(window):
    return window.answer.note.text


def pick(menu, words):
    """Choose from an open menu; it closes."""
    (action,) = [one for one in menu.actions() if one.text().split("\t")[0] == words]
    assert action.isEnabled()
    action.trigger()
    menu.close()


def test_the_note_says_all_of_it_and_undo_goes_back_step_by_step(window, qtbot, see, given, gone):
    see(Emotion.FEAR)
    qtbot.keyClick(window, "3")
    qtbot.keyClick(window, "5", SHIFT)
    assert note(window) == "Noted: this is sadness, perhaps fear"
    bars = window.answer.bars.bars
    assert (bars[Emotion.SADNESS].is_named, bars[Emotion.FEAR].is_second) == (True, True)
    assert gone == [given[0].id]
    assert given[1].replaces == given[0].id
    assert list(window.timeline.timeline.marks)
    qtbot.keyClick(window, "z", CTRL)
    assert note(window) == "Taken back: this is sadness, perhaps fear."
    assert given[-1] is given[0]
    assert (bars[Emotion.SADNESS].is_named, bars[Emotion.FEAR].is_second) == (True, False)
    assert len(window.timeline.timeline.marks) == 1
    qtbot.keyClick(window, "z", CTRL)
    assert len(window.timeline.timeline.marks) == 0
    qtbot.keyClick(window, "y", CTRL)
    qtbot.keyClick(window, "y", CTRL)
    assert given[-1].second is Emotion.FEAR


def test_another_second_choice_takes_the_place_of_the_first(window, qtbot, see, given):
    see(Emotion.FEAR)
    for key, modifier in (("3", Qt.KeyboardModifier.NoModifier), ("5", SHIFT), ("6", SHIFT)):
        qtbot.keyClick(window, key, modifier)
    assert (given[-1].emotion, given[-1].second) == (Emotion.SADNESS, Emotion.DISGUST)


def test_the_emotion_itself_is_no_second_choice(window, qtbot, see, given):
    see(Emotion.FEAR)
    qtbot.keyClick(window, "3")
    qtbot.keyClick(window, "3", SHIFT)
    assert len(given) == 1
    assert note(window) == "That is what you said."


def test_without_a_verdict_it_is_said_how_it_goes(window, see, given):
    see(Emotion.FEAR)
    window.verdicts.also(Emotion.ANGER)
    assert given == []
    assert note(window).startswith("First say what it is: 1–7.")


@pytest.mark.parametrize(
    ("key", "kind", "words"),
    [
        (Qt.Key.Key_Return, Verdict.CONFIRMATION, "Noted: fear is probably right"),
        (Qt.Key.Key_Delete, Verdict.REJECTION, "Noted: this is probably not fear"),
    ],
)
def test_right_and_wrong_can_be_not_quite_sure_too(window, qtbot, see, given, key, kind, words):
    see(Emotion.FEAR)
    qtbot.keyClick(window.view, key, ALT)
    assert [(one.verdict, one.strength) for one in given] == [(kind, 0.5)]
    assert note(window) == words


def test_a_second_choice_belongs_to_what_was_said_though_the_picture_has_moved_on(window, see, given):
    moment, _ = see(Emotion.FEAR, end_s=1.0)
    window.verdicts.name(Emotion.SADNESS)
    window.showing._on_hold_over()
    window.showing._hold.stop()
    see(Emotion.ANGER, end_s=9.0)
    assert window.showing.shown.moment is not moment
    window.verdicts.also(Emotion.FEAR)
    assert (given[-1].moment_id, given[-1].second) == (moment.id, Emotion.FEAR)
    window.verdicts._last.forget()  # a while later it is not known what is meant
    window.verdicts.also(Emotion.DISGUST)
    assert note(window).startswith("First say what it is")


def test_a_right_click_on_an_emotion_offers_all_that_can_be_said_of_it(window, see, given):
    see(Emotion.FEAR)
    menu, bar = window.verdict_menu, window.answer.bars.bars[Emotion.ANGER]
    bar.menu_wanted.emit(Emotion.ANGER, QPoint())
    also = [one for one in menu.actions() if one.text().startswith("Could be")]
    assert [one.isEnabled() for one in also] == [False]
    pick(menu, "Probably, not quite sure")
    bar = window.answer.bars.bars[Emotion.DISGUST]
    bar.menu_wanted.emit(Emotion.DISGUST, QPoint())
    pick(menu, "Could be this as well")
    assert (given[-1].emotion, given[-1].second, given[-1].strength) == (Emotion.ANGER, Emotion.DISGUST, 0.5)


def test_a_menu_is_about_the_moment_at_which_it_was_opened(window, see, given):
    moment, _ = see(Emotion.FEAR, end_s=1.0)
    window.answer.bars.bars[Emotion.ANGER].menu_wanted.emit(Emotion.ANGER, QPoint())
    later, _ = see(Emotion.HAPPINESS, end_s=1.5)
    assert window.showing.shown.moment is later
    pick(window.verdict_menu, "It is this")
    assert [one.moment_id for one in given] == [moment.id]


def test_a_click_that_was_begun_before_the_picture_changed_is_about_that_picture(window, qtbot, see, given):
    moment, _ = see(Emotion.FEAR, end_s=1.0)
    bar, left = window.answer.bars.bars[Emotion.ANGER], Qt.MouseButton.LeftButton
    qtbot.mousePress(bar, left)
    see(Emotion.HAPPINESS, end_s=1.5)
    qtbot.mouseRelease(bar, left)
    assert [(one.moment_id, one.shown) for one in given] == [(moment.id, Emotion.FEAR)]


def test_a_press_that_was_thought_better_of_is_nothing_and_a_key_is_about_now(window, qtbot, see, given):
    see(Emotion.FEAR, end_s=1.0)
    button, left = window.answer.wrong_button, Qt.MouseButton.LeftButton
    qtbot.mousePress(button, left)
    qtbot.mouseRelease(button, left, pos=QPoint(-50, -50))
    assert given == []
    now, _ = see(Emotion.HAPPINESS, end_s=1.5)
    qtbot.keyClick(window.view, Qt.Key.Key_Delete)
    assert [one.moment_id for one in given] == [now.id]


def test_a_long_press_asks_and_names_nothing(window, qtbot, see, given):
    see(Emotion.FEAR)
    bar, left = window.answer.bars.bars[Emotion.ANGER], Qt.MouseButton.LeftButton
    assert isinstance(bar, EmotionBar)
    bar._long_press.setInterval(20)
    with qtbot.waitSignal(window.verdict_menu.asked) as asked:
        qtbot.mousePress(bar, left)
    assert asked.args == ["Anger"]
    window.verdict_menu.close()
    qtbot.mouseRelease(bar, left)
    assert given == []


def test_a_decision_about_a_session_that_has_ended_meanwhile_stays_its_own(window, see, given):
    moment, _ = see(Emotion.FEAR)
    began_in = window.verdicts.session_id
    window.verdicts.begin()
    window.verdicts.session_id = "another"
    added = []
    window.edits.added.connect(lambda edit, _: added.append(edit.session_id))
    window.verdicts.name_begun(Emotion.ANGER)
    assert [(one.session_id, one.moment_id) for one in given] == [(began_in, moment.id)]
    assert added == [began_in]
    assert window.edits.undo_words == ""  # the step is of the session before


def test_the_note_offers_to_add_to_what_was_said(window, qtbot, see, given):
    see(Emotion.FEAR)
    more = window.answer.note.more_button
    assert not more.isVisible()
    qtbot.keyClick(window, "3")
    assert more.isVisible()
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    pick(window.verdict_menu, "Not quite sure")
    assert note(window) == "Noted: this is probably sadness"
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    pick(window.verdict_menu, "Surprise")
    assert note(window) == "Noted: this is probably sadness, perhaps surprise"
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    pick(window.verdict_menu, "Not surprise after all")
    assert (given[-1].emotion, given[-1].second, given[-1].strength) == (Emotion.SADNESS, None, 0.5)
    qtbot.keyClick(window, "z", CTRL)
    assert not more.isVisible()  # what was taken back is nothing to add to


MODALITIES = (Modality.FACE, Modality.VOICE)


def test_live_one_modality_alone_is_judged_in_all_three_ways(window, qtbot, see, given):
    see(Emotion.FEAR, modalities=MODALITIES)
    row = window.opinions.rows[Modality.VOICE]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert row.is_picked
    assert note(window) == "About the voice alone: what is it? 1–7"
    qtbot.keyClick(window.view, "4")
    assert note(window) == "Noted: this is anger (voice)"
    qtbot.keyClick(window.view, "3", SHIFT)
    qtbot.keyClick(window.view, Qt.Key.Key_Return)
    qtbot.keyClick(window.view, Qt.Key.Key_Delete)
    said = [(one.modality, one.verdict, one.emotion, one.second) for one in given]
    assert said == [
        (Modality.VOICE, Verdict.CORRECTION, Emotion.ANGER, None),
        (Modality.VOICE, Verdict.CORRECTION, Emotion.ANGER, Emotion.SADNESS),
        (Modality.VOICE, Verdict.CONFIRMATION, Emotion.FEAR, None),
        (Modality.VOICE, Verdict.REJECTION, None, None),
    ]
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not row.is_picked
    qtbot.keyClick(window.view, "1")
    assert given[-1].modality is None


def test_live_what_said_nothing_cannot_be_judged_alone(window, qtbot, see, given):
    see(Emotion.FEAR, modalities=MODALITIES)
    window.verdicts.pick(Modality.TEXT)
    window.verdicts.reject()
    assert given == []
    assert note(window) == "There is nothing of that to judge."


def test_one_modality_can_be_right_where_the_answer_is_not_sure(window, see):
    moment = a_moment()
    window.is_live = True
    unsure = a_prediction(moment, Emotion.FEAR, not_sure=NotSure.UNCERTAIN, modalities=MODALITIES)
    window.show_prediction(moment, unsure)
    assert not window.answer.right_button.isEnabled()
    window.verdicts.pick(Modality.FACE)
    assert window.answer.right_button.isEnabled()


def test_a_right_click_on_an_opinion_judges_it_alone_without_picking(window, see, given):
    moment, _ = see(Emotion.FEAR, modalities=MODALITIES)
    window.opinions.rows[Modality.VOICE].menu_wanted.emit(Modality.VOICE, QPoint())
    see(Emotion.HAPPINESS, end_s=1.5, modalities=MODALITIES)
    pick(window.verdict_menu, "Sadness")
    assert [(one.moment_id, one.modality, one.emotion) for one in given] == [
        (moment.id, Modality.VOICE, Emotion.SADNESS)
    ]
    assert window.verdicts.modality is None


def test_a_review_begins_with_the_answer_and_so_does_what_follows(window, see):
    see(Emotion.FEAR, modalities=MODALITIES)
    window.verdicts.pick(Modality.FACE)
    open_review(window, read("nn", voice="ss"))
    assert window.verdicts.modality is None
    window.timeline.area.lanes.pick(Modality.VOICE)
    assert window.opinions.rows[Modality.VOICE].is_picked
    window.review.close()
    assert not window.opinions.rows[Modality.VOICE].is_picked


def test_in_a_review_a_range_gets_a_second_choice_in_one_step_also_later(window, qtbot, given, gone):
    review = open_review(window, read("nnnnn"))
    window.moves.select(1.0, 4.0)
    qtbot.keyClick(window.view, "4")
    window.verdicts._last.forget()
    assert len(given) == 4
    qtbot.keyClick(window.view, "5", SHIFT)
    assert [one.second for one in given[4:]] == [Emotion.FEAR] * 4
    assert gone == [one.id for one in given[:4]]
    shown = [review.verdicts_on(place) for place in range(5)]
    assert [[one.second for one in said] for said in shown] == [*[[Emotion.FEAR]] * 4, []]
    qtbot.keyClick(window.view, "z", CTRL)
    assert [one.second for one in review.verdicts_on(2)] == [None]
    assert (review.columns.judged(None) > 0).tolist() == [True, True, True, True, False]


def test_in_a_review_the_second_choice_is_of_the_picked_lane(window, qtbot, given):
    open_review(window, read("nn", voice="ss", people={1: "hh", 2: "hh"}))
    window.review.go_to(1.0)
    lanes = window.timeline.area.lanes
    window.verdicts.name(Emotion.ANGER)
    lanes.pick(2)
    window.verdicts.name(Emotion.FEAR)
    lanes.pick(Modality.VOICE)
    window.verdicts.name(Emotion.SURPRISE)
    window.verdicts._last.forget()
    lanes.pick(2)
    window.verdicts.also(Emotion.SADNESS)
    assert (given[-1].person, given[-1].emotion, given[-1].second) == (2, Emotion.FEAR, Emotion.SADNESS)
    lanes.pick(None)
    window.verdicts.also(Emotion.DISGUST)
    assert (given[-1].modality, given[-1].emotion, given[-1].second) == (None, Emotion.ANGER, Emotion.DISGUST)
    assert len(given) == 5


def test_an_earlier_verdict_that_is_put_right_stays_behind_the_later_one(window):
    review = open_review(window, read("n"))
    window.verdicts.name(Emotion.ANGER)
    first = review.verdicts_on(0)[0]
    window.verdicts.name(Emotion.HAPPINESS)
    new = put_right(first, Emotion.FEAR)
    window.edits.push(Edit("s0", "changed", (new.id,), (first.id,)), [new])
    assert [one.emotion for one in review.verdicts_on(0)] == [Emotion.FEAR, Emotion.HAPPINESS]
    assert review.columns.judged(None)[0] == 1 + Emotion.HAPPINESS.position
    window.edits.undo()
    assert [one.emotion for one in review.verdicts_on(0)] == [Emotion.ANGER, Emotion.HAPPINESS]
