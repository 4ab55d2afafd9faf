"""Pictures of a camera, by OpenCV."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from mmdesk.capture.opencv import cv2
from mmdesk.capture.permission import no_permission, privacy_hint
from mmdesk.capture.quiet import quiet_stderr
from mmdesk.capture.users_of_file import user_of
from mmdesk.core.arrays import Picture
from mmdesk.core.errors import DeviceError

DEVICE_FILES = Path("/dev")
_WIDTH, _HEIGHT = 640, 480


def device_pictures(index: int, name: str, stopping: threading.Event) -> Iterator[Picture]:
    """Pictures (H, W, 3) RGB until the camera ends; raises DeviceError when it cannot be opened."""
    camera = _open(index)
    try:
        if not camera.isOpened():
            raise _cannot_open(index, name)
        while not stopping.is_set():
            delivered, bgr = camera.read()
            if not delivered:
                return
            yield np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB), np.uint8)
    except cv2.error as error:  # some drivers give what is no picture, or fail in the middle of one
        words = f"{name} gives what is no picture."
        raise DeviceError(words, "Plug it in again, or choose another.") from error
    finally:
        camera.release()


def _open(index: int) -> Any:
    if index < 0 or not _exists(index):
        return cv2.VideoCapture()  # never asked: some indices print errors, and -1 has crashed
    with quiet_stderr():
        camera = cv2.VideoCapture(index)
        camera.set(cv2.CAP_PROP_FRAME_WIDTH, _WIDTH)
        camera.set(cv2.CAP_PROP_FRAME_HEIGHT, _HEIGHT)
        camera.set(cv2.CAP_PROP_BUFFERSIZE, 1)
    return camera


def _exists(index: int) -> bool:
    return not sys.platform.startswith("linux") or _file(index).exists()


def _file(index: int) -> Path:
    return DEVICE_FILES / f"video{index}"


def _cannot_open(index: int, name: str) -> DeviceError:
    if not _exists(index):
        return DeviceError(f"{name} cannot be opened.", "Plug it in, or choose another.")
    refused = no_permission([_file(index)] if _file(index).exists() else [])
    if refused is not None:
        return DeviceError(f"{name} cannot be opened: {refused.message}", refused.hint)
    program = user_of(_file(index))
    if program:
        return DeviceError(f"{name} is used by another program, {program}.", "Close that, or choose another.")
    hint = f"Close other programs that may use it, or choose another. {privacy_hint('Camera')}"
    return DeviceError(f"{name} cannot be opened.", hint.strip())
