"""A session's moments as arrays, what is painted of them, and where to jump in them."""

import numpy as np
from review_fakes import hours, read

from mmdesk.core.emotions import Emotion
from mmdesk.core.feedback import verdict_on
from mmdesk.core.modalities import Modality
from mmdesk.core.sessions import NO_FEATURES, PastMoment
from mmdesk.gui.review import jumps
from mmdesk.gui.review.columns import ABSENT, CONFIRMED, CORRECTED, REJECTED, UNSURE, Columns
from mmdesk.gui.review.raster import Sampling, lane_pixels, runs
from mmdesk.gui.review.span import Span

COLOURS = [(place, 10, 20) for place in range(7)]


def columns_of(moments):
    columns = Columns()
    columns.add(moments)
    return columns


def test_what_was_said_is_kept_for_the_answer_each_modality_and_each_person():
    columns = columns_of(read("ah.", voice="s h", people={1: "ahh", 2: " f "}))
    anger, happiness, sadness = (one.position for one in (Emotion.ANGER, Emotion.HAPPINESS, Emotion.SADNESS))
    assert columns.said(None).tolist() == [anger, happiness, UNSURE]
    assert columns.said(Modality.VOICE).tolist() == [sadness, ABSENT, happiness]
    assert columns.said(2).tolist() == [ABSENT, Emotion.FEAR.position, ABSENT]
    assert columns.people == [1, 2]
    assert not columns.has(Modality.TEXT)
    assert np.allclose(columns.sure(None), 0.7)


def test_columns_grow_piece_by_piece_as_they_would_at_once():
    moments = hours(5000)
    at_once, in_pieces = columns_of(moments), Columns()
    for first in range(0, len(moments), 333):
        in_pieces.add(moments[first : first + 333])
    assert len(in_pieces) == 5000
    for name in ("ends_s", "lefts_s", "rights_s", "disagrees"):
        assert np.array_equal(getattr(at_once, name), getattr(in_pieces, name))
    assert np.array_equal(at_once.said(None), in_pieces.said(None))


def test_asking_for_somebody_who_never_appeared_makes_no_lane():
    columns = columns_of(read("aa"))
    assert columns.said(7).tolist() == [ABSENT, ABSENT]
    assert columns.people == []
    assert not columns.has(7)


def test_the_moment_at_a_second_is_the_one_that_ends_there_or_next():
    columns = columns_of(read("ahs"))
    assert [columns.at(at_s) for at_s in (0.0, 0.5, 1.0, 1.01, 3.0)] == [0, 0, 0, 1, 2]
    assert columns.at(3.2) is None
    assert columns.nearest(9.0) == 2


def test_in_a_stretch_of_nothing_there_is_no_moment():
    columns = columns_of([*read("a"), *read("h", first=20)])
    assert columns.at(10.0) is None
    assert columns.nearest(10.0) == 1


def test_a_picture_that_takes_no_time_gets_a_second():
    (one,) = read("a")
    still = PastMoment(type(one.moment)(0.0, 0.0, id="m"), one.prediction)
    columns = columns_of([still])
    said, _ = Sampling.of(columns, Span.whole(0.0), 10).said(columns, None)
    assert set(said) == {Emotion.ANGER.position}


def test_a_range_takes_the_moments_that_end_in_it():
    columns = columns_of(read("ahsf"))
    assert columns.within(1.0, 3.0) == slice(1, 3)
    assert columns.within(0.0, 4.0) == slice(0, 4)


def test_verdicts_come_and_go_and_the_older_one_comes_to_light_again():
    moments = read("aa")
    columns = columns_of(moments)
    older = verdict_on(moments[1].prediction, "s0", Emotion.FEAR)
    newer = verdict_on(moments[1].prediction, "s0", Emotion.ANGER)
    rejected = verdict_on(moments[0].prediction, "s0", None)
    for verdict in (older, newer, rejected):
        columns.judge(verdict)
    assert columns.judged(None).tolist() == [REJECTED, CONFIRMED + Emotion.ANGER.position]
    columns.take_back(newer.id)
    columns.take_back(rejected.id)
    assert columns.judged(None).tolist() == [0, CORRECTED + Emotion.FEAR.position]


