"""What is odd about a sound: nothing at all is heard, or it is cut at full scale. A quiet room is not odd."""

import numpy as np
import pytest

from mmdesk.capture.sound_watch import SoundWatch
from mmdesk.capture.wav_microphone import _pieces
from mmdesk.core.devices import Fault

RATE_HZ = 16_000
CHANCE = np.random.default_rng(5)


def listen(watch: SoundWatch, sound: np.ndarray, rate_hz: int = RATE_HZ) -> list[Fault | None]:
    """Every fault that was told on the way, each once in a row, in pieces of 20 ms."""
    told = [watch.fault]
    for start in range(0, len(sound), rate_hz // 50):
        watch.hear(sound[start : start + rate_hz // 50], rate_hz)
        if watch.fault is not told[-1]:
            told.append(watch.fault)
    return told


def noise(seconds: float, db: float) -> np.ndarray:
    return (CHANCE.normal(0, 10 ** (db / 20), round(seconds * RATE_HZ))).astype(np.float32)


def sine(seconds: float, peak: float, rate_hz: int = RATE_HZ) -> np.ndarray:
    wave = peak * np.sin(2 * np.pi * 220 * np.arange(round(seconds * rate_hz)) / rate_hz)
    return wave.clip(-1, 1).astype(np.float32)


@pytest.mark.parametrize(
    "nothing",
    [
        np.zeros(6 * RATE_HZ, np.float32),
        np.full(6 * RATE_HZ, 0.2, np.float32),  # a steady offset is no sound
        np.full(6 * RATE_HZ, np.nan, np.float32),
        CHANCE.integers(0, 2, 6 * RATE_HZ).astype(np.float32) / 32768,  # one step of 16 bits
    ],
    ids=["zeros", "offset", "nan", "one step"],
)
def test_a_muted_microphone_is_noticed_after_five_seconds(nothing) -> None:
    watch = SoundWatch()
    assert listen(watch, nothing[: round(4.9 * RATE_HZ)]) == [None]
    assert listen(watch, nothing[: round(0.2 * RATE_HZ)]) == [None, Fault.SILENT]


def test_the_first_sound_takes_it_back() -> None:
    watch = SoundWatch()
    listen(watch, np.zeros(6 * RATE_HZ, np.float32))
    assert listen(watch, noise(0.1, -50)) == [Fault.SILENT, None]


@pytest.mark.parametrize("db", [-60, -70, -80])
def test_a_quiet_room_is_no_fault(db) -> None:
    assert listen(SoundWatch(), noise(20, db)) == [None]


def test_sound_driven_too_hard_is_noticed_and_taken_back_when_it_is_lower_again() -> None:
    watch = SoundWatch()
    assert listen(watch, sine(2, 1.6)) == [None, Fault.CLIPPING]
    assert listen(watch, sine(2.9, 0.5)) == [Fault.CLIPPING]
    assert listen(watch, sine(0.3, 0.5)) == [Fault.CLIPPING, None]


def test_one_channel_of_two_that_clips_is_enough() -> None:
    both = np.stack([sine(1, 1.6, 48_000), sine(1, 0.1, 48_000)], axis=1)
    assert listen(SoundWatch(), both, 48_000) == [None, Fault.CLIPPING]


def test_a_loud_sound_that_just_fits_and_a_single_bang_are_no_fault() -> None:
    assert listen(SoundWatch(), sine(3, 0.99)) == [None]
    bang = np.concatenate([sine(0.08, 2), sine(3, 0.2)])
    assert listen(SoundWatch(), bang) == [None]


@pytest.mark.data
@pytest.mark.parametrize(
    "clip",
    [
        "media_zoo/derived/speech_very_quiet.wav",
        "media_zoo/derived/speech.flac",
        "av/talk/edtalk_pose_source2.mp4",
    ],
)
def test_real_speech_however_quiet_is_no_fault(data_packs, clip) -> None:
    sound = np.concatenate(list(_pieces(data_packs / clip)))
    assert listen(SoundWatch(), sound) == [None]
