"""The pictures of a video file from any place on, exactly those that a reading from its start shows there."""

import math
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av
from av.packet import Packet
from av.video.frame import VideoFrame
from av.video.reformatter import VideoReformatter
from av.video.stream import VideoStream

from mmdesk.capture.left_out import LeftOut
from mmdesk.capture.media_clock import MediaClock
from mmdesk.capture.media_container import packets
from mmdesk.capture.media_frames import video_frames
from mmdesk.capture.media_picture import SAME_S
from mmdesk.capture.opened_stream import OpenedStream
from mmdesk.capture.upright import frame_seconds, pixel_aspect, upright_rgb, usual_seconds
from mmdesk.core.arrays import Picture

_EARLIER_S = (0.0, 2.0, 10.0, 60.0)  # where an index leads behind the place, begin this much before it
_NEAR_S = 0.5  # so far ahead it is quicker to read on than to look for a key frame
_SURE_S = 1.0  # every frame is decoded from so long before the one that is looked for
_KEPT_BYTES = 64e6  # of frames that were shown, for stepping back
_FEWEST_KEPT, _MOST_KEPT = 3, 90
# Formats without times of their own: where one lands in them by a guess, nobody knows when that is.
_TIMELESS = {"h264", "hevc", "obu", "mpegvideo", "m4v", "mjpeg", "dv", "mpeg"}
# Formats in which two recordings can simply be written one after the other: their time begins again.
_JOINABLE = {"mpegts", "ogg", "flv"}
_STEP_BACK_S, _LEAP_S = 1.5, 3600.0
_PACKETS_AT_ONCE = 500


@dataclass(frozen=True, slots=True, eq=False)
class _Timed:
    begin_s: float
    frame: VideoFrame


