"""Segments: equal emotions merged, in order, with gaps where it was not sure."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from timeline_making import entries, entry

from mmdesk.analysis.segments import segments
from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.core.modalities import Modality

HAPPY, SAD = Emotion.HAPPINESS, Emotion.SADNESS


def test_consecutive_equal_emotions_are_one_segment():
    (only,) = segments(entries([HAPPY] * 20))
    assert (only.start_ms, only.end_ms, only.emotion) == (0, 4000, HAPPY)
    assert only.confidence == pytest.approx(0.7)


def test_a_change_ends_one_segment_where_the_next_begins():
    first, second = segments(entries([HAPPY] * 10 + [SAD] * 10))
    assert first.end_s == second.start_s
    assert 2.0 <= first.end_s <= 2.4  # smoothing may delay it by a moment or two
    assert second.end_ms == 4000


def test_an_odd_first_moment_is_no_segment():
    (only,) = segments([entry(0.0, 0.2, SAD, peak=0.3), *entries([HAPPY] * 11)[1:]])
    assert (only.start_ms, only.end_ms, only.emotion) == (0, 2200, HAPPY)


def test_not_sure_is_a_gap():
    first, second = segments(entries([HAPPY] * 5 + [None] * 5 + [HAPPY] * 5))
    assert (first.end_ms, second.start_ms) == (1000, 2000)


def test_nothing_sure_is_no_segment():
    assert list(segments(entries([None] * 5))) == []
    assert list(segments([])) == []


def test_a_stretch_that_was_not_analysed_parts_segments():
    first, second = segments([*entries([HAPPY] * 5), entry(9.0, 9.2, HAPPY)])
    assert (first.end_ms, second.start_ms, second.end_ms) == (1000, 9000, 9200)


def test_a_modality_has_its_own_segments():
    timeline = entries([HAPPY] * 5, face=SAD)
    (face,) = segments(timeline, Modality.FACE)
    assert face.emotion == SAD
    assert list(segments(timeline, Modality.VOICE)) == []


def test_a_still_picture_has_a_segment_of_a_millisecond():
    (only,) = segments([entry(0.0, 0.0, HAPPY)])
    assert (only.start_ms, only.end_ms) == (0, 1)


@given(st.lists(st.sampled_from([None, *EMOTIONS]), max_size=60), st.sampled_from([0.04, 0.2, 1.0]))
def test_segments_are_in_order_and_never_overlap(emotions, every_s):
    found = list(segments(entries(emotions, every_s)))
    assert all(one.start_s < one.end_s for one in found)
    assert all(one.end_ms <= other.start_ms for one, other in itertools.pairwise(found))
    assert all(
        one.emotion != other.emotion or one.end_s < other.start_s for one, other in itertools.pairwise(found)
    )
