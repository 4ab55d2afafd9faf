import numpy as np
import pytest
import torch

from mmdesk.features.pitch import CHANNELS, LOWEST_HZ, UNKNOWN, pitch

HOP = 320


def voice(hertz, seconds=1.0):
    """A buzz with ten harmonics, each weaker than the one before."""
    phase = 2 * np.pi * np.cumsum(np.broadcast_to(hertz, round(seconds * 16000))) / 16000
    return torch.from_numpy(sum(np.sin(n * phase) / n for n in range(1, 11)).astype(np.float32) * 0.1)


def of(sounds):
    """The pitch of sounds that are as long as they are padded."""
    return pitch(sounds, torch.full((len(sounds),), sounds.shape[1]), HOP)


def octaves(hertz):
    return float(np.log2(hertz / LOWEST_HZ))


@pytest.mark.parametrize("hertz", [75, 110, 203, 330, 480])
def test_a_voice_is_as_high_as_it_is(hertz):
    frames = of(voice(hertz).unsqueeze(0))
    assert frames.shape == (1, 16000 // HOP, CHANNELS)
    inner = frames[0, 2:-2]
    assert (inner[:, 1] == 1).all()
    assert inner[:, 0].numpy() == pytest.approx(octaves(hertz), abs=0.02)
    assert (inner[:, 2] > 0.95).all()


def test_a_rising_voice_is_followed():
    heard = of(voice(np.linspace(120, 240, 16000)).unsqueeze(0))[0, 3:-3, 0]
    assert (heard.diff() > 0).all()
    assert float(heard[-1] - heard[0]) == pytest.approx(1, abs=0.15)


def test_noise_and_silence_are_not_voiced():
    hiss = torch.from_numpy(np.random.default_rng(0).normal(0, 0.1, 16000).astype(np.float32))
    frames = of(torch.stack([hiss, torch.zeros(16000)]))
    assert frames[0, :, 1].mean() < 0.1
    assert not frames[1, :, 1:].any()
    assert (frames[1, :, 0] == UNKNOWN).all()


def test_between_two_words_the_mean_height_is_given():
    pause = torch.zeros(8000)
    frames = of(torch.cat([voice(120, 0.5), pause, voice(240, 0.5)]).unsqueeze(0))[0]
    middle = frames[30:45]
    assert not middle[:, 1].any()
    voiced = frames[frames[:, 1] > 0][:, 0].mean()
    assert middle[:, 0].numpy() == pytest.approx(float(voiced), abs=1e-4)


def test_a_louder_voice_is_no_higher():
    soft, loud = (of((level * voice(180)).unsqueeze(0)) for level in (0.3, 3))
    assert torch.allclose(soft, loud, atol=1e-3)


@pytest.mark.parametrize("sound", [torch.full((1, 16000), 0.5), torch.full((1, 16000), 1e-9)])
def test_whatever_is_heard_the_numbers_are_numbers(sound):
    assert torch.isfinite(of(sound)).all()


def test_what_follows_a_sound_has_no_part_in_its_mean():
    low, high = voice(120, 0.5), voice(240, 0.5)
    frames = pitch(torch.cat([low, torch.zeros(1600), high]).unsqueeze(0), torch.tensor([9600]), HOP)[0]
    assert frames[27, 0] == pytest.approx(octaves(120), abs=0.15)  # with what follows it would be 1.5
    assert not frames[31:, 1].any()
