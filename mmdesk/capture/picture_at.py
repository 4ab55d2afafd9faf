"""One picture out of the middle of a media file."""

import math
from pathlib import Path

import av
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.reformatter import VideoReformatter
from av.video.stream import VideoStream

from mmdesk.capture.media_container import open_container, refuse_odd_file
from mmdesk.capture.media_frames import frame_seconds, pixel_aspect, upright_rgb, usual_seconds
from mmdesk.capture.media_picture import GRACE_S, LONGEST_HOLD_S, SAME_S
from mmdesk.capture.media_probe import probe
from mmdesk.capture.still_picture import read_picture
from mmdesk.core.arrays import Picture
from mmdesk.core.errors import MediaError

_STEP_BACK_S = 10.0  # where the index leads behind the place, begin this much before


def picture_at(path: Path, at_s: float) -> Picture | None:
    """The picture that a video shows `at_s` seconds after its start, (H, W, 3) RGB; None when there is none.

    Raises MediaError when the file cannot be read.
    """
    refuse_odd_file(path)
    found = probe(path)
    if found.is_still:
        return read_picture(path)
    if found.video is None:
        return None
    try:
        with path.open("rb") as file, open_container(path, file) as container:
            stream = container.streams[found.video]
            assert isinstance(stream, VideoStream)
            frame = _frame_at(container, stream, found.origin_s + at_s)
            return upright_rgb(frame, VideoReformatter(), pixel_aspect(stream)) if frame else None
    except (av.FFmpegError, OSError, ValueError) as error:
        raise MediaError(f"{path.name} cannot be read at {at_s:.1f} s.", "Is it damaged?") from error


def _frame_at(container: InputContainer, stream: VideoStream, at_s: float) -> VideoFrame | None:
    """The last frame that begins at or before this time stamp, unless it is not shown any more then."""
    for begin_s in (at_s, at_s - _STEP_BACK_S):
        container.seek(max(0, int(begin_s * av.time_base)), backward=True)
        shown, until_s = None, math.inf
        for frame in container.decode(stream):
            if frame.time is None or frame.time > at_s + SAME_S:
                break
            shown = frame
        else:
            until_s = _end_s(shown, stream) + GRACE_S if shown else math.inf
        if shown is not None:
            return shown if at_s <= min((shown.time or 0.0) + LONGEST_HOLD_S, until_s) else None
    return None


def _end_s(last: VideoFrame, stream: VideoStream) -> float:
    return (last.time or 0.0) + (frame_seconds(last) or usual_seconds(stream))
