"""The queue in the whole program: real files, a real store, closed and opened again."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from program_ending import close
from PySide6.QtCore import Qt

from mmdesk.core.file_jobs import JobState
from mmdesk.model.toy import ToyPredictor
from mmdesk.store import sqlite


class Slow(ToyPredictor):
    """Takes long enough over a moment that one gets in between."""

    def predict(self, moment, heard=None):
        time.sleep(0.02)
        return super().predict(moment, heard)


def rows(data_dir, query):
    connection = sqlite.connect(data_dir / "mmdesk.sqlite3")
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def copies(folder, clip, *names):
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / name).write_bytes(clip.read_bytes())
    return folder


def ends(data_dir, session_id):
    return [
        row[0] for row in rows(data_dir, f"SELECT end_s FROM predictions WHERE session_id = '{session_id}'")
    ]


def states(window):
    return [job.state for job in window.files.model.jobs]


def whole(qtbot, start, clip, data_dir):
    """When the moments of an undisturbed reading end."""
    program = start(files=[clip], data_dir=data_dir)
    qtbot.waitUntil(lambda: states(program.window) == [JobState.DONE])
    qtbot.waitUntil(lambda: rows(data_dir, "SELECT state FROM sessions WHERE state = 'whole'") != [])
    found = ends(data_dir, program.window.files.model.jobs[0].id)
    close(qtbot, program)
    return found


def test_closed_while_a_file_is_read_it_goes_on_at_the_next_start(qtbot, start, clip, tmp_path):
    undisturbed = whole(qtbot, start, clip, tmp_path / "other")
    data_dir = tmp_path / "data"
    more = copies(tmp_path / "more", clip, "waits.mp4")
    program = start(files=[clip, more], data_dir=data_dir, load=Slow)
    qtbot.waitUntil(lambda: len(program.window.review.moments) > 5)
    session_id = program.window.review.session.session.id
    close(qtbot, program)
    kept = ends(data_dir, session_id)
    assert 5 < len(kept) < len(undisturbed)
    window = start(None, None, data_dir=data_dir).window
    qtbot.waitUntil(lambda: window.banners.texts == ["2 files were not read to the end."])
    qtbot.waitUntil(lambda: window.status.version.text() != "")
    assert states(window) == [JobState.STOPPED] * 2
    (go_on,) = [
        one for one in window.banners.findChildren(object) if one.objectName() == "unfinished_choice_0"
    ]
    assert not window.files.isVisible()
    qtbot.mouseClick(go_on, Qt.MouseButton.LeftButton)
    assert window.files.isVisible()  # and says so
    qtbot.waitUntil(lambda: states(window) == [JobState.DONE] * 2)
    assert window.banners.texts == []
    assert ends(data_dir, session_id) == pytest.approx(undisturbed)


def test_left_unfinished_it_is_not_asked_again_and_can_still_go_on(qtbot, start, clip, tmp_path):
    data_dir = tmp_path / "data"
    program = start(files=[clip], data_dir=data_dir, load=Slow)
    qtbot.waitUntil(lambda: len(program.window.review.moments) > 5)
    close(qtbot, program)
    program = start(None, None, data_dir=data_dir)
    qtbot.waitUntil(lambda: program.window.banners.texts == ["sample.mp4 was not read to the end."])
    (leave,) = [
        one
        for one in program.window.banners.findChildren(object)
        if one.objectName() == "unfinished_choice_1"
    ]
    qtbot.mouseClick(leave, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: rows(data_dir, "SELECT state FROM sessions WHERE state = 'stopped'") != [])
    close(qtbot, program)
    window = start(None, None, data_dir=data_dir).window
    qtbot.waitUntil(lambda: states(window) == [JobState.STOPPED])
    assert window.banners.texts == []
    qtbot.waitUntil(lambda: window.status.version.text() != "")
    window.files.show()
    assert window.files.retry_button.text() == "Read on"
    qtbot.mouseClick(window.files.retry_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: states(window) == [JobState.DONE])


def test_killed_in_the_middle_every_moment_that_was_kept_is_there_and_it_goes_on(
    qtbot, start, clip, tmp_path
):
    undisturbed = whole(qtbot, start, clip, tmp_path / "other")
    data_dir = tmp_path / "data"
    code = f"""
