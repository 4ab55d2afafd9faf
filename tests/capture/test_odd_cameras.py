"""Cameras that may not be opened, are taken, freeze, turn, sleep, or are streams that hang in every way."""

import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from media_making import jpeg_bytes
from mjpeg_server import mjpeg_server
from waiting import until

from mmdesk.capture import camera_device, camera_stream
from mmdesk.capture import webcam as webcam_module
from mmdesk.capture.frozen import FrozenPicture
from mmdesk.capture.users_of_file import user_of
from mmdesk.capture.webcam import Webcam
from mmdesk.core.devices import Fault
from mmdesk.core.frames import Frame
from mmdesk.core.mailbox import Mailbox

CHANCE = np.random.default_rng(4)


def noise(height: int = 48, width: int = 64) -> np.ndarray:
    return CHANCE.integers(0, 255, (height, width, 3), np.uint8)


@contextmanager
def watching(source: int | str, name: str = "") -> Iterator[tuple[Webcam, Mailbox[Frame]]]:
    frames: Mailbox[Frame] = Mailbox()
    webcam = Webcam(source, frames, name)
    webcam.start()
    try:
        yield webcam, frames
    finally:
        webcam.stop()


class FakeCamera:
    """A driver's pictures, as a test wants them; it can be pulled out."""

    def __init__(self, monkeypatch) -> None:
        self.picture, self.plugged_in = noise, True
        monkeypatch.setattr(webcam_module, "pictures", self._pictures)
        monkeypatch.setattr(webcam_module, "_RETRY_S", 0.05)

    def _pictures(self, source: int | str, name: str, stopping: threading.Event) -> Iterator[np.ndarray]:
        while self.plugged_in and not stopping.wait(0.01):
            yield self.picture()


@pytest.fixture
def camera(monkeypatch) -> FakeCamera:
    return FakeCamera(monkeypatch)


@pytest.fixture
def node(monkeypatch, tmp_path) -> Path:
    """A file in the place of /dev/video0; OpenCV will not open it."""
    monkeypatch.setattr(camera_device, "DEVICE_FILES", tmp_path)
    (tmp_path / "video0").touch()
    return tmp_path / "video0"


def trouble_of(source: int | str, name: str) -> str:
    with watching(source, name) as (webcam, _):
        until(lambda: webcam.trouble() is not None)
        return webcam.trouble()


linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux only")


@linux_only
def test_without_permission_it_is_said_how_to_get_it(node, monkeypatch) -> None:
    monkeypatch.setattr("mmdesk.capture.permission.os.access", lambda file, mode: file != node)
    monkeypatch.setattr("mmdesk.capture.permission._group", lambda file: "video")
    assert trouble_of(0, "Lid camera") == (
        f"Lid camera cannot be opened: you may not read {node}. "
        "Run `sudo usermod -aG video $USER`, log out and in again."
    )


@linux_only
def test_a_camera_taken_by_another_program_is_said_with_its_name(node) -> None:
    with node.open("rb") as held:
        holder = subprocess.Popen(["sleep", "30"], stdin=held)
    try:
        until(lambda: user_of(node) == "sleep")
        assert trouble_of(0, "Lid camera").startswith("Lid camera is used by another program, sleep.")
    finally:
        holder.kill()
        holder.wait()
    assert user_of(node) == ""


@linux_only
def test_a_file_that_this_program_holds_itself_is_not_called_taken(node) -> None:
    with node.open("rb"):
        assert user_of(node) == ""


@pytest.mark.parametrize(("platform", "words"), [("darwin", "System Settings"), ("win32", "desktop apps")])
def test_other_systems_name_their_privacy_settings(node, monkeypatch, platform, words) -> None:
    monkeypatch.setattr("mmdesk.capture.permission.sys.platform", platform)
    monkeypatch.setattr(camera_device, "_exists", lambda index: True)
    assert words in str(camera_device._cannot_open(0, "FaceTime"))


def test_a_camera_pulled_out_is_told_and_watched_again_when_it_is_back(camera) -> None:
    with watching(0, "Lid camera") as (webcam, frames):
        until(lambda: frames.peek()[0] > 3)
        camera.plugged_in = False
        until(lambda: webcam.trouble() is not None)
        assert webcam.trouble() == "Lid camera stopped delivering. Is it still there?"
        camera.plugged_in = True
        until(lambda: webcam.trouble() is None)


