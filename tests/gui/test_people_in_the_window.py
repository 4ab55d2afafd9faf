"""Several people: chips, boxes and lanes of their own, and the choice of whom it is about."""

from dataclasses import replace

import pytest
from past_fakes import a_past_session
from PySide6.QtCore import QPoint, Qt
from window_fakes import a_moment, a_prediction, peak

from mmdesk.core.emotions import Emotion
from mmdesk.core.predictions import PERSON_KEPT_S, Box, Face, NotSure
from mmdesk.gui.choice import Choice
from mmdesk.gui.people import People
from mmdesk.gui.shown import Someone
from mmdesk.gui.steadied import DWELL_S
from mmdesk.gui.timeline.raster import people_raster

BOXES = {1: Box(10, 20, 30, 30), 2: Box(60, 20, 28, 28), 3: Box(110, 20, 26, 26)}
COLOURS = [(step, 2 * step, 3 * step) for step in range(1, 8)]


def a_face(number, emotion, **rest):
    return Face(BOXES[number], 1.0, number, peak(emotion), **rest)


@pytest.fixture
def meet(window):
    """Show the live window a moment with these people: number to emotion, the followed one first."""
    window.is_live = True
    clock = [100.0]

    def _meet(people, times=1, away=None):
        for _ in range(times):
            clock[0] += 0.1
            moment = replace(a_moment(clock[0]), captured_at=clock[0])
            faces = tuple(a_face(number, emotion) for number, emotion in people.items())
            followed = away or next(iter(people))
            prediction = a_prediction(moment, people.get(followed, Emotion.NEUTRAL))
            if away:
                prediction = replace(prediction, opinions={}, not_sure=NotSure.AWAY)
            window.show_prediction(moment, replace(prediction, faces=faces, person=followed))

    return _meet


def chips(window):
    return [chip for chip in window.people.chips if chip.isVisible()]


def test_one_person_needs_no_strip(window, meet):
    meet({1: Emotion.ANGER}, 5)
    assert not window.people.isVisible()


def test_two_people_have_a_chip_each_with_their_own_emotion(window, meet):
    meet({1: Emotion.ANGER, 2: Emotion.HAPPINESS}, 5)
    assert window.people.isVisible()
    assert [(chip.someone.number, chip.words()) for chip in chips(window)] == [
        (1, "Anger"),
        (2, "Happiness"),
    ]
    assert chips(window)[0].accessibleName() == "Person 1: Anger 70 %"
    assert chips(window)[0].someone.is_followed
    assert not chips(window)[1].someone.is_followed


def test_the_followed_persons_chip_says_what_the_answer_says(window, meet):
    meet({1: Emotion.ANGER, 2: Emotion.HAPPINESS}, 5)
    shown = window.showing.shown
    assert shown.people[0].emotion is shown.emotion
    assert (shown.people[0].probabilities == shown.probabilities).all()


def test_others_are_as_steady_as_the_answer(window, meet):
    meet({1: Emotion.ANGER, 2: Emotion.HAPPINESS}, 10)
    meet({1: Emotion.ANGER, 2: Emotion.FEAR})
    assert window.showing.shown.people[1].emotion is Emotion.HAPPINESS
    meet({1: Emotion.ANGER, 2: Emotion.FEAR}, 10)
    assert window.showing.shown.people[1].emotion is Emotion.FEAR


def test_who_leaves_is_away_and_after_a_minute_gone(window, meet):
    meet({1: Emotion.ANGER, 2: Emotion.HAPPINESS}, 5)
    meet({1: Emotion.ANGER})
    assert [chip.words() for chip in chips(window)] == ["Anger", "Away"]
    meet({1: Emotion.ANGER}, round(10 * PERSON_KEPT_S) + 5)
    assert not window.people.isVisible()


