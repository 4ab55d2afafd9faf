"""Devices and children that fail in the real window: it stays usable, says so, offers what is next."""

import os
import time

import numpy as np
import pytest
from PySide6.QtWidgets import QPushButton

from mmdesk.app.faults import Faults
from mmdesk.app.reporting import Reporting
from mmdesk.capture import moments as live_moments
from mmdesk.core.emotions import Emotion
from mmdesk.core.errors import WeightsError
from mmdesk.core.frames import Frame
from mmdesk.core.predictions import NotSure
from mmdesk.model.toy import ToyPredictor


@pytest.fixture
def faults(qapp):
    made = Faults()
    made.install()
    yield made
    made.uninstall()


def click(window, words):
    found = [one for one in window.banners.findChildren(QPushButton) if one.text() == words]
    assert found, window.banners.texts
    found[0].click()


def give_a_verdict(qtbot, window, waiting):
    """The window is usable: what is shown can be judged, and is kept."""
    last = window.showing.shown
    qtbot.waitUntil(lambda: window.showing.shown is not None and window.showing.shown is not last)
    qtbot.waitUntil(lambda: bool(window.showing.shown.prediction.opinions))
    window.verdicts.name(Emotion.ANGER)
    qtbot.waitUntil(lambda: window.learning.waiting_label.text().startswith(f"{waiting} verdict"))


class Lies:
    """A camera that gives what it is told to, however odd."""

    def __init__(self, frames, pictures):
        self._frames, self._pictures = frames, iter(pictures)

    def start(self):
        """Nothing."""

    def stop(self):
        """Nothing."""

    def trouble(self):
        """One more picture each time it is asked whether all is well."""
        picture = next(self._pictures, None)
        if picture is not None:
            self._frames.put(Frame(picture, time.monotonic()))

    def fault(self):
        """None."""


LIES = (
    np.zeros((1, 1, 3), np.uint8),
    np.zeros((2, 4000, 3), np.uint8),
    np.random.default_rng(0).integers(0, 256, (90, 160, 3), np.uint8),
    np.full((1080, 1920, 3), 255, np.uint8)[::2, ::3],
    np.zeros((90, 160, 3), np.uint8)[:, ::-1],
)


def test_a_camera_that_lies_about_its_pictures_does_no_harm(qtbot, start, faults, clip):
    program = start(str(clip), str(clip))
    window = program.window
    reporting = Reporting(program, faults)
    qtbot.waitUntil(lambda: window.showing.shown is not None)
    liar = Lies(program.shared.frames, LIES * 3)
    program.live._capture._open_camera = lambda source: liar
    program.live._camera.go_live(True)
    qtbot.waitUntil(lambda: next(liar._pictures, None) is None)
    assert reporting.dialog.reports == []
    assert window.isEnabled()


@pytest.mark.qt_log_ignore("This plugin does not support", "pa_context_connect")  # of a list that opens, too
def test_a_camera_that_vanishes_is_told_and_another_can_be_chosen(qtbot, start, clip, tmp_path):
    copy = tmp_path / "copy.mp4"
    copy.write_bytes(clip.read_bytes())
    window = start(str(copy), str(clip)).window
    give_a_verdict(qtbot, window, 1)
    os.truncate(copy, 0)
    copy.unlink()
    qtbot.waitUntil(lambda: any("copy.mp4" in text for text in window.banners.texts))
    click(window, "Choose another")
    assert window.controls.camera.view().isVisible()
    window.controls.camera.hidePopup()
    window.controls.camera.chosen.emit(str(clip))
    give_a_verdict(qtbot, window, 2)
    assert not any("copy.mp4" in text for text in window.banners.texts)


@pytest.mark.qt_log_ignore("This plugin does not support", "pa_context_connect")
def test_the_last_answer_fades_once_nothing_is_seen(qtbot, start, clip, tmp_path, monkeypatch):
    copy = tmp_path / "copy.mp4"
    copy.write_bytes(clip.read_bytes())
    monkeypatch.setattr(live_moments, "_PICTURE_LASTS_S", 0.3)
    window = start(str(copy)).window
    give_a_verdict(qtbot, window, 1)
    os.truncate(copy, 0)
    copy.unlink()
    qtbot.waitUntil(lambda: window.showing.shown.not_sure is NotSure.NOTHING)
    assert window.answer.headline.word() == "Not sure"
    assert "Nothing to see, hear or read" in window.answer.headline.accessibleName()
    assert all("no prediction" in bar.accessibleName() for bar in window.answer.bars.bars.values())
    assert not window.answer.right_button.isEnabled()
    window.verdicts.name(Emotion.ANGER)
    assert "to learn from" in window.answer.note.text
    window.controls.camera.chosen.emit(str(clip))
    give_a_verdict(qtbot, window, 2)  # what was said of nothing is none


def test_a_network_that_cannot_be_loaded_is_loaded_by_retry(qtbot, start, clip):
    tries = []

    def load():
        tries.append(1)
        if len(tries) == 1:
            raise WeightsError("The weights are damaged.", "Install mmdesk again.")
        return ToyPredictor()

    window = start(str(clip), load=load).window
    qtbot.waitUntil(lambda: window.banners.texts == ["The weights are damaged. Install mmdesk again."])
    click(window, "Retry")
    give_a_verdict(qtbot, window, 1)
    assert window.banners.texts == []


def test_a_child_that_the_system_kills_is_told_and_learning_can_be_tried_again(qtbot, start):
    program = start()
    window = program.window
    program.learning._command = ["/bin/sh", "-c", "kill -9 $$"]
    for _ in range(2):
        window.learning.learn_wanted.emit()
        qtbot.waitUntil(lambda: "ended by the system" in window.learning.sentence.text())
        qtbot.waitUntil(lambda: not program.learning.is_running)
