"""The microphone on a real (virtual) sound server, and a file in its place."""

import os
import threading
from collections.abc import Iterator

import numpy as np
import pytest
from media_making import tone, write_wav
from virtual_microphone import VirtualMicrophone, virtual_microphone
from waiting import until

from mmdesk.capture.devices import microphones
from mmdesk.capture.microphone import Microphone
from mmdesk.capture.quiet import quiet_stderr
from mmdesk.capture.resample import StreamResampler
from mmdesk.capture.sound_level import SILENCE_DB, level_db
from mmdesk.capture.wav_microphone import WavMicrophone
from mmdesk.core.ring_buffer import RingBuffer

RATE_HZ = 16_000


def loudest_hz(sound: np.ndarray) -> float:
    return float(np.abs(np.fft.rfft(sound)).argmax() * RATE_HZ / len(sound))


@pytest.fixture
def server() -> Iterator[VirtualMicrophone]:
    with virtual_microphone() as microphone:
        yield microphone


@pytest.fixture
def ring() -> RingBuffer:
    return RingBuffer(3 * RATE_HZ)


def test_what_is_played_is_heard_at_16_khz(server, ring, tmp_path) -> None:
    microphone = Microphone(server.device, ring)
    microphone.start()
    try:
        until(lambda: ring.written > 0)
        server.play(write_wav(tmp_path / "a.wav", tone(5, 48_000, 440.0), 48_000))
        until(lambda: microphone.level_db() > -12)
        heard_from = ring.written
        took_s = until(lambda: ring.written > heard_from + RATE_HZ)
        assert took_s == pytest.approx(1.0, abs=0.4)  # sixteen thousand samples are one second
        assert loudest_hz(ring.newest(RATE_HZ // 2)) == pytest.approx(440, abs=5)
        assert microphone.trouble() is None
    finally:
        microphone.stop()
    assert not microphone.is_running


def test_unplugging_in_mid_stream_is_told_within_two_seconds(server, ring) -> None:
    microphone = Microphone(server.device, ring)
    microphone.start()
    try:
        until(lambda: ring.written > 0)
        server.unplug()
        assert until(lambda: microphone.trouble() is not None) < 2.0
        assert "stopped delivering" in microphone.trouble()
        assert "\n" not in microphone.trouble()
    finally:
        microphone.stop()


def test_a_microphone_that_comes_back_is_heard_again(server, ring) -> None:
    microphone = Microphone(server.device, ring)
    microphone.start()
    try:
        until(lambda: ring.written > 0)
        server.unplug()
        until(lambda: microphone.trouble() is not None)
        server.plug_in_again()
        silent_at = ring.written
        until(lambda: ring.written > silent_at, seconds=15)
        assert microphone.trouble() is None
    finally:
        microphone.stop()


def test_the_list_names_the_devices_and_the_default(server) -> None:
    found = microphones()
    assert any(device.name == server.device for device in found)
    assert sum(device.is_default for device in found) == 1


def test_a_device_that_does_not_exist_is_one_clear_line(ring, capfd) -> None:
    microphone = Microphone("no such microphone", ring)
    microphone.start()
    try:
        until(lambda: microphone.trouble() is not None)
        said = "The microphone no such microphone is not there. Plug it in, or choose another."
        assert microphone.trouble() == said
    finally:
        microphone.stop()
    assert capfd.readouterr().err == ""


def test_two_threads_that_want_silence_give_stderr_back(capfd) -> None:
    inside, leave = threading.Event(), threading.Event()

    def hold() -> None:
        with quiet_stderr():
            inside.set()
            leave.wait(5)

    holder = threading.Thread(target=hold)
    holder.start()
    inside.wait(5)
    with quiet_stderr():
        os.write(2, b"lost")
    leave.set()
    holder.join()
    os.write(2, b"heard")
    assert capfd.readouterr().err == "heard"


def test_a_file_plays_in_real_time_and_starts_again(ring, tmp_path) -> None:
    wav = write_wav(tmp_path / "a.wav", tone(0.4, 48_000), 48_000)
    microphone = WavMicrophone(wav, ring)
    microphone.start()
    try:
        took_s = until(lambda: ring.written > RATE_HZ)  # more than twice its length
        assert took_s == pytest.approx(1.0, abs=0.3)
        assert microphone.trouble() is None
        assert microphone.level_db() == pytest.approx(-9, abs=1)  # a sine of half the full scale
    finally:
        microphone.stop()


def test_a_file_without_sound_says_so(ring, tmp_path) -> None:
    (tmp_path / "a.wav").write_text("not a sound")
    microphone = WavMicrophone(tmp_path / "a.wav", ring)
    microphone.start()
    until(lambda: microphone.trouble() is not None)
    microphone.stop()
    assert "a.wav" in microphone.trouble()


def test_resampling_in_blocks_leaves_no_seams() -> None:
    resample = StreamResampler(48_000)
    sound = tone(1, 48_000, 440.0)
    stereo = np.stack([sound, sound], axis=1)
    pieces = [resample(stereo[start : start + 960]) for start in range(0, 48_000, 960)]
    joined = np.concatenate(pieces)
    assert len(joined) == pytest.approx(RATE_HZ, abs=100)
    steps = np.abs(np.diff(joined[500:]))
    assert steps.max() < 0.5 * 2 * np.pi * 440 / RATE_HZ * 1.05  # no faster than the sine itself


def test_nothing_heard_is_silence(ring) -> None:
    assert level_db(ring) == SILENCE_DB
    ring.write(np.zeros(RATE_HZ, np.float32))
    assert level_db(ring) == SILENCE_DB


def test_a_sound_file_that_goes_away_is_told_and_played_again_when_it_is_back(tmp_path, monkeypatch):
    monkeypatch.setattr("mmdesk.capture.wav_microphone._RETRY_S", 0.05)
    wav = write_wav(tmp_path / "a.wav", tone(0.2, 16_000), 16_000)
    ring = RingBuffer(16_000)
    microphone = WavMicrophone(wav, ring)
    microphone.start()
    try:
        until(lambda: ring.written > 0)
        wav.rename(tmp_path / "away.wav")
        until(lambda: microphone.trouble() is not None)
        assert "a.wav: No such file" in microphone.trouble()
        (tmp_path / "away.wav").rename(wav)
        until(lambda: microphone.trouble() is None)
    finally:
        microphone.stop()
