"""Faces that a detector cut from news pictures: what the live path sees, where the FER crops are tight.

One person labelled each picture, and only neutral and happiness reliably: the others are half believed.
"""

import csv
from collections.abc import Collection
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.core.errors import MmdeskError
from mmdesk.features.face import crop_face
from mmdesk.features.face_finder import HaarFinder
from mmdesk.training.pack_files import existing, open_npz
from mmdesk.training.packs import CROP, FER_ORDER, FacePack, decoded_rgb

NEWS_PACK = "lfw_emotion_train"
KEPT_OUT = "lfw_pictures"  # a pack of whole pictures of some of the same people, for measuring
RELIABLE = (Emotion.NEUTRAL, Emotion.HAPPINESS)
BELIEVED, HALF_BELIEVED = 0.9, 0.5


def news_names(folder: Path) -> list[str]:
    """The pictures of the news pack in `folder` that are taught: not those of the people to be measured on.

    Without the pack there are none. Raises MmdeskError when it is damaged, and when KEPT_OUT is missing.
    """
    file = folder / f"{NEWS_PACK}.npz"
    if not file.exists():
        return []
    kept_out = _people(folder / KEPT_OUT)
    with open_npz(file) as pack:
        if not {"blob", "offsets", "label", "name"} <= set(pack.files):
            raise MmdeskError(f"{file} is not a pack of news pictures.", "Fetch the pack again.")
        known = pack["label"] < len(EMOTIONS)
        names = [str(name) for name in pack["name"][known]]
    return [name for name in names if person_of(name) not in kept_out]


def untaught_names(folder: Path) -> list[str]:
    """The pictures of the people who are measured on, none of which is taught; without the pack none.

    Raises MmdeskError as `news_names` does.
    """
    taught, file = set(news_names(folder)), folder / f"{NEWS_PACK}.npz"
    if not file.exists():
        return []
    with open_npz(file) as pack:
        known = pack["label"] < len(EMOTIONS)
        return [str(name) for name in pack["name"][known] if str(name) not in taught]


def person_of(name: str) -> str:
    """Whom a picture of this name shows."""
    return name.rsplit("_", 1)[0]


def news_faces(folder: Path, names: Collection[str] | None = None) -> FacePack:
    """What the detector finds in the pictures of these names, or in those that `news_names` lists.

    Raises MmdeskError as that does.
    """
    wanted = set(news_names(folder) if names is None else names)
    crops, votes, found = [], [], []
    if wanted:
        finder = HaarFinder()
        with open_npz(folder / f"{NEWS_PACK}.npz") as pack:
            blob, offsets, labels = pack["blob"], pack["offsets"], pack["label"]
            for place, name in enumerate(map(str, pack["name"])):
                if name in wanted:
                    picture = decoded_rgb(blob[offsets[place] : offsets[place + 1]], name)
                    for face in finder.find(picture)[:1]:
                        crops.append(crop_face(picture, face.box, CROP))
                        votes.append(_votes(Emotion(FER_ORDER[labels[place]])))
                        found.append(name)
    return FacePack(
        np.array(crops, np.uint8).reshape(-1, CROP, CROP),
        np.array(votes, np.float32).reshape(-1, len(EMOTIONS)),
        np.ones(len(crops), bool),
        found,
    )


def _people(folder: Path) -> set[str]:
    """Who is measured on. Raises MmdeskError where that is not known: they would be taught unnoticed."""
    with existing(folder / "labels.csv").open(encoding="utf-8", newline="") as rows:
        return {row["person"] for row in csv.DictReader(rows)}


def _votes(emotion: Emotion) -> NDArray[np.float32]:
    believed = BELIEVED if emotion in RELIABLE else HALF_BELIEVED
    votes = np.full(len(EMOTIONS), (1 - believed) / len(EMOTIONS), np.float32)
    votes[emotion.position] += believed
    return votes
