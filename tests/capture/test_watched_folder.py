"""A watched folder tells of a file when it is whole, and once."""

import pytest

from mmdesk.capture import watched_folder
from mmdesk.capture.watched_folder import WatchedFolder


@pytest.fixture
def watched(tmp_path, monkeypatch):
    """A folder at which one looks every second of a clock of its own."""
    now = iter(range(10_000))
    monkeypatch.setattr(watched_folder.time, "monotonic", lambda: float(next(now)))
    folder = tmp_path / "in"
    folder.mkdir()
    return WatchedFolder(folder, steady_s=2.0)


def looks(watched, count):
    return [[path.name for path in watched.look()] for _ in range(count)]


def test_what_is_there_is_told_once_it_was_steady(watched):
    (watched.folder / "a.mp4").write_bytes(b"x")
    assert looks(watched, 5) == [[], [], ["a.mp4"], [], []]


def test_a_file_that_is_slowly_copied_is_waited_for(watched):
    target = watched.folder / "a.mp4"
    seen = []
    for size in range(1, 6):
        target.write_bytes(b"x" * size)
        seen += looks(watched, 2)  # whoever copies pauses now and then
    assert seen == [[]] * 10
    assert looks(watched, 3) == [["a.mp4"], [], []]


def test_an_empty_file_is_one_whose_copy_has_not_begun(watched):
    (watched.folder / "a.mp4").touch()
    assert looks(watched, 5) == [[]] * 5


def test_a_file_that_is_replaced_is_told_again(watched):
    (watched.folder / "a.mp4").write_bytes(b"x")
    looks(watched, 4)
    (watched.folder / "a.mp4").write_bytes(b"another")
    assert looks(watched, 4) == [[], [], ["a.mp4"], []]


def test_files_in_folders_that_are_made_later_are_found(watched):
    looks(watched, 2)
    (watched.folder / "day").mkdir()
    (watched.folder / "day" / "a.mp4").write_bytes(b"x")
    assert looks(watched, 3)[-1] == ["a.mp4"]


def test_a_folder_that_vanishes_and_comes_back_tells_nothing_twice(watched):
    (watched.folder / "a.mp4").write_bytes(b"x")
    looks(watched, 4)
    away = watched.folder.with_name("away")
    watched.folder.rename(away)
    assert looks(watched, 2) == [[], []]
    assert not watched.is_there
    away.rename(watched.folder)
    (watched.folder / "b.mp4").write_bytes(b"x")
    assert looks(watched, 4) == [[], [], ["b.mp4"], []]
    assert watched.is_there
