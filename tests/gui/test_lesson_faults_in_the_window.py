"""A lesson's process that is killed or has no memory, started from the window: one line, nothing lost."""

import os
import signal
import sys
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "learning"))

import pytest
from toy_base import ToyPerson, write_toy_base

from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.versions import VersionStore

PATIENCE_MS = 20_000
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills and limits as POSIX has them")


@pytest.fixture
def base(tmp_path):
    return write_toy_base(tmp_path / "base")


@pytest.fixture
def program(start, data_dir, base):
    """With verdicts to learn from, and the small base."""
    with closing(open_database(data_dir)) as connection:
        for one in ToyPerson(1).verdicts(24):
            FeedbackStore(connection).save(one)
    program = start()
    program.learning._command += ["--base-dir", str(base)]
    return program


def learn(qtbot, program, words):
    """Learn now, as the button does; it ends with these words, and the button can be pressed again."""
    panel = program.window.learning
    qtbot.waitUntil(lambda: panel.waiting_label.text() == "24 verdicts waiting")
    panel.learn_wanted.emit()
    qtbot.waitUntil(lambda: words in panel.sentence.text())
    qtbot.waitUntil(lambda: not program.learning.is_running)
    assert panel.waiting_label.text() == "24 verdicts waiting"
    qtbot.waitUntil(panel.learn_button.isEnabled)


def test_a_lesson_that_is_killed_in_the_middle_is_told_and_the_next_one_makes_a_version(
    qtbot, program, data_dir, base
):
    process, window = program.learning, program.window

    def kill(*_progress):
        process.progressed.disconnect(kill)  # what it said before may come after its end
        if pid := process._process.processId():  # 0 is this process and all beside it
            os.kill(pid, signal.SIGKILL)

    process.progressed.connect(kill)
    learn(qtbot, program, "Learning was ended by the system, perhaps for lack of memory.")
    assert VersionStore(data_dir, base).next_number() == 1
    window.learning.learn_wanted.emit()
    qtbot.waitUntil(lambda: window.status.version.text() == "Version 1", timeout=3 * PATIENCE_MS)
    qtbot.waitUntil(lambda: not process.is_running)
    assert list((data_dir / "versions").glob("*.tmp")) == []


@pytest.mark.parametrize("kilobytes", [100_000, 1_500_000])  # not even for numpy, and not for torch
def test_a_lesson_without_memory_is_told(qtbot, program, kilobytes):
    command = program.learning._command
    program.learning._command = ["/bin/sh", "-c", f'ulimit -v {kilobytes}; exec "$@"', "sh", *command]
    learn(qtbot, program, "memory")
    assert "Close other programs and learn again" in program.window.learning.sentence.text()
