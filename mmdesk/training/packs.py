"""Readers of the data packs. Each gives plain arrays with labels, persons and splits."""

import hashlib
import tarfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.core.errors import MmdeskError
from mmdesk.training.pack_files import damage_told, existing, json_lines, open_labels, open_npz

# The face packs number emotions in FER+ order; the last two places of the votes are
# "unknown" and "not a face".
FER_ORDER = ("neutral", "happiness", "surprise", "sadness", "anger", "disgust", "fear", "contempt")
_FROM_FER = [FER_ORDER.index(emotion) for emotion in EMOTIONS]
_MOST_OF_A_MEMBER = 2**28  # bytes; a sparse one may say that it is anything
CROP = 48  # pixels; packs of larger crops are shrunk to it
_USAGES = {"train": 0, "dev": 1, "test": 2}


@dataclass(frozen=True, slots=True, eq=False)
class FacePack:
    """Grey crops with a vote distribution over the seven emotions.

    `clear` marks crops for which the pack names a clear majority and it is one of the seven.
    """

    crops: NDArray[np.uint8]  # (N, 48, 48)
    votes: NDArray[np.float32]  # (N, 7), counts
    clear: NDArray[np.bool_]  # (N,)
    names: list[str]

    @property
    def labels(self) -> NDArray[np.int64]:
        """The most-voted emotion of each crop (N,)."""
        return np.asarray(self.votes.argmax(1), np.int64)

    def first(self, count: int) -> "FacePack":
        """The first `count` crops."""
        return FacePack(self.crops[:count], self.votes[:count], self.clear[:count], self.names[:count])


def read_faces(file: Path, split: str | None) -> FacePack:
    """Crops of one split (train, dev, test; None: all) of a pack with votes or with labels.

    Pictures may be stored as second differences (`images_dxdy`), plainly (`images`) or as encoded
    files (`blob`, `offsets`). Raises MmdeskError when the file is missing, damaged or of another kind.
    """
    with open_npz(file) as pack:
        chosen = _chosen(pack, split)
        try:
            crops = _crops(pack, chosen)
            votes, clear = _votes(pack, chosen)
            names = [_as_text(name) for name in pack["name"][chosen]] if "name" in pack else None
        except KeyError as error:
            raise MmdeskError(
                f"{file} is not a pack of faces: {error.args[0]}", "See the layouts in the README."
            ) from error
    return FacePack(crops, votes, clear, names or [str(place) for place in np.flatnonzero(chosen)])


def joined(first: FacePack, second: FacePack) -> FacePack:
    """The crops of both."""
    return FacePack(
        np.concatenate([first.crops, second.crops]),
        np.concatenate([first.votes, second.votes]),
        np.concatenate([first.clear, second.clear]),
        first.names + second.names,
    )


def has_split(file: Path, split: str) -> bool:
    """Whether a face pack has crops of this split."""
    with open_npz(file) as pack:
        return "usage" in pack and bool((pack["usage"] == _USAGES[split]).any())


def _chosen(pack: "np.lib.npyio.NpzFile", split: str | None) -> NDArray[np.bool_]:
    count = (
        len(pack["offsets"]) - 1 if "offsets" in pack else len(pack["votes" if "votes" in pack else "label"])
    )
    chosen = pack["keep"].astype(bool) if "keep" in pack else np.ones(count, bool)
    if split is not None and "usage" in pack:
        chosen &= pack["usage"] == _USAGES[split]
    if "votes" not in pack:
        chosen &= pack["label"] < len(EMOTIONS)
    return chosen


def _crops(pack: "np.lib.npyio.NpzFile", chosen: NDArray[np.bool_]) -> NDArray[np.uint8]:
    if "images_dxdy" in pack:
        rows = np.cumsum(pack["images_dxdy"][chosen], 1, dtype=np.uint8)
        return np.asarray(np.cumsum(rows, 2, dtype=np.uint8), np.uint8)
    if "images" in pack:
        pictures = list(pack["images"][chosen])
    else:
        blob, offsets = pack["blob"], pack["offsets"]
        places = np.flatnonzero(chosen)
        pictures = [
            decoded(blob[offsets[i] : offsets[i + 1]], f"crop {i}", cv2.IMREAD_GRAYSCALE) for i in places
        ]
    return np.stack([_grey(picture) for picture in pictures])


def _grey(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    if picture.ndim == 3:
        picture = np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), np.uint8)
    return np.asarray(cv2.resize(picture, (CROP, CROP), interpolation=cv2.INTER_AREA), np.uint8)


