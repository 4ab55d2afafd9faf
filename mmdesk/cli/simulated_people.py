"""People for the simulation: held-out speakers of the packs, as the base's voice encoder hears them.

Nobody of the packs has both a voice and a face: FER+ does not say whom it shows. Some people of the news
photographs whom nobody was taught by are pictured often enough (see `simulated_faces`). MELD says who speaks,
but its six main speakers' other lines are among what the text encoder learned from, so they are people the
base has met; they are a group of their own.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # these import torch, which takes seconds
    from torch import Tensor

    from mmdesk.core.modalities import Modality
    from mmdesk.learning.simulation.person import Person
    from mmdesk.model.readout_file import LabelledMoments
    from mmdesk.training.packs import SpeechPack

LEAST, MOST = 45, 180  # moments of a person: enough to learn from and to measure on, and no more
STRANGERS = 1500  # faces, and sentences, on which the change for everyone else is measured as well
_HELD_OUT = ("val", "test")
_SPEAKERS = "meld"


def speaking_people(
    data: Path, base_dir: Path, tell: Callable[[str], None], most: int | None = None
) -> "list[Person]":
    """Everybody of the val and test splits with at least LEAST moments; `tell` gets each pack's name.

    With `most` only so many, those with the most moments, and nobody else is listened to.

    Moments have a voice alone: the packs hold no faces of their speakers, what they say is the same
    sentence in every emotion, and a stranger's face beside a voice would be a person nobody is. Raises
    MmdeskError when there is no speech pack, WeightsError on a damaged base.
    """
    import torch

    from mmdesk.core.modalities import Modality
    from mmdesk.learning.simulation.person import Person

    chosen = list(_speakers(data))
    if most is not None:
        chosen = sorted(chosen, key=lambda one: -len(one[0].files))[:most]
    encode = _encoder(base_dir)
    found = []
    for pack, split in chosen:
        tell(pack.name)
        moments = moments_of(Modality.VOICE, encode(pack), torch.from_numpy(pack.labels))
        found.append(Person(f"{pack.name}/{pack.speakers[0]}", moments, split))
    return found


def _speakers(data: Path) -> "Iterator[tuple[SpeechPack, str]]":
    """Of each speaker with enough clips the part of the pack that is theirs, and its split."""
    from mmdesk.training.packs import read_speech
    from mmdesk.training.voice import speech_packs

    for folder in speech_packs(data):
        for split in _HELD_OUT:
            pack = read_speech(folder, split)
            for speaker in dict.fromkeys(pack.speakers):
                own = [place for place, name in enumerate(pack.speakers) if name == speaker]
                if len(own) >= LEAST:
                    yield _part(pack, spread(own)), split


def writing_people(data: Path, base_dir: Path) -> "list[Person]":
    """The speakers of a text pack that says who speaks, by their test lines; nobody where there is none."""
    import torch

    from mmdesk.core.emotions import Emotion
    from mmdesk.core.modalities import Modality
    from mmdesk.learning.simulation.person import Person
    from mmdesk.training.packs import sentences

    file = data / "text" / _SPEAKERS / "test.jsonl.gz"
    if not file.exists():
        return []
    rows = [row for row in sentences(file) if len(row["labels"]) == 1 and isinstance(row.get("speaker"), str)]
    read = _reader(base_dir)
    found = []
    for speaker in dict.fromkeys(row["speaker"] for row in rows):
        own = [row for row in rows if row["speaker"] == speaker]
        if len(own) >= LEAST:
            chosen = [own[place] for place in spread(list(range(len(own))))]
            features, readable = read([row["text"] for row in chosen])
            labels = torch.tensor([Emotion(row["labels"][0]).position for row in chosen])
            moments = moments_of(Modality.TEXT, features[readable], labels[readable])
            found.append(Person(f"{_SPEAKERS}/{speaker}", moments, "test"))
    return found


def strangers(data: Path, base_dir: Path) -> "dict[str, LabelledMoments]":
    """Test faces and test sentences of people nobody knows, where the data folder has them."""
    import numpy as np
    import torch

    from mmdesk.core.modalities import Modality
    from mmdesk.model.base import load_base
    from mmdesk.training.experts import face_pool
    from mmdesk.training.packs import read_faces, read_text

    found = {}
    faces, sentences = data / "face" / "fer2013plus.npz", data / "text" / "goemotions"
    if faces.exists():
        pool = face_pool(load_base(base_dir)[0], read_faces(faces, "test").first(STRANGERS))
        found["faces"] = moments_of(Modality.FACE, pool.features.clone(), torch.from_numpy(pool.labels))
    if sentences.exists():
        pack = read_text(sentences, "test")
        single = np.flatnonzero(pack.labels.sum(1) == 1)[:STRANGERS]
        features, readable = _reader(base_dir)([pack.texts[place] for place in single])
        labels = torch.from_numpy(pack.labels[single].argmax(1))
        found["sentences"] = moments_of(Modality.TEXT, features[readable], labels[readable])
    return found


def moments_of(modality: "Modality", features: "Tensor", labels: "Tensor") -> "LabelledMoments":
    """Moments (N,) with one modality alone, from its features (N, 512)."""
    import torch

    from mmdesk.core.modalities import MODALITIES
    from mmdesk.model.readout_file import LabelledMoments

    every = torch.zeros(len(features), len(MODALITIES), features.shape[1])
    every[:, modality.position] = features
    present = torch.zeros(len(features), len(MODALITIES), dtype=torch.bool)
    present[:, modality.position] = True
    return LabelledMoments(every, present, labels)


def _reader(base_dir: Path) -> "Callable[[list[str]], tuple[Tensor, Tensor]]":
    from mmdesk.model.base import load_base
    from mmdesk.model.reader import Reader

    network, card = load_base(base_dir)
    return Reader(network, base_dir, card).read


def _encoder(base_dir: Path) -> "Callable[[SpeechPack], Tensor]":
    """What turns a pack's clips into features (N, 512): of each the last window of its spoken part."""
    from mmdesk.features.voice import WINDOW
    from mmdesk.model.base import load_base
    from mmdesk.training.experts import voice_features
    from mmdesk.training.voice import as_float, spoken

    network, _ = load_base(base_dir)

    def encode(pack: "SpeechPack") -> "Tensor":
        heard = [as_float(sound)[-WINDOW:] for sound in spoken([pack]).sounds]
        return voice_features(network, heard).clone()

    return encode


def _part(pack: "SpeechPack", places: list[int]) -> "SpeechPack":
    return replace(
        pack,
        files=[pack.files[place] for place in places],
        labels=pack.labels[places],
        speakers=[pack.speakers[place] for place in places],
        genders=[pack.genders[place] for place in places],
        languages=[pack.languages[place] for place in places],
    )


def spread(places: list[int]) -> list[int]:
    """At most MOST of them, evenly from the whole list."""
    count = min(len(places), MOST)
    return [places[number * len(places) // count] for number in range(count)]
