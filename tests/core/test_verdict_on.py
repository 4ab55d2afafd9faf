"""Feedback: which verdict a click is, and what is kept of the moment."""

from dataclasses import replace

import numpy as np
import pytest

from mmdesk.core.arrays import FEATURE_SIZE
from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.core.feedback import Verdict, verdict_on, verdict_on_person
from mmdesk.core.modalities import Modality
from mmdesk.core.predictions import Box, Face, NotSure, Opinion, Prediction
from mmdesk.core.sessions import NO_FEATURES


def probabilities(emotion):
    values = np.full(len(EMOTIONS), 0.05, np.float32)
    values[emotion.position] = 0.7
    return values


def opinion(emotion):
    return Opinion(probabilities(emotion), np.full(FEATURE_SIZE, emotion.position, np.float32), 0.1)


@pytest.fixture
def prediction():
    """Anger, by a sad face and an angry voice."""
    opinions = {Modality.FACE: opinion(Emotion.SADNESS), Modality.VOICE: opinion(Emotion.ANGER)}
    return Prediction("moment", 3, probabilities(Emotion.ANGER), opinions)


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        (Emotion.ANGER, Verdict.CONFIRMATION),
        (Emotion.FEAR, Verdict.CORRECTION),
        (None, Verdict.REJECTION),
    ],
)
def test_the_verdict_follows_from_what_was_shown(prediction, said, verdict):
    feedback = verdict_on(prediction, "session", said)
    assert feedback.verdict is verdict
    assert feedback.emotion is said
    assert feedback.shown is Emotion.ANGER


def test_it_is_bound_to_the_moment_and_the_version_that_showed_it(prediction):
    feedback = verdict_on(prediction, "session", Emotion.FEAR)
    assert (feedback.moment_id, feedback.session_id, feedback.version) == ("moment", "session", 3)
    assert feedback.probabilities is prediction.probabilities
    assert feedback.modality is None


def test_features_of_the_modalities_that_were_present_are_kept(prediction):
    features = verdict_on(prediction, "session", None).features
    assert set(features) == {Modality.FACE, Modality.VOICE}
    assert features[Modality.FACE][0] == Emotion.SADNESS.position


def test_naming_the_top_of_one_that_abstained_is_a_correction(prediction):
    unsure = Prediction(
        "moment", 3, prediction.probabilities, prediction.opinions, not_sure=NotSure.UNCERTAIN
    )
    assert verdict_on(unsure, "session", Emotion.ANGER).verdict is Verdict.CORRECTION


def test_a_verdict_about_one_modality_is_measured_by_its_own_opinion(prediction):
    about_face = verdict_on(prediction, "session", Emotion.SADNESS, Modality.FACE)
    assert about_face.verdict is Verdict.CONFIRMATION
    assert about_face.shown is Emotion.SADNESS
    assert about_face.modality is Modality.FACE
    about_voice = verdict_on(prediction, "session", Emotion.SADNESS, Modality.VOICE)
    assert about_voice.verdict is Verdict.CORRECTION


def test_a_verdict_about_an_absent_modality_is_measured_by_the_fused_answer(prediction):
    about_text = verdict_on(prediction, "session", Emotion.ANGER, Modality.TEXT)
    assert about_text.verdict is Verdict.CONFIRMATION
    assert about_text.probabilities is prediction.probabilities


def test_an_opinion_is_sure_of_itself_where_the_answer_is_not(prediction):
    unsure = replace(prediction, not_sure=NotSure.UNCERTAIN)
    assert verdict_on(unsure, "s", Emotion.SADNESS, Modality.FACE).verdict is Verdict.CONFIRMATION


def test_without_features_it_teaches_nothing(prediction):
    opinions = {one: replace(said, features=NO_FEATURES) for one, said in prediction.opinions.items()}
    feedback = verdict_on(replace(prediction, opinions=opinions), "s", Emotion.FEAR)
    assert (feedback.features, feedback.teaches) == ({}, False)
    assert verdict_on(prediction, "s", Emotion.FEAR).teaches
    assert not verdict_on(prediction, "s", Emotion.FEAR, Modality.TEXT).teaches


def crowd(prediction):
    """The prediction's own person beside a happy one, and one whose face could not be read."""
    box = Box(0, 0, 10, 10)
    faces = (
        Face(box, 1.0, 1, probabilities(Emotion.SADNESS)),
        Face(box, 1.0, 2, probabilities(Emotion.HAPPINESS), NotSure.UNCERTAIN),
        Face(box, 1.0, 3, None, NotSure.PROFILE),
    )
    return replace(prediction, faces=faces, person=1)


def test_a_verdict_on_a_person_is_measured_by_that_face_alone(prediction):
    feedback = verdict_on_person(crowd(prediction), "s", Emotion.ANGER, 2)
    assert (feedback.person, feedback.modality, feedback.shown) == (2, Modality.FACE, Emotion.HAPPINESS)
    assert feedback.features == {}  # they are of the answer's person
    unsure = verdict_on_person(crowd(prediction), "s", Emotion.HAPPINESS, 2)
    assert unsure.verdict is Verdict.CORRECTION


def test_of_the_answers_person_the_faces_features_are_kept(prediction):
    feedback = verdict_on_person(crowd(prediction), "s", Emotion.SADNESS, 1)
    assert feedback.verdict is Verdict.CONFIRMATION
    assert list(feedback.features) == [Modality.FACE]
    assert feedback.teaches


@pytest.mark.parametrize("person", [3, 4])
def test_of_a_face_that_was_not_read_there_is_no_verdict(prediction, person):
    assert verdict_on_person(crowd(prediction), "s", Emotion.ANGER, person) is None


def test_two_verdicts_on_one_moment_are_two(prediction):
    first, second = (verdict_on(prediction, "session", None) for _ in range(2))
    assert first.id != second.id
    assert first.at <= second.at
    assert first.at.tzinfo is not None


def test_the_base_of_the_features_goes_with_them(prediction):
    said = replace(prediction, base="abc")
    assert verdict_on(said, "s", Emotion.FEAR).base == "abc"
    bare = {name: replace(one, features=NO_FEATURES) for name, one in prediction.opinions.items()}
    assert verdict_on(replace(said, opinions=bare), "s", Emotion.FEAR).base == ""  # it has none


@pytest.mark.parametrize(
    ("known", "asked", "expected"),
    [("", "abc", True), ("abc", "", True), ("abc", "abc", True), ("x", "y", False)],
)
def test_features_are_of_a_base_unless_another_is_known(prediction, known, asked, expected):
    feedback = replace(verdict_on(prediction, "s", Emotion.FEAR), base=known)
    assert feedback.is_of(asked) is expected
