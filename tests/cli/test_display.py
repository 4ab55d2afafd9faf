"""Whether there is a display, found out without Qt."""

import shutil
import socket
import subprocess

import pytest

from mmdesk.cli.display import display_trouble


def test_without_any_variable_there_is_none():
    assert "DISPLAY and WAYLAND_DISPLAY are not set" in display_trouble({}, "linux")


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_always_have_one(platform):
    assert display_trouble({}, platform) is None


def test_who_chooses_qts_platform_knows_why():
    assert display_trouble({"QT_QPA_PLATFORM": "offscreen"}, "linux") is None


def test_an_x_server_that_is_not_there_does_not_answer():
    assert display_trouble({"DISPLAY": ":987"}, "linux") == "The display :987 does not answer."


def test_a_wayland_socket_is_one(tmp_path):
    environment = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert display_trouble(environment, "linux") is not None
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-0"))
        assert display_trouble(environment, "linux") is None


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="there is no Xvfb")
def test_an_x_server_that_is_there_answers():
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "64x64x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        number = server.stdout.readline().strip()
        try:
            assert display_trouble({"DISPLAY": f":{number}"}, "linux") is None
        finally:
            server.terminate()
