"""The Chinese recipe: characters and pairs through a GRU, taught into the text encoder's space.

The head is the text expert's own and stays as it is, so that fusion, adapters and heads need not
know in which script a sentence was written.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from mmdesk.features.text import Characters
from mmdesk.model.calibration import fit_temperature
from mmdesk.model.config import ChineseConfig
from mmdesk.model.encoders import ChineseEncoder
from mmdesk.model.weights import CHARACTERS
from mmdesk.training.fit import Schedule, fit, steps
from mmdesk.training.metrics import macro_f1
from mmdesk.training.packs import TextPack, read_text
from mmdesk.training.text import text_logits

BATCH = 64
SCHEDULE = Schedule(epochs=3, learning_rate=2e-3)
SETS = ("smp2020_usual", "smp2020_virus", "brighter_chn")
DROPPED = 0.1  # part of the characters blanked while training
SMOOTHING = 0.1  # of the labels


class ChineseExpert(nn.Module):
    """The Chinese encoder with the text expert's head, which is not trained."""

    def __init__(self, config: ChineseConfig, head: nn.Linear) -> None:
        super().__init__()
        self.encoder = ChineseEncoder(config)
        self.head = head.requires_grad_(False)

    def forward(self, characters: Tensor, pairs: Tensor) -> Tensor:
        """Ids of characters and pairs (B, L) to logits (B, 7)."""
        features = self.encoder(characters, pairs)
        logits: Tensor = self.head(functional.dropout(features, 0.2, self.training))
        return logits


@dataclass(frozen=True, slots=True)
class _Batch:
    characters: Tensor
    pairs: Tensor
    labels: Tensor


def train_chinese(
    data: Path, folder: Path, config: ChineseConfig, head: nn.Linear, schedule: Schedule = SCHEDULE
) -> ChineseExpert:
    """Train the Chinese expert on DATA/text; its vocabulary is written into `folder`.

    The dev splits are logged, and afterwards set how sharp its answers are.
    """
    folder.mkdir(parents=True, exist_ok=True)
    train = [read_text(data / "text" / name, "train") for name in SETS]
    dev = {name: read_text(data / "text" / name, "dev") for name in SETS[:2]}
    texts = [text for pack in train for text in pack.texts]
    labels = np.concatenate([pack.labels for pack in train])
    Characters.write(folder / CHARACTERS, texts, config.characters, config.pairs)
    characters = Characters(folder / CHARACTERS, config.max_characters)
    torch.manual_seed(schedule.seed)
    trained = fit(
        ChineseExpert(config, head),
        lambda generator: _batches(texts, labels, characters, generator),
        steps(len(texts), BATCH),
        _loss,
        lambda network: _measure(network, dev, characters),
        schedule,
        folder,
    )
    assert isinstance(trained, ChineseExpert)
    sharpen(trained, list(dev.values()), characters)
    return trained


def sharpen(expert: ChineseExpert, packs: list[TextPack], characters: Characters) -> None:
    """Scale the features so that the opinions are calibrated, in place.

    The temperature of text is fitted on English; this brings Chinese to a temperature of one, and
    `training.base` then to that of English.
    """
    logits = torch.cat([text_logits(expert, pack.texts, characters) for pack in packs])
    labels = np.concatenate([pack.labels for pack in packs]).argmax(1)
    scale_features(expert.encoder, 1 / fit_temperature(logits, torch.from_numpy(labels)))


@torch.no_grad()
def scale_features(encoder: ChineseEncoder, factor: float) -> None:
    """Multiply the features, and with them all logits but for the head's small biases, in place."""
    encoder.align.norm.weight.mul_(factor)
    encoder.align.norm.bias.mul_(factor)


def _batches(
    texts: list[str], labels: NDArray[np.float32], vocabulary: Characters, generator: np.random.Generator
) -> Iterator[_Batch]:
    noisy = np.array([len(text) for text in texts]) * generator.uniform(0.8, 1.2, len(texts))
    order = noisy.argsort()
    for start in generator.permutation(steps(len(order), BATCH)) * BATCH:
        chosen = order[start : start + BATCH]
        characters, pairs = vocabulary.batch([texts[place] for place in chosen])
        # A blanked character stays present: it becomes one that is not known.
        blank = torch.rand(characters.shape) < DROPPED
        characters[blank & (characters > 0)] = 1
        pairs[blank & (pairs > 0)] = 1
        target = torch.from_numpy(labels[chosen])
        yield _Batch(characters, pairs, target / target.sum(1, keepdim=True))


def _loss(network: nn.Module, batch: _Batch) -> Tensor:
    logits = network(batch.characters, batch.pairs)
    return functional.cross_entropy(logits, batch.labels, label_smoothing=SMOOTHING)


def _measure(network: nn.Module, dev: dict[str, TextPack], vocabulary: Characters) -> dict[str, float]:
    assert isinstance(network, ChineseExpert)
    row = {}
    for name, pack in dev.items():
        said = text_logits(network, pack.texts, vocabulary).argmax(1).numpy()
        row[f"dev_macro_f1_{name}"] = macro_f1(pack.labels.argmax(1), said)
    return row
