"""High contrast: by choice or as the system says, at once, and every colour holds its numbers."""

import pytest
from test_look import contrast

from mmdesk.core.emotions import EMOTIONS
from mmdesk.gui.emotion_look import colour_of
from mmdesk.gui.theme import Tones, apply_theme, is_high, palette_for
from mmdesk.settings import Settings


@pytest.mark.parametrize("dark", [False, True])
def test_words_have_seven_to_one(dark):
    tones = Tones.of(palette_for(dark, high=True))
    for words, ground in [
        (tones.text, tones.card),
        (tones.text, tones.track),
        (tones.quiet, tones.card),
        (tones.quiet, tones.track),
        (tones.on_accent, tones.accent),
        (tones.accent, tones.card),
    ]:
        assert contrast(words, ground) >= 7, (words.name(), ground.name())


@pytest.mark.parametrize("dark", [False, True])
def test_edges_and_emotions_stand_out(dark):
    tones = Tones.of(palette_for(dark, high=True))
    for colour in (tones.edge, *(colour_of(emotion, dark) for emotion in EMOTIONS)):
        assert contrast(colour, tones.card) >= 3, colour.name()


def test_disabled_words_can_still_be_read():
    for dark in (False, True):
        palette = palette_for(dark, high=True)
        words = palette.color(palette.ColorGroup.Disabled, palette.ColorRole.Text)
        assert contrast(words, Tones.of(palette).card) >= 4.5


def test_the_menu_changes_the_window_at_once_and_is_remembered(qapp, start, tmp_path):
    program = start()
    look = program.window.more.entry("look").menu()
    assert look.appearances["system"].isChecked()
    look.appearances["dark"].trigger()
    assert Tones.of(program.window.palette()).is_dark
    look.high.trigger()
    assert program.window.palette().window().color().name() == "#000000"
    settings = Settings.load(tmp_path / "data" / "settings.json")
    assert (settings.text("appearance"), settings.text("contrast")) == ("dark", "high")
    look.high.trigger()
    look.appearances["light"].trigger()
    assert program.window.palette().window().color().name() == "#f3f4f7"
    apply_theme(qapp, "light")


def test_the_users_word_goes_before_the_systems():
    assert is_high("high")
    assert not is_high("normal")
    assert not is_high("system")  # the offscreen platform wants none
