"""Which encoders this FFmpeg really has: some builds list one that cannot be opened."""

from collections.abc import Iterable
from fractions import Fraction
from functools import cache

import av
from av.video.codeccontext import VideoCodecContext

_SIDE_PX = 64


def first_video_encoder(names: Iterable[str]) -> str:
    """The first of these that can be opened; the last where none can, whose error then says why."""
    name = ""
    for name in names:
        if can_write_video(name):
            break
    return name


@cache
def can_write_video(name: str) -> bool:
    """Whether pictures can be written so. Builds without GPL parts have an x264 in name only."""
    try:
        context = av.CodecContext.create(name, "w")
        assert isinstance(context, VideoCodecContext)
        context.width = context.height = _SIDE_PX
        context.pix_fmt = "yuv420p"
        context.time_base = Fraction(1, 25)
        context.options = {"threads": "1"}
        context.open()
    except (ValueError, av.FFmpegError):  # unknown by name, or not to be opened
        return False
    return True
