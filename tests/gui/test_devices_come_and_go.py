"""The whole program while cameras and microphones are plugged in and out, freeze, and fall silent."""

import numpy as np
import pytest
from program_ending import close
from virtual_microphone import virtual_microphone

from mmdesk.core.devices import Device

DESK, LID = Device("Desk camera", 0, "usb-1", is_default=True), Device("Lid camera", 1, "usb-2")


class System:
    """The cameras that are plugged in; each gives pictures of its own brightness."""

    def __init__(self, monkeypatch):
        self.cameras, self.opened, self.frozen = [], [], False
        self._chance = np.random.default_rng(3)
        monkeypatch.setattr("mmdesk.capture.devices.cameras", lambda named=None: list(self.cameras))
        monkeypatch.setattr("mmdesk.capture.devices.fingerprint", lambda: repr(self.cameras))
        monkeypatch.setattr("mmdesk.capture.webcam.pictures", self._pictures)
        monkeypatch.setattr("mmdesk.capture.webcam._RETRY_S", 0.1)
        monkeypatch.setattr("mmdesk.workers.capture_worker._LOOK_MS", 50)

    def _pictures(self, source, name, stopping):
        self.opened.append((source, name))
        picture = self._noise(source)
        while source in [camera.source for camera in self.cameras] and not stopping.wait(0.02):
            picture = picture if self.frozen else self._noise(source)
            yield picture

    def _noise(self, source):
        return (self._chance.integers(0, 30, (48, 64, 3)) + 100 * source).astype(np.uint8)


@pytest.fixture
def system(monkeypatch):
    return System(monkeypatch)


@pytest.fixture
def start(start):
    """Start the program with the camera that was used last, unless told otherwise."""
    return lambda camera=None, microphone="none": start(camera, microphone)


def texts(program):
    return program.window.banners.texts


def shown_brightness(program):
    picture = program.shared.frames.peek()[1]
    return -1 if picture is None else round(float(picture.picture.mean()) / 100)


def test_a_camera_pulled_out_is_replaced_and_taken_again_under_another_index(qtbot, system, start, tmp_path):
    system.cameras = [DESK, LID]
    program = start()
    box = program.window.controls.camera
    qtbot.waitUntil(lambda: shown_brightness(program) == 0)
    system.cameras = [LID]
    qtbot.waitUntil(lambda: shown_brightness(program) == 1)
    gone = ["Desk camera is gone; Lid camera is used instead until it is back."]
    qtbot.waitUntil(lambda: texts(program) == gone)  # that it stopped delivering may be said before
    assert box.currentText() == "Lid camera"
    system.cameras = [LID, Device("Desk camera", 2, "usb-1")]
    qtbot.waitUntil(lambda: shown_brightness(program) == 2)
    qtbot.waitUntil(lambda: texts(program) == [])
    assert box.currentText() == "Desk camera"
    assert system.opened[-1] == (2, "Desk camera")


def test_the_only_camera_is_waited_for(qtbot, system, start):
    system.cameras = [DESK]
    program = start()
    qtbot.waitUntil(lambda: shown_brightness(program) == 0)
    system.cameras = []
    qtbot.waitUntil(lambda: texts(program) == ["Desk camera stopped delivering. Is it still there?"])
    assert program.window.controls.camera.currentText() == "Desk camera"
    system.cameras = [Device("Desk camera", 2, "usb-1")]
    qtbot.waitUntil(lambda: shown_brightness(program) == 2)
    qtbot.waitUntil(lambda: texts(program) == [])


def test_the_status_line_watches_only_what_gives_pictures(qtbot, system, start):
    system.cameras = [DESK]
    state = start().window.status.state
    qtbot.waitUntil(lambda: state.text() == "Watching")
    system.cameras = []
    qtbot.waitUntil(lambda: state.text() == "Waiting for the camera…")
    system.cameras = [Device("Desk camera", 2, "usb-1")]
    qtbot.waitUntil(lambda: state.text() == "Watching")


def test_a_camera_that_comes_is_listed_without_disturbing_the_one_that_runs(qtbot, system, start):
    system.cameras = [DESK]
    program = start()
    qtbot.waitUntil(lambda: shown_brightness(program) == 0)
    system.cameras = [DESK, LID]
    box = program.window.controls.camera
    qtbot.waitUntil(lambda: box.itemText(1) == "Lid camera")
    assert system.opened == [(0, "Desk camera")]
    assert box.currentText() == "Desk camera"


def test_qts_signal_fills_the_lists_again(qtbot, system, start, monkeypatch):
    monkeypatch.setattr("mmdesk.capture.devices.fingerprint", str)  # nothing is seen in the system's files
    program = start()
    qtbot.waitUntil(lambda: program.window.is_live)
    system.cameras = [DESK]
    program.live.signals.changed.emit()
    qtbot.waitUntil(lambda: program.window.controls.camera.itemText(0) == "Desk camera")


def test_a_frozen_camera_is_one_banner_until_it_moves(qtbot, system, start, monkeypatch):
    monkeypatch.setattr("mmdesk.capture.webcam._FROZEN_S", 0.3)
    system.cameras = [DESK]
    program = start()
    qtbot.waitUntil(lambda: shown_brightness(program) == 0)
    system.frozen = True
    qtbot.waitUntil(lambda: len(texts(program)) == 1)
    assert "one and the same picture" in texts(program)[0]
    system.frozen = False
    qtbot.waitUntil(lambda: texts(program) == [])


def test_what_is_chosen_is_found_again_by_its_id_at_the_next_start(qtbot, system, start):
    system.cameras = [DESK, LID]
    program = start()
    box = program.window.controls.camera
    qtbot.waitUntil(lambda: box.count() > 3)
    box.setCurrentIndex(1)
    box.activated.emit(1)
    close(qtbot, program)
    system.cameras = [DESK, Device("Lid camera, renamed", 5, "usb-2")]
    second = start()
    qtbot.waitUntil(lambda: second.window.controls.camera.source == 5)
    assert texts(second) == []


@pytest.fixture
def server():
    with virtual_microphone() as microphone:
        yield microphone


def test_a_real_sound_server_that_dies_and_comes_back_is_heard_again(qtbot, start, server, system):
    program = start("none", server.device)
    qtbot.waitUntil(lambda: program.shared.ring.written > 16_000)
    server.unplug()
    qtbot.waitUntil(lambda: any("microphone" in text for text in texts(program)))
    assert len(texts(program)) == 1
    server.plug_in_again()
    before = program.shared.ring.written
    qtbot.waitUntil(lambda: program.shared.ring.written not in (0, before))
    qtbot.waitUntil(lambda: not any("pulse" in text or "stopped" in text for text in texts(program)))


def test_a_microphone_that_hears_nothing_at_all_is_one_banner_and_shown_in_the_meter(
    qtbot, start, server, system, monkeypatch
):
    monkeypatch.setattr("mmdesk.capture.sound_watch._SILENT_S", 0.5)
    program = start("none", server.device)  # nobody plays into the sink: zeros
    meter = program.window.controls.level
    qtbot.waitUntil(lambda: any("hears nothing at all" in text for text in texts(program)))
    qtbot.waitUntil(lambda: meter.accessibleDescription() == "The microphone hears nothing at all")
    program.window.live_wanted.emit(False)
    qtbot.waitUntil(lambda: texts(program) == [])
    qtbot.waitUntil(lambda: meter.accessibleDescription() == "")
