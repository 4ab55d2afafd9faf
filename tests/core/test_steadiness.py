"""Steadiness: gliding probabilities, and an emotion that does not flicker."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.core.steadiness import Settled, Smoother


def probabilities(emotion):
    values = np.full(len(EMOTIONS), 0.05, np.float32)
    values[emotion.position] = 0.7
    return values


HAPPY, SAD, ANGRY = Emotion.HAPPINESS, Emotion.SADNESS, Emotion.ANGER


def shown_after(emotions, every_s=0.2, **how):
    smoother = Smoother(**how)
    return [
        smoother.update(n * every_s, (n + 1) * every_s, None if emotion is None else probabilities(emotion))
        for n, emotion in enumerate(emotions)
    ]


def test_the_first_emotion_is_shown_at_once():
    assert shown_after([HAPPY])[0].emotion == HAPPY


def test_one_odd_prediction_does_not_flicker():
    shown = shown_after([HAPPY] * 5 + [ANGRY] + [HAPPY] * 5)
    assert {each.emotion for each in shown} == {HAPPY}


def test_a_lasting_change_is_shown_after_the_dwell_and_dated_from_its_beginning():
    shown = shown_after([HAPPY] * 5 + [ANGRY] * 5, time_constant_s=1e-6, dwell_s=0.4)
    assert [each.emotion for each in shown[5:]] == [HAPPY, ANGRY, ANGRY, ANGRY, ANGRY]
    assert shown[6].since_s == pytest.approx(1.0)


def test_predictions_far_apart_stand_for_themselves():
    shown = shown_after([HAPPY, ANGRY, SAD], every_s=3.0)
    assert [each.emotion for each in shown] == [HAPPY, ANGRY, SAD]


def test_a_lead_within_the_margin_changes_nothing():
    smoother = Smoother(time_constant_s=1e-6, margin=0.05)
    close = np.array([0.1, 0.41, 0.44, 0.05, 0, 0, 0], np.float32)
    smoother.update(0, 1, probabilities(HAPPY))
    assert all(smoother.update(n, n + 1, close).emotion == HAPPY for n in range(1, 9))


def test_a_step_is_two_thirds_there_after_the_time_constant():
    shown = shown_after([HAPPY, SAD], every_s=0.3, time_constant_s=0.3)
    target, start = probabilities(SAD)[SAD.position], probabilities(HAPPY)[SAD.position]
    reached = (shown[1].probabilities[SAD.position] - start) / (target - start)
    assert reached == pytest.approx(1 - np.exp(-1), abs=1e-3)


def test_not_sure_is_shown_when_it_lasts_and_its_past_does_not_count_afterwards():
    shown = shown_after([HAPPY] * 3 + [None] * 3 + [SAD] * 3)
    assert [each.emotion for each in shown] == [HAPPY] * 4 + [None] * 3 + [SAD] * 2
    assert np.array_equal(shown[6].probabilities, probabilities(SAD))


def test_after_not_sure_it_takes_no_agreement_to_be_sure_again():
    shown = shown_after([None] * 5 + [HAPPY, SAD] * 10, every_s=1 / 12)
    assert shown[4].emotion is None
    assert shown[-1].emotion in (HAPPY, SAD)
    assert len({each.emotion for each in shown[12:]}) == 1


@given(st.lists(st.sampled_from([None, *EMOTIONS]), min_size=1, max_size=60))
def test_probabilities_stay_a_distribution_and_shown_emotions_last_their_dwell(emotions):
    shown = shown_after(emotions, dwell_s=0.4)
    for each in shown:
        assert each.probabilities is None or each.probabilities.sum() == pytest.approx(1, abs=1e-5)
    starts = list(dict.fromkeys(each.since_s for each in shown))
    assert starts == sorted(starts)
    changes = [n for n in range(1, len(shown)) if shown[n].emotion != shown[n - 1].emotion]
    assert all(later - earlier >= 2 for earlier, later in itertools.pairwise(changes))


def settled_after(values, every_s=0.1):
    settled = Settled(dwell_s=0.3)
    return [settled.take(value, 5 + n * every_s) for n, value in enumerate(values)]


def test_a_value_that_comes_and_goes_is_never_seen():
    assert settled_after([None, "a", "a", None, "a", "b", "a", None]) == [None] * 8


def test_a_value_that_lasts_is_seen_after_the_dwell_and_leaves_as_slowly():
    assert settled_after([None, *["a"] * 4, None, "a", *[None] * 4]) == [*[None] * 4, *["a"] * 6, None]


def test_the_first_value_is_seen_at_once():
    assert settled_after(["a", None]) == ["a", "a"]
