"""`mmdesk devices` lists what there is, as a table or as JSON, and needs nothing to be there."""

import json

import pytest
import typer
from typer.testing import CliRunner

from mmdesk.capture import devices as capture_devices
from mmdesk.cli.devices import devices
from mmdesk.core.devices import Device
from mmdesk.core.errors import DeviceError

MICROPHONE = Device("Headset", "Headset, ALSA", "Headset (0), ALSA", is_default=True)


@pytest.fixture
def run(monkeypatch):
    application = typer.Typer()
    application.command()(devices)
    monkeypatch.setattr(capture_devices, "cameras", lambda named: named or [Device("Built-in", 0)])
    monkeypatch.setattr(capture_devices, "microphones", lambda: [MICROPHONE])
    return lambda *arguments: CliRunner().invoke(application, arguments)


def test_the_table_names_every_device(run) -> None:
    ran = run()
    assert ran.exit_code == 0
    assert "Built-in" in ran.output
    assert "Headset" in ran.output


def test_where_the_system_gives_no_names_they_are_qts(run, monkeypatch) -> None:
    monkeypatch.setattr("mmdesk.cli.devices.sys.platform", "darwin")
    monkeypatch.setattr(
        "mmdesk.gui.devices.device_signals.cameras_of_qt", lambda quiet: [Device("FaceTime", 0)]
    )
    assert "FaceTime" in run().output


def test_json_is_one_object(run) -> None:
    found = json.loads(run("--json").output)
    assert [camera["name"] for camera in found["cameras"]] == ["Built-in"]
    assert found["microphones"][0]["source"] == "Headset, ALSA"
    assert found["microphones"][0]["id"] == "Headset (0), ALSA"
    assert found["microphones"][0]["is_default"] is True


def test_without_portaudio_the_cameras_are_still_listed(run, monkeypatch) -> None:
    def missing() -> list[Device]:
        raise DeviceError("The PortAudio library is missing.", "Install it.")

    monkeypatch.setattr(capture_devices, "microphones", missing)
    ran = run()
    assert ran.exit_code == 0
    assert "Built-in" in ran.output
    assert "no microphone found" in ran.output
    assert "The PortAudio library is missing. Install it." in ran.output
