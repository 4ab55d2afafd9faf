"""Less motion: what moves by itself changes seldom, and the rest as before."""

from dataclasses import replace

import pytest
from window_fakes import a_moment, a_prediction

from mmdesk.core.emotions import Emotion
from mmdesk.core.motion import FULL, REDUCED
from mmdesk.gui import motion
from mmdesk.gui.devices.level_meter import LevelMeter
from mmdesk.gui.learning_progress import LearningProgress
from mmdesk.gui.motion import use_motion

FEAR, ANGER = Emotion.FEAR, Emotion.ANGER


@pytest.fixture(autouse=True)
def full_again():
    yield
    use_motion(FULL)


@pytest.fixture
def hour(monkeypatch):
    """The time stands still, and can be set."""
    now = [1000.0]
    monkeypatch.setattr(motion.time, "monotonic", lambda: now[0])
    return now


def shares(window, see, end_s, emotion, share):
    moment = a_moment(end_s)
    prediction = a_prediction(moment, emotion)
    probabilities = prediction.probabilities.copy()
    probabilities[emotion.position] = share
    window.show_prediction(moment, replace(prediction, probabilities=probabilities))
    return window.answer.bars.bars[emotion].accessibleName()


def test_bars_change_once_a_second_but_another_answer_is_shown_at_once(window, see, hour):
    use_motion(REDUCED)
    window.session_began_at = -1.0
    see(FEAR)
    first = window.answer.bars.bars[FEAR].accessibleName()
    hour[0] += 0.5
    assert shares(window, see, 1.1, FEAR, 0.2) == first
    hour[0] += 1.5
    assert shares(window, see, 1.2, FEAR, 0.2) != first
    window.showing.clear()
    assert "no prediction" in window.answer.bars.bars[FEAR].accessibleName()


def test_without_it_every_change_is_shown(window, see, hour):
    window.session_began_at = -1.0
    see(FEAR)
    first = window.answer.bars.bars[FEAR].accessibleName()
    hour[0] += 0.5
    assert shares(window, see, 1.9, FEAR, 0.2) != first


def test_the_meter_steps_and_falls_silent_at_once(qtbot, hour):
    use_motion(REDUCED)
    meter = LevelMeter()
    qtbot.addWidget(meter)
    meter.show_level(-30.0)
    meter.show_level(-6.0)
    assert meter.level == 0.5
    hour[0] += 0.6
    meter.show_level(-6.0)
    assert meter.level == 0.9
    meter.show_level(-120.0)
    assert meter.level == 0.0


def test_a_bar_without_an_end_stands_still(qtbot):
    progress = LearningProgress()
    qtbot.addWidget(progress)
    progress.begin()
    assert progress.bar.maximum() == 0
    use_motion(REDUCED)
    progress.begin()
    assert (progress.bar.value(), progress.bar.maximum()) == (0, 1)


def test_it_is_chosen_in_the_menu_and_kept(start):
    program = start()
    entry = program.window.more.entry("motion")
    assert not entry.isChecked()
    entry.trigger()
    assert (program.settings.text("motion"), motion.is_reduced()) == (REDUCED, True)
    entry.trigger()
    assert (program.settings.text("motion"), motion.is_reduced()) == (FULL, False)
