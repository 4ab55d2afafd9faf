"""One picture out of a media file: a still one, or that of a second. Runs in the decoding process."""

import math
from pathlib import Path

import av
import numpy as np
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.reformatter import VideoReformatter
from av.video.stream import VideoStream

from mmdesk.capture.media_container import open_container, reason
from mmdesk.capture.media_open import open_for_reading
from mmdesk.capture.media_picture import GRACE_S, LONGEST_HOLD_S, SAME_S
from mmdesk.capture.media_probe import probe
from mmdesk.capture.opencv import cv2
from mmdesk.capture.pixels import MAX_PIXELS, MAX_SIDE_PX
from mmdesk.capture.upright import frame_seconds, pixel_aspect, upright_rgb, usual_seconds
from mmdesk.core.arrays import Picture
from mmdesk.core.errors import MediaError

_STEP_BACK_S = 10.0  # where the index leads behind the place, begin this much before


def picture_at(path: Path, at_s: float) -> Picture | None:
    """The picture that a video shows `at_s` seconds after its start, (H, W, 3) RGB; None when there is none.

    Raises MediaError when the file cannot be read.
    """
    found = probe(path)
    if found.is_still:
        return read_picture(path)
    if found.video is None:
        return None
    try:
        with open_for_reading(path) as file, open_container(path, file) as container:
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


def read_picture(path: Path) -> Picture:
    """The picture (H, W, 3) RGB as a viewer shows it. Raises MediaError.

    OpenCV reads first: it also mirrors as EXIF says, which PyAV cannot. Neither reads what has more
    than MAX_PIXELS. What OpenCV does not know (some AVIF, JPEG XL) PyAV reads.
    """
    with open_for_reading(path) as file:
        data = np.frombuffer(file.read(), np.uint8)
    try:
        bgr = cv2.imdecode(data, cv2.IMREAD_COLOR)
    except cv2.error:  # it has too many pixels, or none
        bgr = None
    if bgr is None:
        return _by_pyav(path)
    height, width = bgr.shape[:2]
    shrink = min(1.0, MAX_SIDE_PX / max(height, width))
    if shrink < 1:
        size = max(round(width * shrink), 1), max(round(height * shrink), 1)
        bgr = cv2.resize(bgr, size, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB), np.uint8)


def _by_pyav(path: Path) -> Picture:
    with open_for_reading(path) as file, open_container(path, file) as container:
        try:
            frame = next(container.decode(video=0))
        except (StopIteration, av.FFmpegError, ValueError) as error:
            hint = f"It may have more than {MAX_PIXELS:,} pixels, or be damaged."
            raise MediaError(f"The picture {path.name} cannot be decoded: {reason(error)}.", hint) from error
        return upright_rgb(frame, VideoReformatter())
