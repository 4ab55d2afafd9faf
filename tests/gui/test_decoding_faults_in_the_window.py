"""What decodes a file is killed, hangs or cannot be made, in the whole program: one line, and it goes on."""

import os
import signal
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QPushButton

from mmdesk.capture.decoding import child_process
from mmdesk.core.file_jobs import JobState
from mmdesk.model.toy import ToyPredictor

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="parts processes, as on Linux")
FULL = Path(__file__).parents[1] / "trust" / "full_nursery.py"


class Slow(ToyPredictor):
    """Takes long enough over a moment that one gets in between."""

    def predict(self, moment, heard=None):
        time.sleep(0.05)
        return super().predict(moment, heard)


def nursery():
    return child_process._nursery._process.pid


def decoding():
    return [int(one) for one in Path(f"/proc/{nursery()}/task/{nursery()}/children").read_text().split()]


def kill_all_that_decode():
    for pid in decoding():
        os.kill(pid, signal.SIGKILL)


def kill_the_nursery():
    os.kill(nursery(), signal.SIGKILL)


def states(window):
    return [job.state for job in window.files.model.jobs]


def click(window, words):
    (found,) = [one for one in window.banners.findChildren(QPushButton) if one.text() == words]
    found.click()


def nothing_is_told(window):
    """Whether no trouble is told; what the player lost, its next wish opens again."""
    if window.banners.texts:
        window.review.step(1)
    return not window.banners.texts


def another(clip, folder, name):
    (folder / name).write_bytes(clip.read_bytes())
    return str(folder / name)


@pytest.mark.parametrize(
    ("kill", "why"),
    [(kill_all_that_decode, "the system ended what decodes it"), (kill_the_nursery, "ended from outside")],
)
def test_a_reading_that_is_killed_is_told_and_goes_on_by_one_click(qtbot, start, clip, tmp_path, kill, why):
    program = start(files=[clip], load=Slow)
    window, shown = program.window, QSignalSpy(program.playing.picture_due)
    # The player has its picture: its opening is not what is killed.
    qtbot.waitUntil(lambda: len(window.review.moments) > 5 and shown.count() > 0)
    kill()
    qtbot.waitUntil(lambda: states(window) == [JobState.FAILED])
    qtbot.waitUntil(lambda: any(why in text and "is kept" in text for text in window.banners.texts))
    kept = [one.moment.id for one in window.review.moments]
    click(window, "Read on")
    qtbot.waitUntil(lambda: states(window) == [JobState.DONE])
    qtbot.waitUntil(lambda: nothing_is_told(window))
    assert [one.moment.id for one in window.review.moments[: len(kept)]] == kept
    assert len(window.review.moments) > len(kept)
    window.open_file(another(clip, tmp_path, "other.mp4"))
    qtbot.waitUntil(lambda: states(window) == [JobState.DONE] * 2)


@pytest.fixture
def full(monkeypatch, tmp_path):
    """There is no room for another process while this file is there."""
    flag = tmp_path / "full"
    child_process.close()
    monkeypatch.setattr(child_process, "NURSERY", (str(FULL), str(flag)))
    yield flag
    child_process.close()


def test_where_no_process_can_be_made_it_is_one_line_and_the_next_file_is_read(
    qtbot, start, clip, tmp_path, full
):
    window = start().window
    full.touch()
    window.open_file(another(clip, tmp_path, "one.mp4"))
    line = (
        "one.mp4 cannot be read: no process to decode it could be made. Close other programs, and try again."
    )
    qtbot.waitUntil(lambda: window.banners.texts == [line])
    assert states(window) == [JobState.FAILED]
    full.unlink()
    window.open_file(another(clip, tmp_path, "two.mp4"))
    qtbot.waitUntil(lambda: states(window) == [JobState.FAILED, JobState.DONE])
    window.files.show()
    window.files.list.setCurrentIndex(window.files.model.index(0))
    window.files.retry_button.click()
    qtbot.waitUntil(lambda: states(window) == [JobState.DONE] * 2)
