"""Decoded sound of any kind as 16 kHz mono."""

import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler

from mmdesk.capture.stereo_mix import StereoMix
from mmdesk.core.arrays import SAMPLE_RATE_HZ, Sound

MOST_CHANNELS = 8  # of layouts that FFmpeg's own mixing knows


class MonoResampler:
    """Turns decoded frames of any rate, layout and sample type into 16 kHz mono; keeps its filter."""

    def __init__(self) -> None:
        self._shape: tuple[int, str, str] | None = None
        self._resampler = _new_resampler("mono")
        self._mix = StereoMix()

    def __call__(self, frame: AudioFrame) -> Sound:
        """The next samples (n,); n may be 0 while the filter fills. Raises ValueError, FFmpegError."""
        shape = (frame.sample_rate, frame.layout.name, frame.format.name)
        if frame.layout.nb_channels > MOST_CHANNELS:
            frame = mixed(frame)
        is_mono = frame.layout.nb_channels == 1
        if shape != self._shape:  # streams may change in the middle, and the filter then refuses
            # More than two are brought to two, and those then to one: in 5.1, too, both sides may be opposed.
            self._shape, self._resampler = shape, _new_resampler("mono" if is_mono else "stereo")
        frame.pts = None  # the times are the clock's; the filter would complain about gaps
        pieces = [piece.to_ndarray() for piece in self._resampler.resample(frame)]
        if not pieces:
            return np.zeros(0, np.float32)
        samples = np.concatenate(pieces, axis=1).astype(np.float32)  # (1, n), or (2, n)
        return samples[0] if is_mono else self._mix(samples)


def mixed(frame: AudioFrame) -> AudioFrame:
    """The mean of all channels, for layouts that FFmpeg's own mixing does not know."""
    channels = frame.layout.nb_channels
    raw = frame.to_ndarray()  # (channels, n), or (1, n * channels) where they alternate
    each = raw if frame.format.is_planar else raw.reshape(-1, channels).T
    scale = 2.0 ** (8 * each.itemsize - 1) if each.dtype.kind in "iu" else 1.0
    offset = 128.0 if each.dtype == np.uint8 else 0.0
    mono = ((each - offset) / scale).mean(axis=0, keepdims=True).astype(np.float32)
    mixed = AudioFrame.from_ndarray(mono, format="flt", layout="mono")
    mixed.sample_rate = frame.sample_rate
    return mixed


def _new_resampler(layout: str) -> AudioResampler:
    return AudioResampler(format="fltp", layout=layout, rate=SAMPLE_RATE_HZ)
