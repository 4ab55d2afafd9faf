"""A prediction: its top emotion, and what it shows when it is not sure."""

import numpy as np
import pytest

from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.core.modalities import Modality
from mmdesk.core.predictions import NotSure, Opinion, Prediction


def prediction(emotion=Emotion.FEAR, not_sure=None):
    probabilities = np.full(len(EMOTIONS), 0.05, np.float32)
    probabilities[emotion.position] = 0.7
    return Prediction("moment", 0, probabilities, not_sure=not_sure)


@pytest.mark.parametrize("emotion", EMOTIONS)
def test_the_most_probable_emotion_is_shown(emotion):
    assert prediction(emotion).emotion is emotion
    assert prediction(emotion).top is emotion


def test_the_confidence_is_the_top_probability():
    assert prediction().confidence == pytest.approx(0.7)


@pytest.mark.parametrize("reason", list(NotSure))
def test_one_that_is_not_sure_shows_no_emotion_and_still_has_a_top(reason):
    unsure = prediction(Emotion.ANGER, reason)
    assert unsure.emotion is None
    assert unsure.top is Emotion.ANGER
    assert unsure.confidence == pytest.approx(0.7)


def opinion(emotion, share):
    probabilities = np.full(len(EMOTIONS), (1 - share) / 6, np.float32)
    probabilities[emotion.position] = share
    return Opinion(probabilities, np.zeros(512, np.float32), 0.0)


def disagreeing(**said):
    opinions = {Modality(name): opinion(*one) for name, one in said.items()}
    return Prediction("moment", 0, opinion(Emotion.FEAR, 0.5).probabilities, opinions).disagreeing


HAPPY, ANGRY = Emotion.HAPPINESS, Emotion.ANGER


def test_two_that_are_sure_of_different_emotions_disagree():
    assert disagreeing(face=(HAPPY, 0.8), voice=(ANGRY, 0.6)) == {Modality.FACE: HAPPY, Modality.VOICE: ANGRY}


def test_who_is_not_sure_disagrees_with_nobody():
    assert disagreeing(face=(HAPPY, 0.8), voice=(ANGRY, 0.5)) == {}
    assert set(disagreeing(face=(HAPPY, 0.8), voice=(ANGRY, 0.4), text=(ANGRY, 0.9))) == {"face", "text"}


def test_those_who_say_the_same_agree():
    assert disagreeing(face=(HAPPY, 0.8), voice=(HAPPY, 0.6)) == {}
    assert disagreeing(face=(HAPPY, 0.8)) == {}
    assert disagreeing() == {}
