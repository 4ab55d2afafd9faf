"""The fused answer about one emotion, with one modality's features changed and the others as they were."""

from collections.abc import Callable, Mapping

import torch
from torch import Tensor

from mmdesk.core.arrays import FEATURE_SIZE
from mmdesk.core.emotions import Emotion
from mmdesk.core.modalities import MODALITIES, Modality
from mmdesk.core.predictions import Opinion
from mmdesk.model.contribution import Subsets
from mmdesk.model.readout import Readout

Change = Callable[[Modality, Tensor], Tensor]
"""What is done to fresh features (N, 512) of a modality before they are read."""


def unchanged(_modality: Modality, features: Tensor) -> Tensor:
    """Nothing."""
    return features


class Answers:
    """Asks the readout about one emotion, given what the modalities of a moment said."""

    def __init__(
        self,
        readout: Readout,
        opinions: Mapping[Modality, Opinion],
        emotion: Emotion,
        change: Change = unchanged,
    ) -> None:
        self._readout, self._emotion, self._change = readout, emotion.position, change
        self._modalities = list(opinions)
        self._features = torch.zeros(len(MODALITIES), FEATURE_SIZE)
        self._present = torch.zeros(len(MODALITIES), dtype=torch.bool)
        for modality, opinion in opinions.items():
            self._features[modality.position] = torch.from_numpy(opinion.features.copy())
            self._present[modality.position] = True

    def with_features(self, modality: Modality, features: Tensor) -> Tensor:
        """Log-probabilities (N,) of the emotion with these fresh features (N, 512) of the modality."""
        features = self._change(modality, features)
        place, count = modality.position, len(features)
        rows = self._features.expand(count, -1, -1)
        changed = torch.cat([rows[:, :place], features.unsqueeze(1), rows[:, place + 1 :]], 1)
        return self._about(changed, self._present.expand(count, -1))

    def without(self, modality: Modality) -> float:
        """Log-probability of the emotion if the modality were absent."""
        others = self._present.clone()
        others[modality.position] = False
        with torch.no_grad():
            return float(self._about(self._features.unsqueeze(0), others.unsqueeze(0)))

    def contributions(self) -> dict[Modality, float]:
        """What each modality that is present added to the emotion's log-probability."""
        with torch.no_grad():
            subsets = Subsets(self._readout, self._features, self._present)
        values = subsets.contributions(self._emotion)
        return {modality: float(values[modality.position]) for modality in self._modalities}

    def _about(self, features: Tensor, present: Tensor) -> Tensor:
        chances: Tensor = self._readout(features, present).fused.log_softmax(1)[:, self._emotion]
        return chances
