import numpy as np
import pytest

from mmdesk.features.voice import WINDOW
from mmdesk.training.unspoken import KINDS, SHORTEST, unspoken_sound


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("samples", [SHORTEST, SHORTEST + 777, WINDOW])
def test_every_kind_has_the_length_asked_for_and_is_not_silent(kind, samples):
    sound = kind(samples, np.random.default_rng(0))
    assert sound.shape == (samples,)
    assert np.isfinite(sound).all()
    assert sound.std() > 0


def test_sounds_are_of_any_loudness_and_length_and_never_clip():
    generator = np.random.default_rng(0)
    sounds = [unspoken_sound(generator) for _ in range(60)]
    peaks = np.array([np.abs(sound).max() for sound in sounds])
    assert peaks.max() < 0.25
    assert peaks.min() < 0.01
    assert {sound.dtype for sound in sounds} == {np.dtype(np.float32)}
    assert all(SHORTEST <= len(sound) <= WINDOW for sound in sounds)
    assert len({len(sound) for sound in sounds}) > 40


def test_the_same_seed_makes_the_same_sound():
    one, other = (unspoken_sound(np.random.default_rng(5)) for _ in range(2))
    assert np.array_equal(one, other)