def test_a_click_on_a_chip_says_whom_it_is_about_and_a_second_one_takes_it_back(window, meet, qtbot):
    meet({1: Emotion.ANGER, 2: Emotion.HAPPINESS}, 3)
    with qtbot.waitSignal(window.choice.changed) as chosen:
        qtbot.mouseClick(chips(window)[1], Qt.MouseButton.LeftButton)
    assert chosen.args == [2]
    assert chips(window)[1].is_chosen
    assert "follow the nearest again" in chips(window)[1].accessibleDescription()
    assert "follow the nearest again" in chips(window)[1].toolTip()
    with qtbot.waitSignal(window.choice.changed) as chosen:
        qtbot.mouseClick(chips(window)[1], Qt.MouseButton.LeftButton)
    assert chosen.args == [None]
    assert not chips(window)[1].is_chosen


def test_a_chip_is_pressed_by_the_keyboard_and_confirms_nothing(window, meet, qtbot, given):
    meet({1: Emotion.ANGER, 2: Emotion.HAPPINESS}, 3)
    chips(window)[1].setFocus(Qt.FocusReason.TabFocusReason)
    for key, number in ((Qt.Key.Key_Space, 2), (Qt.Key.Key_Return, None)):
        qtbot.keyClick(chips(window)[1], key)
        assert window.choice.number == number
    assert given == []


