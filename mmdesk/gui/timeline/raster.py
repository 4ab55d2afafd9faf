"""A timeline as an image: one lane for each emotion, colour as strong as the probability."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from mmdesk.core.arrays import Probabilities
from mmdesk.core.emotions import EMOTIONS

GAP_S = 1.0  # a prediction stands for the time since the one before, but for no longer than this


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

    `ends_s`, when each moment ended, must rise. Each column shows the moment its time lies in; where the
    next one ends more than `gap_s` later, nothing. After the last end that one stays for `gap_s`: a picture
    has no length of its own.
    """
    image = np.zeros((len(EMOTIONS), columns, 4), np.uint8)
    image[..., :3] = np.asarray(colours, np.uint8)[:, None, :]
    if ends_s:
        inside, known = _columns(ends_s, start_s, end_s, columns, gap_s)
        values = np.stack(probabilities)[inside]  # (columns, 7)
        image[..., 3] = np.where(known, 255 * values.T**0.75, 0).astype(np.uint8)
    return image


def people_raster(
    ends_s: Sequence[float],
    strengths: Sequence[dict[int, tuple[int, float]]],
    numbers: Sequence[int],
    start_s: float,
    end_s: float,
    columns: int,
    colours: Sequence[tuple[int, int, int]],
    gap_s: float = GAP_S,
) -> NDArray[np.uint8]:
    """One lane for each of the people in `numbers` as RGBA (N, columns, 4): the colour of the emotion named.

    `strengths` says for each moment who named which emotion (its position), and how surely; who is not in
    it leaves a gap. Times are as in `raster`.
    """
    image = np.zeros((len(numbers), columns, 4), np.uint8)
    if not ends_s or not numbers:
        return image
    inside, known = _columns(ends_s, start_s, end_s, columns, gap_s)
    for row, number in enumerate(numbers):
        said = [strengths[place].get(number, (0, 0.0)) for place in inside]
        emotions = np.array([emotion for emotion, _ in said])
        sure = np.array([confidence for _, confidence in said])
        image[row, :, :3] = np.asarray(colours, np.uint8)[emotions]
        image[row, :, 3] = np.where(known, 255 * sure**0.75, 0).astype(np.uint8)
    return image


def _columns(
    ends_s: Sequence[float], start_s: float, end_s: float, columns: int, gap_s: float
) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Which moment each column (columns,) shows, and whether it shows one at all, see `raster`."""
    times = np.asarray(ends_s)
    at = start_s + (np.arange(columns) + 0.5) * (end_s - start_s) / columns
    inside = np.minimum(np.searchsorted(times, at, side="left"), len(times) - 1)
    return inside, np.abs(times[inside] - at) <= gap_s
