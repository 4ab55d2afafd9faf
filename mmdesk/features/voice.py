"""Voice as the network hears it: sound and pitch of the part in which somebody speaks."""

import numpy as np
import torch
from torch import Tensor

from mmdesk.core.arrays import SAMPLE_RATE_HZ, VOICE_WINDOW_S, Sound
from mmdesk.features.pitch import pitch
from mmdesk.features.speech_detector import spoken_parts

WINDOW = round(VOICE_WINDOW_S * SAMPLE_RATE_HZ)  # samples the encoder hears at once
STEP = 384  # samples between steps of the encoder's front: 24 ms
SHORTEST = 1280  # samples of which it hears two steps
LOUDNESS_DB = -26  # root mean square that every sound is brought to, under full scale
SHORTEST_SPEECH_S = 0.3
QUIETEST = 1e-4  # root mean square under which sound is silence, whatever it holds


def sound_batch(sounds: list[Sound], step: int = 1) -> tuple[Tensor, Tensor]:
    """Sounds of any length (of more than WINDOW samples the beginning is lost), one padded to the longest.

    Gives samples (B, N) and the lengths (B,), of which none is less than SHORTEST. N is a multiple of `step`.
    """
    tails = [sound[-WINDOW:] for sound in sounds]
    lengths = [max(len(tail), SHORTEST) for tail in tails]
    padded = torch.zeros(len(tails), -(-max(lengths) // step) * step)
    for row, tail in zip(padded, tails, strict=True):
        row[: len(tail)] = torch.from_numpy(np.ascontiguousarray(tail))
    return padded, torch.tensor(lengths)


@torch.no_grad()
def voice_inputs(sounds: Tensor, lengths: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Sounds (B, N) and their lengths (B,), as `sound_batch` gives them, to what the voice encoder takes.

    Gives the sounds brought to one loudness, silent after their end, the lengths, and the pitch
    (B, N / STEP, pitch.CHANNELS).
    """
    inside = torch.arange(sounds.shape[1], device=sounds.device) < lengths.unsqueeze(1)
    sounds = torch.where(inside, sounds, 0.0)
    loudness = (sounds.pow(2).sum(1) / lengths).sqrt().unsqueeze(1)
    level = sounds * (10 ** (LOUDNESS_DB / 20) / (loudness + 1e-6))
    return level, lengths, pitch(level, lengths, STEP)


def speech_in(sound: Sound, margin_s: float = 0.1) -> Sound | None:
    """The sound from the first spoken sample to the last, with a margin; None when nobody speaks."""
    cleaned = cleaned_sound(sound)
    span = spoken_span(cleaned, margin_s)
    return None if span is None else cleaned[slice(*span)]


def cleaned_sound(sound: Sound) -> Sound:
    """The sound without what no microphone gives: all of it a number within -1..1."""
    return np.nan_to_num(sound, nan=0.0, posinf=0.0, neginf=0.0).clip(-1, 1).astype(np.float32)


def spoken_span(cleaned: Sound, margin_s: float = 0.1) -> tuple[int, int] | None:
    """The first sample of speech and the one after the last, with a margin; None when nobody speaks.

    Of a sound as `cleaned_sound` gives it.
    """
    loudness = float(np.sqrt(np.mean(cleaned**2))) if len(cleaned) else 0.0
    if loudness < QUIETEST:
        return None
    # The detector was made for a usual speaking level; a quiet microphone is not silence.
    level = torch.from_numpy(cleaned * min(0.05 / loudness, 100.0)).clamp(-1, 1)
    parts = spoken_parts(level)
    spoken = sum(end - start for start, end in parts)
    if spoken < SHORTEST_SPEECH_S * SAMPLE_RATE_HZ:
        return None
    margin = round(margin_s * SAMPLE_RATE_HZ)
    return max(0, parts[0][0] - margin), min(parts[-1][1] + margin, len(cleaned))
