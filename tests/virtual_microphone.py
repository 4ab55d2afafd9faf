"""A microphone without a sound card: a private PulseAudio with a sink whose monitor is the microphone.

For tests of every room: `with virtual_microphone() as microphone: microphone.play(wav)`. PortAudio
is asked for its devices again on entering and on leaving, since it remembers the first list.
"""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from mmdesk.capture.portaudio import refresh

SINK = "mm_out"
SOURCE = "mm_mic"
_START_S = 10.0


class VirtualMicrophone:
    """What is played is heard by whoever records from the device `pulse`."""

    device = "pulse"

    def __init__(self, folder: Path, server: subprocess.Popen[bytes], environment: dict[str, str]) -> None:
        self.environment = environment
        self._folder = folder
        self._server = server
        self._players: list[subprocess.Popen[bytes]] = []

    def play(self, wav: Path) -> subprocess.Popen[bytes]:
        """Start playing a wav into the microphone; returns at once."""
        command = ["paplay", f"--device={SINK}", str(wav)]
        player = subprocess.Popen(command, env=self.environment, stderr=subprocess.DEVNULL)
        self._players.append(player)
        return player

    def unplug(self) -> None:
        """Kill the sound server in mid-stream."""
        self._server.kill()
        self._server.wait(timeout=5)

    def plug_in_again(self) -> None:
        """Start the sound server once more, at the same place."""
        self._server = _start(self._folder, self.environment)
        _wait_until_ready(self.environment)

    def close(self) -> None:
        """End the players and the server."""
        for process in [*self._players, self._server]:
            process.kill()
            process.wait(timeout=5)
        shutil.rmtree(self._folder, ignore_errors=True)


@contextmanager
def virtual_microphone() -> Iterator[VirtualMicrophone]:
    """Start a private server and make it this process's sound system; skips the test where it cannot."""
    for program in ("pulseaudio", "paplay", "pactl"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed: apt install pulseaudio pulseaudio-utils")
    folder = Path(tempfile.mkdtemp(prefix="mmdesk-pulse-"))
    names = {"PULSE_RUNTIME_PATH": str(folder), "PULSE_STATE_PATH": str(folder), "HOME": str(folder)}
    names["PULSE_SERVER"] = f"unix:{folder}/native"
    environment = {**os.environ, **names}
    microphone = VirtualMicrophone(folder, _start(folder, environment), environment)
    before = os.environ.get("PULSE_SERVER")
    try:
        _wait_until_ready(environment)
        os.environ["PULSE_SERVER"] = names["PULSE_SERVER"]
        refresh()
        yield microphone
    finally:
        microphone.close()
        os.environ.pop("PULSE_SERVER", None)
        if before is not None:
            os.environ["PULSE_SERVER"] = before
        refresh()


def _start(folder: Path, environment: dict[str, str]) -> subprocess.Popen[bytes]:
    modules = [
        f"module-native-protocol-unix socket={folder}/native auth-anonymous=1",
        f"module-null-sink sink_name={SINK} rate=48000",
        f"module-remap-source master={SINK}.monitor source_name={SOURCE}",
    ]
    loads = [word for module in modules for word in ("-L", module)]
    command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", *loads]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    return subprocess.Popen(command, env=environment, **quiet)


def _wait_until_ready(environment: dict[str, str]) -> None:
    give_up = time.monotonic() + _START_S
    while time.monotonic() < give_up:
        command = ["pactl", "set-default-source", SOURCE]
        if subprocess.run(command, env=environment, capture_output=True, check=False).returncode == 0:
            return
        time.sleep(0.05)
    pytest.skip("PulseAudio is installed but does not start here")
