"""How loud a media file's sound is over its whole length. Runs in the decoding process."""

import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from numpy.typing import NDArray

from mmdesk.capture.media_clock import MediaClock
from mmdesk.capture.media_probe import probe
from mmdesk.capture.media_sound import audio_frames
from mmdesk.capture.opened_stream import OpenedStream

_FINEST_S = 0.005
_MOST = 65_536  # buckets: 5 minutes at the finest, two hours at 0.16 s
_PIECE_S = 1.0  # of sound is looked at together


class Loudness:
    """The lowest and the highest sample of each bucket, read piece by piece. Belongs to one thread.

    `sound` is one of `MediaFile.sounds`. Raises MediaError when the file cannot be read.
    """

    def __init__(self, path: Path, sound: int | None = None) -> None:
        self._bucket_s = _FINEST_S
        self._low = np.zeros(_MOST, np.float32)
        self._high = np.zeros(_MOST, np.float32)
        self._filled = 0
        self._opened: OpenedStream | None = None
        self._pieces: Iterator[tuple[float, int, NDArray[np.float32]]] = iter(())
        found = probe(path)
        if sound is not None:
            found = found.with_sound(sound)
        if found.audio is not None and not found.is_still:
            self._opened = OpenedStream(path, found.audio)
            self._pieces = _pieces(self._opened, found.origin_s)

    def read(self, seconds: float) -> bool:
        """Read on for so long a time; False at the end of the file."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            piece = next(self._pieces, None)
            if piece is None:
                return False
            self._add(*piece)
        return True

    def overview(self) -> tuple[NDArray[np.float64], NDArray[np.float32]]:
        """What was read so far: where each bucket begins in s (N,), and its extremes (N, 2) within -1..1."""
        count = self._filled
        extremes = np.stack([self._low[:count], self._high[:count]], axis=1)
        return np.arange(count, dtype=np.float64) * np.float64(self._bucket_s), extremes

    def _add(self, start_s: float, rate_hz: int, samples: NDArray[np.float32]) -> None:
        if start_s < 0:
            samples = samples[:, round(-start_s * rate_hz) :]
            start_s = 0.0
        count = samples.shape[1]
        if not count:
            return
        while int((start_s + count / rate_hz) / self._bucket_s) >= _MOST:
            self._halve()
        first = int(start_s / self._bucket_s)
        last = int((start_s + (count - 1) / rate_hz) / self._bucket_s)
        edges = np.arange(first + 1, last + 1) * self._bucket_s
        begins = np.concatenate([[0], np.ceil((edges - start_s) * rate_hz - 1e-6).astype(np.int64)])
        begins = np.unique(np.minimum(begins, count - 1))
        places = np.minimum(
            ((start_s + begins / rate_hz + 1e-9) / self._bucket_s).astype(np.int64), _MOST - 1
        )
        np.minimum.at(self._low, places, np.minimum.reduceat(samples.min(axis=0), begins))
        np.maximum.at(self._high, places, np.maximum.reduceat(samples.max(axis=0), begins))
        self._filled = max(self._filled, int(places[-1]) + 1)

    def _halve(self) -> None:
        """Buckets twice as long, half as many."""
        half = _MOST // 2
        for each, join in ((self._low, np.minimum), (self._high, np.maximum)):
            each[:half] = join(each[0::2], each[1::2])
            each[half:] = 0
        self._bucket_s *= 2
        self._filled = -(-self._filled // 2)


def _pieces(opened: OpenedStream, origin_s: float) -> Iterator[tuple[float, int, NDArray[np.float32]]]:
    """When a piece starts, its samples a second, and they (channels, n)."""
    assert isinstance(opened.stream, AudioStream)
    clock = MediaClock(origin_s)
    frames: list[AudioFrame] = []
    start_s = length_s = 0.0
    for frame in audio_frames(opened.container, opened.stream, []):
        seconds = frame.samples / max(frame.sample_rate, 1)
        at_s = clock.place(frame.time, seconds)
        goes_on = abs(at_s - start_s - length_s) < seconds
        if frames and (not _alike(frames[0], frame) or length_s >= _PIECE_S or not goes_on):
            yield start_s, frames[0].sample_rate, _joined(frames)
            frames = []
        if not frames:
            start_s, length_s = at_s, 0.0
        frames.append(frame)
        length_s += seconds
    if frames:
        yield start_s, frames[0].sample_rate, _joined(frames)


def _alike(one: AudioFrame, other: AudioFrame) -> bool:
    return (one.sample_rate, one.format.name, one.layout.nb_channels) == (
        other.sample_rate,
        other.format.name,
        other.layout.nb_channels,
    )


def _joined(frames: list[AudioFrame]) -> NDArray[np.float32]:
    """The samples of frames of one kind, (channels, n) within -1..1."""
    channels = frames[0].layout.nb_channels
    raw = np.concatenate([frame.to_ndarray() for frame in frames], axis=1)
    each = raw if frames[0].format.is_planar else raw.reshape(-1, channels).T
    if each.dtype.kind == "f":
        return np.clip(np.nan_to_num(each.astype(np.float32, copy=False)), -1.0, 1.0)
    middle = 128.0 if each.dtype == np.uint8 else 0.0
    return ((each.astype(np.float32) - middle) / 2.0 ** (8 * each.itemsize - 1)).astype(np.float32)
