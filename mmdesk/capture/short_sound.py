"""A few seconds of sound in memory, as a sound device plays them; and how long a file's sound can be."""

import math
from pathlib import Path

import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler

from mmdesk.capture.heard_block import HeardBlock
from mmdesk.capture.media_file import open_media
from mmdesk.core.arrays import SAMPLE_RATE_HZ, Sound
from mmdesk.core.errors import MmdeskError


def as_block(sound: Sound, rate_hz: int) -> HeardBlock:
    """Sound (N,) at SAMPLE_RATE_HZ as stereo at the device's rate."""
    frame = AudioFrame.from_ndarray(
        np.ascontiguousarray(sound, np.float32)[None], format="flt", layout="mono"
    )
    frame.sample_rate = SAMPLE_RATE_HZ
    resampler = AudioResampler(format="flt", layout="mono", rate=rate_hz)
    pieces = [
        piece.to_ndarray().reshape(-1) for piece in (*resampler.resample(frame), *resampler.resample(None))
    ]
    heard = np.clip(np.concatenate(pieces), -1.0, 1.0)
    return HeardBlock(np.stack([heard, heard], axis=1), 0.0, len(heard) / rate_hz)


def length_of(path: Path) -> float | None:
    """Seconds of a media file; infinity where it does not say, None where it cannot be read."""
    try:
        with open_media(path) as media:
            return media.duration_s or math.inf
    except MmdeskError:
        return None
