"""Files whose names Qt's own strings cannot hold, or that have more than one line."""

import os
import shutil
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtTest import QSignalSpy

from mmdesk.core.file_jobs import JobState
from mmdesk.gui.dropped import dropped_paths

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every name is Unicode")
NOT_UTF_8 = os.fsdecode(b"caf\xe9.mp4")


@pytest.mark.parametrize("name", [NOT_UTF_8, "two\nlines.mp4", "一　段 'quoted' \"录像\".mp4"])
def test_a_file_of_any_name_is_read_looked_at_and_opened_again(qtbot, start, clip, tmp_path, name):
    path = tmp_path / name
    shutil.copy(clip, path)
    program = start()
    window = program.window
    window.open_files([str(path)])
    qtbot.waitUntil(
        lambda: [job.state for job in program.files.queue.jobs] == [JobState.DONE], timeout=20_000
    )
    qtbot.waitUntil(lambda: bool(window.review.moments), timeout=10_000)
    assert window.banners.texts == [] or "sound" in window.banners.texts[0]
    assert Path(window.review.session.session.source) == path
    for words in (window.timeline.title.text(), window.timeline.title.toolTip(), window.status.state.text()):
        assert words.isprintable() or "　" in words
    qtbot.waitUntil(lambda: window.view.has_picture, timeout=10_000)
    window.recent.fill()
    wanted = QSignalSpy(window.recent.wanted)
    next(action for action in window.recent.menu.actions() if action.toolTip().endswith(".mp4")).trigger()
    assert wanted.at(0) == [str(path)]


def test_what_is_dropped_keeps_names_that_are_not_utf_8(tmp_path):
    data = QMimeData()
    urls = [QUrl.fromEncoded(b"file:///clips/caf%E9.mp4"), QUrl.fromLocalFile("/clips/一 段.mp4")]
    data.setUrls([*urls, QUrl("https://example.org/clip.mp4")])
    assert dropped_paths(data) == ["/clips/" + NOT_UTF_8, "/clips/一 段.mp4"]
