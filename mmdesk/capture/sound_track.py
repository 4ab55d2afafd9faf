"""The last seconds of a file's sound at any time one has advanced to."""

import math
from collections import deque
from collections.abc import Iterator

import numpy as np

from mmdesk.capture.media_sound import SoundBlock
from mmdesk.core.arrays import SAMPLE_RATE_HZ, VOICE_WINDOW_S, Sound

_JITTER_S = 0.1  # time stamps are rounded; only a larger gap is silence
_STALE_S = 1.0  # sound that ended longer ago says nothing about the moment


class SoundTrack:
    """Blocks read forwards; keeps VOICE_WINDOW_S of them, so that two hours cost what a minute does."""

    def __init__(self, blocks: Iterator[SoundBlock]) -> None:
        self._blocks = blocks
        self._pieces: deque[Sound] = deque()  # without gaps, ending at end_s
        self._kept = 0  # samples in them
        self._pending: SoundBlock | None = None
        self.next_s = 0.0  # when the next block starts; inf when there is none
        self.end_s = 0.0  # end of the sound read so far
        self._read()

    def advance(self, until_s: float) -> None:
        """Read on until the sound up to `until_s` is known."""
        while self._pending is not None and self.next_s < until_s:
            self._append(self._pending, until_s)
            self._read()

    def upto(self, time_s: float) -> Sound | None:
        """The last VOICE_WINDOW_S at most before a time just advanced to, within -1..1; None without any."""
        ahead = max(round((self.end_s - time_s) * SAMPLE_RATE_HZ), 0)
        behind = max(round((time_s - self.end_s) * SAMPLE_RATE_HZ), 0)
        count = round(VOICE_WINDOW_S * SAMPLE_RATE_HZ) - behind
        stop = self._kept - ahead
        if stop <= 0 or count <= 0 or behind > _STALE_S * SAMPLE_RATE_HZ:
            return None
        sound = np.concatenate(self._pieces)[max(stop - count, 0) : stop]
        peak = float(np.abs(sound).max())
        return sound / np.float32(peak) if peak > 1.0 else sound

    def _append(self, block: SoundBlock, until_s: float) -> None:
        gap_s = block.start_s - self.end_s if self._kept else math.inf
        if gap_s > VOICE_WINDOW_S:
            self._pieces.clear()
            self._kept = 0
        elif gap_s > _JITTER_S:
            self._keep(np.zeros(round(gap_s * SAMPLE_RATE_HZ), np.float32))
        if abs(gap_s) > _JITTER_S:
            self.end_s = block.start_s
        self.end_s += len(block.samples) / SAMPLE_RATE_HZ
        self._keep(block.samples)
        self._drop_older(VOICE_WINDOW_S + max(self.end_s - until_s, 0.0))

    def _keep(self, samples: Sound) -> None:
        self._pieces.append(samples)
        self._kept += len(samples)

    def _drop_older(self, seconds: float) -> None:
        while self._kept - len(self._pieces[0]) > seconds * SAMPLE_RATE_HZ:
            self._kept -= len(self._pieces.popleft())

    def _read(self) -> None:
        self._pending = next(self._blocks, None)
        self.next_s = self._pending.start_s if self._pending else math.inf
