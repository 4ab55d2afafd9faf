"""A timeline as an image: one lane for each emotion, colour as strong as the probability."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from mmdesk.core.arrays import Probabilities
from mmdesk.core.emotions import EMOTIONS

GAP_S = 1.0  # a prediction stands for the time up to the next, but for no longer than this


def raster(
    ends_s: Sequence[float],
    probabilities: Sequence[Probabilities],
    start_s: float,
    end_s: float,
    columns: int,
    colours: Sequence[tuple[int, int, int]],
    gap_s: float = GAP_S,
) -> NDArray[np.uint8]:
    """The lanes between `start_s` and `end_s` as RGBA, (7, columns, 4), row 0 the first emotion.

    `ends_s` must rise. Each column shows the newest prediction at its time; where that is older
    than `gap_s`, nothing.
    """
    image = np.zeros((len(EMOTIONS), columns, 4), np.uint8)
    image[..., :3] = np.asarray(colours, np.uint8)[:, None, :]
    if ends_s:
        times = np.asarray(ends_s)
        at = start_s + (np.arange(columns) + 0.5) * (end_s - start_s) / columns
        newest = np.searchsorted(times, at, side="right") - 1
        known = (newest >= 0) & (at - times[np.maximum(newest, 0)] <= gap_s)
        values = np.stack(probabilities)[np.maximum(newest, 0)]  # (columns, 7)
        image[..., 3] = np.where(known, 255 * values.T**0.75, 0).astype(np.uint8)
    return image
