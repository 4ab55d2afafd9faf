"""Blocks of a device, of any rate and number of channels, to 16 kHz mono."""

import av
import numpy as np
from numpy.typing import NDArray

from mmdesk.capture.mono_resampler import MonoResampler
from mmdesk.core.arrays import SAMPLE_RATE_HZ, Sound


class StreamResampler:
    """Keeps its filter from block to block, so that the seams are not heard."""

    def __init__(self, rate_hz: int) -> None:
        self._rate_hz = rate_hz
        self._resample = MonoResampler()

    def __call__(self, block: NDArray[np.float32]) -> Sound:
        """A block (frames, channels) to samples (n,) within -1..1; n is 0 while the filter fills.

        What is not a finite number becomes silence: the filter would carry it on for ever.
        """
        mono = np.ascontiguousarray(np.where(np.isfinite(block), block, 0).mean(axis=1), np.float32)
        if self._rate_hz != SAMPLE_RATE_HZ:
            frame = av.AudioFrame.from_ndarray(mono.reshape(1, -1), format="flt", layout="mono")
            frame.sample_rate = self._rate_hz
            mono = self._resample(frame)
        return np.asarray(np.clip(mono, -1.0, 1.0), np.float32)
