"""A clip in which a flash and a click come at once, and what a sound server plays, with its times."""

import subprocess
import threading
import time
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

RATE_HZ = 48_000
FRAMES_PER_S = 30


def write_flashes(path: Path, seconds: int, size: tuple[int, int] = (160, 120)) -> Path:
    """Black, with three white pictures and 5 ms of 2 kHz from the middle of every second on."""
    width, height = size
    with av.open(str(path), "w") as container:
        video = container.add_stream("libx264", rate=FRAMES_PER_S, options={"g": "90", "bf": "2"})
        video.width, video.height, video.pix_fmt = width, height, "yuv420p"
        audio = container.add_stream("aac", rate=RATE_HZ, layout="stereo")
        click = 0.8 * np.sin(2 * np.pi * 2000 * np.arange(RATE_HZ // 200) / RATE_HZ)
        for number in range(seconds * FRAMES_PER_S):
            is_flash = 0 <= number % FRAMES_PER_S - FRAMES_PER_S // 2 < 3
            grey = 255 if is_flash else 0
            picture = np.full((height, width, 3), grey, np.uint8)
            frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
            frame.pts, frame.time_base = number, Fraction(1, FRAMES_PER_S)
            container.mux(video.encode(frame))
        container.mux(video.encode(None))
        sound = np.zeros(seconds * RATE_HZ, np.float32)
        for second in range(seconds):
            begin = second * RATE_HZ + RATE_HZ // 2
            sound[begin : begin + len(click)] = click
        both = np.stack([sound, sound])
        for start in range(0, len(sound), 1024):
            block = av.AudioFrame.from_ndarray(
                np.ascontiguousarray(both[:, start : start + 1024]), format="fltp", layout="stereo"
            )
            block.sample_rate, block.pts, block.time_base = RATE_HZ, start, Fraction(1, RATE_HZ)
            container.mux(audio.encode(block))
        container.mux(audio.encode(None))
    return path


class Listener:
    """Records what a sink plays, and when (time.monotonic()) it was played."""

    def __init__(self, source: str, environment: dict[str, str]) -> None:
        command = ["parec", f"--device={source}", "--latency-msec=10", "--format=float32le"]
        command += [f"--rate={RATE_HZ}", "--channels=1", "--raw"]
        self._process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE)
        self._chunks: list[tuple[float, bytes]] = []
        self._thread = threading.Thread(target=self._read, name="listener", daemon=True)
        self._thread.start()

    @property
    def is_hearing(self) -> bool:
        """Whether anything came yet, be it silence."""
        return bool(self._chunks)

    def clicks(self) -> list[float]:
        """When each click was played."""
        sound = np.frombuffer(b"".join(data for _, data in self._chunks), np.float32)
        loud = np.flatnonzero(np.abs(sound) > 0.2)
        begins = loud[np.flatnonzero(np.diff(loud, prepend=-RATE_HZ) > RATE_HZ // 10)]
        heard, began = 0, np.inf
        for at, data in self._chunks:  # the promptest chunk tells when the recording began
            heard += len(data) // 4
            began = min(began, at - heard / RATE_HZ)
        return [float(began + begin / RATE_HZ) for begin in begins]

    def close(self) -> None:
        """Stop listening."""
        self._process.terminate()
        self._process.wait(timeout=5)
        self._thread.join()
        if self._process.stdout is not None:
            self._process.stdout.close()

    def _read(self) -> None:
        assert self._process.stdout is not None
        while data := self._process.stdout.read(480 * 4):
            self._chunks.append((time.monotonic(), data))
