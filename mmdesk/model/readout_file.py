"""What learning reads of the base folder: the readout and the labelled moments, never the encoders."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from mmdesk.core.arrays import FEATURE_SIZE
from mmdesk.core.errors import WeightsError
from mmdesk.core.modalities import MODALITIES, Modality
from mmdesk.core.named_people import ANYBODY
from mmdesk.model.config import FusionConfig, read_part
from mmdesk.model.part_weights import read_parts
from mmdesk.model.readout import Readout
from mmdesk.model.weights import (
    LIVE_FACES,
    REPLAY,
    files_beside,
    load_into,
    read_beside,
    read_card,
    read_weights,
)

_PREFIX = "readout."
REPLAYED = "replay"


@dataclass(frozen=True, slots=True, eq=False)
class LabelledMoments:
    """Features of other people's moments, with the emotion that is true of each."""

    features: Tensor  # (N, 3, 512) float32
    present: Tensor  # (N, 3) bool
    labels: Tensor  # (N,) int64, positions in EMOTIONS

    def __len__(self) -> int:
        return len(self.labels)


def load_readout(
    base_dir: Path, version_dir: Path | None = None, who: str = ANYBODY
) -> tuple[Readout, dict[str, Any]]:
    """The readout of the base, or a part of a personal version made from it, in eval mode, and its card.

    Raises WeightsError when files are missing or damaged, or the version was made from another base.
    """
    base_card = read_card(base_dir)
    try:
        readout = Readout(read_part(FusionConfig, base_card["config"]["fusion"]))
    except (KeyError, TypeError, ValueError) as error:
        raise WeightsError(
            f"The card in {base_dir} has no usable configuration.", "Reinstall mmdesk."
        ) from error
    tensors = read_weights(base_dir, base_card)
    tensors = {name.removeprefix(_PREFIX): t for name, t in tensors.items() if name.startswith(_PREFIX)}
    load_into(readout, tensors, base_dir)
    if version_dir is None:
        return readout.eval(), base_card
    parts = read_parts(version_dir, base_card, tensors)
    readout.load_state_dict(tensors | parts.get(who, {}))
    return readout.eval(), read_card(version_dir)


def load_labelled(base_dir: Path, part: str) -> LabelledMoments:
    """The base's labelled moments: `part` is "replay" (to learn with) or "check" (for the gate).

    To learn with come faces as a camera sees them, where the base has any. Raises WeightsError when a file
    is missing, damaged, of other shapes or of another base.
    """
    card = read_card(base_dir)
    tensors = read_beside(base_dir, card, REPLAY)
    try:
        features, present, labels = (tensors[f"{part}.{name}"] for name in ("features", "present", "labels"))
    except KeyError as error:
        raise WeightsError(
            f"The file {REPLAY} in {base_dir} is missing or damaged.", "Reinstall mmdesk."
        ) from error
    if features.shape != (len(labels), len(MODALITIES), FEATURE_SIZE) or present.shape != features.shape[:2]:
        raise WeightsError(f"The file {REPLAY} in {base_dir} is not of this network.", "Reinstall mmdesk.")
    moments = LabelledMoments(features.float(), present.to(torch.bool), labels.to(torch.int64))
    if part == REPLAYED and LIVE_FACES in files_beside(card):
        return _joined(moments, _live_faces(base_dir, card))
    return moments


def _live_faces(base_dir: Path, card: dict[str, Any]) -> LabelledMoments:
    """Moments with a face alone."""
    tensors = read_beside(base_dir, card, LIVE_FACES)
    features, labels = tensors.get("features"), tensors.get("labels")
    if features is None or labels is None or features.shape != (len(labels), FEATURE_SIZE):
        raise WeightsError(
            f"The file {LIVE_FACES} in {base_dir} is not of this network.", "Reinstall mmdesk."
        )
    every = torch.zeros(len(labels), len(MODALITIES), FEATURE_SIZE)
    every[:, Modality.FACE.position] = features.float()
    present = torch.zeros(len(labels), len(MODALITIES), dtype=torch.bool)
    present[:, Modality.FACE.position] = True
    return LabelledMoments(every, present, labels.to(torch.int64))


def _joined(one: LabelledMoments, other: LabelledMoments) -> LabelledMoments:
    return LabelledMoments(
        torch.cat([one.features, other.features]),
        torch.cat([one.present, other.present]),
        torch.cat([one.labels, other.labels]),
    )
