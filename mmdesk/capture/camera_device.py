"""Pictures of a camera or a network stream, by OpenCV."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from mmdesk.capture.opencv import cv2
from mmdesk.capture.quiet import quiet_stderr
from mmdesk.core.arrays import Picture
from mmdesk.core.errors import DeviceError

_OPEN_MS = 5000
_READ_MS = 3000
_WIDTH, _HEIGHT = 640, 480


def device_pictures(source: int | str, name: str, stopping: threading.Event) -> Iterator[Picture]:
    """Pictures (H, W, 3) RGB until the source ends; raises DeviceError when it cannot be opened."""
    camera = _open(source)
    try:
        if not camera.isOpened():
            hint = "Plug it in, or choose another." if isinstance(source, int) else "Check the address."
            raise DeviceError(f"{name} cannot be opened.", hint)
        while not stopping.is_set():
            delivered, bgr = camera.read()
            if not delivered:
                return
            yield np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB), np.uint8)
    finally:
        camera.release()


def _open(source: int | str) -> Any:
    if isinstance(source, str):
        timeouts = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, _OPEN_MS, cv2.CAP_PROP_READ_TIMEOUT_MSEC, _READ_MS]
        return cv2.VideoCapture(source, cv2.CAP_FFMPEG, timeouts)
    if source < 0 or not _exists(source):
        return cv2.VideoCapture()  # never asked: some indices print errors, and -1 has crashed
    with quiet_stderr():
        camera = cv2.VideoCapture(source)
        camera.set(cv2.CAP_PROP_FRAME_WIDTH, _WIDTH)
        camera.set(cv2.CAP_PROP_FRAME_HEIGHT, _HEIGHT)
        camera.set(cv2.CAP_PROP_BUFFERSIZE, 1)
    return camera


def _exists(index: int) -> bool:
    return not sys.platform.startswith("linux") or Path(f"/dev/video{index}").exists()
