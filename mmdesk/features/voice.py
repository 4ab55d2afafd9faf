"""Voice as the network sees it: mel bands and pitch of the part of the sound in which somebody speaks."""

from functools import lru_cache
from typing import Any

import numpy as np
import torch
import torchaudio
from silero_vad import get_speech_timestamps, load_silero_vad
from torch import Tensor, nn

from mmdesk.core.arrays import SAMPLE_RATE_HZ, VOICE_WINDOW_S, Sound
from mmdesk.features.pitch import pitch

HOP = 160  # samples between frames: 10 ms
FRAMES = round(VOICE_WINDOW_S * SAMPLE_RATE_HZ / HOP)
WINDOW = FRAMES * HOP  # samples the encoder hears at once
LOUDNESS_DB = -30  # root mean square that every sound is brought to, under full scale
SHORTEST_SPEECH_S = 0.3
QUIETEST = 1e-4  # root mean square under which sound is silence, whatever it holds


class VoiceFrames(nn.Module):
    """Sound, brought to one loudness, to the power in mel bands and the pitch.

    Bands, window and loudness are those of the published speaker encoder that the voice encoder
    begins with (Resemblyzer, after Wan et al. 2018): its layers expect power, not its logarithm.
    """

    def __init__(self, mels: int) -> None:
        super().__init__()
        self.transform = torchaudio.transforms.MelSpectrogram(
            SAMPLE_RATE_HZ, n_fft=400, hop_length=HOP, n_mels=mels, norm="slaney", mel_scale="slaney"
        )

    @torch.no_grad()
    def forward(self, sounds: Tensor, lengths: Tensor) -> tuple[Tensor, Tensor]:
        """Sounds (B, WINDOW), padded, and their lengths in samples (B,).

        Gives frames (B, FRAMES, mels + pitch.CHANNELS), 0 where nothing is heard, and which frames are heard
        (B, FRAMES).
        """
        inside = torch.arange(sounds.shape[1], device=sounds.device).unsqueeze(0) < lengths.unsqueeze(1)
        sounds = torch.where(inside, sounds, 0.0)
        loudness = (sounds.pow(2).sum(1) / lengths.clamp_min(1)).sqrt().unsqueeze(1)
        sounds = sounds * (10 ** (LOUDNESS_DB / 20) / (loudness + 1e-6))
        bands = self.transform(sounds)[:, :, :FRAMES].transpose(1, 2)  # (B, FRAMES, mels)
        height = pitch(sounds, 2 * HOP).repeat_interleave(2, 1)  # (B, FRAMES, CHANNELS)
        frames = torch.cat([bands, height], 2)
        heard = torch.arange(FRAMES, device=sounds.device).unsqueeze(0) < (lengths.unsqueeze(1) / HOP).ceil()
        return frames * heard.unsqueeze(2), heard


def sound_batch(sounds: list[Sound]) -> tuple[Tensor, Tensor]:
    """Sounds of at most WINDOW samples (longer ones lose their beginning) to (B, WINDOW), (B,)."""
    padded = torch.zeros(len(sounds), WINDOW)
    for row, sound in zip(padded, sounds, strict=True):
        tail = sound[-WINDOW:]
        row[: len(tail)] = torch.from_numpy(np.ascontiguousarray(tail))
    return padded, torch.tensor([min(len(sound), WINDOW) for sound in sounds])


def speech_in(sound: Sound, margin_s: float = 0.1) -> Sound | None:
    """The sound from the first spoken sample to the last, with a margin; None when nobody speaks."""
    cleaned = np.nan_to_num(sound, nan=0.0, posinf=0.0, neginf=0.0).clip(-1, 1).astype(np.float32)
    loudness = float(np.sqrt(np.mean(cleaned**2))) if len(cleaned) else 0.0
    if loudness < QUIETEST:
        return None
    # The detector was made for a usual speaking level; a quiet microphone is not silence.
    level = torch.from_numpy(cleaned * min(0.05 / loudness, 100.0)).clamp(-1, 1)
    parts = get_speech_timestamps(
        level, _detector(), sampling_rate=SAMPLE_RATE_HZ, min_speech_duration_ms=100
    )
    spoken = sum(part["end"] - part["start"] for part in parts)
    if spoken < SHORTEST_SPEECH_S * SAMPLE_RATE_HZ:
        return None
    margin = round(margin_s * SAMPLE_RATE_HZ)
    return cleaned[max(0, parts[0]["start"] - margin) : parts[-1]["end"] + margin]


@lru_cache(maxsize=1)
def _detector() -> Any:
    threads = torch.get_num_threads()
    detector = load_silero_vad()
    torch.set_num_threads(threads)  # silero-vad sets one thread for the whole process
    return detector