def test_a_click_on_a_face_says_whom_it_is_about(window, meet, qtbot):
    meet({1: Emotion.ANGER, 2: Emotion.HAPPINESS}, 3)
    window.view.show_picture(window.view._image)
    place = window.view.on_screen(BOXES[2]).center().toPoint()
    qtbot.mouseClick(window.view, Qt.MouseButton.LeftButton, pos=place)
    assert window.choice.number == 2
    qtbot.mouseClick(window.view, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert window.choice.number == 2


def test_with_one_face_a_click_chooses_nobody(window, meet, qtbot):
    meet({1: Emotion.ANGER}, 3)
    place = window.view.on_screen(BOXES[1]).center().toPoint()
    qtbot.mouseClick(window.view, Qt.MouseButton.LeftButton, pos=place)
    assert window.choice.number is None


def test_predictions_that_were_on_their_way_do_not_undo_the_choice(meet, window):
    meet({1: Emotion.ANGER, 2: Emotion.HAPPINESS}, 3)
    window.choice.pick(2)
    meet({1: Emotion.ANGER, 2: Emotion.HAPPINESS})
    assert window.choice.number == 2
    meet({2: Emotion.HAPPINESS, 1: Emotion.ANGER})
    meet({1: Emotion.ANGER}, away=2)
    assert window.choice.number == 2
    meet({1: Emotion.ANGER})  # forgotten: the nearest is followed again
    assert window.choice.number is None


def test_another_session_chooses_anew(window, meet):
    meet({1: Emotion.ANGER, 2: Emotion.HAPPINESS}, 3)
    window.choice.pick(2)
    window.show_live(True)
    assert window.choice.number is None
    assert not window.people.isVisible()


def test_another_persons_past_says_nothing_of_the_one_picked(window, meet):
    meet({1: Emotion.ANGER, 2: Emotion.HAPPINESS}, 10)
    meet({2: Emotion.HAPPINESS, 1: Emotion.ANGER})
    assert window.showing.shown.emotion is Emotion.HAPPINESS
    assert window.showing.shown.confidence == pytest.approx(0.7)


def test_the_chosen_one_being_away_is_said_in_words(window, meet):
    meet({1: Emotion.ANGER, 2: Emotion.HAPPINESS}, 3)
    meet({1: Emotion.ANGER}, round(10 * DWELL_S) + 2, away=2)
    assert window.answer.headline._line == "The chosen person is not in the picture"


def test_each_of_several_people_has_a_lane_and_one_has_none(window, meet):
    timeline = window.timeline.timeline
    meet({1: Emotion.ANGER}, 5)
    assert timeline._numbers == []
    meet({1: Emotion.ANGER, 2: Emotion.HAPPINESS, 3: Emotion.FEAR}, 5)
    assert timeline._numbers == [1, 2, 3]
    labels = [words for _, words in timeline._item.getAxis("left")._tickLevels[0]]
    assert labels[-3:] == ["Person 1", "Person 2", "Person 3"]


def test_a_lane_has_the_colour_of_the_emotion_and_gaps_where_nothing_was_named():
    said = [{1: (4, 0.9)}, {1: (4, 0.9), 2: (3, 0.5)}, {2: (3, 0.5)}]
    image = people_raster([1.0, 2.0, 3.0], said, [1, 2], 0.0, 3.0, 30, COLOURS)
    assert image.shape == (2, 30, 4)
    assert tuple(image[0, 5, :3]) == COLOURS[4]
    assert image[0, :20, 3].all()
    assert not image[0, 20:, 3].any()
    assert not image[1, :10, 3].any()
    assert tuple(image[1, 25, :3]) == COLOURS[3]
    assert image[0, 5, 3] > image[1, 25, 3]


def test_a_face_that_is_nobody_yet_is_drawn_only_where_nobody_is_known(window, meet):
    meet({1: Emotion.ANGER}, 2)
    moment = a_moment(200.0)
    ghost = Face(Box(100, 50, 20, 20))
    prediction = replace(a_prediction(moment), faces=(a_face(1, Emotion.ANGER), ghost), person=1)
    window.show_prediction(moment, prediction)
    assert [face.person for face in window.view.faces] == [1]
    window.show_prediction(moment, replace(prediction, faces=(ghost,), person=0))
    assert window.view.faces == (ghost,)


def test_whoever_is_there_most_has_a_lane_and_passers_by_have_none(window, meet):
    meet({1: Emotion.ANGER, 2: Emotion.HAPPINESS}, 10)
    timeline = window.timeline.timeline
    for number in range(3, 9):
        timeline.add(timeline._ends_s[-1] + 0.1, peak(Emotion.ANGER), people=[_somebody(number)])
    assert {1, 2} <= set(timeline._numbers)
    assert len(timeline._numbers) == 4


def _somebody(number):
    return Someone(number, peak(Emotion.FEAR), Emotion.FEAR)


def test_one_of_a_crowd_whose_turn_it_is_not_stays_what_it_was():
    people, moment = People(), a_moment()
    first = replace(a_prediction(moment), faces=(a_face(1, Emotion.ANGER), a_face(2, Emotion.FEAR)), person=1)
    unread = Face(BOXES[2], 1.0, 2)
    people.take(1.0, first)
    seen = people.take(1.1, replace(first, faces=(a_face(1, Emotion.ANGER), unread)))
    assert (seen[1].emotion, seen[1].is_there) == (Emotion.FEAR, True)


def test_many_people_do_not_widen_the_window(window, meet):
    before = window.minimumSizeHint().width()
    window.resize(1024, 640)
    meet(dict.fromkeys((1, 2, 3), Emotion.ANGER), 3)
    moment = a_moment(500.0)
    faces = tuple(Face(Box(10 * n, 20, 9, 9), 1.0, n, peak(Emotion.FEAR)) for n in range(1, 10))
    window.show_prediction(moment, replace(a_prediction(moment), faces=faces, person=9))
    assert window.minimumSizeHint().width() == before
    assert any(chip.someone.number == 9 for chip in chips(window))
    assert 2 <= len(chips(window)) < 9


def test_in_a_file_that_was_read_nobody_can_be_picked(window, meet, qtbot):
    meet({1: Emotion.ANGER, 2: Emotion.HAPPINESS}, 3)
    window.review.begin(a_past_session("/clips/talk.mp4"))
    window.review.finish()
    window._on_person_picked(2)
    assert window.choice.number is None
    window.review.show_reading(True)
    window._on_person_picked(2)  # it is read by another predictor than what is live
    assert window.choice.number is None


def test_the_clock_running_back_begins_anew():
    people, prediction = (
        People(),
        replace(a_prediction(a_moment()), faces=(a_face(1, Emotion.ANGER),), person=1),
    )
    people.take(500.0, prediction)
    assert [one.number for one in people.take(3.0, prediction)] == [1]


def test_a_choice_is_said_once():
    choice, said = Choice(), []
    choice.changed.connect(said.append)
    choice.clear()
    choice.pick(2)
    choice.clear()
    assert said == [2, None]
