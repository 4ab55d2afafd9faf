"""A baseline: what the encoders make of one person's face and voice at rest."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from mmdesk.core.arrays import Features
from mmdesk.core.modalities import Modality
from mmdesk.core.predictions import Prediction

RESTING_S = 3.0
LEAST_MOMENTS = 5  # in which a modality must have been there, to count
_RESTS = (Modality.FACE, Modality.VOICE)  # words are never at rest


@dataclass(frozen=True, slots=True, eq=False)
class Baseline:
    """Mean features (512,) of a person at rest, by modality; one that was not there is missing."""

    features: Mapping[Modality, Features]


class RestingTake:
    """Gathers RESTING_S seconds of one person's predictions, which no baseline has changed."""

    def __init__(self, person: int) -> None:
        self.person = person
        self._began_s: float | None = None
        self._features: dict[Modality, list[Features]] = defaultdict(list)

    def take(self, prediction: Prediction, at_s: float) -> bool:
        """Take the prediction of a moment at `at_s`; whether there is enough now."""
        if self._began_s is None or at_s < self._began_s:
            self._began_s = at_s
            self._features.clear()
        if prediction.person == self.person:
            for modality in _RESTS:
                if modality in prediction.opinions:
                    self._features[modality].append(prediction.opinions[modality].features)
        return at_s - self._began_s >= RESTING_S

    def baseline(self) -> Baseline | None:
        """What was gathered; None when neither face nor voice was there for long enough."""
        enough = {one: rows for one, rows in self._features.items() if len(rows) >= LEAST_MOMENTS}
        if not enough:
            return None
        return Baseline({one: np.mean(rows, 0).astype(np.float32) for one, rows in enough.items()})
