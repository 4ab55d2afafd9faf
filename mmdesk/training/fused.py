"""The fused answer on moments paired by emotion from test people. Pairing is not alignment."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch

from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.modalities import MODALITIES, Modality
from mmdesk.model.fusion import KINDS
from mmdesk.model.network import Network
from mmdesk.model.predictor import FUSED
from mmdesk.model.reader import Reader
from mmdesk.training.experts import face_pool, text_pool, voice_pool
from mmdesk.training.packs import has_split, read_faces, read_speech, read_text
from mmdesk.training.pairing import Pools, pair
from mmdesk.training.scores import Answers
from mmdesk.training.voice import spoken

MOMENTS = 3000
SEED = 7
PRESENT = {
    "face_voice_text": (True, True, True),
    "face_voice": (True, True, False),
    "face_text": (True, False, True),
    "voice_text": (False, True, True),
    "face": (True, False, False),
    "voice": (False, True, False),
    "text": (False, False, True),
}


def answer_fused(network: Network, pools: Pools, split: str) -> Iterator[tuple[str, Answers]]:
    """One set per subset of modalities for the kind in use, and one per other kind with all three present."""
    chosen = network.readout.kind
    for name, present in PRESENT.items():
        yield f"paired_{name}", _answer(network, pools, present, split)
    try:
        for kind in KINDS:
            if kind != chosen:
                network.readout.kind = kind
                yield (
                    f"paired_face_voice_text_{kind}",
                    _answer(network, pools, PRESENT["face_voice_text"], split),
                )
    finally:
        network.readout.kind = chosen


def _answer(network: Network, pools: Pools, present: tuple[bool, bool, bool], split: str) -> Answers:
    moments = pair(pools, MOMENTS, np.random.default_rng(SEED), present=present)
    _, fused = network.probabilities(moments.features, moments.present)
    names = [f"{SEED}/{place}" for place in range(len(fused))]
    labels = np.eye(len(EMOTIONS), dtype=np.float32)[moments.labels.numpy()]
    alone = [modality for modality in MODALITIES if present[modality.position]]
    whose = alone[0].value if len(alone) == 1 else FUSED  # of one alone its opinion is the answer
    return Answers(whose, split, names, fused.numpy(), labels)


def pools_to_pair(network: Network, reader: Reader, data: Path, split: str, cache: Path) -> Pools | None:
    """Features of a split of `data`; None where one of the three modalities has no data of it."""
    faces = sorted((data / "face").glob("*.npz"))
    speech = sorted(file.parent for file in (data / "speech").glob("*/labels.csv"))
    texts = sorted(file.parent for file in (data / "text").glob(f"*/{split}.jsonl.gz"))
    if not (faces and speech and texts):
        return None
    heard = [pack for folder in speech if (pack := read_speech(folder, split)).files]
    seen = [file for file in faces if has_split(file, split)]
    if not (heard and seen):
        return None
    clips = spoken(heard, cache).every(3)
    with torch.inference_mode():
        return {
            Modality.FACE: face_pool(network, read_faces(seen[0], split)),
            Modality.VOICE: voice_pool(network, clips),
            Modality.TEXT: text_pool(reader, [read_text(_goemotions_or_first(texts), split)], 2000),
        }


def _goemotions_or_first(folders: list[Path]) -> Path:
    return next((folder for folder in folders if folder.name == "goemotions"), folders[0])
