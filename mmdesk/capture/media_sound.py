"""The sound of a media file as 16 kHz mono blocks with their times."""

from collections.abc import Iterator
from dataclasses import dataclass

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.container import InputContainer

from mmdesk.capture.media_clock import MediaClock
from mmdesk.capture.media_container import note, packets, reason
from mmdesk.capture.stereo_mix import StereoMix
from mmdesk.core.arrays import SAMPLE_RATE_HZ, Sound

MOST_CHANNELS = 8  # of layouts that FFmpeg's own mixing knows
LOWEST_RATE_HZ = 2000  # below this no voice is left; a 1 Hz file would grow 16,000-fold


@dataclass(frozen=True, slots=True, eq=False)
class SoundBlock:
    """A piece of sound and when it starts, in seconds from the start of the file."""

    start_s: float
    samples: Sound


def sound_blocks(
    container: InputContainer, stream: AudioStream, origin_s: float, errors: list[str]
) -> Iterator[SoundBlock]:
    """Every block that decodes; what does not is noted and left out."""
    clock = MediaClock(origin_s)
    to_mono = MonoResampler()
    for frame in audio_frames(container, stream, errors):
        start_s = clock.place(frame.time, frame.samples / max(frame.sample_rate, 1))
        try:
            samples = to_mono(frame)
        except (av.FFmpegError, ValueError, MemoryError) as error:
            note(errors, f"Some sound cannot be converted: {reason(error)}.")
            continue
        if not np.isfinite(samples).all():
            note(errors, "Some sound is not a number; it was taken as silence.")
            samples = np.nan_to_num(samples, posinf=0.0, neginf=0.0)
        yield SoundBlock(start_s, samples)


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


def audio_frames(container: InputContainer, stream: AudioStream, errors: list[str]) -> Iterator[AudioFrame]:
    """Every frame that decodes; what does not is noted and left out."""
    for packet in packets(container, stream, errors):
        try:
            yield from stream.decode(packet)
        except av.EOFError:
            return
        except (av.FFmpegError, ValueError, MemoryError) as error:
            note(errors, f"Some sound cannot be decoded: {reason(error)}.")
