"""Colours stay apart, for everybody, and stand out from what they lie on."""

from itertools import combinations

import numpy as np
import pytest

from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.gui.emotion_bars import EmotionBar
from mmdesk.gui.emotion_look import colour_of, icon_of
from mmdesk.gui.icons import picture
from mmdesk.gui.theme import Tones, palette_for

# Machado, Oliveira and Fernandes 2009, severity 1.0, in linear RGB.
BLINDNESS = {
    "none": np.eye(3),
    "protan": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deutan": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "tritan": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
}
_TO_XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])


def linear(colour):
    rgb = np.array(colour.getRgbF()[:3])
    return np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)


def lab(rgb):
    xyz = _TO_XYZ @ np.clip(rgb, 0, 1) / [0.9505, 1.0, 1.089]
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def contrast(first, second):
    light, dark = sorted((_TO_XYZ[1] @ linear(colour) for colour in (first, second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("blindness", BLINDNESS)
def test_no_two_emotions_look_alike(dark, blindness):
    matrix = np.array(BLINDNESS[blindness])
    seen = {emotion: lab(matrix @ linear(colour_of(emotion, dark))) for emotion in EMOTIONS}
    gaps = {pair: np.linalg.norm(seen[pair[0]] - seen[pair[1]]) for pair in combinations(EMOTIONS, 2)}
    closest = min(gaps, key=gaps.get)
    assert gaps[closest] >= 14, (closest, gaps[closest])


@pytest.mark.parametrize("dark", [False, True])
def test_emotions_stand_out_from_the_card(dark):
    card = Tones.of(palette_for(dark)).card
    for emotion in EMOTIONS:
        assert contrast(colour_of(emotion, dark), card) >= 3.0, emotion


@pytest.mark.parametrize("dark", [False, True])
def test_words_can_be_read(dark):
    tones = Tones.of(palette_for(dark))
    for words, ground in [
        (tones.text, tones.card),
        (tones.text, tones.ground),
        (tones.quiet, tones.card),
        (tones.quiet, tones.ground),
        (tones.quiet, tones.track),
        (tones.on_accent, tones.accent),
    ]:
        assert contrast(words, ground) >= 4.5, (words.name(), ground.name())


@pytest.mark.parametrize("emotion", [*EMOTIONS, None])
def test_every_emotion_has_a_drawn_face(theme, emotion):
    image = picture(icon_of(emotion), "#ff0000", 24, 1.0).toImage()
    inked = [
        image.pixelColor(x, y) for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() > 200
    ]
    assert len(inked) > 30
    assert all(colour.red() > 200 > 50 > colour.green() for colour in inked)


def test_faces_differ_from_each_other(theme):
    drawn = {picture(icon_of(emotion), "#000000", 24, 1.0).toImage().bits().tobytes() for emotion in EMOTIONS}
    assert len(drawn) == len(EMOTIONS)


def test_the_raw_probability_is_a_tick_beside_the_steadied_bar(qtbot):
    bar = EmotionBar(Emotion.ANGER)
    qtbot.addWidget(bar)
    bar.resize(320, 32)
    pictures = []
    for raw in (0.2, 0.9):
        bar.show_share(0.2, False, raw)
        pictures.append(bar.grab().toImage())
    changed = [
        x for x in range(320) if any(pictures[0].pixel(x, y) != pictures[1].pixel(x, y) for y in range(8, 24))
    ]
    assert changed
    assert max(changed) - min(changed) <= 3
