"""Sound made faster or slower at the same pitch."""

from fractions import Fraction

import av
import av.filter
import numpy as np
from av.audio.frame import AudioFrame
from numpy.typing import NDArray

_SLOWEST, _FASTEST = 0.5, 2.0  # of one atempo; faster ones leave samples out instead of joining them


class Tempo:
    """FFmpeg's atempo (overlapping windows, aligned by correlation); keeps what it has not joined yet."""

    def __init__(self, rate_hz: int, speed: float) -> None:
        self._rate_hz = rate_hz
        self._given = 0
        self._graph = graph = av.filter.Graph()
        time_base = Fraction(1, rate_hz)
        first = graph.add_abuffer(format="flt", sample_rate=rate_hz, layout="stereo", time_base=time_base)
        parts = [graph.add("atempo", f"{part:.6f}") for part in _parts(speed)]
        graph.link_nodes(first, *parts, graph.add("abuffersink")).configure()

    def __call__(self, samples: NDArray[np.float32] | None) -> NDArray[np.float32]:
        """What can be heard after these samples (n, 2); None is the end. May be empty: (0, 2)."""
        if samples is None:
            self._graph.push(None)
        elif len(samples):
            frame = AudioFrame.from_ndarray(samples.reshape(1, -1), format="flt", layout="stereo")
            frame.sample_rate, frame.pts, frame.time_base = (
                self._rate_hz,
                self._given,
                Fraction(1, self._rate_hz),
            )
            self._given += len(samples)
            self._graph.push(frame)
        pieces = []
        while True:
            try:
                pieces.append(self._graph.pull().to_ndarray().reshape(-1, 2))
            except (av.BlockingIOError, av.EOFError):
                break
        return np.concatenate(pieces) if pieces else np.zeros((0, 2), np.float32)


def _parts(speed: float) -> list[float]:
    """Factors within what one filter does well, whose product is the speed."""
    parts = []
    while not _SLOWEST <= speed <= _FASTEST:
        part = _FASTEST if speed > _FASTEST else _SLOWEST
        parts.append(part)
        speed /= part
    return [*parts, speed]