class SeekablePictures:
    """A video stream with a place in it. Belongs to one thread; `close` it.

    `video` is the stream's index and `origin_s` what its time stamps count as zero. Each frame is shown
    from its time stamp to that of the next, the last until `end_s` and on.
    """

    def __init__(self, path: Path, video: int, origin_s: float, errors: list[str]) -> None:
        self._path, self._video, self._origin_s, self._errors = path, video, origin_s, errors
        self._opened: OpenedStream | None = None
        self._kept: deque[_Timed] = deque()  # in the order of time, the last is the newest decoded
        self._at = -1  # which of them is shown; -1 before the first
        self._ended = False
        self._reformatter = VideoReformatter()
        self._converted: tuple[VideoFrame, Picture] | None = None
        self._leaps: bool | None = None  # whether times begin again in the middle; None: nobody looked
        self._skips = False
        self._left_out: LeftOut = "DEFAULT"
        self._whole_from_s = -math.inf  # before it, frames that no other needs are not decoded
        self.end_s = 0.0  # when the last picture read so far stops being shown
        self._reopen()
        self.first_s = self.next_s  # when the first picture begins; infinity when there is none

    @property
    def shown_s(self) -> float:
        """When the shown picture begins; minus infinity before the first."""
        return self._kept[self._at].begin_s if self._at >= 0 else -math.inf

    @property
    def before_s(self) -> float:
        """A time at which the picture before the shown one is shown."""
        return self.shown_s - 2 * SAME_S

    @property
    def next_s(self) -> float:
        """When the next picture begins; infinity when there is none."""
        place = self._at + 1
        return self._kept[place].begin_s if place < len(self._kept) else math.inf

    @property
    def ahead(self) -> int:
        """How many pictures after the shown one are decoded."""
        return len(self._kept) - 1 - self._at

    @property
    def is_read(self) -> bool:
        """Whether the last picture is decoded, so that `end_s` is known."""
        return self._ended

    @property
    def frame_s(self) -> float:
        """How long a picture usually lasts."""
        return usual_seconds(self._stream)

    def picture(self) -> Picture | None:
        """The shown picture (H, W, 3) RGB, upright; None before the first."""
        return self._upright(self._kept[self._at].frame) if self._at >= 0 else None

    def next_picture(self) -> Picture | None:
        """The one after it; None at the end."""
        return self._upright(self._kept[self._at + 1].frame) if self.ahead else None

    def advance(self) -> None:
        """Show the next picture, if there is one."""
        if self._at + 1 < len(self._kept):
            self._at += 1
            self._drop_oldest()
        if self.ahead == 0:
            self.read()

    def read(self) -> bool:
        """Decode one picture more, without showing it; False at the end."""
        frame = None if self._ended else next(self._frames, None)
        if frame is None:
            self._ended = True
            return False
        seconds = frame_seconds(frame) or self.frame_s
        begin_s = self._clock.place(frame.time, seconds)
        if self._kept and self._kept[-1].begin_s == begin_s:  # of two at one time, the later is seen
            self._kept.pop()
        self._kept.append(_Timed(begin_s, frame))
        self._at = min(self._at, len(self._kept) - 1)
        self.end_s = max(self.end_s, begin_s + seconds)
        return True

    def find(self, at_s: float) -> Iterator[None]:
        """Show the picture of this second. Yields after each frame, so that the caller may give it up."""
        at_s += SAME_S
        is_whole = not self._skips and self._whole_from_s == -math.inf
        if is_whole and self._kept and self._kept[0].begin_s <= at_s < self._kept[-1].begin_s:
            self._at = next(n for n in reversed(range(len(self._kept))) if self._kept[n].begin_s <= at_s)
            return
        if at_s < self.first_s:
            self._reopen()
            return
        newest_s = self._kept[-1].begin_s if self._kept and is_whole else math.inf
        reads_on = newest_s <= at_s and (self._is_timeless or self._ended or at_s <= newest_s + _NEAR_S)
        if not reads_on:
            yield from self._begin_before(at_s)
            self._whole_from_s = -math.inf if self._is_timeless else at_s - _SURE_S
        yield from self._advance_to(at_s)
        if self.shown_s < self._whole_from_s:  # long on show: those left out may lie in between
            yield from self._begin_before(at_s)
            yield from self._advance_to(at_s)
        while self._kept and self._kept[0].begin_s < self._whole_from_s:
            self._kept.popleft()
            self._at -= 1
        self._whole_from_s = -math.inf

    def _advance_to(self, at_s: float) -> Iterator[None]:
        while self.next_s <= at_s:
            self.advance()
            yield

    def leave_out(self, frames: LeftOut) -> None:
        """From now on do not decode these: none, those on which no other depends, or all but key frames.

        For playing what is too much for the machine; the next `find` is exact again.
        """
        self._left_out = frames
        self._skips = self._skips or frames != "DEFAULT"

    def close(self) -> None:
        """Let go of the file."""
        self._kept.clear()
        self._at, self._converted = -1, None
        self._frames: Iterator[VideoFrame] = iter(())  # it knows us: the decoder's threads would live on
        if self._opened is not None:
            self._opened.close()
            self._opened = None

    @property
    def _is_timeless(self) -> bool:
        return bool(self._leaps) or self._container.format.name in _TIMELESS

    def _begin_before(self, at_s: float) -> Iterator[None]:
        """Decode from a key frame at or before this second, or else from the start."""
        if self._leaps is None:
            yield from self._look_for_leaps()
        self._skips, self._left_out, self._whole_from_s = False, "DEFAULT", -math.inf
        for earlier_s in _EARLIER_S:
            begin_s = at_s - earlier_s
            if self._is_timeless or begin_s <= self.first_s:
                break
            if self._go_to(begin_s) and self._kept[0].begin_s <= at_s:
                return
            yield
        self._reopen()

    def _look_for_leaps(self) -> Iterator[None]:
        """Look through the times of the whole file, where it may be several in one."""
        if self._container.format.name in _JOINABLE:
            last_s: float | None = None
            with OpenedStream(self._path, self._video) as opened:
                for number, packet in enumerate(packets(opened.container, opened.stream, [])):
                    if packet.pts is not None and packet.time_base is not None:
                        at_s = float(packet.pts * packet.time_base)
                        if last_s is not None and not -_STEP_BACK_S <= at_s - last_s <= _LEAP_S:
                            self._leaps = True
                            return
                        last_s = at_s
                    if number % _PACKETS_AT_ONCE == 0:
                        yield
        self._leaps = False

    def _go_to(self, begin_s: float) -> bool:
        """Whether the file could be sought in, and begins there with a whole picture that knows its time."""
        try:
            stamp = (self._origin_s + begin_s) / float(self._stream.time_base or 1)
            self._container.seek(math.floor(stamp), stream=self._stream, backward=True)
        except (av.FFmpegError, OSError, ValueError, OverflowError):
            return False
        self._restart()
        frame = self._kept[0].frame if self._kept else None
        return frame is not None and frame.time is not None and frame.key_frame and not frame.is_corrupt

    def _reopen(self) -> None:
        self.close()
        self._opened = opened = OpenedStream(self._path, self._video)
        assert isinstance(opened.stream, VideoStream)
        opened.stream.thread_type = "AUTO"
        self._container, self._stream = opened.container, opened.stream
        self._skips, self._left_out, self._whole_from_s = False, "DEFAULT", -math.inf
        self._restart()

    def _restart(self) -> None:
        self._frames = video_frames(self._container, self._stream, self._errors, self._before)
        self._clock = MediaClock(self._origin_s)
        self._kept.clear()
        self._at, self._ended = -1, False
        self.read()

    def _upright(self, frame: VideoFrame) -> Picture:
        if self._converted is None or self._converted[0] is not frame:
            aspect = pixel_aspect(self._stream)
            self._converted = frame, upright_rgb(frame, self._reformatter, aspect)
        return self._converted[1]

    def _before(self, packet: "Packet[Any]") -> None:
        is_early = (
            packet.pts is not None
            and packet.time_base is not None
            and float(packet.pts * packet.time_base) - self._origin_s < self._whole_from_s
        )
        wanted: LeftOut = "NONREF" if is_early else self._left_out
        if wanted != self._stream.codec_context.skip_frame:
            self._stream.codec_context.skip_frame = wanted

    def _drop_oldest(self) -> None:
        frame = self._kept[self._at].frame
        size = max(frame.width * frame.height * 1.5, 1.0)
        most = min(max(round(_KEPT_BYTES / size), _FEWEST_KEPT), _MOST_KEPT)
        while self._at > most:
            self._kept.popleft()
            self._at -= 1
