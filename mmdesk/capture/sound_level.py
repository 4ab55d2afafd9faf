"""How loud it is, for the meter beside the microphone."""

import math

import numpy as np

from mmdesk.core.arrays import SAMPLE_RATE_HZ
from mmdesk.core.ring_buffer import RingBuffer

SILENCE_DB = -120.0
_SPAN_S = 0.3


def level_db(ring: RingBuffer) -> float:
    """Root mean square of the ring's newest samples in dB of full scale, SILENCE_DB at the least."""
    sound = ring.newest(round(_SPAN_S * SAMPLE_RATE_HZ))
    if not len(sound):
        return SILENCE_DB
    power = float(np.mean(np.square(sound, dtype=np.float64)))
    return max(10 * math.log10(power), SILENCE_DB) if power > 0 else SILENCE_DB
