"""Feedback as tensors, in the order in which it was given."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from mmdesk.core.arrays import FEATURE_SIZE
from mmdesk.core.emotions import Emotion
from mmdesk.core.errors import MmdeskError
from mmdesk.core.feedback import Feedback
from mmdesk.core.modalities import MODALITIES
from mmdesk.learning.objectives import NONE, VERDICTS, Said

MOST = 2000  # verdicts a lesson draws on: 12 MB of features, and each is met twice in its steps
FUSED = len(MODALITIES)  # the view of a verdict on the fused answer; a modality's own is its position


@dataclass(frozen=True, slots=True, eq=False)
class Examples:
    """One row per verdict and view it holds for."""

    features: Tensor  # (N, 3, 512), zeros where absent
    present: Tensor  # (N, 3) bool
    view: Tensor  # (N,) a modality's position, or FUSED
    said: Said  # (N,) each

    def __len__(self) -> int:
        return len(self.view)

    @property
    def own(self) -> Tensor:
        """The modality whose own opinion each row judges (N,), FUSED where it judges several together."""
        alone = torch.where(self.present.sum(1) == 1, self.present.int().argmax(1), FUSED)
        return torch.where(self.view == FUSED, alone, self.view)

    def own_modalities(self) -> list[int]:
        """The modalities that some row judges alone."""
        return [place for place in self.own.unique().tolist() if place != FUSED]

    def take(self, rows: Tensor | slice) -> "Examples":
        """The rows at these places, in this order."""
        return Examples(self.features[rows], self.present[rows], self.view[rows], self.said.take(rows))


def drawn_on(feedback: Sequence[Feedback]) -> list[Feedback]:
    """The verdicts a lesson draws on: all, or of more than MOST the newer half of MOST and, evenly from
    the whole time before, as many older ones; in the same order.

    So time and memory stay bounded however many there are. A pure function of the list.
    """
    if len(feedback) <= MOST:
        return list(feedback)
    newer = MOST // 2
    older, count = len(feedback) - newer, MOST - newer
    return [*(feedback[number * older // count] for number in range(count)), *feedback[-newer:]]


def examples_of(feedback: Sequence[Feedback]) -> Examples:
    """One row per verdict, in the order given.

    Raises MmdeskError when features are not this network's, or a verdict is about an absent modality.
    """
    features = torch.zeros(len(feedback), len(MODALITIES), FEATURE_SIZE)
    present = torch.zeros(len(feedback), len(MODALITIES), dtype=torch.bool)
    for row, one in enumerate(feedback):
        for modality, values in one.features.items():
            features[row, modality.position] = _checked(values, one)
            present[row, modality.position] = True
        if not one.features or (one.modality and one.modality not in one.features):
            raise _unusable(one, "has no features of what was judged")
    return Examples(
        features,
        present,
        _longs([one.modality.position if one.modality else FUSED for one in feedback]),
        Said(
            _longs([VERDICTS[one.verdict] for one in feedback]),
            _longs([_place(one.emotion) for one in feedback]),
            _longs([one.shown.position for one in feedback]),
            _longs([_place(one.second) for one in feedback]),
            torch.tensor([one.strength for one in feedback], dtype=torch.float32),
        ),
    )


def _place(emotion: Emotion | None) -> int:
    return NONE if emotion is None else emotion.position


def _checked(values: object, one: Feedback) -> Tensor:
    tensor = torch.as_tensor(values, dtype=torch.float32)
    if tensor.shape != (FEATURE_SIZE,):
        raise _unusable(one, f"holds features of {tuple(tensor.shape)}, not of ({FEATURE_SIZE},)")
    if not tensor.isfinite().all():
        raise _unusable(one, "holds features that are not numbers")
    return tensor


def _unusable(one: Feedback, why: str) -> MmdeskError:
    return MmdeskError(
        f"The verdict {one.id[:8]} of {one.at:%Y-%m-%d} {why}: it was made with another base.",
        "Remove it, or give the verdict again.",
    )


def _longs(values: list[int]) -> Tensor:
    return torch.tensor(values, dtype=torch.int64)
