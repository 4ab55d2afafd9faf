"""A voice made of glottal pulses, each ringing in the formants of a vowel.

Formant-wave synthesis (X. Rodet, "Time-domain formant-wave-function synthesis", Computer Music
Journal 8(3), 1984): no recording of anybody is needed for a sample that voice detection accepts.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mmdesk.core.arrays import SAMPLE_RATE_HZ, Sound

# Formants of an adult man, Hz (Peterson and Barney 1952).
_VOWELS: tuple[tuple[float, ...], ...] = (
    (730, 1090, 2440, 3400),  # father
    (530, 1840, 2480, 3500),  # bed
    (270, 2290, 3010, 3700),  # feet
    (570, 840, 2410, 3300),  # bought
    (640, 1190, 2390, 3300),  # but
    (300, 870, 2240, 3200),  # boot
)
_BANDWIDTHS_HZ = (80.0, 100.0, 140.0, 200.0)
_LEVELS = (1.0, 0.6, 0.28, 0.12)
_RING_S = 0.03
_BREATH = 0.004
_CONSONANT = 0.1


@dataclass(frozen=True, slots=True)
class Tone:
    """How it is said: pitch and its swing in Hz, syllables a second, and loudness from 0 to 1."""

    pitch_hz: float
    swing_hz: float
    syllables_per_s: float
    loudness: float


def make_voice(tone: Tone, seconds: float, seed: int = 3) -> Sound:
    """Babble in the given tone: (seconds * 16000,) float32 within -1..1, always the same for a seed."""
    chance = np.random.default_rng(seed)
    count = round(seconds * SAMPLE_RATE_HZ)
    vowels = chance.integers(0, len(_VOWELS), round(seconds * tone.syllables_per_s) + 2)
    sound = np.zeros(count + round(_RING_S * SAMPLE_RATE_HZ), np.float64)
    at_s = 0.0
    while at_s < seconds:
        pulse = _pulse(_formants(vowels, at_s * tone.syllables_per_s))
        start = round(at_s * SAMPLE_RATE_HZ)
        sound[start : start + len(pulse)] += pulse * (1 + 0.06 * chance.standard_normal())
        at_s += 1 / (_pitch_hz(tone, at_s, seconds) * (1 + 0.012 * chance.standard_normal()))
    opening, speaking = _syllables(tone, count)
    hiss = np.diff(chance.standard_normal(count + 1))  # louder the higher, as consonants are
    voiced = sound[:count] / np.abs(sound).max() * (0.08 + 0.92 * opening)
    spoken = voiced + hiss * (_BREATH + _CONSONANT * (1 - opening) ** 2)
    return np.asarray((spoken * speaking * tone.loudness).clip(-1, 1), np.float32)


def _pulse(formants: NDArray[np.float64]) -> NDArray[np.float64]:
    seconds = np.arange(round(_RING_S * SAMPLE_RATE_HZ)) / SAMPLE_RATE_HZ
    rise = 1 - np.exp(-seconds / 0.0004)  # the folds do not close in an instant
    rings = [
        level * np.exp(-np.pi * band * seconds) * np.sin(2 * np.pi * hz * seconds)
        for hz, band, level in zip(formants, _BANDWIDTHS_HZ, _LEVELS, strict=True)
    ]
    return np.asarray(rise * np.sum(rings, axis=0), np.float64)


def _formants(vowels: NDArray[np.int64], place: float) -> NDArray[np.float64]:
    """Glides from vowel to vowel over the middle third of each step."""
    step = int(place)
    share = np.clip((place - step - 0.33) * 3, 0, 1)
    before, after = np.array(_VOWELS[vowels[step]]), np.array(_VOWELS[vowels[step + 1]])
    return np.asarray(before + (after - before) * share, np.float64)


def _pitch_hz(tone: Tone, at_s: float, seconds: float) -> float:
    melody = np.sin(2 * np.pi * 0.9 * at_s) + 0.4 * np.sin(2 * np.pi * 2.3 * at_s)
    fall = 1.08 - 0.16 * at_s / seconds  # a sentence ends lower than it begins
    return float(max(tone.pitch_hz * fall + tone.swing_hz * melody, 60.0))


def _syllables(tone: Tone, count: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """How far the mouth is open, and whether there is a word or a pause; (count,) each, 0 to 1."""
    phase = np.arange(count) / SAMPLE_RATE_HZ * tone.syllables_per_s
    opening = np.sin(np.pi * (phase % 1)) ** 0.6
    word = (phase.astype(int) % 6 != 5).astype(np.float64)  # every sixth syllable is a pause
    edge = np.minimum(np.arange(count), np.arange(count)[::-1]) / (0.02 * SAMPLE_RATE_HZ)
    return np.asarray(opening, np.float64), np.asarray(word * np.minimum(edge, 1), np.float64)
