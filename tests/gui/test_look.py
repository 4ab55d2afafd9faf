"""Colours stay apart, for everybody, and stand out from what they lie on."""

from itertools import combinations
from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt

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


def ciede2000(first, second):
    """Sharma, Wu and Dalal 2005, of two Lab colours."""
    (l1, a1, b1), (l2, a2, b2) = first, second
    g = 0.5 * (1 - sqrt(_seventh((hypot(a1, b1) + hypot(a2, b2)) / 2)))
    (c1, h1), (c2, h2) = (
        (hypot((1 + g) * a, b), degrees(atan2(b, (1 + g) * a)) % 360) for a, b in ((a1, b1), (a2, b2))
    )
    turn = (h2 - h1 + 180) % 360 - 180
    dl, dc, dh = l2 - l1, c2 - c1, 2 * sqrt(c1 * c2) * sin(radians(turn / 2))
    lm, c, h = (l1 + l2) / 2, (c1 + c2) / 2, (h1 + turn / 2) % 360
    t = 1 - 0.17 * cos(radians(h - 30)) + 0.24 * cos(radians(2 * h))
    t += 0.32 * cos(radians(3 * h + 6)) - 0.20 * cos(radians(4 * h - 63))
    sl = 1 + 0.015 * (lm - 50) ** 2 / sqrt(20 + (lm - 50) ** 2)
    sc, sh = 1 + 0.045 * c, 1 + 0.015 * c * t
    rt = -2 * sqrt(_seventh(c)) * sin(radians(60 * exp(-(((h - 275) / 25) ** 2))))
    return sqrt((dl / sl) ** 2 + (dc / sc) ** 2 + (dh / sh) ** 2 + rt * dc * dh / (sc * sh))


def _seventh(c):
    return c**7 / (c**7 + 25.0**7)


@pytest.mark.parametrize(
    ("first", "second", "wanted"),
    [  # of the table in that paper
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 2.5, 0.0), (61.0, -5.0, 29.0), 22.8977),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_the_measure_of_difference_is_the_published_one(first, second, wanted):
    assert ciede2000(first, second) == pytest.approx(wanted, abs=1e-4)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("blindness", BLINDNESS)
def test_any_two_emotions_are_far_apart_for_all_eyes(dark, blindness):
    matrix = np.array(BLINDNESS[blindness])
    seen = {emotion: lab(matrix @ linear(colour_of(emotion, dark))) for emotion in EMOTIONS}
    gaps = {pair: ciede2000(*(seen[one] for one in pair)) for pair in combinations(EMOTIONS, 2)}
    closest = min(gaps, key=gaps.get)
    assert gaps[closest] >= (18.5 if blindness == "none" else 14.9), (closest, gaps[closest])


@pytest.mark.parametrize("dark", [False, True])
def test_emotions_stand_out_from_card_and_ground(dark):
    tones = Tones.of(palette_for(dark))
    for emotion in EMOTIONS:
        for behind in (tones.card, tones.ground):
            assert contrast(colour_of(emotion, dark), behind) >= 3, emotion


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
