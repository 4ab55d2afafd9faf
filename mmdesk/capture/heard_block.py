"""A piece of sound as a sound device plays it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Stereo = NDArray[np.float32]  # (samples, 2) within -1..1


@dataclass(frozen=True, slots=True, eq=False)
class HeardBlock:
    """Samples at the device's rate, and which seconds of the file they are."""

    samples: Stereo
    start_s: float
    end_s: float
