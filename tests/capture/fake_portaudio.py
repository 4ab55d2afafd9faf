"""A sound system whose one microphone takes some rates, delivers what it is told to, or refuses."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace

import numpy as np


class PortAudioError(Exception):
    """As sounddevice's: a message, and PortAudio's number."""


class FakePortAudio:
    """What `mmdesk.capture.portaudio` gives out instead of sounddevice."""

    PortAudioError = PortAudioError

    def __init__(self, rate_hz: int = 48_000, accepted_hz: tuple[int, ...] | None = None) -> None:
        self.rate_hz = rate_hz
        self.accepted_hz = (rate_hz,) if accepted_hz is None else accepted_hz
        self.refusal: PortAudioError | None = None
        self.is_asleep = False  # streams are open and deliver nothing
        self.lets_close = threading.Event()
        self.lets_close.set()  # else closing a stream hangs
        self.asked_hz: list[int] = []
        self.sound = lambda times: np.sin(2 * np.pi * 440 * times) / 2

    def query_devices(self, device: object, kind: str) -> dict[str, object]:
        return {"index": 0, "default_samplerate": float(self.rate_hz), "max_input_channels": 2}

    def InputStream(self, **wanted: object) -> "FakeStream":
        self.asked_hz.append(wanted["samplerate"])
        if self.refusal is not None:
            raise self.refusal
        if wanted["samplerate"] not in self.accepted_hz:
            raise PortAudioError("Error opening InputStream: Invalid sample rate [PaErrorCode -9997]", -9997)
        return FakeStream(self, wanted)


class FakeStream:
    """Calls back from a thread of its own, about as fast as a real one."""

    def __init__(self, system: FakePortAudio, wanted: dict[str, object]) -> None:
        self._system, self._wanted = system, wanted
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="fake audio", daemon=True)

    active = property(lambda self: not self._closing.is_set())

    def start(self) -> None:
        self._thread.start()

    def close(self, ignore_errors: bool) -> None:
        self._system.lets_close.wait()
        self._closing.set()
        self._thread.join()

    def _run(self) -> None:
        size, rate_hz, at = self._wanted["blocksize"], self._wanted["samplerate"], 0
        while not self._closing.wait(size / rate_hz):
            if self._system.is_asleep:
                continue
            sound = self._system.sound((at + np.arange(size)) / rate_hz).astype(np.float32)
            both = np.stack([sound] * self._wanted["channels"], axis=1)
            self._wanted["callback"](both, size, None, SimpleNamespace(input_overflow=False))
            at += size


def install(system: FakePortAudio, monkeypatch) -> FakePortAudio:
    """Make it the sound system of every microphone of this test."""

    @contextmanager
    def portaudio() -> Iterator[FakePortAudio]:
        yield system

    monkeypatch.setattr("mmdesk.capture.microphone_stream.portaudio", portaudio)
    monkeypatch.setattr("mmdesk.capture.microphone.refresh", lambda: None)
    return system
