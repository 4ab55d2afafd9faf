"""Voice and words of a moment to features: what needs neither the face nor the moments before."""

from collections.abc import Sequence

import torch
from torch import Tensor

from mmdesk.core.arrays import Features, Sound
from mmdesk.core.modalities import Modality
from mmdesk.core.moments import Moment
from mmdesk.core.predicting import Heard
from mmdesk.features.text import clean
from mmdesk.features.voice import WINDOW, sound_batch, speech_in, voice_inputs
from mmdesk.model.network import Network
from mmdesk.model.reader import Reader

# Samples. What is spoken is padded to a multiple of so many: for each size that is new to it oneDNN makes
# code, which takes as long as hearing and stays in memory. The window is twenty of them.
ROUNDED = 2400


class Hearing:
    """Hears and reads moments, and remembers the last sound and text: a few moments share one.

    Belongs to one thread at a time.
    """

    def __init__(self, network: Network, reader: Reader) -> None:
        self._network, self._reader = network, reader
        self._last_sound: tuple[Sound | None, Tensor | None] = None, None
        self._last_text: tuple[str, Tensor | None] = "", None

    def __call__(self, moment: Moment) -> Heard:
        """Features (512,) of the spoken part of the sound and of the text, as far as there are any."""
        (heard,) = self.all([moment])
        return heard

    def all(self, moments: Sequence[Moment]) -> list[Heard]:
        """As one after the other, but with what is spoken in one batch."""
        with torch.inference_mode():
            voices = self._voices([moment.sound for moment in moments])
            return [
                Heard(_told(voice), _told(self._text(moment)))
                for moment, voice in zip(moments, voices, strict=True)
            ]

    def _voices(self, sounds: Sequence[Sound | None]) -> list[Tensor | None]:
        fresh: list[Sound] = []
        before = self._last_sound[0]
        for sound in sounds:
            if sound is not None and sound is not before:
                fresh.append(sound)
            before = sound
        spoken = iter(self._spoken(fresh))
        found = []
        for sound in sounds:
            if sound is None or sound is not self._last_sound[0]:
                self._last_sound = sound, None if sound is None else next(spoken)
            found.append(self._last_sound[1])
        return found

    def _spoken(self, sounds: Sequence[Sound]) -> list[Tensor | None]:
        """Features (512,) of what is spoken in each of the sounds; None where nothing is."""
        speech = [speech_in(sound[-WINDOW:]) for sound in sounds]
        said = [each for each in speech if each is not None]
        if not said:
            return [None] * len(sounds)
        features = iter(self._network.encode(Modality.VOICE, *voice_inputs(*sound_batch(said, ROUNDED))))
        return [None if each is None else next(features) for each in speech]

    def _text(self, moment: Moment) -> Tensor | None:
        text = clean(moment.text or "")
        if not text:
            return None
        if self._last_text[0] != text:
            features, readable = self._reader.read([text])
            self._last_text = text, features[0] if readable[0] else None
        return self._last_text[1]


def _told(features: Tensor | None) -> Features | None:
    return None if features is None else features.numpy()
