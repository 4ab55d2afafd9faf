"""Whether what moves by itself moves little: for whom movement makes ill, or takes the attention."""

import sys
import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QProgressBar

from mmdesk.core.motion import REDUCED, SYSTEM

BARS_S, LANES_S, METER_S = 1.0, 2.0, 0.5  # how far apart a thing changes at least, where motion is reduced
_is_reduced = [False]


def use_motion(wanted: str) -> None:
    """From now on, `wanted` being a key of `core.motion.CHOICES`.

    Of the systems, Qt hears from Windows alone whether its user wants effects; elsewhere the choice is the
    window's.
    """
    is_still = sys.platform == "win32" and not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
    _is_reduced[0] = wanted == REDUCED or (wanted == SYSTEM and is_still)


def is_reduced() -> bool:
    """Whether motion is reduced now."""
    return _is_reduced[0]


def show_busy(bar: QProgressBar) -> None:
    """Nobody knows how long it takes: the bar says so by moving, or where that is reduced by being empty."""
    bar.setRange(0, 1 if is_reduced() else 0)
    bar.setValue(0)


class Seldom:
    """Lets a change of a moving picture pass: each of them, or where motion is reduced one in so long."""

    def __init__(self, apart_s: float) -> None:
        self._apart_s = apart_s
        self._passed_at_s = float("-inf")

    def lets_pass(self, is_due: bool = False) -> bool:
        """Whether this one is shown; what `is_due`, such as another answer, always is."""
        now_s = time.monotonic()
        if is_reduced() and not is_due and now_s - self._passed_at_s < self._apart_s:
            return False
        self._passed_at_s = now_s
        return True