def test_each_pixel_shows_the_moment_at_its_middle_and_gaps_stay_empty():
    columns = columns_of([*read("ah"), *read("s", first=5)])
    said, sure = Sampling.of(columns, Span.whole(6.0), 12).said(columns, None)
    positions = [Emotion.ANGER.position] * 2 + [Emotion.HAPPINESS.position] * 2
    assert said.tolist() == [*positions, *[ABSENT] * 6, *[Emotion.SADNESS.position] * 2]
    pixels = lane_pixels(said, sure, COLOURS)
    assert pixels.shape == (12, 4)
    assert pixels[4:10, 3].tolist() == [0] * 6
    assert pixels[0].tolist() == [Emotion.ANGER.position, 10, 20, int(255 * np.float32(0.7) ** 0.75)]


def test_where_many_moments_share_a_pixel_most_of_them_decide():
    columns = columns_of(read("aah" * 400, every_s=0.01))
    said, sure = Sampling.of(columns, Span.whole(12.0), 40).said(columns, None)
    assert set(said) == {Emotion.ANGER.position}
    assert np.allclose(sure, 0.7)


def test_one_verdict_among_thousands_is_seen():
    moments = hours(36_000)
    columns = columns_of(moments)
    columns.judge(verdict_on(moments[17_123].prediction, "s0", None))
    judged = Sampling.of(columns, Span.whole(14_400.0), 1100).most(columns.judged(None))
    assert (judged == REJECTED).sum() == 1


def test_stretches_of_the_same():
    assert runs(np.array([1, 1, 0, 2])) == [(0, 2, 1), (2, 3, 0), (3, 4, 2)]
    assert runs(np.array([])) == []


def test_jumps_to_changes_pass_over_what_is_not_sure():
    columns = columns_of(read("aa.ahh"))
    assert jumps.next_change(columns, 0, 1) == 4
    assert jumps.next_change(columns, 4, 1) is None
    assert jumps.next_change(columns, 5, -1) == 4
    assert jumps.next_change(columns, 4, -1) == 0


def test_jumps_to_the_next_not_sure_and_the_next_disagreement():
    columns = columns_of(read("a..a.aaa", voice="aaaa hha"))
    assert [jumps.next_unsure(columns, place, 1) for place in (0, 1, 4)] == [1, 4, None]
    assert jumps.next_unsure(columns, 7, -1) == 4
    assert jumps.next_disagreement(columns, 0, 1) == 1  # not sure says neutral here, the voice anger
    assert jumps.next_disagreement(columns, 4, 1) == 5


def test_jumps_to_where_another_reading_differs():
    one, other = columns_of(read("aahh.")), columns_of(read("aanhs"))
    assert jumps.next_difference(one, other, 0, 1) == 2
    assert jumps.next_difference(one, other, 2, 1) == 4
    assert jumps.next_difference(one, Columns(), 0, 1) is None


def test_the_stretch_of_one_emotion_around_a_moment():
    columns = columns_of(read("ahhhs", people={1: "aaaaa", 2: "fffff"}))
    assert jumps.stretch_around(columns, 2, None) == (1, 3)
    assert jumps.stretch_around(columns, 0, None) == (0, 0)
    assert jumps.stretch_around(columns, 2, 1) == (0, 4)


def test_moments_without_features_keep_none():
    columns = columns_of(read("a"))
    assert not any(array.dtype == object for array in columns._arrays.values())
    assert NO_FEATURES.size == 0


def test_one_that_is_given_twice_is_taken_back_once():
    columns, moments = Columns(), read("nn")
    columns.add(moments)
    first, second = (
        verdict_on(moments[0].prediction, "s", emotion) for emotion in (Emotion.FEAR, Emotion.ANGER)
    )
    for feedback in (first, second, first, first):
        columns.judge(feedback)
    assert columns.judged(None)[0] == CORRECTED + Emotion.FEAR.position
    columns.take_back(first.id)
    assert columns.judged(None)[0] == CORRECTED + Emotion.ANGER.position
    columns.take_back(second.id)
    assert columns.judged(None)[0] == 0
