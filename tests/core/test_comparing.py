"""Comparing two timelines by time, with numbers worked out by hand."""

import numpy as np
import pytest

from mmdesk.core.comparing import Difference, compare
from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import NotSure, Prediction
from mmdesk.core.sessions import Exclusion, PastMoment

HAPPY, SAD, ANGRY = Emotion.HAPPINESS, Emotion.SADNESS, Emotion.ANGER


def timeline(*said, step_s=1.0, start_s=0.0):
    """One moment of `step_s` after the other; None is not sure."""
    moments = []
    for number, emotion in enumerate(said):
        chances = np.full(len(EMOTIONS), 0.05, np.float32)
        chances[(emotion or HAPPY).position] = 0.7
        begin_s = start_s + number * step_s
        prediction = Prediction("m", 0, chances, not_sure=None if emotion else NotSure.UNCERTAIN)
        moments.append(PastMoment(Moment(begin_s, begin_s + step_s), prediction))
    return moments


def test_kappa_is_the_one_worked_out_by_hand():
    # Same in 3 of 4 seconds. The first says happy 2/4 and sad 2/4, the second 3/4 and 1/4:
    # by chance 2/4 * 3/4 + 2/4 * 1/4 = 0.5, so kappa = (0.75 - 0.5) / (1 - 0.5).
    found = compare(timeline(HAPPY, HAPPY, SAD, SAD), timeline(HAPPY, HAPPY, HAPPY, SAD))
    assert found.same_share == pytest.approx(0.75)
    assert found.kappa == pytest.approx(0.5)
    assert found.compared_s == pytest.approx(4.0)
    assert found.changes == (Difference(2.0, 3.0, SAD, HAPPY),)


def test_kappa_is_below_nothing_where_they_avoid_each_other():
    assert compare(timeline(HAPPY, SAD), timeline(SAD, HAPPY)).kappa == pytest.approx(-1.0)


def test_moments_are_aligned_by_time_not_by_number():
    coarse = timeline(HAPPY, SAD, step_s=3.0)
    fine = timeline(HAPPY, HAPPY, HAPPY, SAD, ANGRY, SAD)
    found = compare(coarse, fine)
    assert found.same_share == pytest.approx(5 / 6)
    assert found.changes == (Difference(4.0, 5.0, SAD, ANGRY),)


def test_not_sure_is_something_that_can_be_the_same_or_not():
    found = compare(timeline(None, None, SAD), timeline(None, SAD, SAD))
    assert found.same_share == pytest.approx(2 / 3)
    assert found.changes == (Difference(1.0, 2.0, None, SAD),)


def test_stretches_that_touch_and_differ_alike_are_one_change():
    found = compare(timeline(HAPPY, HAPPY, HAPPY), timeline(SAD, SAD, ANGRY))
    assert found.changes == (Difference(0.0, 2.0, HAPPY, SAD), Difference(2.0, 3.0, HAPPY, ANGRY))


def test_what_is_excluded_is_not_compared():
    excluded = [Exclusion("s", 1.0, 2.0)]
    found = compare(timeline(HAPPY, SAD, ANGRY), timeline(HAPPY, HAPPY, ANGRY), excluded)
    assert (found.same_share, found.compared_s) == (1.0, pytest.approx(2.0))


def test_time_that_only_one_knows_is_not_compared():
    found = compare(timeline(HAPPY, SAD, SAD), timeline(SAD, SAD, start_s=1.0))
    assert (found.same_share, found.compared_s) == (1.0, pytest.approx(2.0))


def test_overlapping_live_moments_count_their_new_part_only():
    live = [
        PastMoment(Moment(one.moment.end_s - 3, one.moment.end_s), one.prediction)
        for one in timeline(HAPPY, SAD)
    ]
    found = compare(live, timeline(HAPPY, HAPPY))
    assert found.changes == (Difference(1.0, 2.0, SAD, HAPPY),)


def test_a_still_picture_is_compared_all_the_same():
    found = compare(timeline(HAPPY, step_s=0.0), timeline(SAD, step_s=0.0))
    assert found.same_share == 0.0


@pytest.mark.parametrize("other", [[], timeline(HAPPY, start_s=9.0)])
def test_where_nothing_can_be_compared_nothing_is_said(other):
    found = compare(timeline(HAPPY), other)
    assert (found.same_share, found.kappa, found.changes) == (None, None, ())


def test_kappa_says_nothing_where_both_say_one_and_the_same():
    found = compare(timeline(HAPPY, HAPPY), timeline(HAPPY, HAPPY))
    assert (found.same_share, found.kappa) == (1.0, None)
