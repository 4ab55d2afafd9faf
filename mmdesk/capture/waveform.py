"""How loud a media file's sound is over its whole length, coarser the longer it is."""

import time
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from mmdesk.capture.decoding.file_decoder import file_decoder
from mmdesk.capture.decoding.wire import Message, WireError
from mmdesk.core.errors import MediaError

_LONGEST_TURN_S = 1.0
_PATIENCE_S = 12.0  # once it is open, each question is a short one
_MOST = 65_536  # buckets, see `decoding.loudness`


class Waveform:
    """The lowest and the highest sample of each bucket, read piece by piece. Belongs to one thread.

    `sound` is one of `MediaFile.sounds`. Raises MediaError when the file cannot be read; where that shows
    in the middle, what was read so far is all there is.
    """

    def __init__(self, path: Path, sound: int | None = None) -> None:
        self._decoder = decoder = file_decoder(path)
        self._times = np.zeros(0, np.float64)
        self._extremes = np.zeros((0, 2), np.float32)
        self._is_over = False
        try:
            decoder.ask("loudness", sound=sound)
        except BaseException:
            self.close()
            raise
        decoder.patience_s = _PATIENCE_S

    def read(self, until: float) -> bool:
        """Read on until this instant (time.monotonic()); False at the end of the file."""
        while not self._is_over and (left_s := until - time.monotonic()) > 0:
            try:
                answer = self._decoder.ask("loudness on", seconds=min(left_s, _LONGEST_TURN_S))
                self._is_over = not answer.flag("goes_on")
            except (MediaError, WireError):
                self._is_over = True
        return not self._is_over

    def overview(self) -> tuple[NDArray[np.float64], NDArray[np.float32]]:
        """What was read so far: where each bucket begins in s (N,), and its extremes (N, 2) within -1..1."""
        try:
            self._take(self._decoder.ask("loudness so far"))
        except (MediaError, WireError):
            self._is_over = True
        return self._times, self._extremes

    def close(self) -> None:
        """Let go of the file."""
        self._decoder.close()

    def _take(self, answer: Message) -> None:
        times, extremes = answer.array("times", "f8", 1), answer.array("extremes", "f4", 2)
        if times is None or extremes is None or extremes.shape != (len(times), 2) or len(times) > _MOST:
            raise WireError("no overview")
        if not (np.isfinite(times).all() and np.isfinite(extremes).all() and (np.diff(times) > 0).all()):
            raise WireError("an overview that is none")
        self._times, self._extremes = times, np.clip(extremes, -1.0, 1.0)
