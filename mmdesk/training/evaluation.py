"""Evaluates a version on every set under a folder, found by layout and not by name."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from mmdesk.core.arrays import FEATURE_SIZE
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.modalities import MODALITIES, Modality
from mmdesk.features.face import crop_face, face_batch
from mmdesk.features.face_finder import FaceFinder
from mmdesk.model.network import Network
from mmdesk.model.reader import Reader
from mmdesk.training.experts import voice_features
from mmdesk.training.packs import has_split, read_faces, read_pictures, read_speech, read_text
from mmdesk.training.scores import Answers
from mmdesk.training.voice import as_float, spoken, windows

WHOLE = "all"  # the split of a set that is taken whole
TIMED = 50  # items of a set that are timed one by one

Job = tuple[str, Callable[[], Answers]]


def jobs(
    network: Network,
    reader: Reader,
    data: Path,
    split: str,
    modality: str,
    cache: Path,
    finder: FaceFinder,
) -> Iterator[Job]:
    """The sets under `data` of a modality (or "all"), each with the call that answers it.

    Decoded clips are kept in `cache`; faces in whole pictures are looked for by `finder`.
    """
    if modality in ("all", Modality.FACE):
        for file in sorted((data / "face").glob("*.npz")):
            yield file.stem, lambda file=file: answer_faces(network, file, split)  # type: ignore[misc]
        for folder in _folders(data / "face", "labels.csv"):
            yield folder.name, lambda folder=folder: answer_pictures(network, folder, split, finder)  # type: ignore[misc]
    if modality in ("all", Modality.VOICE):
        for folder in _folders(data / "speech", "labels.csv"):
            yield folder.name, lambda folder=folder: answer_speech(network, folder, split, cache)  # type: ignore[misc]
    if modality in ("all", Modality.TEXT):
        for folder in _folders(data / "text", "*.jsonl.gz"):
            yield folder.name, lambda folder=folder: answer_text(network, reader, folder, split)  # type: ignore[misc]


def answer_faces(network: Network, file: Path, split: str) -> Answers:
    """Crops of the face: those with a clear emotion."""
    taken = split if has_split(file, split) else WHOLE
    pack = read_faces(file, None if taken == WHOLE else split)
    crops = list(pack.crops[pack.clear])
    names = [name for name, kept in zip(pack.names, pack.clear, strict=True) if kept]
    parts = [face_batch(crops[start : start + 256]) for start in range(0, len(crops), 256)]
    said = [opinions(network, Modality.FACE, _encode(network, Modality.FACE, part)) for part in parts]
    probabilities = torch.cat(said).numpy()
    milliseconds = _milliseconds(
        len(crops),
        lambda place: opinions(
            network, Modality.FACE, _encode(network, Modality.FACE, face_batch([crops[place]]))
        ),
    )
    labels = _one_hot(pack.labels[pack.clear])
    return Answers("face", taken, names, probabilities, labels, milliseconds, items=crops)


def answer_pictures(network: Network, folder: Path, split: str, finder: FaceFinder) -> Answers:
    """Whole pictures: the face is looked for first; the largest is read."""
    pack, taken = read_pictures(folder, split), split
    if not pack.files:
        pack, taken = read_pictures(folder, None), WHOLE
    size = network.config.face.size
    rows, milliseconds, boxes, crops = [], [], [], []
    for picture in pack.pictures():
        started = time.perf_counter()
        faces = finder.find(picture)
        row = torch.full((len(EMOTIONS),), 1 / len(EMOTIONS))
        if faces:
            crop = crop_face(picture, faces[0].box, size)
            row = opinions(network, Modality.FACE, _encode(network, Modality.FACE, face_batch([crop])))[0]
        crops.append(crop if faces else cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY))
        milliseconds.append(1000 * (time.perf_counter() - started))
        rows.append(row.numpy())
        boxes.append(len(faces))
    labels = _one_hot(pack.labels)
    return Answers(
        "face", taken, pack.files, np.stack(rows), labels, milliseconds, np.array(boxes), items=crops
    )


def answer_speech(network: Network, folder: Path, split: str, cache: Path) -> Answers:
    """Clips: the spoken part is heard in windows whose answers are averaged."""
    pack, taken = read_speech(folder, split), split
    if not pack.files:
        pack, taken = read_speech(folder, None), WHOLE
    clips = spoken([pack], cache)
    heard = [windows(as_float(sound)) for sound in clips.sounds]
    features = voice_features(network, [part for some in heard for part in some])
    said = opinions(network, Modality.VOICE, features)
    rows = [some.mean(0).numpy() for some in said.split([len(some) for some in heard])]
    milliseconds = _milliseconds(
        len(heard), lambda place: opinions(network, Modality.VOICE, voice_features(network, heard[place]))
    )
    groups = {"speaker": pack.speakers, "gender": pack.genders, "language": pack.languages}
    kept = {kind: [name or "not known" for name in names] for kind, names in groups.items()}
    labels = _one_hot(pack.labels)
    return Answers(
        "voice", taken, pack.files, np.stack(rows), labels, milliseconds, groups=kept, items=clips.sounds
    )


def answer_text(network: Network, reader: Reader, folder: Path, split: str) -> Answers:
    """Sentences; of a set without the asked split all of its files are taken.

    Of one in a language that the network never learned nothing is known: each emotion is as likely.
    """
    files = sorted(file.name.removesuffix(".jsonl.gz") for file in folder.glob("*.jsonl.gz"))
    taken = split if split in files else WHOLE
    packs = [read_text(folder, name) for name in (files if taken == WHOLE else [split])]
    texts = [text for pack in packs for text in pack.texts]
    labels = np.concatenate([pack.labels for pack in packs])
    features, readable = reader.read(texts)
    probabilities = opinions(network, Modality.TEXT, features).numpy()
    probabilities[~readable.numpy()] = 1 / len(EMOTIONS)
    milliseconds = _milliseconds(
        len(texts), lambda place: opinions(network, Modality.TEXT, reader.read([texts[place]])[0])
    )
    return Answers("text", taken, texts, probabilities, labels, milliseconds, items=texts)


def _milliseconds(count: int, read: Callable[[int], object]) -> list[float]:
    """How long some of the `count` items of a set take, read one by one."""
    taken = []
    for place in np.linspace(0, count - 1, min(TIMED, count)):
        started = time.perf_counter()
        read(int(place))
        taken.append(1000 * (time.perf_counter() - started))
    return taken


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
