"""Which pieces of a voice spoke for an emotion: each is silenced in turn."""

from itertools import pairwise

import torch
from torch import Tensor

from mmdesk.core.arrays import SAMPLE_RATE_HZ, Sound
from mmdesk.core.explanations import Stretch, VoiceReason
from mmdesk.core.modalities import Modality
from mmdesk.features.pitch import pitch
from mmdesk.features.voice import STEP, WINDOW, cleaned_sound, sound_batch, spoken_span, voice_inputs
from mmdesk.model.answers import Answers
from mmdesk.model.network import Network

PIECE_S = 0.25
LOUDEST_S = 0.5
_EDGE = SAMPLE_RATE_HZ // 100  # samples over which a piece fades out and in: a click would be heard


def voice_reason(network: Network, answers: Answers, sound: Sound) -> VoiceReason | None:
    """What the last seconds of a sound did, piece by piece; None when nobody speaks in them."""
    window = cleaned_sound(sound[-WINDOW:])
    span = spoken_span(window)
    if span is None:
        return None
    speech = window[slice(*span)]
    pieces = _pieces(len(speech))
    effects = _effects(network, answers, speech, pieces)
    return VoiceReason(
        window,
        _stretch(*span),
        _loudest(window, span),
        tuple(
            _stretch(span[0] + begin, span[0] + end, effect)
            for (begin, end), effect in zip(pieces, effects, strict=True)
        ),
    )


@torch.no_grad()
def _effects(network: Network, answers: Answers, speech: Sound, pieces: list[tuple[int, int]]) -> list[float]:
    """The emotion's log-probability, minus that with each of the pieces silent."""
    level, lengths, _ = voice_inputs(*sound_batch([speech]))
    gains = torch.stack([torch.ones(level.shape[1])] + [silence(level.shape[1], *one) for one in pieces])
    sounds, lengths = level * gains, lengths.expand(len(gains))
    features = network.encode(Modality.VOICE, sounds, lengths, pitch(sounds, lengths, STEP))
    chances = answers.with_features(Modality.VOICE, features)
    effects: list[float] = (chances[0] - chances[1:]).tolist()
    return effects


def _pieces(length: int) -> list[tuple[int, int]]:
    """First sample of each piece and the one after its last; all are about PIECE_S long."""
    count = max(1, round(length / (PIECE_S * SAMPLE_RATE_HZ)))
    bounds = [place * length // count for place in range(count + 1)]
    return list(pairwise(bounds))


def silence(length: int, begin: int, end: int) -> Tensor:
    """Gains (length,) that are 0 within the piece, and 1 a little before and after it."""
    places = torch.arange(length)
    outside = torch.maximum(begin - places, places - end + 1)
    return (outside / _EDGE).clamp(0, 1)


def _loudest(sound: Sound, span: tuple[int, int]) -> Stretch:
    """The stretch of LOUDEST_S with most energy in what is spoken."""
    energy = torch.from_numpy(sound[slice(*span)]).double().pow(2).cumsum(0)
    energy = torch.cat([torch.zeros(1, dtype=torch.float64), energy])
    length = min(round(LOUDEST_S * SAMPLE_RATE_HZ), len(energy) - 1)
    begin = span[0] + int((energy[length:] - energy[:-length]).argmax())
    return _stretch(begin, begin + length)


def _stretch(begin: int, end: int, effect: float = 0.0) -> Stretch:
    return Stretch(begin / SAMPLE_RATE_HZ, end / SAMPLE_RATE_HZ, effect)
