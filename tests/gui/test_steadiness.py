from window_fakes import peak

from mmdesk.core.emotions import Emotion
from mmdesk.gui.steadiness import GAP_S, SMOOTHING_S, Steadiness

STEP_S = 1 / 12


def feed(steadiness, emotion, start_s, seconds, share=0.7):
    """Predictions of one emotion at 12/s; the shown emotions with their times."""
    count = round(seconds / STEP_S)
    times = [start_s + number * STEP_S for number in range(count)]
    return [(at_s, steadiness.take(peak(emotion, share), at_s)[1]) for at_s in times]


def test_a_single_outlier_changes_nothing():
    steadiness = Steadiness()
    feed(steadiness, Emotion.NEUTRAL, 0.0, 2.0)
    _, shown = steadiness.take(peak(Emotion.ANGER, 0.95), 2.0)
    assert shown is Emotion.NEUTRAL
    assert {emotion for _, emotion in feed(steadiness, Emotion.NEUTRAL, 2.0 + STEP_S, 1.0)} == {
        Emotion.NEUTRAL
    }


def test_a_change_that_lasts_is_shown_within_seven_tenths_of_a_second():
    steadiness = Steadiness()
    feed(steadiness, Emotion.NEUTRAL, 0.0, 2.0)
    changed = next(
        at_s for at_s, emotion in feed(steadiness, Emotion.ANGER, 2.0, 2.0) if emotion is Emotion.ANGER
    )
    assert changed - 2.0 <= 0.7


def test_two_emotions_side_by_side_do_not_flicker():
    steadiness = Steadiness()
    shown = []
    for number in range(60):
        emotion = Emotion.FEAR if number % 2 else Emotion.SURPRISE
        shown.append(steadiness.take(peak(emotion, 0.4), number * STEP_S)[1])
    assert len(set(shown)) == 1


def test_a_step_is_smoothed_with_the_time_constant():
    steadiness = Steadiness()
    steadiness.take(peak(Emotion.NEUTRAL, 1.0), 0.0)
    probabilities, _ = steadiness.take(peak(Emotion.ANGER, 1.0), SMOOTHING_S)
    assert abs(float(probabilities[Emotion.ANGER.position]) - (1 - 0.3679)) < 1e-3
    assert abs(float(probabilities.sum()) - 1) < 1e-5


def test_after_a_pause_the_past_does_not_count():
    steadiness = Steadiness()
    feed(steadiness, Emotion.NEUTRAL, 0.0, 2.0)
    _, shown = steadiness.take(peak(Emotion.FEAR), 2.0 + GAP_S + 0.1)
    assert shown is Emotion.FEAR
