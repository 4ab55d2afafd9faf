"""The camera on what stands in for one: a looped file, a stream that dies, an index that is not there."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from media_making import tone, write_video, write_wav
from mjpeg_server import mjpeg_server
from waiting import until

from mmdesk.capture import webcam as webcam_module
from mmdesk.capture.devices import cameras
from mmdesk.capture.webcam import Webcam, camera_name
from mmdesk.core.frames import Frame
from mmdesk.core.mailbox import Mailbox


@contextmanager
def watching(source: int | str) -> Iterator[tuple[Webcam, Mailbox[Frame]]]:
    frames: Mailbox[Frame] = Mailbox()
    webcam = Webcam(source, frames)
    webcam.start()
    try:
        yield webcam, frames
    finally:
        webcam.stop()
        assert not webcam.is_running


def test_a_file_plays_at_its_own_rate_and_starts_again(tmp_path) -> None:
    video = write_video(tmp_path / "a.mp4", [0, 60, 120, 180, 240], rate_hz=10)  # half a second
    with watching(str(video)) as (webcam, frames):
        until(lambda: frames.peek()[0] > 0)
        took_s = until(lambda: frames.peek()[0] > 12)  # twice round and more
        assert took_s == pytest.approx(1.2, abs=0.35)
        assert webcam.trouble() is None
        picture = frames.take().picture
    assert (picture.shape, picture.dtype) == ((48, 64, 3), np.uint8)


def test_a_file_that_goes_away_is_told_and_watched_again_when_it_is_back(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(webcam_module, "_RETRY_S", 0.1)
    video = write_video(tmp_path / "a.mp4", [0, 60, 120], rate_hz=10)
    with watching(str(video)) as (webcam, frames):
        until(lambda: frames.peek()[0] > 0)
        video.rename(tmp_path / "away.mp4")
        until(lambda: webcam.trouble() is not None)
        assert "a.mp4: No such file" in webcam.trouble()
        (tmp_path / "away.mp4").rename(video)
        until(lambda: webcam.trouble() is None)


def test_a_stream_gives_rgb_and_its_death_is_told() -> None:
    with mjpeg_server() as server, watching(server.url) as (webcam, frames):
        until(lambda: frames.peek()[0] > 3)
        assert frames.take().picture[24, 32] == pytest.approx([20, 40, 220], abs=12)
        assert webcam.trouble() is None
        server.hung_up.set()
        until(lambda: webcam.trouble() is not None, seconds=5)
        assert server.url in webcam.trouble()
        assert "\n" not in webcam.trouble()


def test_a_stream_that_comes_back_is_watched_again(monkeypatch) -> None:
    monkeypatch.setattr(webcam_module, "_RETRY_S", 0.1)
    with mjpeg_server() as server, watching(server.url) as (webcam, frames):
        until(lambda: frames.peek()[0] > 1)
        server.hung_up.set()
        until(lambda: webcam.trouble() is not None, seconds=5)
        server.hung_up.clear()
        until(lambda: webcam.trouble() is None)


@pytest.mark.parametrize("index", [97, -1])
def test_an_index_that_does_not_exist_is_one_clear_line(index, capfd) -> None:
    with watching(index) as (webcam, _):
        until(lambda: webcam.trouble() is not None)
        assert webcam.trouble() == f"Camera {index} cannot be opened. Plug it in, or choose another."
    assert capfd.readouterr().err == ""


def test_a_camera_that_hangs_is_told_and_does_not_hold_up_the_stop(monkeypatch) -> None:
    released = threading.Event()

    def hanging(source: int | str, name: str, stopping: threading.Event) -> Iterator[np.ndarray]:
        yield np.zeros((4, 4, 3), np.uint8)
        released.wait()

    monkeypatch.setattr(webcam_module, "pictures", hanging)
    monkeypatch.setattr(webcam_module, "_SILENT_S", 0.2)
    monkeypatch.setattr(webcam_module, "_JOIN_S", 0.1)
    with watching(0) as (webcam, _):
        until(lambda: webcam.trouble() is not None)
        assert webcam.trouble() == "Camera 0 delivers no picture."
    released.set()
    until(lambda: not any(thread.name == "camera" for thread in threading.enumerate()))


def test_a_file_that_is_missing_or_has_no_picture_is_told(tmp_path) -> None:
    write_wav(tmp_path / "sound.wav", tone(0.2))
    for name, said in (("gone.mp4", "No such file"), ("sound.wav", "no picture")):
        with watching(str(tmp_path / name)) as (webcam, _):
            until(lambda webcam=webcam: webcam.trouble() is not None)
            assert said in webcam.trouble()


def test_linux_cameras_are_named_without_their_metadata_nodes(tmp_path) -> None:
    for number, name, index in ((10, "Second", 0), (0, "First", 0), (1, "First", 1)):
        node = tmp_path / f"video{number}"
        node.mkdir()
        (node / "name").write_text(f"{name}\n")
        (node / "index").write_text(f"{index}\n")
    found = cameras(tmp_path) if sys.platform.startswith("linux") else pytest.skip("Linux only")
    assert [(device.name, device.source) for device in found] == [("First", 0), ("Second", 10)]
    assert [device.is_default for device in found] == [True, False]


def test_importing_opencv_leaves_no_qt_paths_behind() -> None:
    listing = "sorted(name for name in os.environ if name.startswith('QT_QPA'))"
    program = f"import os, mmdesk.capture.opencv; print({listing})"
    environment = {k: v for k, v in os.environ.items() if not k.startswith("QT_")}
    root = Path(__file__).resolve().parents[2]
    ran = subprocess.run([sys.executable, "-c", program], env=environment, cwd=root, capture_output=True)
    assert ran.stdout.strip() == b"[]"


@pytest.mark.parametrize(
    ("source", "named"),
    [
        (
            "rtsp://user:pass@word@camera.local:554/live?who=me@home",
            "The stream rtsp://camera.local:554/live?who=me@home",
        ),
        ("http://camera/mjpeg", "The stream http://camera/mjpeg"),
        ("http://me@camera", "The stream http://camera"),
        ("/films/talk.mp4", "The file talk.mp4"),
        (1, "Camera 1"),
    ],
)
def test_a_source_is_named_without_its_password(source, named):
    assert camera_name(source) == named
