"""How good a prediction is: recall, F1, calibration. Plain numpy, hand-checked in the tests."""

import numpy as np
from numpy.typing import NDArray

from mmdesk.core.emotions import EMOTIONS

Labels = NDArray[np.int64]  # (N,), positions in EMOTIONS


def confusion(true: Labels, said: Labels) -> NDArray[np.int64]:
    """Counts (7, 7): rows are the true emotion, columns what was said."""
    table = np.zeros((len(EMOTIONS), len(EMOTIONS)), np.int64)
    np.add.at(table, (true, said), 1)
    return table


def recall(true: Labels, said: Labels) -> NDArray[np.float64]:
    """Recall of each emotion that occurs in `true`; their mean is the unweighted average recall (UAR)."""
    table = confusion(true, said)
    present = table.sum(1) > 0
    return np.asarray(np.diag(table)[present] / table.sum(1)[present], np.float64)


def f1(true: Labels, said: Labels) -> NDArray[np.float64]:
    """F1 of each emotion that occurs in `true`."""
    table = confusion(true, said)
    present = table.sum(1) > 0
    both = table.sum(0) + table.sum(1)
    return np.asarray((2 * np.diag(table) / both.clip(1))[present], np.float64)


def macro_f1(true: Labels, said: Labels) -> float:
    """Unweighted mean of the F1 of the emotions that occur in `true`."""
    return float(f1(true, said).mean())


def calibration_error(probabilities: NDArray[np.float32], true: Labels, bins: int = 15) -> float:
    """Expected calibration error of the top probability, equal-width bins (Guo et al. 2017)."""
    confidence = probabilities.max(1)
    right = probabilities.argmax(1) == true
    bin_of = np.minimum((confidence * bins).astype(int), bins - 1)
    error = 0.0
    for place in range(bins):
        inside = bin_of == place
        if inside.any():
            error += inside.mean() * abs(right[inside].mean() - confidence[inside].mean())
    return float(error)
