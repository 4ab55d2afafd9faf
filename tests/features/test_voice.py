import numpy as np
import pytest
import torch

from mmdesk.features.pitch import CHANNELS
from mmdesk.features.voice import SHORTEST, STEP, WINDOW, sound_batch, speech_in, voice_inputs


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
    loud, soft = (voice_inputs(*sound_batch([hum(level=level)])) for level in (0.8, 0.02))
    assert torch.allclose(loud[0], soft[0], atol=1e-4)
    assert torch.allclose(loud[2], soft[2], atol=1e-2)


def test_past_its_end_a_sound_is_silent_and_of_no_height():
    sounds, lengths, heights = voice_inputs(*sound_batch([hum(1.0), hum(2.0)]))
    assert lengths.tolist() == [16000, 32000]
    assert heights.shape == (2, 32000 // STEP, CHANNELS)
    assert sounds[0, :16000].any()
    assert not sounds[0, 16000:].any()
    assert not heights[0, 16000 // STEP + 2 :, 1].any()


def test_the_shortest_sound_is_made_longer():
    padded, lengths = sound_batch([np.ones(10, np.float32)])
    assert padded.shape == (1, SHORTEST)
    assert lengths.tolist() == [SHORTEST]


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
