import numpy as np
import pytest
import torch

from mmdesk.features.voice import WINDOW
from mmdesk.training import spoiling
from mmdesk.training.spoiling import at_another_speed, some_window, spoiled


def voices(count=4, samples=16000):
    times = torch.arange(samples) / 16000
    return torch.stack([0.1 * torch.sin(2 * np.pi * (150 + 50 * n) * times) for n in range(count)])


def everything(monkeypatch, **parts):
    for name in ("ECHOING", "OVER_THE_TELEPHONE", "TOO_LOUD"):
        monkeypatch.setattr(spoiling, name, parts.get(name, 0.0))


def test_a_spoiled_sound_is_as_long_and_a_number(monkeypatch):
    everything(monkeypatch, ECHOING=1.0, OVER_THE_TELEPHONE=1.0, TOO_LOUD=1.0)
    torch.manual_seed(0)
    sounds = voices()
    changed = spoiled(sounds, torch.full((4,), 16000), np.random.default_rng(0))
    assert changed.shape == sounds.shape
    assert torch.isfinite(changed).all()
    assert not torch.isclose(changed, sounds).all(1).any()


def test_silence_stays_silent():
    silent = torch.zeros(2, 16000)
    changed = spoiled(silent, torch.full((2,), 16000), np.random.default_rng(0))
    assert torch.isfinite(changed).all()
    assert changed.abs().max() < 1e-3


def test_the_same_seed_spoils_alike():
    changed = []
    for _ in range(2):
        torch.manual_seed(3)
        changed.append(spoiled(voices(), torch.full((4,), 16000), np.random.default_rng(3)))
    assert torch.equal(*changed)


def test_a_telephone_has_half_the_band(monkeypatch):
    monkeypatch.setattr(spoiling, "OVER_THE_TELEPHONE", 1.0)
    hiss = torch.from_numpy(np.random.default_rng(0).normal(0, 0.1, (1, 16000)).astype(np.float32))
    heard = spoiling._over_the_telephone(hiss, np.random.default_rng(0))
    power = torch.fft.rfft(heard)[0].abs().pow(2)
    assert power[4500:].sum() < 0.01 * power.sum()  # a bin is a hertz


def test_what_is_too_loud_is_cut_off(monkeypatch):
    monkeypatch.setattr(spoiling, "TOO_LOUD", 1.0)
    sounds = voices()
    cut = spoiling._too_loud(sounds, np.random.default_rng(0))
    assert (cut.abs().amax(1) < 0.95 * sounds.abs().amax(1)).all()
    assert torch.equal(cut.sign(), sounds.sign())


def test_a_microphone_is_louder_here_and_softer_there():
    torch.manual_seed(0)
    click = torch.zeros(1, 16000)
    click[0, 8000] = 1.0
    curve = torch.fft.rfft(spoiling._through_a_microphone(click))[0].abs()
    assert curve.max() / curve.min() > 1.2
    assert (curve[1:] / curve[:-1] - 1).abs().median() < 0.01


@pytest.mark.parametrize("samples", [1000, WINDOW, 2 * WINDOW])
def test_no_sound_is_longer_than_the_window(samples):
    sound, generator = np.ones(samples, np.float32), np.random.default_rng(0)
    assert len(some_window(sound, generator)) == min(samples, WINDOW)
    assert len(at_another_speed(sound, generator)) <= WINDOW


def test_another_speed_is_another_length():
    lengths = {
        len(at_another_speed(np.ones(10_000, np.float32), np.random.default_rng(seed))) for seed in range(9)
    }
    assert len(lengths) > 5
    assert min(lengths) >= 10_000 / 1.12 - 2
    assert max(lengths) <= 10_000 / 0.88 + 2


def test_noise_is_under_the_voice():
    torch.manual_seed(0)
    sounds = voices(32)
    noise = spoiling._noisy(sounds, torch.full((32,), 16000), np.random.default_rng(0)) - sounds
    below_db = 10 * torch.log10(sounds.pow(2).mean(1) / noise.pow(2).mean(1))
    assert below_db.min() > 3
    assert below_db.max() < 50
    assert below_db.max() - below_db.min() > 20


def test_an_echo_follows_the_sound_itself(monkeypatch):
    monkeypatch.setattr(spoiling, "ECHOING", 1.0)
    torch.manual_seed(0)
    click = torch.zeros(1, 16000)
    click[0, 1000] = 1.0
    heard = spoiling._echoing(click, np.random.default_rng(0))[0]
    assert heard[1000] == pytest.approx(1.0, abs=1e-3)
    assert heard[:999].abs().max() < 1e-4
    assert heard[1001:3000].abs().max() > 0.01
