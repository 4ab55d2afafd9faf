"""Voice and words of a moment to features: what needs neither the face nor the moments before."""

import torch
from torch import Tensor

from mmdesk.core.arrays import Sound
from mmdesk.core.modalities import Modality
from mmdesk.core.moments import Moment
from mmdesk.core.predicting import Heard
from mmdesk.features.text import clean
from mmdesk.features.voice import WINDOW, sound_batch, speech_in, voice_inputs
from mmdesk.model.network import Network
from mmdesk.model.reader import Reader


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
        with torch.inference_mode():
            voice, text = self._voice(moment), self._text(moment)
        return Heard(
            None if voice is None else voice.numpy(),
            None if text is None else text.numpy(),
        )

    def _voice(self, moment: Moment) -> Tensor | None:
        if moment.sound is None or moment.sound is not self._last_sound[0]:
            self._last_sound = moment.sound, self._spoken(moment.sound)
        return self._last_sound[1]

    def _spoken(self, sound: Sound | None) -> Tensor | None:
        speech = None if sound is None else speech_in(sound[-WINDOW:])
        if speech is None:
            return None
        return self._network.encode(Modality.VOICE, *voice_inputs(*sound_batch([speech])))[0]

    def _text(self, moment: Moment) -> Tensor | None:
        text = clean(moment.text or "")
        if not text:
            return None
        if self._last_text[0] != text:
            features, readable = self._reader.read([text])
            self._last_text = text, features[0] if readable[0] else None
        return self._last_text[1]
