"""Pictures and sound into a Matroska file, which can be played as far as it was written.

Killed at any moment, its first second too, at most the last second is lost: measured by
`tests/benchmarks/kill_everything.py --only window_recording,sealed_recording`.
"""

import os
from contextlib import suppress
from fractions import Fraction
from pathlib import Path
from typing import BinaryIO, cast

import av
import numpy as np
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.video.reformatter import VideoReformatter
from av.video.stream import VideoStream

from mmdesk.capture.encoders import first_video_encoder
from mmdesk.core.arrays import SAMPLE_RATE_HZ, Picture, Sound
from mmdesk.core.errors import MediaError
from mmdesk.core.sealed_keys import DataKey
from mmdesk.core.sealed_writer import SealedWriter

MAX_SIDE_PX = 1280
_PER_S = 1000  # time stamps of pictures
_KEY_EVERY = 50  # pictures: how far one has to read to find any
_GAP_S = 0.5  # sound that comes later than this is not joined to what came before
_PRIVATE = 0o600
_VIDEO = {  # the first that FFmpeg can open: builds without GPL parts have no x264
    "libx264": {"preset": "ultrafast", "tune": "zerolatency", "crf": "25", "threads": "1"},
    "libvpx": {"deadline": "realtime", "cpu-used": "8", "lag-in-frames": "0", "threads": "1"},
    "mpeg4": {"threads": "1"},
}
_AUDIO = ("libopus", "aac")
_MATROSKA = {
    "cluster_time_limit": "200",  # ms that wait in memory, and are lost when the program is killed
    "max_interleave_delta": "300000",  # µs more while one of the two is silent
    "flush_packets": "1",
}


class RecordingFile:
    """Belongs to one thread. Every method may raise MediaError: the disk is full, or cannot be written.

    `picture_size`, width and height, is that of the pictures to come; None for sound alone. With a `key`
    it is encrypted before it leaves the process.
    """

    def __init__(
        self, path: Path, picture_size: tuple[int, int] | None, has_sound: bool, key: DataKey | None = None
    ) -> None:
        self._path = path
        self._reformatter = VideoReformatter()
        self._last_picture = -1
        self._rest = np.empty(0, np.float32)  # sound that does not fill a packet
        self._sound_end: int | None = None  # samples since the start, the rest included
        try:
            file = _private(path)
            self._file = cast(BinaryIO, SealedWriter(file, key)) if key else file
            self._container = _open(self._file)
            self._video = _add_video(self._container, picture_size) if picture_size else None
            self._audio = _add_audio(self._container) if has_sound else None
        except (av.FFmpegError, OSError) as error:
            raise self._trouble(error) from error

    @property
    def written(self) -> int:
        """How many bytes are in the file."""
        return self._file.tell()

    def add_picture(self, picture: Picture, at_s: float) -> None:
        """Append a picture (H, W, 3) that was taken `at_s` seconds after the start."""
        at = int(at_s * _PER_S)  # never later than it was: who asks for that instant must find it
        if self._video is None or at <= self._last_picture:
            return
        self._last_picture = at
        frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
        frame = self._reformatter.reformat(frame, self._video.width, self._video.height, format="yuv420p")
        frame.pts, frame.time_base = at, Fraction(1, _PER_S)
        self._write(self._video, frame)

    def add_sound(self, samples: Sound, end_s: float) -> None:
        """Append sound (samples,) whose end was heard `end_s` seconds after the start."""
        if self._audio is None:
            return
        begins = round(end_s * SAMPLE_RATE_HZ) - len(samples)
        if self._sound_end is None or begins - self._sound_end > _GAP_S * SAMPLE_RATE_HZ:
            self._rest = np.empty(0, np.float32)
            samples, self._sound_end = samples[max(0, -begins) :], max(0, begins)
        elif self._sound_end - begins > _GAP_S * SAMPLE_RATE_HZ:  # a microphone that counts too fast
            samples = samples[self._sound_end - begins :]
        self._sound_end += len(samples)
        self._rest = np.concatenate([self._rest, samples])
        size = self._audio.codec_context.frame_size or len(self._rest)
        while len(self._rest) >= size > 0:
            self._write_sound(self._audio, self._rest[:size], self._sound_end - len(self._rest))
            self._rest = self._rest[size:]

    def close(self) -> None:
        """Write what is still held back, and the index."""
        try:
            for stream in (self._video, self._audio):
                if stream is not None:
                    self._write(stream, None)
            self._container.close()
            self._file.close()
        except (av.FFmpegError, OSError, ValueError) as error:
            raise self._trouble(error) from error
        finally:
            with suppress(OSError):
                self._file.close()

    def give_up(self) -> None:
        """Close after trouble; what could be written stays."""
        with suppress(MediaError):
            self.close()

    def _write_sound(self, stream: AudioStream, samples: Sound, at: int) -> None:
        frame = av.AudioFrame.from_ndarray(
            samples[None], format=stream.codec_context.format.name, layout="mono"
        )
        frame.sample_rate, frame.pts, frame.time_base = SAMPLE_RATE_HZ, at, Fraction(1, SAMPLE_RATE_HZ)
        self._write(stream, frame)

    def _write(self, stream: VideoStream | AudioStream, frame: av.VideoFrame | av.AudioFrame | None) -> None:
        try:
            self._container.mux(stream.encode(frame))  # type: ignore[arg-type]
        except (av.FFmpegError, OSError, ValueError) as error:
            raise self._trouble(error) from error

    def _trouble(self, error: Exception) -> MediaError:
        why = getattr(error, "strerror", None) or str(error)
        return MediaError(
            f"The recording {self._path.name} cannot be written: {why}.",
            "Free some disk space. What was recorded before is kept.",
        )


def _private(path: Path) -> BinaryIO:
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, _PRIVATE), "w+b", buffering=0)


def _open(file: BinaryIO) -> OutputContainer:
    return av.open(file, "w", format="matroska", options=_MATROSKA)


def _add_video(container: OutputContainer, size: tuple[int, int]) -> VideoStream:
    name = first_video_encoder(_VIDEO)
    stream = container.add_stream(name, rate=25, options=dict(_VIDEO[name]))
    assert isinstance(stream, VideoStream)
    shrink = min(1.0, MAX_SIDE_PX / max(size))
    stream.width, stream.height = (max(2, 2 * round(side * shrink / 2)) for side in size)
    stream.pix_fmt = "yuv420p"
    stream.codec_context.time_base = Fraction(1, _PER_S)
    stream.codec_context.gop_size = _KEY_EVERY
    if name != "libx264":  # which goes by quality
        stream.codec_context.bit_rate = 3_000_000
    return stream


def _add_audio(container: OutputContainer) -> AudioStream:
    name = next(name for name in _AUDIO if _can_write(name))
    planar = "fltp" if name == "aac" else "flt"
    stream = container.add_stream(name, rate=SAMPLE_RATE_HZ, layout="mono", format=planar)
    assert isinstance(stream, AudioStream)
    stream.codec_context.bit_rate = 48_000
    stream.codec_context.open()  # only now it says how large its packets are
    return stream


def _can_write(name: str) -> bool:
    try:
        av.Codec(name, "w")
    except ValueError:  # UnknownCodecError
        return False
    return True
