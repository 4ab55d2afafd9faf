"""Which cameras and microphones there are, by name."""

import os
import sys
from pathlib import Path
from typing import Any

from mmdesk.capture.portaudio import portaudio, refresh
from mmdesk.capture.quiet import quiet_stderr
from mmdesk.core.devices import Device

VIDEO_CLASS = Path("/sys/class/video4linux")
_PROBED_INDICES = 4


def microphones() -> list[Device]:
    """Input devices, the default first. Empty without any; raises DeviceError without PortAudio."""
    found = []
    with portaudio() as module:
        refresh()
        default = module.default.device[0]
        for index, info in enumerate(module.query_devices()):
            if info["max_input_channels"] > 0:
                found.append(_microphone(info, _host(module, info), is_default=index == default))
    return sorted(found, key=lambda device: not device.is_default)


def cameras(video_class: Path = VIDEO_CLASS) -> list[Device]:
    """Cameras in the order of their index. On Linux read from the system, elsewhere by trying."""
    return _listed_cameras(video_class) if sys.platform.startswith("linux") else _probed_cameras()


def _host(module: Any, info: dict[str, Any]) -> str:
    return str(module.query_hostapis(info["hostapi"])["name"])


def _microphone(info: dict[str, Any], host: str, *, is_default: bool) -> Device:
    # An index changes when devices come and go; PortAudio also takes "name, host".
    name = str(info["name"])
    full_name = f"{name}, {host}"
    return Device(name=name, source=full_name, id=full_name, is_default=is_default)


def _listed_cameras(video_class: Path) -> list[Device]:
    nodes = [node for node in video_class.glob("video*") if node.name[5:].isdigit()]
    found: list[Device] = []
    for node in sorted(nodes, key=lambda node: int(node.name[5:])):
        if _read(node / "index") not in ("", "0"):
            continue  # a camera's second node carries metadata, not pictures
        name = _read(node / "name") or f"Camera {node.name[5:]}"
        identity = os.path.realpath(node / "device")
        found.append(Device(name, int(node.name[5:]), id=identity, is_default=not found))
    return found


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def _probed_cameras() -> list[Device]:
    from mmdesk.capture.opencv import cv2

    found: list[Device] = []
    for index in range(_PROBED_INDICES):
        with quiet_stderr():
            camera = cv2.VideoCapture(index)
            opened = camera.isOpened()
            camera.release()
        if opened:
            found.append(Device(f"Camera {index + 1}", index, id=str(index), is_default=not found))
    return found
