"""The whole main job in one run: real window, real threads, real network, real database, real child process.

The camera is a video file made on the spot and looped; the microphone is a virtual PulseAudio one
that hears a wav; the verdicts are key presses.
"""

import wave
from contextlib import closing

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from sample_clips import sample_clip
from virtual_microphone import virtual_microphone

from mmdesk.app.running import build, take_down
from mmdesk.capture.media_file import open_media
from mmdesk.core.emotions import Emotion
from mmdesk.core.modalities import MODALITIES
from mmdesk.store import sqlite

SAID = {  # what somebody says with a straight face, and what they mean: the key that names it
    "I have told you three times already": (Qt.Key.Key_4, Emotion.ANGER),
    "The letter has come after all": (Qt.Key.Key_2, Emotion.HAPPINESS),
    "Her chair stands by the window": (Qt.Key.Key_3, Emotion.SADNESS),
}
ROUNDS = 4
VERDICTS = ROUNDS * len(SAID)
PATIENCE_MS = 180_000  # learning has the lowest priority, and other tests run beside this one

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints", "pa_context_connect"),
]


@pytest.fixture(scope="module")
def clip(tmp_path_factory):
    return sample_clip(tmp_path_factory.mktemp("clip") / "sample.mp4")


@pytest.fixture(scope="module")
def spoken(clip, tmp_path_factory):
    """The clip's voice again and again, for five minutes."""
    with open_media(clip) as media:
        sound = np.concatenate(
            [moment.sound for moment in media.moments(every_s=3.0) if moment.sound is not None]
        )
    file = tmp_path_factory.mktemp("wav") / "voice.wav"
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(16000)
        out.writeframes(np.tile((sound * 32767).astype(np.int16), 300 * 16000 // len(sound)).tobytes())
    return file


@pytest.fixture
def microphone(spoken):
    with virtual_microphone() as microphone:
        microphone.play(spoken)
        yield microphone


@pytest.fixture
def program(qtbot, qapp, data_dir, clip, microphone):
    program = build(qapp, data_dir, camera=str(clip), microphone=microphone.device)
    program.window.show()
    program.start()
    stopped = []
    program.stopped.connect(lambda: stopped.append(True))
    yield program
    program.window.close()
    qtbot.waitUntil(lambda: bool(stopped), timeout=PATIENCE_MS)
    take_down(program)


@pytest.fixture
def wait(qtbot):
    return lambda condition: qtbot.waitUntil(condition, timeout=PATIENCE_MS)


def rows(data_dir):
    """The verdicts in the database, seen by another connection."""
    with closing(sqlite.connect(data_dir / "mmdesk.sqlite3")) as connection:
        query = "SELECT emotion, moment_id, version FROM feedback WHERE removed_at IS NULL ORDER BY number"
        return connection.execute(query).fetchall()


def say(qtbot, window, sentence):
    field = window.findChild(QLineEdit, "text_field")
    qtbot.keyClicks(field, sentence)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    window.view.setFocus()


def name(qtbot, wait, window, data_dir, sentence, key):
    """This key on what is shown after the sentence; the moment it was about."""
    wait(lambda: not window.showing.is_held)
    say(qtbot, window, sentence)
    wait(lambda: window.showing.shown.moment.text == sentence)
    before, shown = len(rows(data_dir)), window.showing.shown
    qtbot.keyClick(window, key)
    wait(lambda: len(rows(data_dir)) == before + 1)
    return shown.moment.id


def test_see_hear_read_correct_learn_use_and_go_back(qtbot, program, data_dir, wait):
    window = program.window
    version = window.status.version

    def opinions():
        return set(window.showing.shown.prediction.opinions) if window.showing.shown else set()

    def teacher():
        return window.showing.shown.prediction.version

    # A prediction from face, voice and text together is shown.
    say(qtbot, window, next(iter(SAID)))
    wait(lambda: opinions() == set(MODALITIES))
    wait(lambda: window.learning.versions.list.count() == 1)  # the store is open
    assert window.showing.shown.prediction.faces

    # A key says which emotion it is: each press is a row about the moment that was shown.
    given = [
        (emotion, name(qtbot, wait, window, data_dir, sentence, key))
        for _ in range(ROUNDS)
        for sentence, (key, emotion) in SAID.items()
    ]
    assert [(emotion, moment) for emotion, moment, _ in rows(data_dir)] == given

    # The last one is taken back.
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait(lambda: len(rows(data_dir)) == VERDICTS - 1)

    # Learn: the gate admits what helps, and it is used without a restart.
    qtbot.mouseClick(window.findChild(QPushButton, "learn_now"), Qt.MouseButton.LeftButton)
    wait(lambda: not window.learning.is_learning and window.learning.sentence.text().startswith(("✓", "✗")))
    assert window.learning.sentence.text().startswith("✓"), window.learning.sentence.text()
    wait(lambda: "1" in version.text())
    wait(lambda: teacher() == 1)
    assert (data_dir / "versions" / "0001" / "weights.safetensors").is_file()

    # One click goes back to the base.
    roll_back = window.findChild(QPushButton, "roll_back")
    wait(roll_back.isEnabled)
    qtbot.mouseClick(roll_back, Qt.MouseButton.LeftButton)
    wait(lambda: teacher() == 0)
    assert (data_dir / "versions" / "current").read_text().strip() == "0"
