"""Qt's word of devices that come and go: from a fake, from a real sound server, and without QtMultimedia."""

import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest
from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtTest import QSignalSpy

from mmdesk.gui.devices.device_signals import DeviceSignals, cameras_of_qt

LID = SimpleNamespace(description=lambda: "Lid", id=lambda: QByteArray(b"id-1"))
DESK = SimpleNamespace(description=lambda: "Desk", id=lambda: QByteArray(b"id-2"))


class FakeMediaDevices(QObject):
    """As QMediaDevices: lists of devices, and a signal when one changed."""

    videoInputsChanged = Signal()  # noqa: N815
    audioInputsChanged = Signal()  # noqa: N815
    inputs = (LID,)

    def videoInputs(self):
        return list(self.inputs)

    def defaultVideoInput(self):
        return self.inputs[0]

    def audioInputs(self):
        return []


@pytest.fixture
def fake(monkeypatch):
    module = ModuleType("PySide6.QtMultimedia")
    module.QMediaDevices = FakeMediaDevices
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", module)


@pytest.fixture
def signals(qapp, monkeypatch):
    monkeypatch.setattr("mmdesk.gui.devices.device_signals._SETTLE_MS", 10)
    signals = DeviceSignals(nullcontext)
    yield signals
    signals.deleteLater()


def names(spy, row):
    return [(device.name, device.source, device.id, device.is_default) for device in spy.at(row)[0]]


def test_cameras_are_named_when_it_is_loaded_and_when_they_change(qtbot, fake, signals):
    named, changed = QSignalSpy(signals.cameras_named), QSignalSpy(signals.changed)
    signals.load()
    assert names(named, 0) == [("Lid", 0, "id-1", True)]
    signals._media.inputs = (LID, DESK)
    for _ in range(3):  # of one plug several signals come
        signals._media.videoInputsChanged.emit()
        signals._media.audioInputsChanged.emit()
    qtbot.waitUntil(lambda: changed.count() > 0)
    assert names(named, 1) == [("Lid", 0, "id-1", True), ("Desk", 1, "id-2", False)]
    qtbot.wait(50)
    assert changed.count() == 1


def test_without_qtmultimedia_nothing_is_told_and_nothing_breaks(signals, monkeypatch):
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    named = QSignalSpy(signals.cameras_named)
    signals.load()
    assert not signals.is_listening
    assert named.count() == 0


def test_a_command_without_a_window_gets_the_names_too(qapp, fake):
    assert [camera.name for camera in cameras_of_qt(nullcontext)] == ["Lid"]


PROGRAM = """
import subprocess, sys, time
sys.path.insert(0, {tests!r})
from PySide6.QtWidgets import QApplication
from virtual_microphone import virtual_microphone
from mmdesk.capture.quiet import quiet_stderr
from mmdesk.gui.devices.device_signals import DeviceSignals

application = QApplication([])
with virtual_microphone() as server:
    signals, told = DeviceSignals(quiet_stderr), []
    signals.changed.connect(lambda: told.append(1))
    signals.load()
    print("listening" if signals.is_listening else "not loaded")
    source = ["module-remap-source", "master=mm_out.monitor", "source_name=second"]
    command = ["pactl", "load-module", *source]
    subprocess.run(command, env=server.environment, check=True, capture_output=True)
    until = time.monotonic() + 10
    while not told and time.monotonic() < until:
        application.processEvents()
        time.sleep(0.01)
    print("told", len(told))
"""


def test_a_microphone_plugged_into_a_real_sound_server_is_told_and_nothing_is_printed():
    tests = Path(__file__).resolve().parents[1]
    command = [sys.executable, "-c", PROGRAM.format(tests=str(tests))]
    ran = subprocess.run(command, cwd=tests.parent, capture_output=True, text=True, timeout=60)
    if "Skipped" in ran.stderr:
        pytest.skip("PulseAudio is not installed, or does not start here")
    if "not loaded" in ran.stdout:
        pytest.skip("QtMultimedia cannot be loaded here")
    assert ran.stdout.splitlines() == ["listening", "told 1"]
    assert ran.stderr == ""
