"""A prediction: its top emotion, and what it shows when it is not sure."""

import numpy as np
import pytest

from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.core.predictions import NotSure, Prediction


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
