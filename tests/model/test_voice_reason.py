"""Pieces of a voice: silencing the one that decides has the largest effect."""

import numpy as np
import pytest
import torch

from mmdesk.capture.made_voice import Tone, make_voice
from mmdesk.core.arrays import SAMPLE_RATE_HZ, VOICE_WINDOW_S
from mmdesk.model.voice_reason import LOUDEST_S, silence, voice_reason


class Listening:
    """In place of network and Answers: an emotion is the likelier the louder the sound from 1.0 to 1.5 s."""

    def encode(self, modality, sounds, lengths, heights):
        assert heights.shape[:2] == (len(sounds), sounds.shape[1] // 384)
        span = slice(round(1.0 * SAMPLE_RATE_HZ), round(1.5 * SAMPLE_RATE_HZ))
        return sounds[:, span].pow(2).mean(1, keepdim=True)

    def with_features(self, modality, features):
        return features[:, 0]


@pytest.fixture(scope="module")
def sound():
    """Three seconds of a voice that is loud from 1.0 to 1.5 s."""
    voice = make_voice(Tone(140, 30, 4.0, 0.5), VOICE_WINDOW_S) * 0.2
    voice[round(1.0 * SAMPLE_RATE_HZ) : round(1.5 * SAMPLE_RATE_HZ)] *= 4
    return voice.astype(np.float32)


@pytest.fixture(scope="module")
def reason(sound):
    return voice_reason(Listening(), Listening(), sound)


def test_the_pieces_that_decide_have_the_largest_effects(reason):
    speaking = [piece for piece in reason.pieces if piece.effect > 1e-4]
    assert speaking
    assert all(piece.end_s > 1.0 and piece.start_s < 1.5 for piece in speaking)
    assert sum(piece.effect for piece in speaking) > 0.8 * sum(abs(piece.effect) for piece in reason.pieces)


def test_the_loudest_part_has_more_energy_than_any_other_so_long(reason, sound):
    def energy(start_s):
        begin = round(start_s * SAMPLE_RATE_HZ)
        return float((sound[begin : begin + round(LOUDEST_S * SAMPLE_RATE_HZ)] ** 2).sum())

    assert reason.loudest.end_s - reason.loudest.start_s == pytest.approx(LOUDEST_S)
    assert reason.loudest.start_s < 1.5
    assert reason.loudest.end_s > 1.0
    assert energy(reason.loudest.start_s) >= max(map(energy, np.arange(0, 2.5, 0.05))) - 1e-3


def test_the_pieces_cover_what_is_spoken_without_gaps(reason):
    assert reason.pieces[0].start_s == reason.spoken.start_s
    assert reason.pieces[-1].end_s == pytest.approx(reason.spoken.end_s)
    for one, other in zip(reason.pieces, reason.pieces[1:], strict=False):
        assert one.end_s == other.start_s
        assert one.end_s - one.start_s == pytest.approx(0.25, abs=0.05)


def test_only_what_is_spoken_is_listened_to(sound):
    late = np.concatenate([np.zeros(SAMPLE_RATE_HZ, np.float32), sound[: 2 * SAMPLE_RATE_HZ]])
    reason = voice_reason(Listening(), Listening(), late)
    assert 0.7 < reason.spoken.start_s < 1.2
    assert reason.loudest.start_s >= reason.spoken.start_s


def test_only_the_window_is_explained(sound):
    reason = voice_reason(Listening(), Listening(), np.concatenate([sound, sound]))
    assert len(reason.sound) == round(VOICE_WINDOW_S * SAMPLE_RATE_HZ)


def test_samples_that_are_no_numbers_are_heard_as_silence(sound):
    broken = sound.copy()
    broken[1000:1100] = np.nan
    broken[2000] = np.inf
    reason = voice_reason(Listening(), Listening(), broken)
    assert np.isfinite(reason.sound).all()
    assert all(np.isfinite(piece.effect) for piece in reason.pieces)


def test_silence_has_no_reasons():
    assert voice_reason(Listening(), Listening(), np.zeros(SAMPLE_RATE_HZ, np.float32)) is None


def test_a_piece_is_silenced_and_a_little_way_off_nothing_is():
    gains = silence(1000, 400, 600)
    assert torch.equal(gains[400:600], torch.zeros(200))
    assert gains[:200].min() == gains[800:].min() == 1
