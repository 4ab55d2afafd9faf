"""Fusion on aligned measurements: the same take's face and voice, people never shared by the folds.

The measurements are those of other people's models (action units and wav2vec), so this says how well
the three kinds of fusion fuse, and nothing about this base's own encoders.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from mmdesk.core.arrays import FEATURE_SIZE
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.errors import MmdeskError
from mmdesk.core.modalities import MODALITIES, Modality
from mmdesk.model.config import FusionConfig
from mmdesk.model.fusion import KINDS, build_fusion
from mmdesk.training.pack_files import open_npz
from mmdesk.training.scores import Answers

STEPS = 400
BATCH = 128
LEARNING_RATE = 1e-3
# The measurements' eight answers; calm counts as neutral, as in the speech packs.
_ANSWERS = ("neutral", "calm", "happiness", "sadness", "anger", "fear", "disgust", "surprise")
_KEYS = ("name", "label8", "actor", "fold", "au_mean", "audio_logits_oof", "face_logits_oof")


@dataclass(frozen=True, slots=True, eq=False)
class Aligned:
    """Clips of which face and voice were measured in the same take."""

    name: str
    names: list[str]
    actors: list[str]
    labels: NDArray[np.int64]  # (N,)
    folds: NDArray[np.int64]  # (N,), no actor is in two
    logits: Tensor  # (N, 3, 7), of models that never met the clip's actor; text is 0
    units: NDArray[np.float32]  # (N, U), action units of the face


def read_aligned(file: Path) -> Aligned:
    """The measurements in a file. Raises MmdeskError when it is damaged or of another kind."""
    with open_npz(file) as pack:
        if missing := set(_KEYS) - set(pack.files):
            raise MmdeskError(f"{file} has no {sorted(missing)[0]}.", "It is not a set of measurements.")
        logits = torch.zeros(len(pack["name"]), len(MODALITIES), len(EMOTIONS))
        logits[:, Modality.FACE.position] = _seven(pack["face_logits_oof"])
        logits[:, Modality.VOICE.position] = _seven(pack["audio_logits_oof"])
        return Aligned(
            file.parent.name,
            [name.decode() if isinstance(name, bytes) else str(name) for name in pack["name"]],
            [str(actor) for actor in pack["actor"]],
            np.array([_position(_ANSWERS[label]) for label in pack["label8"]], np.int64),
            pack["fold"].astype(np.int64),
            logits,
            pack["au_mean"].astype(np.float32),
        )


def answer_aligned(file: Path) -> Iterator[tuple[str, Answers]]:
    """Face alone, voice alone, and each kind of fusion, taught on the other folds' people."""
    clips = read_aligned(file)
    for modality in (Modality.FACE, Modality.VOICE):
        alone = clips.logits[:, modality.position].softmax(1)
        yield f"{clips.name}_{modality}", _answers(clips, alone)
    for kind in KINDS:
        yield f"{clips.name}_{kind}", _answers(clips, _fused(clips, kind))


def _fused(clips: Aligned, kind: str) -> Tensor:
    """Probabilities (N, 7), each clip's by a fusion that never met its actor."""
    probabilities = torch.zeros(len(clips.labels), len(EMOTIONS))
    for fold in sorted(set(clips.folds.tolist())):
        held_out = torch.from_numpy(clips.folds == fold)
        features = _features(clips, ~held_out)
        fusion = _taught(kind, features[~held_out], clips.logits[~held_out], clips.labels[~held_out.numpy()])
        present = _both(int(held_out.sum()))
        with torch.inference_mode():
            said = fusion(features[held_out], clips.logits[held_out], present)
        probabilities[held_out] = said.softmax(1)
    return probabilities


def _taught(kind: str, features: Tensor, logits: Tensor, labels: NDArray[np.int64]) -> torch.nn.Module:
    torch.manual_seed(0)
    generator = np.random.default_rng(0)
    fusion = build_fusion(kind, FusionConfig(width=32, dropout=0.5)).train()
    optimiser = torch.optim.AdamW(fusion.parameters(), lr=LEARNING_RATE, weight_decay=0.1)
    for _ in range(STEPS):
        chosen = generator.integers(0, len(labels), BATCH)
        optimiser.zero_grad(set_to_none=True)
        said = fusion(features[chosen], logits[chosen], _both(BATCH))
        functional.cross_entropy(said, torch.from_numpy(labels[chosen])).backward()
        optimiser.step()
    return fusion.eval()


def _features(clips: Aligned, known: Tensor) -> Tensor:
    """Action units and the voice's log-probabilities in place of features, scaled by the known people's."""
    features = torch.zeros(len(clips.labels), len(MODALITIES), FEATURE_SIZE)
    voice = clips.logits[:, Modality.VOICE.position].log_softmax(1)
    for modality, measured in ((Modality.FACE, torch.from_numpy(clips.units)), (Modality.VOICE, voice)):
        scaled = (measured - measured[known].mean(0)) / (measured[known].std(0) + 1e-3)
        features[:, modality.position, : scaled.shape[1]] = scaled
    return features


def _both(count: int) -> Tensor:
    present = torch.tensor([modality is not Modality.TEXT for modality in MODALITIES])
    return present.expand(count, -1)


def _answers(clips: Aligned, probabilities: Tensor) -> Answers:
    labels = np.eye(len(EMOTIONS), dtype=np.float32)[clips.labels]
    groups = {"speaker": clips.actors}
    return Answers("fused", "all", clips.names, probabilities.numpy(), labels, groups=groups)


def _seven(eight: NDArray[np.float32]) -> Tensor:
    """Logits of the eight answers (N, 8) to those of the seven emotions (N, 7)."""
    parts: list[list[Tensor]] = [[] for _ in EMOTIONS]
    for name, column in zip(_ANSWERS, torch.from_numpy(eight.astype(np.float32)).T, strict=True):
        parts[_position(name)].append(column)
    return torch.stack([torch.stack(part).logsumexp(0) for part in parts], 1)


def _position(answer: str) -> int:
    return [emotion.value for emotion in EMOTIONS].index("neutral" if answer == "calm" else answer)
