"""The three trained experts as one network, and the features it gives for whole splits of the packs."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from mmdesk.core.modalities import Modality
from mmdesk.features.face import standardise
from mmdesk.features.text import WordPieces
from mmdesk.features.voice import LogMel, sound_batch
from mmdesk.model.network import Network
from mmdesk.training.packs import FacePack, TextPack
from mmdesk.training.voice import Spoken, as_float, windows


@dataclass(frozen=True, slots=True, eq=False)
class Pool:
    """Features of many items of one modality, with their emotion and who they are of."""

    features: Tensor  # (N, 512)
    labels: NDArray[np.int64]  # (N,)
    people: list[str]

    def where(self, chosen: NDArray[np.bool_]) -> "Pool":
        """The items that are chosen (N,)."""
        people = [person for person, kept in zip(self.people, chosen, strict=True) if kept]
        return Pool(self.features[torch.from_numpy(chosen)], self.labels[chosen], people)

    def halves(self) -> tuple["Pool", "Pool"]:
        """Two parts that share no person, the same on every machine."""
        shuffled = sorted(set(self.people), key=lambda person: hashlib.sha256(person.encode()).digest())
        chosen = set(shuffled[: (len(shuffled) + 1) // 2])
        first = np.array([person in chosen for person in self.people])
        return self.where(first), self.where(~first)


def face_pool(network: Network, pack: FacePack) -> Pool:
    """The crops with a clear emotion; whom they show is not known, so each counts as a person."""
    crops = torch.from_numpy(pack.crops[pack.clear]).unsqueeze(1)
    with torch.inference_mode():
        parts = [network.encode(Modality.FACE, standardise(part)) for part in crops.split(256)]
    people = [name for name, kept in zip(pack.names, pack.clear, strict=True) if kept]
    return Pool(torch.cat(parts), pack.labels[pack.clear], people)


def voice_pool(network: Network, clips: Spoken) -> Pool:
    """One item for each window of each clip."""
    log_mel = LogMel(network.config.voice.mels)
    features, labels, people = [], [], []
    with torch.inference_mode():
        for sound, label, person in zip(clips.sounds, clips.labels, clips.speakers, strict=True):
            heard = windows(as_float(sound))
            features.append(network.encode(Modality.VOICE, *log_mel(*sound_batch(heard))))
            labels += [label] * len(heard)
            people += [person] * len(heard)
    return Pool(torch.cat(features), np.array(labels, np.int64), people)


def text_pool(network: Network, pack: TextPack, tokenizer: Path, most: int = 8000) -> Pool:
    """The sentences with a single emotion, at most the first `most`."""
    single = np.flatnonzero(pack.labels.sum(1) == 1)[:most]
    words = WordPieces(tokenizer, network.config.text.max_tokens)
    texts = [pack.texts[place] for place in single]
    order = sorted(range(len(texts)), key=lambda place: len(texts[place]))
    parts = []
    with torch.inference_mode():
        for start in range(0, len(order), 64):
            batch = words.batch([texts[place] for place in order[start : start + 64]])
            parts.append(network.encode(Modality.TEXT, *batch))
    return Pool(torch.cat(parts), pack.labels[single].argmax(1)[order], [texts[place] for place in order])