@pytest.mark.parametrize("shape", [(480, 640), (640, 480), (1, 1), (1080, 1920)])
def test_pictures_of_any_shape_are_delivered_as_they_are(camera, shape) -> None:
    camera.picture = lambda: noise(*shape)
    with watching(0) as (webcam, frames):
        until(lambda: frames.peek()[0] > 2)
        assert frames.take().picture.shape == (*shape, 3)
        assert webcam.trouble() is None


def test_a_frozen_camera_is_a_fault_until_it_moves_again(camera, monkeypatch) -> None:
    monkeypatch.setattr(webcam_module, "_FROZEN_S", 0.3)
    still = noise()
    with watching(0) as (webcam, frames):
        until(lambda: frames.peek()[0] > 50)
        assert webcam.fault() is None
        camera.picture = still.copy
        until(lambda: webcam.fault() is Fault.FROZEN)
        assert webcam.trouble() is None
        camera.picture = noise
        until(lambda: webcam.fault() is None)


def test_a_file_may_stand_still(camera, monkeypatch) -> None:
    monkeypatch.setattr(webcam_module, "_STREAM_FROZEN_S", 0.01)
    camera.picture = noise().copy
    with watching("/pictures/still.png") as (webcam, frames):
        until(lambda: frames.peek()[0] > 30)
        assert webcam.fault() is None


def test_one_pixel_that_changes_is_not_frozen() -> None:
    frozen, picture = FrozenPicture(patience_s=5), noise()
    told = []
    for second in range(20):
        picture = picture.copy()
        picture[second, 5, 0] ^= 1
        told.append(frozen.see(picture, float(second)))
    assert not any(told)


def test_one_picture_twice_around_an_hour_of_sleep_is_not_frozen() -> None:
    frozen, picture = FrozenPicture(patience_s=5), noise()
    assert [frozen.see(picture, now) for now in (0.0, 3600.0, 3600.1)] == [False, False, False]
    assert [frozen.see(picture, 3600.1 + second) for second in range(4)][-1]


class SleepingClock:
    """The real clock, which can jump as after an hour's sleep."""

    def __init__(self) -> None:
        self.slept_s = 0.0

    def monotonic(self) -> float:
        return time.monotonic() + self.slept_s


def test_after_an_hours_sleep_the_next_picture_makes_all_well_again(camera, monkeypatch) -> None:
    clock = SleepingClock()
    monkeypatch.setattr(webcam_module, "time", clock)
    with watching(0) as (webcam, frames):
        until(lambda: frames.peek()[0] > 3)
        before = frames.peek()[0]
        clock.slept_s = 3600.0
        until(lambda: frames.peek()[0] > before + 2)
        assert webcam.trouble() is None
        assert webcam.fault() is None


def test_a_stream_that_changes_its_size_goes_on() -> None:
    with mjpeg_server() as server, watching(server.url) as (webcam, frames):
        until(lambda: frames.peek()[0] > 3)
        server.jpeg = jpeg_bytes(np.full((96, 48, 3), 90, np.uint8))  # another size, and portrait
        seen = frames.peek()[0]
        until(lambda: frames.peek()[0] > seen + 5)
        assert webcam.trouble() is None
        height, width = frames.take().picture.shape[:2]
        assert (height, width) == (96, 48)


def test_a_stream_whose_socket_is_open_and_says_nothing_is_told(monkeypatch) -> None:
    monkeypatch.setattr(camera_stream, "_READ_S", 0.5)
    with mjpeg_server() as server, watching(server.url) as (webcam, frames):
        until(lambda: frames.peek()[0] > 3)
        server.holds_its_breath.set()
        until(lambda: "stopped delivering" in (webcam.trouble() or ""), seconds=6)
        server.holds_its_breath.clear()
        until(lambda: webcam.trouble() is None)


def test_a_stream_that_repeats_one_picture_is_a_fault(monkeypatch) -> None:
    monkeypatch.setattr(webcam_module, "_STREAM_FROZEN_S", 0.3)
    with mjpeg_server() as server, watching(server.url) as (webcam, _):
        until(lambda: webcam.fault() is Fault.FROZEN)
        assert webcam.trouble() is None


def test_a_server_that_takes_the_call_and_never_answers_is_told(monkeypatch) -> None:
    monkeypatch.setattr(camera_stream, "_OPEN_S", 0.5)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/camera.mjpg"
        assert trouble_of(url, "") == f"The stream {url} cannot be opened. Check the address."
