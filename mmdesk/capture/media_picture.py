"""The pictures of a video file in the order of time, each shown until the next."""

import math

from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.reformatter import VideoReformatter
from av.video.stream import VideoStream

from mmdesk.capture.media_clock import MediaClock
from mmdesk.capture.media_frames import video_frames
from mmdesk.capture.unseen_pictures import UnseenPictures
from mmdesk.capture.upright import frame_seconds, pixel_aspect, upright_rgb, usual_seconds
from mmdesk.core.arrays import Picture

SAME_S = 1e-6  # times this near to each other are the same
GRACE_S = 0.3  # picture and sound of one recording end this far apart
LONGEST_HOLD_S = 10.0  # a picture that stands still longer is no longer news


class PictureTrack:
    """A video stream read forwards; only pictures somebody asks for are converted to RGB.

    Who gives `every_s` asks for the pictures at multiples of it and at the end alone: see UnseenPictures.
    """

    def __init__(
        self,
        container: InputContainer,
        stream: VideoStream,
        origin_s: float,
        errors: list[str],
        every_s: float | None = None,
    ) -> None:
        unseen = every_s and UnseenPictures(container, stream, origin_s, every_s, errors)
        self._frames = video_frames(container, stream, errors, None, unseen or None)
        self._clock = MediaClock(origin_s)
        self._aspect = pixel_aspect(stream)
        self._usual_s = usual_seconds(stream)
        self._reformatter = VideoReformatter()
        self._shown: VideoFrame | None = None
        self._shown_at_s = -math.inf
        self._picture: Picture | None = None
        self._pending: VideoFrame | None = None
        self.next_s = 0.0  # when the next picture comes; inf when there is none
        self.end_s = 0.0  # when the last picture read so far stops being shown
        self._read()

    def advance(self, until_s: float) -> None:
        """Read on until the picture shown at `until_s` is known."""
        while self.next_s <= until_s + SAME_S:
            self._shown, self._shown_at_s, self._picture = self._pending, self.next_s, None
            self._read()

    def at(self, time_s: float) -> Picture | None:
        """The picture shown at a time just advanced to; None before the first and after the last."""
        over = self.next_s == math.inf and time_s > self.end_s + GRACE_S
        if self._shown is None or over or time_s - self._shown_at_s > LONGEST_HOLD_S:
            return None
        if self._picture is None:
            self._picture = upright_rgb(self._shown, self._reformatter, self._aspect)
        return self._picture

    def _read(self) -> None:
        self._pending = next(self._frames, None)
        if self._pending is None:
            self.next_s = math.inf
            return
        seconds = frame_seconds(self._pending) or self._usual_s
        self.next_s = self._clock.place(self._pending.time, seconds)
        self.end_s = self.next_s + seconds
