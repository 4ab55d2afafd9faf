"""The three trained experts as one network, and the features it gives for whole splits of the packs."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from mmdesk.core.arrays import Sound
from mmdesk.core.modalities import Modality
from mmdesk.features.face import standardise
from mmdesk.features.voice import sound_batch, voice_inputs
from mmdesk.model.network import Network
from mmdesk.model.reader import Reader
from mmdesk.training.packs import FacePack, TextPack
from mmdesk.training.voice import BATCH, Spoken, as_float, windows


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
    heard = [windows(as_float(sound)) for sound in clips.sounds]
    counts = [len(some) for some in heard]
    people = [person for person, count in zip(clips.speakers, counts, strict=True) for _ in range(count)]
    features = voice_features(network, [window for some in heard for window in some])
    return Pool(features, np.repeat(clips.labels, counts), people)


def voice_features(network: Network, heard: list[Sound]) -> Tensor:
    """Features (N, 512) of sounds of at most a window each."""
    with torch.inference_mode():
        parts = [
            network.encode(Modality.VOICE, *voice_inputs(*sound_batch(heard[start : start + BATCH])))
            for start in range(0, len(heard), BATCH)
        ]
    return torch.cat(parts)


def text_pool(reader: Reader, packs: Sequence[TextPack], most: int) -> Pool:
    """The sentences with a single emotion, at most the first `most` of each pack."""
    texts, labels = [], []
    for pack in packs:
        single = np.flatnonzero(pack.labels.sum(1) == 1)[:most]
        texts += [pack.texts[place] for place in single]
        labels.append(pack.labels[single].argmax(1))
    features, readable = reader.read(texts)
    whole = Pool(features, np.concatenate(labels), texts)
    return whole.where(readable.numpy())