import sys; sys.path[:0] = {sys.path!r}
from pathlib import Path
from PySide6.QtWidgets import QApplication
from test_files_in_the_window import Slow
from mmdesk.app.running import build
app = QApplication([])
program = build(app, Path({str(data_dir)!r}), "none", "none", [{str(clip)!r}], Slow)
program.window.show()
program.start()
app.exec()
"""
    killed = subprocess.Popen(
        [sys.executable, "-c", code], env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    )
    database = data_dir / "mmdesk.sqlite3"

    def is_on_its_way():
        assert killed.poll() is None, "it ended before it could be killed"
        try:
            return database.exists() and rows(data_dir, "SELECT count(*) FROM predictions")[0][0] > 5
        except sqlite.OperationalError:  # its tables are not made yet
            return False

    qtbot.waitUntil(is_on_its_way, timeout=60_000)
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    ((session_id,),) = rows(data_dir, "SELECT id FROM sessions WHERE state = 'reading'")
    kept = ends(data_dir, session_id)
    assert kept == pytest.approx(undisturbed[: len(kept)])
    window = start(None, None, data_dir=data_dir).window
    qtbot.waitUntil(lambda: len(window.banners.texts) == 1 and window.status.version.text() != "")
    window.files.retry_wanted.emit(session_id)
    qtbot.waitUntil(lambda: states(window) == [JobState.DONE])
    assert ends(data_dir, session_id) == pytest.approx(undisturbed)
    people = rows(data_dir, "SELECT DISTINCT person FROM predictions")
    assert people == [(1,)]


def test_a_file_that_was_read_is_not_read_twice_unless_asked(qtbot, start, clip, tmp_path):
    window = start(files=[clip]).window
    qtbot.waitUntil(lambda: states(window) == [JobState.DONE])
    (job,) = window.files.model.jobs
    window.timeline.back_to_live.emit()
    window.open_file(str(clip))
    qtbot.waitUntil(lambda: window.review.is_open and bool(window.review.moments))
    assert [one.id for one in window.files.model.jobs] == [job.id]
    window.files.again_wanted.emit(job.session)
    qtbot.waitUntil(lambda: states(window) == [JobState.DONE] * 2)
    again = window.files.model.jobs[1]
    assert (again.path, again.file.again_of) == (job.path, job.id)


def test_live_goes_before_files_and_they_go_on_afterwards(qtbot, start, clip, tmp_path):
    window = start(None, None, load=Slow).window
    qtbot.waitUntil(lambda: window.status.version.text() != "")
    window.live_wanted.emit(True)
    window.files.add_wanted.emit([str(clip)])
    qtbot.waitUntil(lambda: len(window.files.model.jobs) == 1)
    assert "waiting until live has ended" in window.files.summary.text()
    window.live_wanted.emit(False)
    qtbot.waitUntil(lambda: states(window) == [JobState.DONE])


def test_another_file_is_looked_at_while_one_is_read(qtbot, start, clip, tmp_path):
    more = copies(tmp_path / "more", clip, "b.mp4")
    window = start(files=[clip]).window
    qtbot.waitUntil(lambda: states(window) == [JobState.DONE])
    first = window.files.model.jobs[0].id
    window.files.add_wanted.emit([str(more)])
    qtbot.waitUntil(lambda: states(window) == [JobState.DONE] * 2)
    assert window.review.session.session.id == first
    window.files.open_wanted.emit(window.files.model.jobs[1].id)
    qtbot.waitUntil(lambda: window.timeline.title.text() == "b.mp4" and len(window.review.moments) > 20)


def test_stop_keeps_what_was_read_and_says_so_in_the_review(qtbot, start, clip):
    window = start(files=[clip], load=Slow).window
    qtbot.waitUntil(lambda: len(window.review.moments) > 5)
    qtbot.mouseClick(window.timeline.stop_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.timeline.hint.text().startswith("Stopped after"))
    assert states(window) == [JobState.STOPPED]


def test_a_watched_folder_is_watched_again_at_the_next_start(qtbot, start, clip, tmp_path):
    folder = copies(tmp_path / "in", clip)
    program = start(None, None)
    program.window.files.watch_wanted.emit(str(folder))
    assert str(folder) in program.window.files.watching.text()
    close(qtbot, program)
    window = start(None, None).window
    assert str(folder) in window.files.watching.text()
    copies(folder, clip, "new.mp4")
    qtbot.waitUntil(lambda: states(window) == [JobState.DONE])
    window.files.unwatch_wanted.emit(str(folder))
    assert window.files.watching.text() == ""


def test_hundreds_of_small_files_with_damaged_ones_among_them(qtbot, start, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number}.txt").write_text("\0" if number % 30 == 0 else f"what a day {number}")
    window = start(None, None).window
    qtbot.waitUntil(lambda: window.status.version.text() != "")
    window.files.show()
    window.files.add_wanted.emit([str(folder)])
    qtbot.waitUntil(lambda: len(states(window)) == 300 and all(
        one in (JobState.DONE, JobState.FAILED) for one in states(window)), timeout=120_000)  # fmt: skip
    assert [Path(job.path).stem for job in window.files.model.jobs] == [str(number) for number in range(300)]
    assert window.files.summary.text().startswith("290 of 300 read  ·  10 could not be read")


def test_recent_files_are_in_the_menu_and_gone_ones_are_not(qtbot, start, clip, tmp_path):
    copy = copies(tmp_path / "more", clip, "b & c.mp4") / "b & c.mp4"
    window = start(files=[clip]).window
    window.open_file(str(copy))
    window.recent.fill()
    words = [action.text() for action in window.recent.menu.actions() if action.text()]
    assert words[1:] == ["b && c.mp4", "sample.mp4", "Clear"]
    copy.unlink()
    assert window.recent.paths == [str(clip)]
    window.recent.menu.actions()[-1].trigger()
    assert window.recent.paths == []


def test_a_file_opened_before_live_could_begin_by_itself_is_read_instead(qtbot, start, clip):
    program = start(camera="none", microphone="none")  # asked for by name: live begins by itself
    program.window.open_files([str(clip)])
    qtbot.waitUntil(lambda: states(program.window) == [JobState.DONE], timeout=30_000)
    assert not program.window.is_live
    assert program.window.review.is_open


def test_the_window_of_files_is_used_with_the_keys_alone(qtbot, start, clip):
    program = start(files=[clip])
    window = program.window
    qtbot.waitUntil(lambda: states(window) == [JobState.DONE])
    window.timeline.back_to_live.emit()
    window.show_files()
    qtbot.waitUntil(window.files.list.hasFocus)
    qtbot.keyClick(window.files.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.review.is_open)
    assert not window.files.isVisible()  # it would lie over the review
