"""A decoded video frame as an upright RGB picture of a bounded size, and how long it lasts."""

import numpy as np
from av.video.codeccontext import VideoCodecContext
from av.video.frame import VideoFrame
from av.video.reformatter import VideoReformatter
from av.video.stream import VideoStream

from mmdesk.capture.pixels import MAX_SIDE_PX
from mmdesk.core.arrays import Picture

_USUAL_FRAME_S = 0.04
_LONGEST_FRAME_S = 10.0


def upright_rgb(frame: VideoFrame, reformatter: VideoReformatter, aspect: float = 1.0) -> Picture:
    """The frame as the viewer sees it: square pixels, turned as its metadata says, (H, W, 3) RGB."""
    width, height = frame.width * aspect, float(frame.height)
    shrink = min(1.0, MAX_SIDE_PX / max(width, height))
    size = max(round(width * shrink), 1), max(round(height * shrink), 1)
    rgb = reformatter.reformat(frame, *size, format="rgb24").to_ndarray()
    quarter_turns = _quarter_turns(frame)
    picture = np.rot90(rgb, k=quarter_turns) if quarter_turns else rgb
    return np.ascontiguousarray(picture, np.uint8)


def pixel_aspect(stream: VideoStream | VideoCodecContext) -> float:
    """Width of a pixel over its height; 1 where the file says nothing or nonsense."""
    ratio = stream.sample_aspect_ratio
    return float(ratio) if ratio and 0.2 <= ratio <= 5 else 1.0


def usual_seconds(stream: VideoStream) -> float:
    """How long a frame of this stream lasts, as far as its header can be believed."""
    rate = stream.average_rate
    return float(1 / rate) if rate and 0.1 <= rate <= 240 else _USUAL_FRAME_S


def frame_seconds(frame: VideoFrame) -> float:
    """How long this frame lasts; 0 where it does not say."""
    if not frame.duration or frame.time_base is None:
        return 0.0
    return min(float(frame.duration * frame.time_base), _LONGEST_FRAME_S)


def _quarter_turns(frame: VideoFrame) -> int:
    # PyAV hands the rotation over and never applies it; files with -2147483648 exist.
    return frame.rotation // 90 % 4 if -360 <= frame.rotation <= 360 else 0
