"""Sounds in which nobody speaks, for teaching the voice expert not to be sure of them.

Rooms, fans, mains hum, keys, whistles and chords, made anew each time: no recording is needed and
none can be learned by heart.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from mmdesk.core.arrays import SAMPLE_RATE_HZ, Sound
from mmdesk.features.voice import WINDOW

SHORTEST = SAMPLE_RATE_HZ // 2  # samples
Signal = NDArray[np.float64]


def unspoken_sound(generator: np.random.Generator) -> Sound:
    """Half a second to a whole window of one of KINDS, at any loudness."""
    samples = int(generator.integers(SHORTEST, WINDOW + 1))
    made = KINDS[int(generator.integers(len(KINDS)))](samples, generator)
    swelling = np.interp(np.arange(samples), np.linspace(0, samples, 6), generator.uniform(0.2, 1.0, 6))
    sound = made * swelling
    loudness = 10 ** generator.uniform(-3.0, -0.7)
    return np.asarray(sound / (np.abs(sound).max() + 1e-9) * loudness, np.float32)


def hiss(samples: int, generator: np.random.Generator) -> Signal:
    """Noise whose spectrum falls by 0 to 12 dB an octave: a microphone, a room, traffic."""
    spectrum = np.fft.rfft(generator.standard_normal(samples))
    slope = generator.uniform(0.0, 2.0)
    spectrum *= np.maximum(np.arange(len(spectrum)), 1.0) ** (-slope)
    return np.asarray(np.fft.irfft(spectrum, samples), np.float64)


def hum(samples: int, generator: np.random.Generator) -> Signal:
    """Mains and motors: a low tone with overtones."""
    low = generator.choice([50.0, 60.0, 100.0, 120.0, generator.uniform(30, 400)])
    return _tones(samples, low * np.arange(1, 12), generator)


def chord(samples: int, generator: np.random.Generator) -> Signal:
    """Music: a few notes of the tempered scale with overtones, changing twice a second."""
    parts, length = [], SAMPLE_RATE_HZ // 2
    for start in range(0, samples, length):
        notes = 220.0 * 2 ** (generator.integers(-12, 24, 3) / 12)
        dying = np.exp(-np.arange(min(length, samples - start)) / generator.uniform(2e3, 2e4))
        parts.append(_tones(len(dying), np.outer(notes, np.arange(1, 6)).ravel(), generator) * dying)
    return np.concatenate(parts)


def whistle(samples: int, generator: np.random.Generator) -> Signal:
    """One tone that wanders: a whistle, a beep, feedback."""
    wandering = np.interp(np.arange(samples), np.linspace(0, samples, 5), generator.uniform(300, 4000, 5))
    return np.asarray(np.sin(2 * np.pi * np.cumsum(wandering) / SAMPLE_RATE_HZ), np.float64)


def knocks(samples: int, generator: np.random.Generator) -> Signal:
    """Short bursts: keys, steps, a door, hands."""
    sound = np.zeros(samples)
    for start in generator.integers(0, samples, int(generator.integers(2, 20))):
        length = min(int(generator.integers(80, 1600)), samples - start)
        sound[start : start + length] += generator.standard_normal(length) * np.exp(
            -np.arange(length) / (length / 4)
        )
    return sound


def _tones(samples: int, pitches: NDArray[np.float64], generator: np.random.Generator) -> Signal:
    heard = pitches[pitches < SAMPLE_RATE_HZ / 2]
    times = np.arange(samples) / SAMPLE_RATE_HZ
    sound = np.zeros(samples)
    for pitch in heard:
        sound += generator.random() / pitch * np.sin(2 * np.pi * (pitch * times + generator.random()))
    return sound


KINDS: tuple[Callable[[int, np.random.Generator], Signal], ...] = (hiss, hum, chord, whistle, knocks)
