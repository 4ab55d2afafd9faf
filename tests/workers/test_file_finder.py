"""Files are looked for in a thread of their own, and watched folders told of."""

import os
import shutil

import pytest
from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.capture import watched_folder
from mmdesk.capture.media_digest import digest
from mmdesk.capture.watched_folder import WatchedFolder
from mmdesk.workers.file_finder import FileFinder
from mmdesk.workers.worker_thread import WorkerThread


class Window(QObject):
    look_wanted = Signal(list, object, bool)
    watch_wanted = Signal(str)
    unwatch_wanted = Signal(str)

    def __init__(self):
        super().__init__()
        self.found, self.portions, self.told, self.exports = [], [], [], []

    @Slot(list, object, bool)
    def take(self, files, sound, show_first):
        self.portions.append((len(files), show_first))
        self.found += files

    @Slot(str)
    def say(self, folder):
        self.told.append(folder)

    @Slot(str)
    def bring_in(self, path):
        self.exports.append(path)

    @property
    def names(self):
        return [os.path.basename(one.path) for one in self.found]


@pytest.fixture
def finding(qtbot, monkeypatch):
    monkeypatch.setattr(watched_folder, "WatchedFolder", lambda folder: WatchedFolder(folder, steady_s=0.15))
    window, finder = Window(), FileFinder(lambda path: path.suffix == ".json", look_ms=30)
    finder.found.connect(window.take)
    finder.export_found.connect(window.bring_in)
    for signal in (finder.nothing_found, finder.folder_gone, finder.folder_back):
        signal.connect(window.say)
    window.look_wanted.connect(finder.look)
    window.watch_wanted.connect(finder.watch)
    window.unwatch_wanted.connect(finder.unwatch)
    thread = WorkerThread("test-worker", [finder])
    thread.start()
    yield window
    finder.give_up()
    thread.stop()
    assert thread.wait(20_000)


def make(folder, *names):
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / name).write_bytes(name.encode())


def test_files_and_what_is_in_folders_are_found_with_their_digests(qtbot, finding, tmp_path):
    make(tmp_path / "in", "b10.mp4", "b2.mp4", "notes.pdf")
    make(tmp_path, "a.dat")
    finding.look_wanted.emit([str(tmp_path / "a.dat"), str(tmp_path / "in")], None, True)
    qtbot.waitUntil(lambda: len(finding.found) == 3)
    assert finding.names == ["a.dat", "b2.mp4", "b10.mp4"]
    assert finding.found[0].digest == digest(tmp_path / "a.dat")
    assert finding.portions == [(1, True), (2, False)]


def test_a_thousand_come_in_portions(qtbot, finding, tmp_path):
    make(tmp_path / "in", *(f"{number}.wav" for number in range(1000)))
    finding.look_wanted.emit([str(tmp_path / "in")], None, False)
    qtbot.waitUntil(lambda: len(finding.found) == 1000)
    assert len(finding.portions) == 20
    assert finding.names == [f"{number}.wav" for number in range(1000)]


def test_one_that_is_not_there_is_told_all_the_same_so_that_its_reader_says_why(qtbot, finding, tmp_path):
    finding.look_wanted.emit([str(tmp_path / "gone.mp4")], None, True)
    qtbot.waitUntil(lambda: len(finding.found) == 1)
    assert finding.found[0].digest == ""


def test_a_folder_without_media_is_said(qtbot, finding, tmp_path):
    make(tmp_path / "in", "notes.pdf")
    finding.look_wanted.emit([str(tmp_path / "in")], None, False)
    qtbot.waitUntil(lambda: finding.told == [str(tmp_path / "in")])


def test_a_watched_folder_tells_what_comes_until_it_is_watched_no_more(qtbot, finding, tmp_path):
    folder = tmp_path / "in"
    make(folder, "a.wav")
    finding.watch_wanted.emit(str(folder))
    qtbot.waitUntil(lambda: finding.names == ["a.wav"])
    (folder / "b.wav").write_bytes(b"x" * 100)
    qtbot.waitUntil(lambda: finding.names == ["a.wav", "b.wav"])
    assert finding.found[1].digest == digest(folder / "b.wav")
    finding.unwatch_wanted.emit(str(folder))
    finding.look_wanted.emit([str(folder / "a.wav")], None, False)
    qtbot.waitUntil(lambda: len(finding.found) == 3)


def test_a_watched_folder_that_vanishes_is_told_and_so_is_its_coming_back(qtbot, finding, tmp_path):
    folder = tmp_path / "in"
    make(folder, "a.wav")
    finding.watch_wanted.emit(str(folder))
    qtbot.waitUntil(lambda: finding.names == ["a.wav"])
    shutil.move(folder, tmp_path / "away")
    qtbot.waitUntil(lambda: finding.told == [str(folder)])
    shutil.move(tmp_path / "away", folder)
    make(folder, "b.wav")
    qtbot.waitUntil(lambda: finding.names == ["a.wav", "b.wav"])
    assert finding.told == [str(folder)] * 2


def test_what_this_program_wrote_is_brought_in_and_not_read(qtbot, finding, tmp_path):
    make(tmp_path, "talk.json", "talk.mp4")
    finding.look_wanted.emit([str(tmp_path / "talk.json"), str(tmp_path / "talk.mp4")], None, True)
    qtbot.waitUntil(lambda: finding.names == ["talk.mp4"])
    assert finding.exports == [str(tmp_path / "talk.json")]
