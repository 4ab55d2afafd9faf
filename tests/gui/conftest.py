"""A real window on the offscreen platform."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from program_ending import close
from PySide6.QtCore import QCoreApplication, QDir, QEvent
from sample_clips import sample_clip
from window_fakes import a_moment, a_prediction

from mmdesk.app.running import build, take_down
from mmdesk.core.emotions import Emotion
from mmdesk.core.mailbox import Mailbox
from mmdesk.gui.main_window import MainWindow
from mmdesk.gui.text_size import text_percent, use_text_size
from mmdesk.gui.theme import apply_theme
from mmdesk.logs import stop_logging
from mmdesk.model.toy import ToyPredictor
from mmdesk.paths import resources_dir


def pytest_collection_modifyitems(items):
    """The offscreen platform warns of every window with a smallest size, QtMultimedia of no sound server."""
    for item in items:
        words = "This plugin does not support propagateSizeHints", "pa_context_connect"
        item.add_marker(pytest.mark.qt_log_ignore(*words))


@pytest.fixture(autouse=True)
def theme(qapp):
    QDir.setSearchPaths("icon", [str(resources_dir() / "icons")])
    QDir.setSearchPaths("style", [str(resources_dir() / "style")])
    is_dark = qapp.palette().window().color().lightness() < 128
    if is_dark or not qapp.styleSheet() or text_percent() != 100:
        use_text_size(100)
        apply_theme(qapp, "light")
    return qapp


@pytest.fixture(scope="session")
def clip(tmp_path_factory):
    """A short film with a drawn face and a made voice."""
    return sample_clip(tmp_path_factory.mktemp("clip") / "sample.mp4")


@pytest.fixture
def frames():
    return Mailbox()


@pytest.fixture
def window(qtbot, frames):
    window = MainWindow(frames)
    window.resize(1280, 720)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.preview.stop()
    window.let_close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def see(window):
    """Show the live window a moment; the moment and its prediction are given back."""
    window.is_live = True

    def _see(emotion=Emotion.ANGER, end_s=1.0, **rest):
        moment = a_moment(end_s)
        prediction = a_prediction(moment, emotion, **rest)
        window.show_prediction(moment, prediction)
        return moment, prediction

    return _see


@pytest.fixture
def given(window):
    """The verdicts that were given, or given again, in that order."""
    feedback = []
    window.edits.verdicts_changed.connect(lambda new, _gone: feedback.extend(new))
    return feedback


@pytest.fixture
def gone(window):
    """The ids of verdicts that were taken back."""
    ids = []
    window.edits.verdicts_changed.connect(lambda _new, gone: ids.extend(gone))
    return ids


@pytest.fixture
def start(qtbot, qapp, tmp_path):
    """Build and start the program; afterwards it is closed, and all its threads have ended."""
    made = []

    def _start(camera="none", microphone="none", files=(), load=ToyPredictor, data_dir=None):
        program = build(qapp, data_dir or tmp_path / "data", camera, microphone, files, load)
        qapp.setQuitOnLastWindowClosed(False)
        program.stopped.disconnect(qapp.quit)
        made.append(program)
        program.window.show()
        qtbot.waitExposed(program.window)
        program.start()
        return program

    yield _start
    for program in made:
        close(qtbot, program)
        take_down(program)
    stop_logging()
