"""Changes recorded speech as rooms, microphones and lines do, so that no set is known by them."""

import numpy as np
import torch
import torchaudio
from torch import Tensor
from torch.nn import functional

from mmdesk.core.arrays import SAMPLE_RATE_HZ, Sound
from mmdesk.features.voice import WINDOW

SPEEDS = (0.88, 1.12)
ECHOING = 0.3  # part of the batches
HUMMING = 0.5  # part of the batches whose noise is low
OVER_THE_TELEPHONE = 0.15  # part of the sounds
TOO_LOUD = 0.1  # part of the sounds
_KNOTS = 6
_TELEPHONE_HZ = 8000


def at_another_speed(sound: Sound, generator: np.random.Generator) -> Sound:
    """The sound slower or faster, and higher with it; of a long one some window."""
    places = np.arange(0, len(sound) - 1, generator.uniform(*SPEEDS))
    changed: Sound = np.interp(places, np.arange(len(sound)), sound).astype(np.float32)
    return some_window(changed, generator)


def some_window(sound: Sound, generator: np.random.Generator) -> Sound:
    """A sound of at most WINDOW samples: of a longer one any part."""
    if len(sound) <= WINDOW:
        return sound
    start = generator.integers(0, len(sound) - WINDOW)
    return sound[start : start + WINDOW]


def spoiled(sounds: Tensor, lengths: Tensor, generator: np.random.Generator) -> Tensor:
    """Padded sounds (B, N) and their lengths (B,) to what other rooms, microphones and lines make of them."""
    sounds = _noisy(_echoing(sounds, generator), lengths, generator)
    return _too_loud(_over_the_telephone(_through_a_microphone(sounds), generator), generator)


def _echoing(sounds: Tensor, generator: np.random.Generator) -> Tensor:
    if generator.random() >= ECHOING:
        return sounds
    decay_s = generator.uniform(0.05, 0.3)
    times = torch.arange(round(0.3 * SAMPLE_RATE_HZ), device=sounds.device) / SAMPLE_RATE_HZ
    echo = torch.randn_like(times) * torch.exp(-times / decay_s * 3) * 0.05
    echo[0] = 1.0
    echoed: Tensor = torchaudio.functional.fftconvolve(sounds, echo.unsqueeze(0))
    return echoed[:, : sounds.shape[1]]


def _noisy(sounds: Tensor, lengths: Tensor, generator: np.random.Generator) -> Tensor:
    """Noise 5 to 45 dB under the voice."""
    loudness = (sounds.pow(2).sum(1) / lengths.clamp_min(1)).sqrt()
    below_db = torch.from_numpy(generator.uniform(5, 45, len(sounds))).to(sounds)
    noise = torch.randn_like(sounds)
    if generator.random() < HUMMING:  # rooms and fans hum more than they hiss
        noise = functional.avg_pool1d(noise.unsqueeze(1), 9, 1, 4).squeeze(1) * 3
    return sounds + noise * (loudness * 10 ** (-below_db / 20)).unsqueeze(1)


def _through_a_microphone(sounds: Tensor) -> Tensor:
    """A smooth random curve, about 3 dB up and down, over the logarithm of the frequency."""
    spectrum = torch.fft.rfft(sounds)
    knots = torch.randn(len(sounds), 1, _KNOTS, device=sounds.device) * 0.35
    curve = functional.interpolate(knots, size=128, mode="linear", align_corners=True).squeeze(1)
    hertz = torch.linspace(0, SAMPLE_RATE_HZ / 2, spectrum.shape[1], device=sounds.device)
    places = (torch.log2(hertz.clamp_min(60) / 60) / np.log2(8000 / 60) * 127).round().long()
    heard: Tensor = torch.fft.irfft(spectrum * curve[:, places].exp(), sounds.shape[1])
    return heard


def _over_the_telephone(sounds: Tensor, generator: np.random.Generator) -> Tensor:
    """Some of the sounds through G.711: half the band, and a logarithm of eight bits."""
    chosen = torch.from_numpy(generator.random(len(sounds)) < OVER_THE_TELEPHONE).to(sounds.device)
    if not chosen.any():
        return sounds
    some = torchaudio.functional.resample(sounds[chosen], SAMPLE_RATE_HZ, _TELEPHONE_HZ)
    peak = some.abs().amax(1, keepdim=True).clamp_min(1e-6)
    coded = torchaudio.functional.mu_law_encoding(some / peak, 256)
    heard = torchaudio.functional.mu_law_decoding(coded, 256) * peak
    back = torchaudio.functional.resample(heard, _TELEPHONE_HZ, SAMPLE_RATE_HZ)
    changed = sounds.clone()
    changed[chosen] = functional.pad(back, (0, max(0, sounds.shape[1] - back.shape[1])))[:, : sounds.shape[1]]
    return changed


def _too_loud(sounds: Tensor, generator: np.random.Generator) -> Tensor:
    """Some of the sounds cut off at a third of their peak or more."""
    peak = sounds.abs().amax(1, keepdim=True)
    parts = np.where(generator.random(len(sounds)) < TOO_LOUD, generator.uniform(0.3, 0.9, len(sounds)), 1.0)
    most = peak * torch.from_numpy(parts).to(sounds).unsqueeze(1)
    return sounds.clamp(-most, most)
