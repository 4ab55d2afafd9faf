"""A small picture out of a media file, as JPEG."""

from pathlib import Path

import cv2

from mmdesk.capture.picture_at import picture_at

_WIDTH = 240  # pixels
_QUALITY = 80


def thumbnail(path: Path, at_s: float) -> bytes | None:
    """The picture `at_s` seconds after the start, at most 240 pixels wide; None when there is none.

    Raises MediaError when the file cannot be read.
    """
    picture = picture_at(path, at_s)
    if picture is None:
        return None
    height, width = picture.shape[:2]
    if width > _WIDTH:
        size = (_WIDTH, max(1, round(height * _WIDTH / width)))
        picture = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)  # type: ignore[assignment]
    bgr = cv2.cvtColor(picture, cv2.COLOR_RGB2BGR)
    done, jpeg = cv2.imencode(".jpg", bgr, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
    return jpeg.tobytes() if done else None
