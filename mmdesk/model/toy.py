"""A predictor without a network: deterministic, instant, for tests of the window and the pipelines."""

from pathlib import Path

import numpy as np

from mmdesk.core.arrays import FEATURE_SIZE, Features, Probabilities
from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.core.modalities import Modality
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import Box, Face, NotSure, Opinion, Prediction


class ToyPredictor:
    """Implements `core.predicting.Predicts` with numpy alone.

    What it says follows from the moment's mean brightness, loudness and text length, unless
    `say` fixed an emotion.
    """

    def __init__(self, version: int = 0) -> None:
        self.version = version
        self._fixed: Emotion | None = None

    def say(self, emotion: Emotion | None) -> None:
        """Say this emotion from now on; None goes back to following the moment."""
        self._fixed = emotion

    def begin(self) -> None:
        """There is nobody to forget."""

    def choose(self, person: int | None) -> None:
        """Everybody is person 1."""

    def use_version(self, number: int, folder: Path | None) -> None:
        """Remember the number; there are no weights."""
        self.version = number

    def predict(self, moment: Moment) -> Prediction:
        """One opinion for each modality that is present, and their mean; abstains when none is."""
        values: dict[Modality, float] = {}
        if moment.picture is not None:
            values[Modality.FACE] = float(moment.picture.mean())
        if moment.sound is not None:
            values[Modality.VOICE] = float(np.abs(moment.sound).mean()) * 1000
        if moment.text:
            values[Modality.TEXT] = float(len(moment.text))
        opinions = {modality: self._opinion(value, len(values)) for modality, value in values.items()}
        if not opinions:
            flat = np.full(len(EMOTIONS), 1 / len(EMOTIONS), np.float32)
            return Prediction(moment.id, self.version, flat, not_sure=NotSure.NOTHING)
        fused: Probabilities = np.stack([o.probabilities for o in opinions.values()]).mean(0)
        faces = _faces(moment, opinions.get(Modality.FACE))
        return Prediction(moment.id, self.version, fused, opinions, faces=faces, person=len(faces))

    def _opinion(self, value: float, count: int) -> Opinion:
        top = self._fixed or EMOTIONS[int(value) % len(EMOTIONS)]
        features: Features = np.random.default_rng(int(value)).normal(size=FEATURE_SIZE).astype(np.float32)
        return Opinion(_peak(top), features, contribution=1.0 / count)


def _peak(top: Emotion) -> Probabilities:
    probabilities = np.full(len(EMOTIONS), 0.05, np.float32)
    probabilities[top.position] = 0.7
    return probabilities


def _faces(moment: Moment, opinion: Opinion | None) -> tuple[Face, ...]:
    if moment.picture is None or opinion is None:
        return ()
    height, width = moment.picture.shape[:2]
    side = min(height, width) // 2
    box = Box((width - side) // 2, (height - side) // 2, side, side)
    return (Face(box, person=1, probabilities=opinion.probabilities),)
