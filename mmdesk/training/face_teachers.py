"""Finished face experts that teach another: beside the votes it learns what they say of each crop, together.

Knowledge distillation, Hinton et al. 2015, of several that err differently into one that costs no more
than one; each crop is spoiled the same way for all of them, as Beyer et al. 2022 (CVPR) advise.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from torch import Tensor, nn

from mmdesk.core.errors import MmdeskError
from mmdesk.core.modalities import Modality
from mmdesk.model.base import config_of, load_base
from mmdesk.model.config import RECOGNITION, FaceConfig
from mmdesk.model.encoders import FaceEncoder
from mmdesk.model.weights import read_card

VOTES = 0.3  # part of the target that the votes keep


@dataclass(frozen=True, slots=True, eq=False)
class Teacher:
    """The face part of a base."""

    encoder: FaceEncoder
    head: nn.Linear
    config: FaceConfig
    sha256: str  # of the base's weights

    def on(self, device: str) -> "Teacher":
        """The teacher, moved to that device."""
        return replace(self, encoder=self.encoder.to(device), head=self.head.to(device))

    def probabilities(self, crops: Tensor) -> Tensor:
        """Of standardised crops (B, 1, S, S) the probabilities (B, 7), not calibrated."""
        with torch.no_grad():
            answers: Tensor = self.head(self.encoder(crops)).softmax(1)
        return answers


def read_teachers(bases: Sequence[Path]) -> list[Teacher]:
    """The face parts of the bases in these folders. Raises WeightsError where one is missing or damaged."""
    teachers = []
    for base in bases:
        network, card = load_base(base)
        encoder = network.encoders[Modality.FACE]
        assert isinstance(encoder, FaceEncoder)
        encoder.mirrored = False  # twice the time, for the same lesson
        encoder.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        head = network.readout.heads[Modality.FACE.position]
        assert isinstance(head, nn.Linear)
        teachers.append(Teacher(encoder, head, network.config.face, card["sha256"]))
    return teachers


def check_start(config: FaceConfig, start: Path | None, bases: Sequence[Path]) -> None:
    """Whether a face recipe has something to begin with: `start`, or one of the bases that are to teach.

    Raises MmdeskError where the recognition network has nothing, and WeightsError where a base is no base.
    """
    known = [config_of(base, read_card(base)).face for base in bases]
    if config.backbone == RECOGNITION and start is None and config not in known:
        raise MmdeskError(
            "The face recipe starts from published weights.",
            "Give them with --face-start, or a base of the same configuration with --face-teacher.",
        )


def taught(
    batches: Iterable[tuple[Tensor, Tensor]], teachers: Sequence[Teacher]
) -> Iterator[tuple[Tensor, Tensor]]:
    """Batches of crops and votes (B, 7) with the votes mixed with the mean of the teachers' answers."""
    for crops, votes in batches:
        if teachers:
            said = torch.stack([teacher.probabilities(crops) for teacher in teachers]).mean(0)
            votes = VOTES * votes + (1 - VOTES) * said
        yield crops, votes


def noted(teachers: Sequence[Teacher]) -> list[dict[str, str]]:
    """What a card says of those who teach."""
    return [{"sha256": teacher.sha256, "backbone": teacher.config.backbone} for teacher in teachers]
