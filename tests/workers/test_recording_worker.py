"""The recording worker: what it writes, when it begins another file, and when it stops."""

import time
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtTest import QSignalSpy

from mmdesk.capture.media_file import open_media
from mmdesk.capture.recording import RecordingFile
from mmdesk.core.errors import MediaError
from mmdesk.core.frames import Frame
from mmdesk.core.mailbox import Mailbox
from mmdesk.core.ring_buffer import RingBuffer
from mmdesk.workers import recording_worker
from mmdesk.workers.recording_worker import RecordingWorker


class FakeFile:
    """Notes what is written; refuses when it has been told to."""

    def __init__(self, path, size, has_sound):
        path.touch()
        self.path, self.size, self.has_sound = path, size, has_sound
        self.pictures, self.sound, self.is_closed, self.refuses = [], [], False, False
        self.written = 0

    def add_picture(self, picture, at_s):
        if self.refuses:
            raise MediaError("The recording cannot be written: the disk is full.", "Free some.")
        self.pictures.append(at_s)

    def add_sound(self, samples, end_s):
        self.sound.append((len(samples), end_s))

    def close(self):
        self.is_closed = True

    give_up = close


class Setting:
    """A worker with fake files, a mailbox and a ring."""

    def __init__(self, data_dir, open_file=FakeFile, **limits):
        self.frames, self.ring, self.files = Mailbox(), RingBuffer(48_000), []

        def remembered(path, size, has_sound):
            self.files.append(open_file(path, size, has_sound))
            return self.files[-1]

        self.worker = RecordingWorker(self.frames, self.ring, data_dir, remembered, **limits)
        self.began, self.failed = QSignalSpy(self.worker.began), QSignalSpy(self.worker.failed)

    def see(self, size=(64, 48), level=0):
        self.frames.put(Frame(np.full((size[1], size[0], 3), level, np.uint8), time.monotonic()))

    def hear(self, count=1600):
        self.ring.write(np.zeros(count, np.float32))

    def go_on(self, qtbot, until):
        """See and hear until something is so."""

        def step():
            self.see()
            self.hear(160)  # every hundredth of a second
            return bool(until())

        qtbot.waitUntil(step)


@pytest.fixture
def setting(qapp, data_dir):
    setting = Setting(data_dir)
    setting.worker.start()
    yield setting
    setting.worker.stop()


def test_nothing_is_written_before_it_is_wanted(setting, qtbot, data_dir):
    setting.see()
    setting.hear()
    qtbot.wait(120)
    assert setting.files == []
    assert not (data_dir / "media").exists()


def test_it_writes_what_comes_from_then_on_and_says_where(setting, qtbot, data_dir):
    setting.see()  # before
    setting.hear(16_000)
    began_at = time.monotonic() - 100
    setting.worker.record("abc", began_at)
    setting.go_on(qtbot, lambda: setting.files and len(setting.files[0].pictures) >= 3)
    setting.worker.finish()
    (file,) = setting.files
    assert (file.path, file.size, file.has_sound) == (data_dir / "media" / "abc.mkv", (64, 48), True)
    assert file.pictures[0] == 0.0
    assert file.pictures == sorted(file.pictures)
    assert sum(count for count, _ in file.sound) < 16_000
    recording = setting.began.at(0)[0]
    assert (recording.session_id, recording.file) == ("abc", "media/abc.mkv")
    assert 100 < recording.start_s < 105
    assert file.is_closed


def test_after_finish_nothing_more_is_written(setting, qtbot):
    setting.worker.record("abc", 0.0)
    setting.go_on(qtbot, lambda: setting.files)
    setting.worker.finish()
    written = len(setting.files[0].pictures)
    setting.see()
    qtbot.wait(120)
    assert len(setting.files[0].pictures) == written


def test_sound_alone_is_recorded_when_no_picture_comes(setting, qtbot, monkeypatch):
    monkeypatch.setattr(recording_worker, "_FIRST_PICTURE_S", 0.05)
    setting.worker.record("abc", 0.0)

    def heard():
        setting.hear()
        return bool(setting.files and setting.files[0].sound)

    qtbot.waitUntil(heard)
    assert (setting.files[0].size, setting.files[0].has_sound) == (None, True)


def test_another_size_of_the_picture_begins_another_file(setting, qtbot, data_dir):
    setting.worker.record("abc", time.monotonic())
    setting.go_on(qtbot, lambda: setting.files)
    setting.see((48, 64))
    qtbot.waitUntil(lambda: len(setting.files) == 2)
    assert setting.files[0].is_closed
    assert setting.files[1].path.name == "abc.2.mkv"
    first, second = (setting.began.at(number)[0].start_s for number in (0, 1))
    assert second > first


