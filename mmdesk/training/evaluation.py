"""Evaluates a version on every set under a folder, found by layout and not by name."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from mmdesk.core.arrays import FEATURE_SIZE
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.modalities import MODALITIES, Modality
from mmdesk.features.face import crop_face, face_batch
from mmdesk.features.face_finder import HaarFinder
from mmdesk.features.text import WordPieces
from mmdesk.features.voice import LogMel, sound_batch
from mmdesk.model.network import Network
from mmdesk.training.packs import has_split, read_faces, read_pictures, read_speech, read_text
from mmdesk.training.scores import Answers
from mmdesk.training.voice import as_float, spoken, windows

WHOLE = "all"  # the split of a set that is taken whole
TIMED = 50  # items of a set that are timed one by one

Job = tuple[str, Callable[[], Answers]]


def jobs(network: Network, tokenizer: Path, data: Path, split: str, modality: str) -> Iterator[Job]:
    """The sets under `data` of a modality (or "all"), each with the call that answers it."""
    if modality in ("all", Modality.FACE):
        for file in sorted((data / "face").glob("*.npz")):
            yield file.stem, lambda file=file: answer_faces(network, file, split)  # type: ignore[misc]
        for folder in _folders(data / "face", "labels.csv"):
            yield folder.name, lambda folder=folder: answer_pictures(network, folder, split)  # type: ignore[misc]
    if modality in ("all", Modality.VOICE):
        for folder in _folders(data / "speech", "labels.csv"):
            yield folder.name, lambda folder=folder: answer_speech(network, folder, split)  # type: ignore[misc]
    if modality in ("all", Modality.TEXT):
        for folder in _folders(data / "text", "*.jsonl.gz"):
            yield folder.name, lambda folder=folder: answer_text(network, tokenizer, folder, split)  # type: ignore[misc]


def answer_faces(network: Network, file: Path, split: str) -> Answers:
    """Crops of the face: those with a clear emotion."""
    taken = split if has_split(file, split) else WHOLE
    pack = read_faces(file, None if taken == WHOLE else split)
    crops = list(pack.crops[pack.clear])
    names = [name for name, kept in zip(pack.names, pack.clear, strict=True) if kept]
    encode = _encoder(network, Modality.FACE, lambda some: (face_batch(some),))
    probabilities, milliseconds = _answer(network, Modality.FACE, crops, encode, 256)
    return Answers("face", taken, names, probabilities, _one_hot(pack.labels[pack.clear]), milliseconds)


def answer_pictures(network: Network, folder: Path, split: str) -> Answers:
    """Whole pictures: the face is looked for first; the largest is read."""
    pack, taken = read_pictures(folder, split), split
    if not pack.files:
        pack, taken = read_pictures(folder, None), WHOLE
    finder, size = HaarFinder(), network.config.face.size
    rows, milliseconds, detected = [], [], []
    for picture in pack.pictures():
        started = time.perf_counter()
        faces = finder.find(picture)
        row = torch.full((len(EMOTIONS),), 1 / len(EMOTIONS))
        if faces:
            crop = face_batch([crop_face(picture, faces[0].box, size)])
            row = opinions(network, Modality.FACE, _encode(network, Modality.FACE, crop))[0]
        milliseconds.append(1000 * (time.perf_counter() - started))
        rows.append(row.numpy())
        detected.append(bool(faces))
    return Answers(
        "face", taken, pack.files, np.stack(rows), _one_hot(pack.labels), milliseconds, np.array(detected)
    )


def answer_speech(network: Network, folder: Path, split: str) -> Answers:
    """Clips: the spoken part is heard in windows whose answers are averaged."""
    pack, taken = read_speech(folder, split), split
    if not pack.files:
        pack, taken = read_speech(folder, None), WHOLE
    clips = spoken([pack])
    log_mel = LogMel(network.config.voice.mels)
    rows, milliseconds = [], []
    for clip in clips.sounds:
        started = time.perf_counter()
        features = _encode(network, Modality.VOICE, *log_mel(*sound_batch(windows(as_float(clip)))))
        rows.append(opinions(network, Modality.VOICE, features).mean(0).numpy())
        milliseconds.append(1000 * (time.perf_counter() - started))
    return Answers("voice", taken, pack.files, np.stack(rows), _one_hot(pack.labels), milliseconds)


def answer_text(network: Network, tokenizer: Path, folder: Path, split: str) -> Answers:
    """Sentences; of a set without the asked split all of its files are taken."""
    files = sorted(file.name.removesuffix(".jsonl.gz") for file in folder.glob("*.jsonl.gz"))
    taken = split if split in files else WHOLE
    packs = [read_text(folder, name) for name in (files if taken == WHOLE else [split])]
    texts = [text for pack in packs for text in pack.texts]
    labels = np.concatenate([pack.labels for pack in packs])
    words = WordPieces(tokenizer, network.config.text.max_tokens)
    encode = _encoder(network, Modality.TEXT, words.batch)
    order = np.argsort([len(text) for text in texts], kind="stable")
    probabilities = np.empty((len(texts), len(EMOTIONS)), np.float32)
    sorted_texts = [texts[place] for place in order]
    probabilities[order], milliseconds = _answer(network, Modality.TEXT, sorted_texts, encode, 64)
    return Answers("text", taken, texts, probabilities, labels, milliseconds)


def _answer(
    network: Network, modality: Modality, items: list[Any], encode: Callable[[list[Any]], Tensor], batch: int
) -> tuple[NDArray[np.float32], list[float]]:
    parts = [
        opinions(network, modality, encode(items[start : start + batch]))
        for start in range(0, len(items), batch)
    ]
    milliseconds = []
    for place in np.linspace(0, len(items) - 1, min(TIMED, len(items))).astype(int):
        started = time.perf_counter()
        opinions(network, modality, encode([items[place]]))
        milliseconds.append(1000 * (time.perf_counter() - started))
    return torch.cat(parts).numpy(), milliseconds


def _encoder(
    network: Network, modality: Modality, prepare: Callable[[list[Any]], tuple[Tensor, ...]]
) -> Callable[[list[Any]], Tensor]:
    return lambda items: _encode(network, modality, *prepare(items))


def _encode(network: Network, modality: Modality, *inputs: Tensor) -> Tensor:
    with torch.inference_mode():
        return network.encode(modality, *inputs)


def opinions(network: Network, modality: Modality, encoded: Tensor) -> Tensor:
    """Calibrated probabilities (N, 7) of one modality's features (N, 512) alone."""
    features = torch.zeros(len(encoded), len(MODALITIES), FEATURE_SIZE)
    features[:, modality.position] = encoded
    present = torch.zeros(len(encoded), len(MODALITIES), dtype=torch.bool)
    present[:, modality.position] = True
    said, _ = network.probabilities(features, present)
    return said[:, modality.position]


def _one_hot(labels: NDArray[np.int64]) -> NDArray[np.float32]:
    return np.eye(len(EMOTIONS), dtype=np.float32)[labels]


def _folders(parent: Path, inside: str) -> list[Path]:
    return sorted({file.parent for file in parent.glob(f"*/{inside}")})
