"""Names for the arrays that cross rooms, and the sizes everyone must agree on."""

import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]  # (height, width, 3), RGB
Sound = NDArray[np.float32]  # (samples,), mono, SAMPLE_RATE_HZ, within -1..1
Probabilities = NDArray[np.float32]  # (7,), sums to 1, in the order of EMOTIONS
Features = NDArray[np.float32]  # (FEATURE_SIZE,)

SAMPLE_RATE_HZ = 16_000
FEATURE_SIZE = 512
VOICE_WINDOW_S = 3.0
