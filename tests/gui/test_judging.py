"""One decision judges a moment, a range, a person or a modality, each moment by what it showed."""

from dataclasses import replace

import pytest
from past_fakes import a_past_moment
from window_fakes import peak

from mmdesk.core.emotions import Emotion
from mmdesk.core.feedback import Verdict
from mmdesk.core.modalities import Modality
from mmdesk.core.predictions import Box, Face, NotSure, Opinion, Prediction
from mmdesk.core.sessions import NO_FEATURES
from mmdesk.gui.judging import Said, judged
from mmdesk.gui.target import Target

IS_RIGHT, IS_WRONG = Said(is_right=True), Said()


def moments(*emotions, every_s=0.2):
    return tuple(a_past_moment(every_s * (number + 1), one) for number, one in enumerate(emotions))


def judge(target, said, can_be_read=True):
    return judged(target, "s0", said, lambda _: can_be_read)


def test_naming_an_emotion_confirms_it_where_it_was_shown_and_corrects_the_rest():
    target = Target(moments(Emotion.ANGER, Emotion.FEAR))
    verdicts = judge(target, Said(Emotion.ANGER))
    assert [one.verdict for one in verdicts] == [Verdict.CONFIRMATION, Verdict.CORRECTION]
    assert {one.emotion for one in verdicts} == {Emotion.ANGER}
    assert [one.moment_id for one in verdicts] == [one.moment.id for one in target.moments]


def test_right_confirms_what_each_moment_named_and_leaves_out_what_was_not_sure():
    sure, unsure, other = moments(Emotion.ANGER, Emotion.FEAR, Emotion.SADNESS)
    unsure = replace(unsure, prediction=replace(unsure.prediction, not_sure=NotSure.UNCERTAIN))
    verdicts = judge(Target((sure, unsure, other)), IS_RIGHT)
    assert [one.emotion for one in verdicts] == [Emotion.ANGER, Emotion.SADNESS]
    assert {one.verdict for one in verdicts} == {Verdict.CONFIRMATION}


def test_wrong_rejects_each_moment():
    verdicts = judge(Target(moments(Emotion.ANGER, Emotion.FEAR)), IS_WRONG)
    assert [(one.verdict, one.emotion) for one in verdicts] == [(Verdict.REJECTION, None)] * 2


@pytest.mark.parametrize(("every_s", "wanted"), [(0.2, 6), (0.1, 3), (1.0, 26), (2.0, 26)])
def test_of_a_range_at_most_one_moment_a_second_wants_features(every_s, wanted):
    target = Target(moments(*[Emotion.ANGER] * 26, every_s=every_s))
    verdicts = judge(target, Said(Emotion.FEAR))
    assert (len(verdicts), sum(one.wants_features for one in verdicts)) == (26, wanted)
    assert verdicts[0].wants_features


def test_what_has_its_features_already_wants_none():
    known = replace(a_past_moment(1.0, features=peak(Emotion.ANGER)))
    (verdict,) = judge(Target((known,)), Said(Emotion.FEAR))
    assert (verdict.teaches, verdict.wants_features) == (True, False)


def test_where_only_some_of_its_features_are_known_all_are_wanted():
    known = a_past_moment(1.0, features=peak(Emotion.ANGER))
    heard = {Modality.VOICE: Opinion(peak(Emotion.SADNESS), NO_FEATURES, 0.1)}
    opinions = known.prediction.opinions | heard
    partly = replace(known, prediction=replace(known.prediction, opinions=opinions))
    (verdict,) = judge(Target((partly,)), Said(Emotion.FEAR))
    assert (verdict.features, verdict.wants_features) == ({}, True)
    (kept,) = judge(Target((partly,)), Said(Emotion.FEAR), can_be_read=False)
    assert (list(kept.features), kept.wants_features) == ([Modality.FACE], False)


def test_without_a_file_nothing_is_wanted_and_it_is_judged_all_the_same():
    (verdict,) = judge(Target(moments(Emotion.ANGER)), Said(Emotion.FEAR), can_be_read=False)
    assert (verdict.teaches, verdict.wants_features) == (False, False)


def test_where_nothing_was_read_nothing_is_wanted():
    past = a_past_moment(1.0)
    empty = replace(past, prediction=replace(past.prediction, opinions={}, not_sure=NotSure.NO_FACE))
    (verdict,) = judge(Target((empty,)), Said(Emotion.FEAR))
    assert not verdict.wants_features


def with_people(end_s=1.0):
    """An angry person, who is the answer's, a happy one, and one who is turned away."""
    past = a_past_moment(end_s)
    faces = (
        Face(Box(0, 0, 9, 9), person=1, probabilities=peak(Emotion.ANGER)),
        Face(Box(20, 0, 9, 9), person=2, probabilities=peak(Emotion.HAPPINESS)),
        Face(Box(40, 0, 9, 9), person=3, not_sure=NotSure.PROFILE),
    )
    return replace(past, prediction=replace(past.prediction, faces=faces, person=1))


def test_a_person_is_judged_by_that_face_and_only_where_it_was_read():
    target = Target((with_people(1.0), a_past_moment(1.2), with_people(1.4)), person=2)
    verdicts = judge(target, IS_RIGHT)
    assert [(one.person, one.modality, one.emotion) for one in verdicts] == [
        (2, Modality.FACE, Emotion.HAPPINESS)
    ] * 2
    assert [one.wants_features for one in verdicts] == [True, False]
    assert judge(replace(target, person=3), IS_WRONG) == []


def test_a_modality_is_judged_by_its_own_opinion_and_only_where_it_had_one():
    heard = {Modality.VOICE: Opinion(peak(Emotion.SADNESS), NO_FEATURES, 0.1)}
    past = a_past_moment(1.0)
    both = replace(past, prediction=replace(past.prediction, opinions=past.prediction.opinions | heard))
    target = Target((both, a_past_moment(1.2)), modality=Modality.VOICE)
    (verdict,) = judge(target, IS_RIGHT)
    assert (verdict.modality, verdict.emotion) == (Modality.VOICE, Emotion.SADNESS)
    assert isinstance(both.prediction, Prediction)
    assert verdict.wants_features
