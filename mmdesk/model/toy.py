"""A predictor without a network: deterministic, instant, for tests of the window and the pipelines."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Self

import numpy as np

from mmdesk.core.arrays import FEATURE_SIZE, SAMPLE_RATE_HZ, Features, Picture, Probabilities, Sound
from mmdesk.core.baselines import Baseline
from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.core.explanations import Explanation, FaceReason, Stretch, TextReason, VoiceReason, Word
from mmdesk.core.modalities import Modality
from mmdesk.core.moments import Moment
from mmdesk.core.named_people import ANYBODY
from mmdesk.core.predicting import Heard
from mmdesk.core.predictions import Box, Face, NotSure, Opinion, Prediction


class ToyPredictor:
    """Implements `core.predicting.Predicts` with numpy alone.

    What it says follows from the moment's mean brightness, loudness and text length, unless
    `say` fixed an emotion.
    """

    def __init__(self, version: int = 0, base_sha256: str = "") -> None:
        self.version, self.base_sha256 = version, base_sha256
        self._fixed: Emotion | None = None
        self._rested: set[int] = set()
        self._names: Mapping[int, str] = {}

    def say(self, emotion: Emotion | None) -> None:
        """Say this emotion from now on; None goes back to following the moment."""
        self._fixed = emotion

    def begin(self) -> None:
        """Nobody has a name any more."""
        self._names = {}

    def choose(self, person: int | None) -> None:
        """Everybody is person 1."""

    def name_people(self, names: Mapping[int, str]) -> None:
        """Remember them: whoever has a name is read by a part of their own."""
        self._names = dict(names)

    def use_baseline(self, person: int, baseline: Baseline | None) -> None:
        """Remember who has one."""
        self._rested.discard(person) if baseline is None else self._rested.add(person)

    def use_version(self, number: int, folder: Path | None) -> None:
        """Remember the number; there are no weights."""
        self.version = number

    def another(self) -> Self:
        """Itself: it remembers nobody."""
        return self

    def hear(self, moment: Moment) -> Heard:
        """The features that the opinions on voice and text have."""
        values = _values(moment)
        voice, text = (
            self._opinion(values[one], 1).features if one in values else None
            for one in (Modality.VOICE, Modality.TEXT)
        )
        return Heard(voice, text)

    def hear_all(self, moments: Sequence[Moment]) -> list[Heard]:
        """One after the other."""
        return [self.hear(moment) for moment in moments]

    def predict(self, moment: Moment, heard: Heard | None = None) -> Prediction:
        """One opinion for each modality that is present, and their mean; abstains when none is."""
        values = _values(moment)
        opinions = {modality: self._opinion(value, len(values)) for modality, value in values.items()}
        if not opinions:
            flat = np.full(len(EMOTIONS), 1 / len(EMOTIONS), np.float32)
            return Prediction(moment.id, self.version, flat, not_sure=NotSure.NOTHING, base=self.base_sha256)
        fused: Probabilities = np.stack([o.probabilities for o in opinions.values()]).mean(0)
        faces = _faces(moment, opinions.get(Modality.FACE))
        person = len(faces)
        has_baseline = person in self._rested
        return Prediction(
            moment.id,
            self.version,
            fused,
            opinions,
            faces=faces,
            person=person,
            has_baseline=has_baseline,
            base=self.base_sha256,
            part=self._names.get(person, ANYBODY),
        )

    def face_features(self, picture: Picture, box: Box) -> Features:
        """Those that the picture's brightness has, wherever the face is."""
        return self._opinion(float(picture.mean()), 1).features

    def explain(self, moment: Moment, prediction: Prediction, emotion: Emotion) -> Explanation:
        """The brightest part of the picture, the loudest of two halves of the sound, the longest words."""
        contributions = {modality: said.contribution for modality, said in prediction.opinions.items()}
        return Explanation(
            moment.id,
            self.version,
            emotion,
            contributions,
            None if moment.picture is None else _bright(moment.picture),
            None if moment.sound is None else _loud(moment.sound),
            _long(moment.text) if moment.text else None,
        )

    def _opinion(self, value: float, count: int) -> Opinion:
        top = self._fixed or EMOTIONS[int(value) % len(EMOTIONS)]
        features: Features = np.random.default_rng(int(value)).normal(size=FEATURE_SIZE).astype(np.float32)
        return Opinion(_peak(top), features, contribution=1.0 / count)


def _values(moment: Moment) -> dict[Modality, float]:
    """What each modality's opinion follows from."""
    values: dict[Modality, float] = {}
    if moment.picture is not None:
        values[Modality.FACE] = float(moment.picture.mean())
    if moment.sound is not None:
        values[Modality.VOICE] = float(np.abs(moment.sound).mean()) * 1000
    if moment.text:
        values[Modality.TEXT] = float(len(moment.text))
    return values


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


def _bright(picture: Picture) -> FaceReason:
    side = min(picture.shape[:2])
    square = picture[:side, :side]
    return FaceReason(square, square.mean(2, dtype=np.float32) / 255)


def _loud(sound: Sound) -> VoiceReason:
    end_s = len(sound) / SAMPLE_RATE_HZ
    halves = np.array_split(np.abs(sound), 2)
    first, second = (float(half.sum()) for half in halves)
    pieces = (Stretch(0, end_s / 2, first - second), Stretch(end_s / 2, end_s, second - first))
    return VoiceReason(sound, Stretch(0, end_s), max(pieces, key=lambda piece: piece.effect), pieces)


def _long(text: str) -> TextReason:
    words = text.split()
    mean = sum(map(len, words)) / max(1, len(words))
    return TextReason(tuple(Word(word, (len(word) - mean) / 10) for word in words))
