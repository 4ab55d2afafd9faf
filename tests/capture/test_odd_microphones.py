"""Microphones of odd rates, taken by another program, that give what is not a number, or nothing at all."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import pytest
from fake_portaudio import FakePortAudio, PortAudioError, install
from waiting import until

from mmdesk.capture import microphone as microphone_module
from mmdesk.capture import sound_watch
from mmdesk.capture.microphone import Microphone
from mmdesk.core.devices import Fault
from mmdesk.core.ring_buffer import RingBuffer

RATE_HZ = 16_000


@contextmanager
def listening(name: str = "Headset") -> Iterator[tuple[Microphone, RingBuffer]]:
    ring = RingBuffer(3 * RATE_HZ)
    microphone = Microphone(name, ring)
    microphone.start()
    try:
        yield microphone, ring
    finally:
        microphone.stop()


def loudest_hz(sound: np.ndarray) -> float:
    return float(np.abs(np.fft.rfft(sound)).argmax() * RATE_HZ / len(sound))


@pytest.mark.parametrize("rate_hz", [8_000, 11_025, 44_100, 96_000, 192_000])
def test_a_microphone_of_any_rate_is_heard_at_16_khz(rate_hz, monkeypatch) -> None:
    install(FakePortAudio(rate_hz), monkeypatch)
    with listening() as (microphone, ring):
        until(lambda: ring.written > RATE_HZ)
        assert loudest_hz(ring.newest(RATE_HZ // 2)) == pytest.approx(440, abs=5)
        assert microphone.trouble() is None
        assert microphone.fault() is None


@pytest.mark.parametrize(
    ("accepted_hz", "asked_hz"),
    [
        ((48_000,), [96_000, 48_000]),
        ((44_100,), [96_000, 48_000, 44_100]),
        ((16_000,), [96_000, 48_000, 44_100, 16_000]),
    ],
)
def test_where_its_own_rate_is_refused_others_are_tried(accepted_hz, asked_hz, monkeypatch) -> None:
    system = install(FakePortAudio(96_000, accepted_hz), monkeypatch)
    with listening() as (_, ring):
        until(lambda: ring.written > RATE_HZ)
        assert loudest_hz(ring.newest(RATE_HZ // 2)) == pytest.approx(440, abs=5)
    assert system.asked_hz == asked_hz


def test_a_microphone_that_takes_no_rate_is_one_line(monkeypatch) -> None:
    install(FakePortAudio(96_000, ()), monkeypatch)
    with listening() as (microphone, _):
        until(lambda: microphone.trouble() is not None)
        assert "Cannot open the microphone Headset" in microphone.trouble()
        assert "Invalid sample rate" in microphone.trouble()


def test_a_microphone_taken_by_another_program_is_said_and_heard_when_it_is_free(monkeypatch) -> None:
    monkeypatch.setattr(microphone_module, "_RETRY_S", 0.05)
    system = install(FakePortAudio(), monkeypatch)
    system.refusal = PortAudioError(
        "Error opening InputStream: Device unavailable [PaErrorCode -9985]", -9985
    )
    with listening() as (microphone, ring):
        until(lambda: microphone.trouble() is not None)
        assert microphone.trouble() == (
            "Cannot open the microphone Headset: another program uses it. Close that one, or choose another."
        )
        assert set(system.asked_hz) == {48_000}  # another rate would not help
        system.refusal = None
        until(lambda: microphone.trouble() is None and ring.written)


def test_without_permission_it_is_said_how_to_get_it(monkeypatch, tmp_path) -> None:
    node = tmp_path / "pcmC0D0c"
    node.touch()
    monkeypatch.setattr("mmdesk.capture.microphone_stream._SOUND_FILES", tmp_path)
    monkeypatch.setattr("mmdesk.capture.permission.os.access", lambda file, mode: file != node)
    monkeypatch.setattr("mmdesk.capture.permission._group", lambda file: "audio")
    system = install(FakePortAudio(), monkeypatch)
    system.refusal = PortAudioError(
        "Error opening InputStream: Unanticipated host error [PaErrorCode -9999]", -9999
    )
    with listening() as (microphone, _):
        until(lambda: microphone.trouble() is not None)
        assert f"you may not read {node}." in microphone.trouble()
        assert "sudo usermod -aG audio $USER" in microphone.trouble()


@pytest.mark.parametrize("nonsense", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("rate_hz", [16_000, 48_000])
def test_what_is_not_a_number_becomes_silence_and_spoils_nothing_after_it(
    nonsense, rate_hz, monkeypatch
) -> None:
    system = install(FakePortAudio(rate_hz), monkeypatch)
    system.sound = lambda times: np.where(times < 0.3, nonsense, np.sin(2 * np.pi * 440 * times) / 2)
    with listening() as (microphone, ring):
        until(lambda: ring.written > RATE_HZ)
        assert np.isfinite(ring.newest(ring.written)).all()
        assert loudest_hz(ring.newest(RATE_HZ // 2)) == pytest.approx(440, abs=5)
        assert -12 < microphone.level_db() < -6


def test_a_muted_microphone_and_one_driven_too_hard_are_faults(monkeypatch) -> None:
    monkeypatch.setattr(sound_watch, "_SILENT_S", 0.3)
    monkeypatch.setattr(sound_watch, "_CLIPPING_LASTS_S", 0.3)
    system = install(FakePortAudio(), monkeypatch)
    system.sound = np.zeros_like
    with listening() as (microphone, _):
        until(lambda: microphone.fault() is Fault.SILENT)
        system.sound = lambda times: (3 * np.sin(2 * np.pi * 440 * times)).clip(-1, 1)
        until(lambda: microphone.fault() is Fault.CLIPPING)
        system.sound = lambda times: np.sin(2 * np.pi * 440 * times) / 2
        until(lambda: microphone.fault() is None)
        assert microphone.trouble() is None


def test_a_driver_that_hangs_when_it_is_closed_is_told_given_up_and_opened_again(monkeypatch) -> None:
    monkeypatch.setattr(microphone_module, "_RETRY_S", 0.05)
    monkeypatch.setattr(microphone_module, "_SILENT_S", 0.3)
    monkeypatch.setattr("mmdesk.capture.microphone_stream._CLOSE_S", 0.5)
    system = install(FakePortAudio(), monkeypatch)
    with listening() as (microphone, ring):
        until(lambda: ring.written)
        system.is_asleep = True
        system.lets_close.clear()
        until(lambda: microphone.trouble() is not None)
        assert len(system.asked_hz) == 1  # told while it is still being closed
        until(lambda: len(system.asked_hz) > 1)
        system.is_asleep = False
        until(lambda: microphone.trouble() is None)
        system.lets_close.set()
    until(lambda: not any("closing" in thread.name for thread in threading.enumerate()))


class SleepingClock:
    """The real clock, which can jump as after an hour's sleep; nobody may ask it what day it is."""

    def __init__(self) -> None:
        self.slept_s, self.asked = 0.0, 0

    def monotonic(self) -> float:
        self.asked += 1
        return time.monotonic() + self.slept_s


def test_after_an_hours_sleep_a_microphone_has_a_moment_to_wake(monkeypatch) -> None:
    clock, system = SleepingClock(), install(FakePortAudio(), monkeypatch)
    monkeypatch.setattr(microphone_module, "time", clock)
    with listening() as (microphone, ring):
        until(lambda: ring.written)
        system.is_asleep, clock.slept_s = True, 3600.0
        asked = clock.asked
        until(lambda: clock.asked > asked + 12)
        assert microphone.trouble() is None
        system.is_asleep, before = False, ring.written
        until(lambda: ring.written > before)
    assert system.asked_hz == [48_000]  # it was not opened again


def test_after_a_sleep_a_microphone_that_does_not_wake_is_opened_again(monkeypatch) -> None:
    monkeypatch.setattr(microphone_module, "_RETRY_S", 0.05)
    clock, system = SleepingClock(), install(FakePortAudio(), monkeypatch)
    monkeypatch.setattr(microphone_module, "time", clock)
    with listening() as (_, ring):
        until(lambda: ring.written)
        clock.slept_s, system.is_asleep = 3600.0, True
        until(lambda: len(system.asked_hz) > 1)
        system.is_asleep, before = False, ring.written
        until(lambda: ring.written > before)
