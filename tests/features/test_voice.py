import numpy as np
import pytest
import torch

from mmdesk.features.pitch import CHANNELS
from mmdesk.features.voice import FRAMES, WINDOW, VoiceFrames, sound_batch, speech_in


def hum(seconds=1.0, level=0.1):
    times = np.arange(round(seconds * 16000)) / 16000
    return (level * np.sin(2 * np.pi * 220 * times)).astype(np.float32)


@pytest.mark.parametrize(
    "sound",
    [
        np.zeros(48000, np.float32),
        np.zeros(0, np.float32),
        np.full(16000, np.nan, np.float32),
        np.random.default_rng(0).normal(0, 0.05, 48000).astype(np.float32),
        hum(3.0),
    ],
    ids=["silence", "nothing", "nan", "hiss", "hum"],
)
def test_what_is_not_speech_is_absent(sound):
    assert speech_in(sound) is None


def test_loudness_falls_out():
    voice_frames = VoiceFrames(32)
    loud, _ = voice_frames(*sound_batch([hum(level=0.8)]))
    soft, _ = voice_frames(*sound_batch([hum(level=0.02)]))
    assert torch.allclose(loud, soft, rtol=0.02, atol=1e-6)


def test_frames_past_the_end_are_not_heard():
    frames, heard = VoiceFrames(32)(*sound_batch([hum(1.0)]))
    assert frames.shape == (1, FRAMES, 32 + CHANNELS)
    assert heard.sum() == 100
    assert not frames[0, 101:].any()


def test_of_a_long_sound_the_end_is_kept():
    sound = np.arange(WINDOW + 10, dtype=np.float32)
    padded, lengths = sound_batch([sound])
    assert padded[0, 0] == 10
    assert lengths[0] == WINDOW


@pytest.mark.data
def test_the_spoken_part_of_a_real_clip_is_found(data_packs):
    from mmdesk.training.clips import read_clips
    from mmdesk.training.packs import read_speech
    from mmdesk.training.voice import as_float

    pack = read_speech(data_packs / "speech" / "ravdess", "test").every(60)
    for clip in read_clips(pack):
        speech = speech_in(as_float(clip))
        assert speech is not None
        assert 0.3 < len(speech) / 16000 < len(clip) / 16000
