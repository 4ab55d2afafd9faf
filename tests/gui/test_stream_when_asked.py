"""A network stream in the camera's place is the one thing that connects, and only while it is wanted."""

import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "capture"))
from mjpeg_server import mjpeg_server

from mmdesk.core.errors import DeviceError


@pytest.fixture
def server():
    with mjpeg_server() as server:
        yield server


def test_a_stream_that_was_used_last_is_not_asked_before_start_is_pressed(qtbot, start, data_dir, server):
    (data_dir / "settings.json").write_text(json.dumps({"camera": server.url, "microphone": "none"}))
    window = start(camera=None, microphone=None, data_dir=data_dir).window
    qtbot.waitUntil(lambda: window.status.state.text() == "Ready")
    qtbot.waitUntil(lambda: window.learning.versions.list.count() == 1)
    assert server.asked == 0
    window.controls.start_button.click()
    qtbot.waitUntil(lambda: window.view.has_picture)
    assert server.asked == 1
    window.controls.start_button.click()
    qtbot.waitUntil(lambda: not window.is_live)
    window.text.written.emit("what a day")
    qtbot.waitUntil(lambda: window.showing.shown is not None)
    assert server.asked == 1


def test_a_stream_opens_nothing_but_streams(server, tmp_path):
    import threading

    from mmdesk.capture.camera_stream import stream_pictures

    (tmp_path / "secret.mjpg").write_bytes(server.jpeg)
    for url in (
        f"file://{tmp_path}/secret.mjpg",
        f"concat:{tmp_path}/secret.mjpg",
        "data:image/jpeg;base64,AAAA",
    ):
        with pytest.raises(DeviceError):
            next(stream_pictures(url, "The stream", threading.Event()))
    assert next(stream_pictures(server.url, "The stream", threading.Event())).shape == (48, 64, 3)
