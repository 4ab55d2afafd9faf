"""How good a prediction is: recall, F1, calibration. Plain numpy, hand-checked in the tests.

`said` is UNANSWERED where nothing could be said (no face found): that is wrong, never left out.
"""

import numpy as np
from numpy.typing import NDArray

from mmdesk.core.emotions import EMOTIONS

Labels = NDArray[np.int64]  # (N,), positions in EMOTIONS
UNANSWERED = -1


def confusion(true: Labels, said: Labels) -> NDArray[np.int64]:
    """Counts (7, 7): rows are the true emotion, columns what was said; the unanswered are in none."""
    table = np.zeros((len(EMOTIONS), len(EMOTIONS)), np.int64)
    answered = said != UNANSWERED
    np.add.at(table, (true[answered], said[answered]), 1)
    return table


def recall(true: Labels, said: Labels) -> NDArray[np.float64]:
    """Recall of each emotion that occurs in `true`; their mean is the unweighted average recall (UAR)."""
    counts = support(true)
    return np.asarray((np.diag(confusion(true, said)) / counts.clip(1))[counts > 0], np.float64)


def f1(true: Labels, said: Labels) -> NDArray[np.float64]:
    """F1 of each emotion that occurs in `true`."""
    table, counts = confusion(true, said), support(true)
    return np.asarray((2 * np.diag(table) / (table.sum(0) + counts).clip(1))[counts > 0], np.float64)


def support(true: Labels) -> NDArray[np.int64]:
    """How often each of the seven emotions occurs (7,)."""
    return np.bincount(true, minlength=len(EMOTIONS))


def macro_f1(true: Labels, said: Labels) -> float:
    """Unweighted mean of the F1 of the emotions that occur in `true`."""
    return float(f1(true, said).mean())


def weighted_f1(true: Labels, said: Labels) -> float:
    """Mean of the F1 of the emotions that occur in `true`, weighted by how often they do."""
    counts = support(true)
    return float(np.average(f1(true, said), weights=counts[counts > 0]))


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
