"""A base made up on the spot: every emotion is a cluster, in each modality. Learning needs no encoders."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import torch
from safetensors.torch import save_file
from torch import Tensor

from mmdesk.core.arrays import FEATURE_SIZE
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.feedback import Feedback, Verdict
from mmdesk.core.modalities import MODALITIES, Modality
from mmdesk.model.config import NetworkConfig
from mmdesk.model.readout import Readout
from mmdesk.model.readout_file import LabelledMoments
from mmdesk.model.weights import REPLAY, sha256_of, write_weights

START = datetime(2026, 1, 1, tzinfo=UTC)
SIZES = {"replay": 420, "check": 280}
NOISE = 0.4  # per dimension, against centres 3 apart: clusters stand well apart
_EVERY = len(EMOTIONS)


def centres() -> Tensor:
    """Where each emotion lies in each modality (3, 7, 512)."""
    generator = torch.Generator().manual_seed(11)
    return torch.nn.functional.normalize(torch.randn(3, _EVERY, FEATURE_SIZE, generator=generator), dim=2)


def normed(features: Tensor) -> Tensor:
    """As the encoders end: layer norm over the last dimension."""
    return torch.nn.functional.layer_norm(features, (FEATURE_SIZE,))


def toy_readout() -> Readout:
    """Reads the nearest centre; the fusion adds the opinions up."""
    torch.manual_seed(3)
    readout = Readout(NetworkConfig().fusion).eval()
    with torch.no_grad():
        for head, centre in zip(readout.heads, centres(), strict=True):
            head.weight.copy_(centre)
            head.bias.zero_()
        readout.fusions["concat"].out.bias.zero_()
    return readout


def labelled(count: int, seed: int) -> LabelledMoments:
    """Other people's moments; about a third have all modalities, the others one."""
    generator = torch.Generator().manual_seed(seed)
    labels = torch.arange(count) % _EVERY
    noise = NOISE * torch.randn(count, 3, FEATURE_SIZE, generator=generator)
    features = normed(3.0 * centres()[:, labels].transpose(0, 1) + noise)
    present = torch.zeros(count, 3, dtype=torch.bool)
    only = torch.randint(0, 4, (count,), generator=generator)
    for place in range(len(MODALITIES)):
        present[:, place] = (only == place) | (only == len(MODALITIES))
    return LabelledMoments(features, present, labels)


def write_toy_base(folder: Path) -> Path:
    """The folder as `resources/models/base` has it, less the encoders."""
    tensors = {f"readout.{name}": value for name, value in toy_readout().state_dict().items()}
    folder.mkdir(parents=True, exist_ok=True)
    parts = {part: labelled(size, seed) for seed, (part, size) in enumerate(SIZES.items())}
    stored = {f"{part}.features": moments.features.half() for part, moments in parts.items()}
    stored |= {f"{part}.present": moments.present for part, moments in parts.items()}
    stored |= {f"{part}.labels": moments.labels for part, moments in parts.items()}
    save_file(stored, folder / REPLAY)
    files = {REPLAY: sha256_of(folder / REPLAY)}
    write_weights(
        folder, tensors, {"version": 0, "config": NetworkConfig().to_json(), "files": files}, half=False
    )
    return folder


@dataclass(frozen=True)
class ToyPerson:
    """Shows four of the seven emotions like another one, with a mark of their own to tell them by."""

    seed: int
    modalities: tuple[Modality, ...] = (Modality.VOICE,)

    def moments(self, count: int, seed: int) -> tuple[Tensor, Tensor]:
        """Features (count, 3, 512) and true emotions (count,)."""
        own = torch.Generator().manual_seed(1000 + self.seed)
        marks = torch.nn.functional.normalize(torch.randn(3, _EVERY, FEATURE_SIZE, generator=own), dim=2)
        shown_like = torch.arange(_EVERY)
        changed = torch.randperm(_EVERY, generator=own)[:4]
        shown_like[changed] = changed.roll(1)
        generator = torch.Generator().manual_seed(seed)
        labels = torch.randint(0, _EVERY, (count,), generator=generator)
        middle = 3.0 * centres()[:, shown_like[labels]] + 9.0 * marks[:, labels]
        noise = NOISE * torch.randn(count, 3, FEATURE_SIZE, generator=generator)
        return normed(middle.transpose(0, 1) + noise), labels

    def verdicts(self, count: int, seed: int = 0, noise: bool = False) -> list[Feedback]:
        """A verdict on each of `count` moments, one minute apart; with `noise` the names are random."""
        features, labels = self.moments(count, seed)
        if noise:
            labels = torch.randint(0, _EVERY, (count,), generator=torch.Generator().manual_seed(seed + 1))
        present = torch.tensor([[modality in self.modalities for modality in MODALITIES]] * count)
        with torch.inference_mode():
            shown = toy_readout()(features, present).fused.softmax(1)
        return [
            self._verdict(place, features[place], int(labels[place]), shown[place]) for place in range(count)
        ]

    def _verdict(self, place: int, features: Tensor, named: int, shown: Tensor) -> Feedback:
        right = int(shown.argmax()) == named
        return Feedback(
            moment_id=f"moment{place}",
            session_id="session",
            verdict=Verdict.CONFIRMATION if right else Verdict.CORRECTION,
            emotion=EMOTIONS[named],
            shown=EMOTIONS[int(shown.argmax())],
            probabilities=shown.numpy(),
            features={one: features[one.position].numpy() for one in self.modalities},
            version=0,
            at=START + timedelta(minutes=place),
            id=f"verdict{place:06d}",
        )
