import pytest
from window_fakes import a_prediction, peak

from mmdesk.core.emotions import Emotion
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import NotSure
from mmdesk.gui.showing import Showing
from mmdesk.gui.steadied import GAP_S, SMOOTHING_S

STEP_S = 1 / 12
NEUTRAL, ANGER = Emotion.NEUTRAL, Emotion.ANGER


@pytest.fixture
def showing(qtbot):
    return Showing()


def one(showing, emotion, at_s, not_sure=None):
    moment = Moment(max(0.0, at_s - STEP_S), at_s, captured_at=at_s)
    return showing.take(moment, a_prediction(moment, emotion, not_sure=not_sure))


def feed(showing, emotion, start_s, seconds, not_sure=None):
    """Predictions of one emotion, twelve a second: what is shown, with its times."""
    times = [start_s + number * STEP_S for number in range(round(seconds / STEP_S))]
    return [(at_s, one(showing, emotion, at_s, not_sure)) for at_s in times]


def test_a_single_outlier_changes_nothing(showing):
    feed(showing, NEUTRAL, 10.0, 2.0)
    assert one(showing, ANGER, 12.0).emotion is NEUTRAL
    assert {shown.emotion for _, shown in feed(showing, NEUTRAL, 12.0 + STEP_S, 1.0)} == {NEUTRAL}


def test_a_single_picture_without_a_face_changes_nothing(showing):
    feed(showing, NEUTRAL, 10.0, 2.0)
    assert one(showing, ANGER, 12.0, NotSure.NO_FACE).emotion is NEUTRAL
    assert {shown.emotion for _, shown in feed(showing, NEUTRAL, 12.0 + STEP_S, 1.0)} == {NEUTRAL}


@pytest.mark.parametrize("not_sure", [None, NotSure.NO_FACE])
def test_a_change_that_lasts_is_shown_within_seven_tenths_of_a_second(showing, not_sure):
    feed(showing, NEUTRAL, 10.0, 2.0)
    changed_s = next(
        at_s for at_s, shown in feed(showing, ANGER, 12.0, 2.0, not_sure) if shown.emotion is not NEUTRAL
    )
    assert 0 < changed_s - (12.0 - STEP_S) <= 0.7


def test_the_reason_is_shown_as_long_as_not_sure_is(showing):
    feed(showing, NEUTRAL, 10.0, 1.0)
    feed(showing, NEUTRAL, 11.0, 1.0, NotSure.DARK)
    shown = one(showing, NEUTRAL, 12.0)
    assert (shown.emotion, shown.not_sure) == (None, NotSure.DARK)  # sure again, but not for long enough
    last = feed(showing, NEUTRAL, 12.0 + STEP_S, 1.0)[-1][1]
    assert (last.emotion, last.not_sure) == (NEUTRAL, None)


def test_two_emotions_side_by_side_do_not_flicker(showing):
    shown = [
        one(showing, Emotion.FEAR if number % 2 else Emotion.SURPRISE, 10.0 + number * STEP_S).emotion
        for number in range(60)
    ]
    assert len(set(shown)) == 1


def test_a_step_is_smoothed_with_the_time_constant(showing):
    one(showing, NEUTRAL, 10.0)
    shown = one(showing, ANGER, 10.0 + SMOOTHING_S)
    before, after = (float(peak(emotion)[ANGER.position]) for emotion in (NEUTRAL, ANGER))
    reached = (float(shown.probabilities[ANGER.position]) - before) / (after - before)
    assert reached == pytest.approx(1 - 0.3679, abs=1e-3)
    assert float(shown.probabilities.sum()) == pytest.approx(1, abs=1e-5)


def test_after_a_pause_the_past_does_not_count(showing):
    feed(showing, NEUTRAL, 10.0, 2.0)
    assert one(showing, Emotion.FEAR, 12.0 + GAP_S + 0.1).emotion is Emotion.FEAR


def test_what_is_picked_in_a_file_is_shown_as_it_is(showing):
    feed(showing, NEUTRAL, 10.0, 1.0)
    moment = Moment(2.9, 3.0)
    showing.show_as_is(moment, a_prediction(moment, ANGER, not_sure=NotSure.UNCERTAIN))
    assert (showing.shown.emotion, showing.shown.not_sure) == (None, NotSure.UNCERTAIN)


def test_what_came_while_another_was_held_is_shown_afterwards_also_where_nothing_follows(qtbot, showing):
    judged = one(showing, NEUTRAL, 10.0)
    showing.hold()
    newest = [one(showing, ANGER, at_s) for at_s in (20.0, 30.0)][-1]
    assert showing.shown is judged
    qtbot.waitUntil(lambda: showing.shown is newest)
    showing.hold()
    one(showing, NEUTRAL, 40.0)
    showing.clear()
    assert showing.shown is None
    assert not showing.is_held
