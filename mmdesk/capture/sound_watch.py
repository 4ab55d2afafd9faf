"""Notices a microphone that gives less than any room does, and one that is driven too hard."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from mmdesk.core.devices import Fault

# A muted input gives zeros, or flickers by one step of 16 bits (-90 dB). Speech recorded at -55 dB has its
# loudest 20 ms at -72, and a quiet room's noise lies above that.
_SILENT_POWER = 10 ** (-85 / 10)
_SILENT_S = 5.0
_FULL_SCALE = 0.999
_CLIPPED_SAMPLES = 3  # in a block; one may be chance
_CLIPPED_BLOCKS = 5  # within _SPAN_S
_SPAN_S = 2.0
_CLIPPING_LASTS_S = 3.0  # after the last clipped block


class SoundWatch:
    """Is given every block of a device as it comes; its clock is the sound's own."""

    def __init__(self) -> None:
        self.fault: Fault | None = None
        self._now_s = self._heard_s = 0.0
        self._clipped_s: list[float] = []

    def hear(self, block: NDArray[np.float32], rate_hz: int) -> None:
        """Take a block (frames,) or (frames, channels); what is not a number counts as silence."""
        samples = np.where(np.isfinite(block), block, 0)
        self._now_s += len(samples) / rate_hz
        if len(samples) and np.var(samples, axis=0, dtype=np.float64).max() > _SILENT_POWER:
            self._heard_s = self._now_s
        clipped = np.count_nonzero(np.abs(samples) >= _FULL_SCALE) >= _CLIPPED_SAMPLES
        self._note_clipped(clipped)
        self.fault = self._judge()

    def _note_clipped(self, clipped: Any) -> None:
        lasts_s = _CLIPPING_LASTS_S if self.fault is Fault.CLIPPING else _SPAN_S
        self._clipped_s = [at_s for at_s in self._clipped_s if self._now_s - at_s < lasts_s]
        if clipped:
            self._clipped_s.append(self._now_s)

    def _judge(self) -> Fault | None:
        if self._now_s - self._heard_s > _SILENT_S:
            return Fault.SILENT
        if len(self._clipped_s) > _CLIPPED_BLOCKS or (self.fault is Fault.CLIPPING and self._clipped_s):
            return Fault.CLIPPING
        return None
