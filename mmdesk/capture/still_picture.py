"""One still picture from a file, upright and of a bounded size."""

from pathlib import Path

import av
import numpy as np
from av.video.reformatter import VideoReformatter

from mmdesk.capture.media_container import MAX_PIXELS, open_container, reason
from mmdesk.capture.media_frames import MAX_SIDE_PX, upright_rgb
from mmdesk.capture.opencv import cv2
from mmdesk.capture.quiet import quiet_stderr
from mmdesk.core.arrays import Picture
from mmdesk.core.errors import MediaError


def read_picture(path: Path) -> Picture:
    """The picture (H, W, 3) RGB as a viewer shows it. Raises MediaError.

    OpenCV reads first: it also mirrors as EXIF says, which PyAV cannot. Neither reads what has more
    than MAX_PIXELS. What OpenCV does not know (some AVIF, JPEG XL) PyAV reads.
    """
    data = np.fromfile(path, np.uint8)
    try:
        with quiet_stderr():  # libjpeg and libpng print what is damaged
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
    with path.open("rb") as file, open_container(path, file) as container:
        try:
            frame = next(container.decode(video=0))
        except (StopIteration, av.FFmpegError, ValueError) as error:
            hint = f"It may have more than {MAX_PIXELS:,} pixels, or be damaged."
            raise MediaError(f"The picture {path.name} cannot be decoded: {reason(error)}.", hint) from error
        return upright_rgb(frame, VideoReformatter())
