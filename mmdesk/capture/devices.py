"""Which cameras and microphones there are, by name, with ids that outlast a restart."""

import os
import re
import subprocess
import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any

from mmdesk.capture.in_time import InTime
from mmdesk.capture.portaudio import is_in_use, no_answer, portaudio, refresh
from mmdesk.capture.quiet import quiet_stderr
from mmdesk.core.devices import Device
from mmdesk.core.own_program import own_part
from mmdesk.core.strict_json import read_json

VIDEO_CLASS = Path("/sys/class/video4linux")
SOUND_CARDS = Path("/proc/asound/cards")
_PROBED_INDICES = 4
_LISTING_S = 5.0  # of a sound system that hangs no more is waited for
_CHILD_S, _MOST_BYTES = 10.0, 2**20
_CARD_NUMBER = re.compile(r" \(hw:\d+,(\d+)\)")


def microphones() -> list[Device]:
    """Input devices, the default first. Empty without any.

    Raises DeviceError without PortAudio, and where the sound system hangs.
    """
    try:
        found = _listing.answer()
    except TimeoutError as error:
        raise no_answer() from error
    devices = [_microphone(name, host, is_default=is_default) for name, host, is_default in found]
    return sorted(devices, key=lambda device: not device.is_default)


def cameras(video_class: Path = VIDEO_CLASS, named: list[Device] | None = None) -> list[Device]:
    """Cameras in the order of their index. On Linux read from the system, elsewhere as Qt `named` them.

    Without names they are found by trying.
    """
    is_linux = sys.platform.startswith("linux")
    if named is not None and not is_linux:
        return _in_opencv_order(named)
    return _listed_cameras(video_class) if is_linux else _probed_cameras()


def fingerprint(video_class: Path = VIDEO_CLASS, sound_cards: Path = SOUND_CARDS) -> str:
    """Changes when a camera or a sound card comes or goes. Linux; costs nothing."""
    try:
        nodes = sorted(os.listdir(video_class))
    except OSError:
        nodes = []
    return " ".join([*nodes, _read(sound_cards)])


def raw_microphones() -> list[tuple[str, str, bool]]:
    """Of each input device its name, its host interface, and whether it is the default."""
    found = []
    with portaudio() as module:
        refresh()
        default = module.default.device[0]
        for index, info in enumerate(module.query_devices()):
            if info["max_input_channels"] > 0:
                found.append((str(info["name"]), _host(module, info), index == default))
    return found


def _found_microphones() -> list[tuple[str, str, bool]]:
    return _raw_microphones_of_child() if is_in_use() else raw_microphones()


_listing = InTime(_found_microphones, _LISTING_S, "listing microphones")


def _raw_microphones_of_child() -> list[tuple[str, str, bool]]:
    """As another process sees them: PortAudio keeps its first list while a stream is open."""
    command, nowhere = own_part("mmdesk.capture.listed_microphones"), subprocess.DEVNULL
    try:
        with TemporaryFile() as said:  # not a pipe: a sound server that the child starts would hold it open
            run = partial(subprocess.run, stdin=nowhere, stdout=said, stderr=nowhere, check=True)
            run(command, timeout=_CHILD_S, env=_environment())
            said.seek(0)
            return [_told(*one) for one in read_json(said.read(_MOST_BYTES))]
    except (OSError, TypeError, ValueError, subprocess.SubprocessError):
        return raw_microphones()


def _told(name: object, host: object, is_default: object) -> tuple[str, str, bool]:
    return str(name), str(host), is_default is True


def _environment() -> dict[str, str]:
    root = str(Path(__file__).resolve().parents[2])  # the child must find the same mmdesk
    others = filter(None, [os.environ.get("PYTHONPATH")])
    return {**os.environ, "PYTHONPATH": os.pathsep.join([root, *others])}


def _host(module: Any, info: dict[str, Any]) -> str:
    return str(module.query_hostapis(info["hostapi"])["name"])


def _microphone(name: str, host: str, *, is_default: bool) -> Device:
    # PortAudio's index changes when devices come and go, so it is asked for "name, host". In ALSA's names
    # stands the number of the card, which changes likewise, and is therefore no part of the id.
    source = f"{name}, {host}"
    return Device(name, source, id=_CARD_NUMBER.sub(r" (\1)", source), is_default=is_default)


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


def _in_opencv_order(named: list[Device]) -> list[Device]:
    """Qt's cameras with OpenCV's indices, which have no names: matched by their order.

    On Windows both list them as Media Foundation does; on macOS OpenCV sorts them by their unique id
    (cap_avfoundation_mac.mm).
    """
    ordered = sorted(named, key=lambda device: device.id) if sys.platform == "darwin" else named
    return [Device(found.name, index, found.id, found.is_default) for index, found in enumerate(ordered)]


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
