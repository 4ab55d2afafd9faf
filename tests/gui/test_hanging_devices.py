"""A camera and a microphone that hang, lie and come back, for real: a stream, and a sound server."""

import os
import signal
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "capture"))

import numpy as np
import pytest
from media_making import tone, write_wav
from mjpeg_server import mjpeg_server
from program_ending import close
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QPushButton
from virtual_microphone import virtual_microphone

from mmdesk.app.faults import Faults
from mmdesk.app.reporting import Reporting
from mmdesk.capture import camera_stream, devices, microphone, microphone_stream, portaudio, webcam


@pytest.fixture(autouse=True)
def impatient(monkeypatch):
    """What is waited for seconds in life is waited for shortly."""
    for module, name in (
        (camera_stream, "_READ_S"),
        (camera_stream, "_OPEN_S"),
        (webcam, "_RETRY_S"),
        (microphone, "_RETRY_S"),
        (microphone, "_JOIN_S"),
        (microphone_stream, "_CLOSE_S"),
        (portaudio, "_PATIENCE_S"),
    ):
        monkeypatch.setattr(module, name, 0.3)
    monkeypatch.setattr(devices._listing, "_patience_s", 1.0)


@pytest.fixture
def stream():
    with mjpeg_server() as server:
        yield server


@pytest.fixture
def sound():
    with virtual_microphone() as server:
        yield server
        os.kill(server._server.pid, signal.SIGCONT)


def told(window, words):
    return lambda: any(words in text for text in window.banners.texts)


def read(qtbot, window, text):
    """The window is usable: what is written is read."""
    window.text_written.emit(text)
    qtbot.waitUntil(lambda: window.showing.shown is not None and window.showing.shown.moment.text == text)


def sees(qtbot, program):
    """Another picture comes."""
    number, _ = program.shared.frames.peek()
    qtbot.waitUntil(lambda: program.shared.frames.peek()[0] > number)


def close_promptly(qtbot, program):
    """It ends by itself, and need not be ended."""
    gave_up = QSignalSpy(program.gave_up)
    close(qtbot, program)
    assert gave_up.count() == 0


def test_a_stream_that_hangs_and_sends_garbage_is_told_each_time_until_it_is_well(
    qtbot, start, stream, monkeypatch
):
    monkeypatch.setattr(webcam, "_STREAM_FROZEN_S", 1000.0)  # it always sends the same picture
    program = start(stream.url)
    window = program.window
    sees(qtbot, program)
    stream.holds_its_breath.set()
    qtbot.waitUntil(told(window, "stopped delivering"))
    read(qtbot, window, "while it hangs")
    assert [one for one in window.banners.findChildren(QPushButton) if one.text() == "Choose another"]
    stream.holds_its_breath.clear()
    sees(qtbot, program)
    qtbot.waitUntil(lambda: window.banners.texts == [])
    picture, stream.jpeg = stream.jpeg, np.random.default_rng(1).bytes(4000)
    qtbot.waitUntil(told(window, stream.url))
    read(qtbot, window, "while it sends garbage")
    stream.jpeg = picture
    sees(qtbot, program)
    qtbot.waitUntil(lambda: window.banners.texts == [])
    stream.holds_its_breath.set()
    close_promptly(qtbot, program)


def test_a_sound_server_that_hangs_holds_up_neither_the_camera_nor_the_end(qtbot, start, sound, clip):
    program = start("none", sound.device)
    window = program.window
    qtbot.waitUntil(lambda: program.shared.ring.written > 8_000)
    os.kill(sound._server.pid, signal.SIGSTOP)
    qtbot.waitUntil(told(window, "The microphone stopped delivering."))
    read(qtbot, window, "while it hangs")
    window.controls.camera.looked_at.emit()  # the devices are listed once more
    window.controls.camera.chosen.emit(str(clip))
    sees(qtbot, program)
    os.kill(sound._server.pid, signal.SIGCONT)
    before = program.shared.ring.written
    qtbot.waitUntil(lambda: program.shared.ring.written not in (0, before))
    qtbot.waitUntil(lambda: window.banners.texts == [])
    os.kill(sound._server.pid, signal.SIGSTOP)
    close_promptly(qtbot, program)


def test_a_sound_server_that_hangs_before_it_is_opened_is_told(qtbot, start, sound, monkeypatch):
    monkeypatch.setattr(microphone, "_OPEN_S", 0.5)
    os.kill(sound._server.pid, signal.SIGSTOP)
    program = start("none", sound.device)
    window = program.window
    qtbot.waitUntil(told(window, "The sound system does not answer."))
    read(qtbot, window, "while it hangs")
    os.kill(sound._server.pid, signal.SIGCONT)
    qtbot.waitUntil(lambda: program.shared.ring.written > 0)
    qtbot.waitUntil(lambda: window.banners.texts == [])


def test_a_microphone_that_clips_is_told_until_it_does_not(qtbot, start, sound, tmp_path):
    program = start("none", sound.device)
    qtbot.waitUntil(lambda: program.shared.ring.written > 0)
    loud = np.clip(8 * tone(2.5, 48_000, 440.0), -1, 1)
    player = sound.play(write_wav(tmp_path / "loud.wav", loud, 48_000))
    qtbot.waitUntil(told(program.window, "is too loud and clips"))
    player.kill()
    qtbot.waitUntil(lambda: not told(program.window, "clips")())


@pytest.mark.parametrize("which", ["camera", "sound file"])
def test_a_device_whose_thread_meets_a_bug_is_told_and_started_anew(qtbot, start, clip, monkeypatch, which):
    monkeypatch.setattr("mmdesk.gui.fault_dialog._QUIET_S", 0.0)
    monkeypatch.setattr("mmdesk.gui.fault_dialog._LOOK_MS", 10)
    faults = Faults()
    faults.install()
    try:
        program = start(str(clip), str(clip))
        window, dialog = program.window, Reporting(program, faults).dialog
        qtbot.waitUntil(lambda: window.showing.shown is not None)
        owner, name = (program.shared.frames, "put") if which == "camera" else (program.shared.ring, "write")
        whole = getattr(type(owner), name)
        monkeypatch.setattr(type(owner), name, lambda *_: 1 / 0)
        qtbot.waitUntil(told(window, "stopped because of an error in mmdesk"))
        monkeypatch.setattr(type(owner), name, whole)
        qtbot.waitUntil(dialog.isVisible)
        assert dialog.reports[0].thread == which
        dialog.findChild(QPushButton, "fault_restart").click()
        qtbot.waitUntil(lambda: window.banners.texts == [])
        sees(qtbot, program)
    finally:
        faults.uninstall()
