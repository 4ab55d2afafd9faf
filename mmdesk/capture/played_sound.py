"""The sound of a media file from any place on, without gaps, as stereo for a sound device."""

from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream

from mmdesk.capture.heard_block import HeardBlock, Stereo
from mmdesk.capture.media_clock import MediaClock
from mmdesk.capture.media_container import reason
from mmdesk.capture.media_notes import note
from mmdesk.capture.media_sound import audio_frames
from mmdesk.capture.mono_resampler import MOST_CHANNELS, mixed
from mmdesk.capture.opened_stream import OpenedStream
from mmdesk.capture.tempo import Tempo

_EARLIER_S = (0.5, 5.0, 30.0)  # decoders need a little before they are right; some indices lead behind
_LEAD_S = 1.0  # sound may begin so long before the file's zero; the clock knows no negative times
_JITTER_S = 0.1  # time stamps are rounded; only a larger gap is silence
_SILENCE_S = 0.1  # silence comes in pieces of this length


class PlayedSound:
    """One sound of a file with a place in it. Belongs to one thread; `close` it.

    `audio` is the stream's index, `origin_s` what its time stamps count as zero.
    """

    def __init__(self, path: Path, audio: int, origin_s: float, rate_hz: int, errors: list[str]) -> None:
        self._path, self._audio, self._origin_s = path, audio, origin_s
        self._rate_hz, self._errors = rate_hz, errors
        self._opened: OpenedStream | None = None
        self._open()
        self._blocks: Iterator[HeardBlock] = iter(())

    def begin(self, at_s: float, speed: float) -> None:
        """Give the sound from this second on, at this speed."""
        self._blocks = self._from(at_s, speed)

    def read(self) -> HeardBlock | None:
        """The next block, which may be empty while the place is looked for; None at the end."""
        return next(self._blocks, None)

    def close(self) -> None:
        """Let go of the file."""
        self._blocks = iter(())
        if self._opened is not None:
            self._opened.close()
            self._opened = None

    def _from(self, at_s: float, speed: float) -> Iterator[HeardBlock]:
        tempo = Tempo(self._rate_hz, speed) if speed != 1.0 else None
        start_s = at_s
        for samples in self._continuous(at_s):
            heard = tempo(samples) if tempo else samples
            end_s = start_s + len(heard) / self._rate_hz * speed
            yield HeardBlock(heard, start_s, end_s)
            start_s = end_s
        if tempo is not None:
            heard = tempo(None)
            yield HeardBlock(heard, start_s, start_s + len(heard) / self._rate_hz * speed)

    def _continuous(self, at_s: float) -> Iterator[Stereo]:
        """Samples without a gap: the first is that of `at_s`."""
        wanted_s, is_first = at_s, True
        for start_s, samples in self._decoded(at_s):
            gap_s = start_s - wanted_s
            while gap_s > (0.0 if is_first else _JITTER_S):
                piece_s = min(gap_s, _SILENCE_S)
                yield np.zeros((round(piece_s * self._rate_hz), 2), np.float32)
                wanted_s += piece_s
                gap_s = start_s - wanted_s
            if gap_s < (0.0 if is_first else -_JITTER_S):
                samples = samples[round(-gap_s * self._rate_hz) :]
            is_first = is_first and not len(samples)
            wanted_s += len(samples) / self._rate_hz
            yield samples

    def _decoded(self, at_s: float) -> Iterator[tuple[float, Stereo]]:
        """Blocks with their times, the first of them a little before `at_s`."""
        frames, first = self._frames_before(at_s)
        clock = MediaClock(self._origin_s - _LEAD_S)
        resampler, shape, sides = None, None, 2
        while first is not None:
            frame, first = first, next(frames, None)
            start_s = clock.place(frame.time, frame.samples / max(frame.sample_rate, 1)) - _LEAD_S
            if frame.layout.nb_channels > MOST_CHANNELS:
                frame = mixed(frame)
            if resampler is None or shape != (frame.sample_rate, frame.layout.name, frame.format.name):
                shape = frame.sample_rate, frame.layout.name, frame.format.name
                # FFmpeg spreads one channel over two at 0.7 of its level each.
                sides = min(frame.layout.nb_channels, 2)
                layout = "stereo" if sides == 2 else "mono"
                resampler = AudioResampler(format="flt", layout=layout, rate=self._rate_hz)
            frame.pts = None
            try:
                pieces = [piece.to_ndarray().reshape(-1, sides) for piece in resampler.resample(frame)]
            except (av.FFmpegError, ValueError, MemoryError) as error:
                note(self._errors, f"Some sound cannot be converted: {reason(error)}.")
                continue
            samples = np.concatenate(pieces) if pieces else np.zeros((0, 2), np.float32)
            if samples.shape[1] == 1:
                samples = np.repeat(samples, 2, axis=1)
            yield start_s, np.clip(np.nan_to_num(samples), -1.0, 1.0)

    def _frames_before(self, at_s: float) -> tuple[Iterator[AudioFrame], AudioFrame | None]:
        for earlier_s in _EARLIER_S:
            if at_s <= earlier_s:
                break
            try:
                stamp = (self._origin_s + at_s - earlier_s) / float(self._stream.time_base or 1)
                self._container.seek(int(stamp), stream=self._stream, backward=True)
            except (av.FFmpegError, OSError, ValueError, OverflowError):
                break
            frames = audio_frames(self._container, self._stream, self._errors)
            first = next(frames, None)
            if first is not None and first.time is not None and first.time - self._origin_s <= at_s:
                return frames, first
        self._open()
        frames = audio_frames(self._container, self._stream, self._errors)
        return frames, next(frames, None)

    def _open(self) -> None:
        if self._opened is not None:
            self._opened.close()
        self._opened = opened = OpenedStream(self._path, self._audio)
        assert isinstance(opened.stream, AudioStream)
        self._container, self._stream = opened.container, opened.stream
