"""Explanations by the shipped base: they point at what decided, and leave nothing behind."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from mmdesk.capture.drawn_face import Expression, draw_face
from mmdesk.capture.made_voice import Tone, make_voice
from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.core.modalities import Modality
from mmdesk.core.moments import Moment
from mmdesk.model.predictor import Predictor
from mmdesk.model.text_reason import LEAST_TESTED, MOST_TESTED
from mmdesk.paths import base_model_dir

WORDS = "I did not expect you to come back so soon, but I am so glad you did."


@pytest.fixture(scope="module")
def predictor():
    return Predictor(base_model_dir())


@pytest.fixture(scope="module")
def whole():
    return Moment(0, 3, draw_face(Expression(smile=0.5)), make_voice(Tone(140, 30, 4.0, 0.5), 3.0), WORDS)


def explained(predictor, moment, emotion=None):
    prediction = predictor.predict(moment)
    return prediction, predictor.explain(moment, prediction, emotion or prediction.top)


def effects(words):
    return {word.text: word.effect for word in words}


def test_all_that_was_there_is_explained(predictor, whole):
    prediction, explanation = explained(predictor, whole)
    assert (explanation.moment_id, explanation.version) == (whole.id, 0)
    assert explanation.emotion is prediction.top
    assert explanation.face.crop.shape[0] == explanation.face.crop.shape[1]
    assert explanation.face.heat.min() >= 0
    assert explanation.face.heat.max() == pytest.approx(1)
    assert len(explanation.voice.sound) == 48000
    assert explanation.text.words[-1].text == "did."


def test_contributions_are_those_of_the_prediction_for_its_own_emotion(predictor, whole):
    prediction, explanation = explained(predictor, whole)
    said = {modality: opinion.contribution for modality, opinion in prediction.opinions.items()}
    assert explanation.contributions == pytest.approx(said, abs=1e-5)


@pytest.mark.parametrize("emotion", EMOTIONS)
def test_contributions_to_any_emotion_sum_to_its_distance_from_the_prior(predictor, whole, emotion):
    prediction, explanation = explained(predictor, whole, emotion)
    prior = predictor._network.readout.prior.softmax(0)[emotion.position].item()
    distance = np.log(prediction.probabilities[emotion.position]) - np.log(prior)
    assert sum(explanation.contributions.values()) == pytest.approx(distance, abs=1e-4)


@pytest.mark.parametrize(
    ("text", "emotion", "word"),
    [
        (WORDS, Emotion.HAPPINESS, "glad"),
        ("what a day, I hate all of it", Emotion.ANGER, "hate"),
        ("我今天真难过", Emotion.SADNESS, "难"),
    ],
)
def test_the_word_that_decides_has_the_largest_effect(predictor, text, emotion, word):
    _, explanation = explained(predictor, Moment(0, 0, text=text), emotion)
    found = effects(explanation.text.words)
    assert max(found, key=found.get) == word
    assert found[word] > 0.3


def test_what_speaks_against_an_emotion_is_negative(predictor):
    _, explanation = explained(predictor, Moment(0, 0, text="I am so glad"), Emotion.SADNESS)
    assert effects(explanation.text.words)["glad"] < -0.3


def test_the_only_word_is_worth_what_the_text_is(predictor):
    prediction, explanation = explained(predictor, Moment(0, 0, text="wonderful"))
    prior = predictor._network.readout.prior.log_softmax(0)[prediction.top.position].item()
    (word,) = explanation.text.words
    assert word.effect == pytest.approx(np.log(prediction.confidence) - prior, abs=1e-4)


@pytest.mark.parametrize("text", ["so what a sad day it is, " * 400, "今天很难过。" * 1700], ids=["en", "zh"])
def test_a_pasted_book_is_tested_in_runs_and_none_of_it_is_lost(predictor, text):
    _, explanation = explained(predictor, Moment(0, 0, text=text))
    *tested, rest = explanation.text.words
    assert explanation.text.run > 1
    assert LEAST_TESTED // 2 < len(tested) <= MOST_TESTED
    assert rest.effect is None
    joint = " " if explanation.text.has_spaces else ""
    shown = joint.join(word.text for word in explanation.text.words)
    assert shown == " ".join(text[:4000].split())


def test_marks_that_nobody_sees_are_no_words(predictor):
    _, explanation = explained(predictor, Moment(0, 0, text="\u200b\u200b"))
    assert [word.effect for word in explanation.text.words] == [None]


def test_words_of_two_hundred_letters_are_words(predictor):
    _, explanation = explained(predictor, Moment(0, 0, text="a" * 200 + " happy " + "b" * 200))
    found = effects(explanation.text.words)
    assert [len(word) for word in found] == [200, 5, 200]
    assert max(found, key=found.get) == "happy"


@pytest.mark.parametrize("modality", list(Modality))
def test_what_was_not_kept_is_left_out_and_the_others_are_explained_as_before(predictor, whole, modality):
    prediction = predictor.predict(whole)
    before = predictor.explain(whole, prediction, prediction.top)
    name = {Modality.FACE: "picture", Modality.VOICE: "sound", Modality.TEXT: "text"}[modality]
    after = predictor.explain(replace(whole, **{name: None}), prediction, prediction.top)
    assert getattr(after, modality.value) is None
    assert after.contributions == before.contributions
    others = set(Modality) - {modality}
    assert all(getattr(after, other.value) is not None for other in others)
    if after.text:
        assert effects(after.text.words) == pytest.approx(effects(before.text.words), abs=1e-5)


def test_where_nothing_was_said_there_is_nothing_to_explain(predictor):
    _, explanation = explained(predictor, Moment(0, 0))
    assert explanation.contributions == {}
    assert (explanation.face, explanation.voice, explanation.text) == (None, None, None)


def test_the_same_moment_is_explained_the_same(predictor, whole):
    (_, first), (_, second) = explained(predictor, whole), explained(predictor, whole)
    assert np.allclose(first.face.heat, second.face.heat, atol=1e-5)
    assert [piece.effect for piece in first.voice.pieces] == pytest.approx(
        [piece.effect for piece in second.voice.pieces], abs=1e-5
    )
    assert effects(first.text.words) == pytest.approx(effects(second.text.words), abs=1e-5)


def test_an_explanation_leaves_the_network_as_it_was(predictor, whole):
    def state():
        said = predictor.predict(replace(whole, sound=whole.sound.copy(), text=whole.text))
        modes = [module.training for module in predictor._network.modules()]
        weights = list(predictor._network.parameters())
        follows = [(weight.requires_grad, weight.grad) for weight in weights]
        return said, modes, follows, [weight.clone() for weight in weights]

    before = state()
    explained(predictor, whole)
    after = state()
    assert np.array_equal(before[0].probabilities, after[0].probabilities)
    assert before[1:3] == after[1:3]
    assert all(torch.equal(one, other) for one, other in zip(before[3], after[3], strict=True))
