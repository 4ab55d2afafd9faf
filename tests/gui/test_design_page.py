"""What the page on the design says of colours is what the code uses."""

import pytest

from mmdesk.core.emotions import EMOTIONS
from mmdesk.gui.emotion_look import colour_of
from mmdesk.gui.theme import Tones, palette_for
from mmdesk.paths import resources_dir

HEAD = {
    (False, False): "light",
    (True, False): "dark",
    (False, True): "light, high contrast",
    (True, True): "dark, high contrast",
}


@pytest.fixture(scope="module")
def lines():
    return (resources_dir() / "design.md").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("dark", [False, True])
def test_the_seven_colours_are_those_in_use(lines, dark):
    told = " | ".join(f"`{colour_of(emotion, dark).name()}`" for emotion in EMOTIONS)
    assert f"| {HEAD[dark, False]} | {told} |" in lines


@pytest.mark.parametrize(("dark", "high"), HEAD)
def test_grounds_and_words_are_those_in_use(lines, dark, high):
    tones = Tones.of(palette_for(dark, high))
    colours = (tones.ground, tones.card, tones.text, tones.quiet, tones.accent)
    told = " | ".join(f"`{colour.name()}`" for colour in colours)
    assert f"| {HEAD[dark, high]} | {told} |" in lines


def test_every_picture_of_the_page_is_there(lines):
    pictures = [line.split("](")[1].rstrip(")") for line in lines if line.startswith("![")]
    assert pictures
    assert all((resources_dir() / picture).is_file() for picture in pictures)
