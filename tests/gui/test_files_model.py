"""The list of files: how each is called in it."""

import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from mmdesk.core.file_jobs import FileJob
from mmdesk.core.sessions import FileReading, Session
from mmdesk.gui.files.files_model import FilesModel

DAY_1, DAY_2 = "/study/day 1/talk.mp4", "/study/day 2/talk.mp4"


def job(session_id, path):
    return FileJob(Session(path, id=session_id, file=FileReading()))


def names(model):
    return [model.index(row).data() for row in range(model.rowCount())]


@pytest.fixture
def model():
    made = FilesModel()
    made.put([job("a", DAY_1), job("b", "/study/other.mp4")])
    return made


def test_a_file_is_called_by_its_name(model):
    assert names(model) == ["talk.mp4", "other.mp4"]


def test_files_of_one_name_are_told_apart_by_their_folders(model):
    changed = QSignalSpy(model.dataChanged)
    model.put([job("c", DAY_2)])
    assert names(model) == [f"day 1{os.sep}talk.mp4", "other.mp4", f"day 2{os.sep}talk.mp4"]
    assert [changed.at(number)[0].row() for number in range(changed.count())] == [0]
    assert "day 2" in model.index(2).data(Qt.ItemDataRole.AccessibleTextRole)


def test_when_the_other_is_removed_the_name_is_enough_again(model):
    model.put([job("c", DAY_2)])
    changed = QSignalSpy(model.dataChanged)
    model.drop(["c"])
    assert (names(model), changed.count()) == (["talk.mp4", "other.mp4"], 1)


def test_a_file_that_is_read_again_is_no_other_file(model):
    model.put([job("c", DAY_1)])
    assert names(model) == ["talk.mp4", "other.mp4", "talk.mp4"]