def test_recording_again_in_the_same_session_keeps_what_there_is(setting, qtbot):
    for count in (1, 2):
        setting.worker.record("abc", 0.0)
        setting.go_on(qtbot, lambda count=count: len(setting.files) == count)
        setting.worker.finish()
    assert [file.path.name for file in setting.files] == ["abc.mkv", "abc.2.mkv"]


def test_a_disk_that_refuses_stops_it_with_one_line(setting, qtbot):
    setting.worker.record("abc", 0.0)
    setting.go_on(qtbot, lambda: setting.files)
    setting.files[0].refuses = True
    setting.go_on(qtbot, lambda: setting.failed.count())
    setting.see()
    qtbot.wait(120)
    assert setting.failed.count() == 1
    assert "disk is full" in setting.failed.at(0)[0]
    assert setting.files[0].is_closed
    assert len(setting.files) == 1


def test_it_leaves_room_on_the_disk(setting, qtbot, monkeypatch):
    monkeypatch.setattr(recording_worker, "LEAST_FREE", 10**18)
    setting.worker.record("abc", 0.0)
    setting.see()
    qtbot.waitUntil(lambda: setting.failed.count() == 1)
    assert "of the disk are free" in setting.failed.at(0)[0]
    assert setting.files == []


def test_it_stops_at_its_largest_size(qapp, data_dir, qtbot, monkeypatch):
    monkeypatch.setattr(recording_worker, "_LOOK_S", 0.0)
    setting = Setting(data_dir, most_bytes=3e9)
    setting.worker.start()
    setting.worker.record("abc", 0.0)
    setting.go_on(qtbot, lambda: setting.files)
    setting.files[0].written = 2_000_000_000
    setting.see((48, 64))  # another file; the first counts too
    qtbot.waitUntil(lambda: len(setting.files) == 2)
    setting.files[1].written = 1_100_000_000
    setting.go_on(qtbot, lambda: setting.failed.count() == 1)
    setting.worker.stop()
    assert "3 GB" in setting.failed.at(0)[0]


def test_a_real_file_holds_what_was_seen(qapp, data_dir, qtbot):
    setting = Setting(data_dir, RecordingFile)
    setting.worker.start()
    setting.worker.record("abc", time.monotonic())
    began = time.monotonic()
    setting.go_on(qtbot, lambda: time.monotonic() - began > 1.5)
    setting.worker.stop()  # as when the window is closed while it records
    with open_media(data_dir / "media" / "abc.mkv") as media:
        moments = list(media.moments(0.5))
    assert moments[-1].end_s > 1.0
    assert moments[-1].picture.shape == (48, 64, 3)
    assert moments[-1].sound is not None
    assert Path(data_dir / "media").stat().st_mode & 0o777 == 0o700


def test_a_file_that_is_deleted_beside_it_stops_the_recording_and_says_so(tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr(recording_worker, "_LOOK_S", 0.0)
    setting = Setting(tmp_path)
    setting.worker.start()
    setting.worker.record("session", time.monotonic())
    setting.go_on(qtbot, lambda: setting.files)
    setting.files[0].path.unlink()
    setting.go_on(qtbot, lambda: setting.failed.count())
    assert setting.failed.count() == 1
    setting.worker.stop()
    assert "not there any more" in setting.failed.at(0)[0]


def test_a_data_folder_that_is_gone_stops_the_recording_and_says_so(tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr(recording_worker, "_LOOK_S", 0.0)
    folder = tmp_path / "data"
    folder.mkdir()
    setting = Setting(folder)
    setting.worker.start()
    setting.worker.record("session", time.monotonic())
    setting.go_on(qtbot, lambda: setting.files)
    folder.rename(tmp_path / "moved")
    setting.go_on(qtbot, lambda: setting.failed.count())
    assert setting.failed.count() == 1
    setting.worker.stop()


def test_a_bug_while_recording_puts_the_lamp_out(tmp_path, qapp, monkeypatch):
    setting = Setting(tmp_path)
    setting.worker.start()
    setting.worker.record("session", time.monotonic())
    monkeypatch.setattr(setting.worker, "_write_newest", lambda: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        setting.worker._pull()
    assert "because of an error" in setting.failed.at(0)[0]
    setting.worker.stop()
