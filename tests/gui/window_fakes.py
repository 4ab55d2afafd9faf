"""Hand-written moments and predictions for tests of the window."""

import time

import numpy as np

from mmdesk.core.arrays import FEATURE_SIZE
from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.core.modalities import Modality
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import Box, Face, Opinion, Prediction


def peak(emotion, share=0.7):
    probabilities = np.full(len(EMOTIONS), (1 - share) / 6, np.float32)
    probabilities[emotion.position] = share
    return probabilities


def a_moment(end_s=1.0, text=None, brightness=90):
    picture = np.full((90, 160, 3), brightness % 256, np.uint8)
    return Moment(end_s - 0.1, end_s, picture, text=text, captured_at=time.monotonic())


def a_prediction(
    moment, emotion=Emotion.ANGER, version=3, not_sure=None, modalities=(Modality.FACE,), absent=None
):
    opinions = {
        modality: Opinion(peak(emotion), np.ones(FEATURE_SIZE, np.float32), 0.5) for modality in modalities
    }
    faces = (Face(Box(40, 20, 50, 50)),)
    return Prediction(moment.id, version, peak(emotion), opinions, not_sure, absent or {}, faces)
