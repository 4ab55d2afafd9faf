"""The face recipe: a recognition network on FER+ and news crops, trained on the distribution of votes.

Label-distribution learning: Barsoum et al. 2016 found the vote distribution to beat the majority.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional
from torchvision.transforms import v2

from mmdesk.core.arrays import FEATURE_SIZE
from mmdesk.core.emotions import EMOTIONS
from mmdesk.features.face import standardise
from mmdesk.model.config import FaceConfig
from mmdesk.model.encoders import FaceEncoder
from mmdesk.training.face_start import freeze_first, take_start
from mmdesk.training.face_teachers import Teacher, noted, taught
from mmdesk.training.fit import Schedule, fit, note_teachers, placed, reduced_precision, steps
from mmdesk.training.metrics import macro_f1, recall
from mmdesk.training.news import news_faces
from mmdesk.training.packs import FacePack, joined, read_faces

BATCH = 128
SCHEDULE = Schedule(epochs=8, learning_rate=1e-3, weight_decay=5e-2, average=0.995)
NEWS = 0.1  # part of the crops that a detector cut from news pictures
RARE_POWER = 0.35  # 0: every crop equally often; 1: every emotion equally often


class FaceExpert(nn.Module):
    """The face encoder with its own seven-way head."""

    def __init__(self, config: FaceConfig) -> None:
        super().__init__()
        self.encoder = FaceEncoder(config)
        self.head = nn.Linear(FEATURE_SIZE, len(EMOTIONS))

    def forward(self, crops: Tensor) -> Tensor:
        """Standardised crops (B, 1, S, S) to logits (B, 7)."""
        logits: Tensor = self.head(functional.dropout(self.encoder(crops), 0.3, self.training))
        return logits


def train_face(
    data: Path,
    folder: Path,
    config: FaceConfig,
    start: Path | None,
    schedule: Schedule = SCHEDULE,
    teachers: Sequence[Teacher] = (),
    device: str = "cpu",
) -> FaceExpert:
    """Train the face expert on DATA/face; the dev split picks nothing, it is only logged.

    `start` is a folder with published face recognition weights or, for a torchvision backbone, a file
    of torchvision's ImageNet weights. Without it a teacher of the same configuration is the start.
    Raises MmdeskError when `start` is of another network, or an interrupted training had other teachers.
    """
    packs = {split: read_faces(data / "face" / "fer2013plus.npz", split) for split in ("train", "dev")}
    train = _with_votes(packs["train"])
    news = news_faces(data / "face")
    torch.manual_seed(schedule.seed)
    expert = FaceExpert(config)
    alike = [teacher for teacher in teachers if teacher.config == config]
    if start is not None:
        take_start(expert.encoder, start, _plain(train.crops[:1024], config.size))
    elif alike:
        expert.encoder.load_state_dict(alike[0].encoder.state_dict())
        expert.head.load_state_dict(alike[0].head.state_dict())
        freeze_first(expert.encoder)
    note_teachers(folder, noted(teachers))
    expert.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
    teachers = [teacher.on(device) for teacher in teachers]
    share = NEWS if len(news.crops) else 0.0
    chances = np.concatenate([(1 - share) * _chances(train), share * _chances(news)])
    every = joined(train, news)
    trained = fit(
        expert,
        lambda generator: taught(
            _batches(every, chances, len(train.crops), generator, config.size, device), teachers
        ),
        steps(len(train.crops), BATCH),
        _loss,
        lambda network: _measure(network, packs["dev"], config.size),
        schedule,
        folder,
    )
    assert isinstance(trained, FaceExpert)
    return trained.cpu()


def face_logits(expert: FaceExpert, pack: FacePack, size: int) -> Tensor:
    """Logits (N, 7) of a pack, whose crops are read as in use."""
    with torch.inference_mode():
        parts = [
            expert(*placed(expert, _plain(crops, size))).cpu()
            for crops in np.array_split(pack.crops, len(pack.crops) // 256 + 1)
        ]
    return torch.cat(parts)


def _with_votes(pack: FacePack) -> FacePack:
    enough = pack.votes.sum(1) >= 3
    names = [name for name, good in zip(pack.names, enough, strict=True) if good]
    return FacePack(pack.crops[enough], pack.votes[enough], pack.clear[enough], names)


def _chances(pack: FacePack) -> np.ndarray:
    counts = np.bincount(pack.labels, minlength=len(EMOTIONS)).clip(1)
    chances = (counts[pack.labels] / len(pack.labels)) ** -RARE_POWER
    return np.asarray(chances / chances.sum(), np.float64)


_AUGMENT = v2.Compose(
    [
        v2.RandomHorizontalFlip(),
        v2.RandomAffine(degrees=12, translate=(0.08, 0.08), scale=(0.85, 1.15), shear=6),
    ]
)


def _batches(
    pack: FacePack, chances: np.ndarray, count: int, generator: np.random.Generator, size: int, device: str
) -> Iterator[tuple[Tensor, Tensor]]:
    order = generator.choice(len(pack.crops), count, p=chances)
    for step in range(steps(len(order), BATCH)):
        chosen = order[step * BATCH : (step + 1) * BATCH]
        crops = torch.from_numpy(pack.crops[chosen]).to(device).unsqueeze(1).float()
        votes = torch.from_numpy(pack.votes[chosen]).to(device)
        yield _spoil(crops, generator, size), votes / votes.sum(1, keepdim=True)


def _spoil(crops: Tensor, generator: np.random.Generator, size: int) -> Tensor:
    """What a webcam does: turned, shifted, dark, blurred, noisy, partly covered faces."""
    crops = torch.cat([_AUGMENT(part) for part in crops.split(8)])
    gamma = torch.from_numpy(generator.uniform(0.6, 1.6, (len(crops), 1, 1, 1))).to(crops)
    crops = 255 * (crops.clamp(0, 255) / 255) ** gamma
    if generator.random() < 0.3:
        small = functional.interpolate(crops, scale_factor=float(generator.uniform(0.4, 0.8)), mode="area")
        crops = functional.interpolate(small, size=crops.shape[2:], mode="bilinear")
    crops = crops + torch.randn_like(crops) * float(generator.uniform(0, 8))
    crops = standardise(_resized(crops, size))
    for place in np.flatnonzero(generator.random(len(crops)) < 0.3):
        top, left = generator.integers(0, size - size // 4, 2)
        high, wide = generator.integers(size // 8, size // 3, 2)
        crops[place, :, top : top + high, left : left + wide] = 0
    return crops.contiguous(memory_format=torch.channels_last)


def _resized(crops: Tensor, size: int) -> Tensor:
    if crops.shape[2] == size:
        return crops
    return functional.interpolate(crops, size=(size, size), mode="bilinear", antialias=True)


def _plain(crops: np.ndarray, size: int) -> Tensor:
    return standardise(_resized(torch.from_numpy(crops).unsqueeze(1).float(), size))


def _loss(network: nn.Module, batch: tuple[Tensor, Tensor]) -> Tensor:
    crops, votes = batch
    with reduced_precision(network):
        logits = network(crops)
    return functional.cross_entropy(logits.float(), votes)


def _measure(network: nn.Module, pack: FacePack, size: int) -> dict[str, float]:
    assert isinstance(network, FaceExpert)
    said = face_logits(network, pack, size).argmax(1).numpy()[pack.clear]
    true = pack.labels[pack.clear]
    return {
        "dev_accuracy": float((said == true).mean()),
        "dev_uar": float(np.mean(recall(true, said))),
        "dev_macro_f1": macro_f1(true, said),
    }
