"""The sound of a media file as 16 kHz mono blocks with their times."""

from collections.abc import Iterator
from dataclasses import dataclass

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import InputContainer

from mmdesk.capture.media_clock import MediaClock
from mmdesk.capture.media_container import packets, reason
from mmdesk.capture.media_notes import note
from mmdesk.capture.mono_resampler import MonoResampler
from mmdesk.core.arrays import Sound

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


def audio_frames(container: InputContainer, stream: AudioStream, errors: list[str]) -> Iterator[AudioFrame]:
    """Every frame that decodes; what does not is noted and left out."""
    for packet in packets(container, stream, errors):
        try:
            yield from stream.decode(packet)
        except av.EOFError:
            return
        except (av.FFmpegError, ValueError, MemoryError) as error:
            note(errors, f"Some sound cannot be decoded: {reason(error)}.")
