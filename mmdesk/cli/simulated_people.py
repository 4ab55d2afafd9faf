"""People for the simulation: held-out speakers of the packs, as the base's voice encoder hears them."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # these import torch, which takes seconds
    from torch import Tensor

    from mmdesk.learning.simulation.person import Person
    from mmdesk.training.packs import SpeechPack

LEAST, MOST = 45, 180  # moments of a person: enough to learn from and to measure on, and no more
_HELD_OUT = ("val", "test")


def speaking_people(data: Path, base_dir: Path, tell: Callable[[str], None]) -> "list[Person]":
    """Everybody of the val and test splits with at least LEAST moments; `tell` gets each pack's name.

    Moments have a voice alone: the packs hold no faces of their speakers, what they say is the same
    sentence in every emotion, and a stranger's face beside a voice would be a person nobody is. Raises
    MmdeskError when there is no speech pack, WeightsError on a damaged base.
    """
    from mmdesk.training.packs import read_speech
    from mmdesk.training.voice import speech_packs

    encode = _encoder(base_dir)
    found = []
    for folder in speech_packs(data):
        for split in _HELD_OUT:
            tell(folder.name)
            pack = read_speech(folder, split)
            for speaker in dict.fromkeys(pack.speakers):
                own = [place for place, name in enumerate(pack.speakers) if name == speaker]
                if len(own) >= LEAST:
                    found.append(_person(f"{folder.name}/{speaker}", _part(pack, _spread(own)), encode))
    return found


def _person(name: str, pack: "SpeechPack", encode: "Callable[[SpeechPack], Tensor]") -> "Person":
    import torch

    from mmdesk.core.modalities import MODALITIES, Modality
    from mmdesk.learning.simulation.person import Person
    from mmdesk.model.readout_file import LabelledMoments

    heard = encode(pack)
    features = torch.zeros(len(heard), len(MODALITIES), heard.shape[1])
    features[:, Modality.VOICE.position] = heard
    present = torch.zeros(len(heard), len(MODALITIES), dtype=torch.bool)
    present[:, Modality.VOICE.position] = True
    return Person(name, LabelledMoments(features, present, torch.from_numpy(pack.labels)))


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


def _spread(places: list[int]) -> list[int]:
    """At most MOST of them, evenly from the whole list."""
    count = min(len(places), MOST)
    return [places[number * len(places) // count] for number in range(count)]