def _votes(
    pack: "np.lib.npyio.NpzFile", chosen: NDArray[np.bool_]
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    if "votes" in pack:
        votes = pack["votes"][chosen].astype(np.float32)[:, _FROM_FER]
        majority = pack["ferplus_majority"][chosen] if "ferplus_majority" in pack else votes.argmax(1)
        return votes, np.asarray(majority < len(EMOTIONS), np.bool_)
    return np.eye(len(FER_ORDER), dtype=np.float32)[pack["label"][chosen]][:, _FROM_FER], np.ones(
        chosen.sum(), bool
    )


def _as_text(name: Any) -> str:
    return name.decode("utf-8", "replace") if isinstance(name, bytes) else str(name)


@dataclass(frozen=True, slots=True, eq=False)
class SpeechPack:
    """Clips of speech with emotion, speaker and split. Sound is decoded on demand, see `read_clips`."""

    name: str
    folder: Path
    files: list[str]
    labels: NDArray[np.int64]  # (N,)
    speakers: list[str]
    genders: list[str]
    languages: list[str]
    emotions: tuple[Emotion, ...]  # that occur in the pack

    def every(self, step: int) -> "SpeechPack":
        """Every step-th clip."""
        part = slice(None, None, step)
        return replace(
            self,
            files=self.files[part],
            labels=self.labels[part],
            speakers=self.speakers[part],
            genders=self.genders[part],
            languages=self.languages[part],
        )


def read_speech(folder: Path, split: str | None) -> SpeechPack:
    """The clips of one split (train, dev, test; None: all). Calm counts as neutral, boredom is left out."""
    rows = [row for row in _labelled(folder) if _spoken(row["emotion"]) is not None]
    wanted = {"dev": "val"}.get(split or "", split)
    chosen = [row for row in rows if wanted is None or row.get("split") == wanted]
    emotions = tuple(e for e in EMOTIONS if any(_spoken(row["emotion"]) == e for row in rows))
    labels = [emotion.position for row in chosen if (emotion := _spoken(row["emotion"]))]
    return SpeechPack(
        folder.name,
        folder,
        [row["file"] for row in chosen],
        np.array(labels, np.int64),
        [row.get("speaker", "") for row in chosen],
        [row.get("gender", "") for row in chosen],
        [row.get("language", "") for row in chosen],
        emotions,
    )


def _spoken(name: str) -> Emotion | None:
    if name == "calm":
        return Emotion.NEUTRAL
    return Emotion(name) if name in set(EMOTIONS) else None


@dataclass(frozen=True, slots=True, eq=False)
class TextPack:
    """Sentences, each with one emotion or several."""

    name: str
    texts: list[str]
    labels: NDArray[np.float32]  # (N, 7), 0 or 1

    @property
    def multi_label(self) -> bool:
        """Whether any sentence has more than one emotion."""
        return bool((self.labels.sum(1) > 1).any())


def read_text(folder: Path, split: str) -> TextPack:
    """The sentences of one split (train, dev, test); those without a known emotion are left out."""
    rows = sentences(folder / f"{split}.jsonl.gz")
    known = [[Emotion(name) for name in row["labels"] if name in set(EMOTIONS)] for row in rows]
    labels = np.zeros((len(rows), len(EMOTIONS)), np.float32)
    for place, emotions in enumerate(known):
        for emotion in emotions:
            labels[place, emotion.position] = 1
    texts = [row["text"] for row, emotions in zip(rows, known, strict=True) if emotions]
    return TextPack(folder.name, texts, labels[labels.any(1)])


def sentences(file: Path) -> list[dict[str, Any]]:
    """The rows of a set of sentences, each with its `text` and `labels`. Raises MmdeskError."""
    with damage_told(file):
        rows = list(json_lines(file))
        for row in rows:
            text, labels = row["text"], row["labels"]
            if not isinstance(text, str) or not isinstance(labels, list):
                raise ValueError("a sentence or its labels are none")
            if not all(isinstance(one, str) for one in labels):
                raise ValueError("a label is none")
        return rows


def _labelled(folder: Path) -> Iterator[dict[str, str]]:
    """The rows of the table of labels, each with a file's name and an emotion. Raises MmdeskError."""
    table = folder / "labels.csv"
    with damage_told(table):
        for row in open_labels(table):
            if row["file"] is None or row["emotion"] is None:
                raise ValueError("a row is cut off")
            yield row


@dataclass(frozen=True, slots=True, eq=False)
class PicturePack:
    """Whole pictures: detection and expression together."""

    folder: Path
    files: list[str]
    labels: NDArray[np.int64]  # (N,)

    def pictures(self) -> Iterator[NDArray[np.uint8]]:
        """The pictures (H, W, 3) RGB, in the order of `files`."""
        with tarfile.open(existing(self.folder / "images.tar")) as tar:
            for name in self.files:
                yield decoded_rgb(np.frombuffer(member_bytes(tar, name), np.uint8), name)


def read_pictures(folder: Path, split: str | None) -> PicturePack:
    """The whole pictures of one split; None takes all."""
    rows = [row for row in _labelled(folder) if row["emotion"] in set(EMOTIONS)]
    rows = [row for row in rows if split is None or row.get("split") == split]
    labels = np.array([Emotion(row["emotion"]).position for row in rows], np.int64)
    return PicturePack(folder, [row["file"] for row in rows], labels)


def decoded(data: NDArray[np.uint8], name: str, flag: int) -> NDArray[np.uint8]:
    """A picture from the bytes of a file, as OpenCV's `flag` says. Raises MmdeskError when it is none."""
    picture = cv2.imdecode(data, flag)
    if picture is None:
        raise MmdeskError(f"{name} is not a picture.", "Fetch the pack again.")
    return np.asarray(picture, np.uint8)


def decoded_rgb(data: NDArray[np.uint8], name: str) -> NDArray[np.uint8]:
    """A picture (H, W, 3) from the bytes of a file. Raises MmdeskError when it is none."""
    return np.asarray(cv2.cvtColor(decoded(data, name, cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB), np.uint8)


def items_sha256(names: Sequence[str]) -> str:
    """Fingerprint of a list of items, so that a figure says what it was measured on."""
    return hashlib.sha256("\n".join(names).encode()).hexdigest()


def member_bytes(tar: tarfile.TarFile, name: str) -> bytes:
    """One file of a tar. Raises MmdeskError when it is not there."""
    try:
        member = tar.getmember(name)
        file = tar.extractfile(member) if member.size <= _MOST_OF_A_MEMBER else None
    except KeyError:
        file = None
    if file is None:
        raise MmdeskError(f"{tar.name!s} has no {name}.", "The pack is incomplete: fetch it again.")
    return file.read()
