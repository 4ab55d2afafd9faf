"""How high a voice is, frame by frame.

Normalised autocorrelation (Boersma 1993, without the search for a best path). `torchaudio` has it too, one
lag after the other: 94 ms for three seconds, more than a whole moment may take; this takes 8.
"""

import torch
from torch import Tensor
from torch.nn import functional

from mmdesk.core.arrays import SAMPLE_RATE_HZ

CHANNELS = 3  # height in octaves over LOWEST_HZ, whether it is voiced, and how regular it is (0..1)
LOWEST_HZ, HIGHEST_HZ = 60, 500
REGULAR = 0.5  # from here on a frame counts as voiced
UNKNOWN = 1.5  # octaves that are given where nothing is voiced
_CORRELATED, _WINDOW = 512, 1024  # samples of a frame: what is compared, and where it is looked for
_NEARLY = 0.9  # of the best match: the shortest lag that matches so well, or an octave below is heard


def pitch(sounds: Tensor, lengths: Tensor, hop: int) -> Tensor:
    """Sounds (B, N) of these lengths (B,) to a frame every `hop` samples (B, N / hop, CHANNELS).

    Where a frame is not voiced its height is the mean of those that are; none is after the end.
    """
    padded = functional.pad(sounds, (_WINDOW // 2, _WINDOW // 2))
    frames = padded.unfold(1, _WINDOW, hop)[:, : sounds.shape[1] // hop]
    octaves, regular = _heights(frames.reshape(-1, _WINDOW))
    shape = frames.shape[:2]
    octaves, regular = octaves.view(shape), regular.view(shape)
    # As many frames count as there would be without the sounds beside: one that is cut off is none.
    inside = torch.arange(shape[1], device=sounds.device) < (lengths // hop).unsqueeze(1)
    voiced = ((regular > REGULAR) & inside).float()
    count = voiced.sum(1, keepdim=True)
    mean = torch.where(count > 0, (octaves * voiced).sum(1, keepdim=True) / count.clamp_min(1), UNKNOWN)
    return torch.stack([torch.where(voiced > 0, octaves, mean), voiced, regular], 2)


def _heights(frames: Tensor) -> tuple[Tensor, Tensor]:
    """Of frames (F, _WINDOW) the octaves over LOWEST_HZ (F,) and the regularity (F,)."""
    frames = frames - frames.mean(1, keepdim=True)
    longest = SAMPLE_RATE_HZ // LOWEST_HZ + 2
    size = 2 * _WINDOW
    head = torch.fft.rfft(frames[:, :_CORRELATED], size).conj()
    match = torch.fft.irfft(head * torch.fft.rfft(frames, size), size)[:, :longest]
    energy = functional.pad(frames.pow(2).cumsum(1), (1, 0))
    lags = torch.arange(longest, device=frames.device)
    there = energy[:, lags + _CORRELATED] - energy[:, lags]
    match = match / (energy[:, _CORRELATED, None] * there).clamp_min(1e-8).sqrt()
    match[:, : SAMPLE_RATE_HZ // HIGHEST_HZ] = -1
    best, inner = match.amax(1, keepdim=True), match[:, 1:-1]
    peaks = (inner >= match[:, :-2]) & (inner >= match[:, 2:]) & (inner > _NEARLY * best)
    lag = torch.where(peaks.any(1), peaks.float().argmax(1) + 1, match.argmax(1)).clamp(1, longest - 2)
    rows = torch.arange(len(frames), device=frames.device)
    before, at, after = match[rows, lag - 1], match[rows, lag], match[rows, lag + 1]
    # The top of the parabola through the three.
    shift = (0.5 * (before - after) / (before - 2 * at + after).clamp_max(-1e-6)).clamp(-0.5, 0.5)
    hertz = (SAMPLE_RATE_HZ / (lag + shift)).clamp(LOWEST_HZ, HIGHEST_HZ)
    return torch.log2(hertz / LOWEST_HZ), at.clamp(0, 1)
