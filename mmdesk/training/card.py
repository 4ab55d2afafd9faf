"""The model card: what the base is made of, from what, under which licences, and how good it is."""

import csv
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.modalities import MODALITIES
from mmdesk.features.face import MARGIN
from mmdesk.features.voice import HOP
from mmdesk.model.config import NetworkConfig
from mmdesk.training.packs import items_sha256, read_faces, read_speech, read_text
from mmdesk.training.places import Places
from mmdesk.training.text import SETS

# As each set's own notes state them.
LICENCES = {
    "fer2013plus": "votes MIT; pixels without a stated licence, research use",
    "ravdess": "CC BY-NC-SA 4.0",
    "tess": "CC BY-NC-ND 4.0",
    "emodb": "free for research",
    "nemo": "CC BY-NC-SA 4.0",
    "ased": "none stated; research use",
    "turev": "CC BY-NC-ND 4.0",
    "goemotions": "CC BY 4.0",
    "meld": "repository GPL-3.0; television dialogue",
    "tweeteval_emotion": "tweets, original terms",
    "brighter_eng": "CC BY 4.0",
    "all-MiniLM-L6-v2 (start of the text encoder)": "Apache-2.0",
}
USE = (
    "Research and personal, non-commercial use: several of the sets below allow nothing more. "
    "Not for judging people at work, in schools, or anywhere a reading could be held against them."
)
LIMITS = (
    "Emotion shown is not emotion felt. Faces were learned from 48-pixel grey crops found on the web and "
    "labelled by ten raters; voices from actors reading set sentences in six languages; text from English "
    "forum posts, television dialogue and tweets. Disgust and fear are rare and read worst. "
    "The fusion was taught on faces, voices and sentences paired by emotion, not on aligned recordings."
)


def base_card(config: NetworkConfig, places: Places) -> dict[str, Any]:
    """The card without thresholds, metrics and hash, which are known only later."""
    return {
        "name": "mmdesk base",
        "version": 0,
        "parent": None,
        "created_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "use": USE,
        "limits": LIMITS,
        "emotions": list(EMOTIONS),
        "config": config.to_json(),
        "preprocessing": {
            "face": f"Haar frontalface_alt2 box, margin {MARGIN}, grey, standardised per crop",
            "voice": f"spoken part (silero-vad) of 3 s at 16 kHz, log-mel every {HOP} samples, standardised",
            "text": "word pieces of tokenizer.json, lower case",
        },
        "data": _data(places.data),
        "history": {modality: _log(places.work / modality / "log.csv") for modality in MODALITIES},
    }


def _data(data: Path) -> dict[str, Any]:
    splits = ("train", "dev", "test")
    faces = data / "face" / "fer2013plus.npz"
    sets: dict[str, dict[str, list[str]]] = {"fer2013plus": {s: read_faces(faces, s).names for s in splits}}
    for folder in sorted((data / "speech").iterdir()):
        sets[folder.name] = {split: read_speech(folder, split).files for split in splits}
    for name in SETS:
        sets[name] = {split: read_text(data / "text" / name, split).texts for split in splits}
    described = {name: _described(name, items) for name, items in sets.items()}
    start = "all-MiniLM-L6-v2 (start of the text encoder)"
    return described | {start: {"licence": LICENCES[start]}}


def _described(name: str, items: dict[str, list[str]]) -> dict[str, Any]:
    splits = {split: {"n": len(names), "items_sha256": items_sha256(names)} for split, names in items.items()}
    return {"licence": LICENCES.get(name, "not known"), "splits": splits}


def _log(file: Path) -> list[dict[str, float]]:
    if not file.exists():
        return []
    with file.open(newline="") as rows:
        return [{key: float(value) for key, value in row.items()} for row in csv.DictReader(rows)]
