"""Exporting every file of the queue into one folder."""

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtTest import QSignalSpy

from mmdesk.app.export_all import ExportAll
from mmdesk.core.sessions import FileReading, Session, State


class Writer(QObject):
    """Says what the export worker says."""

    exported = Signal(object)
    stopped = Signal()
    failed = Signal(str, str)


@pytest.fixture
def writer(window):
    made = Writer(window)
    made.all = ExportAll(window, made, window)
    return made


@pytest.fixture
def wanted(window, writer, tmp_path):
    """Two files of the same name are to be exported."""
    asked = QSignalSpy(window.past.export_wanted)
    sessions = [Session(f"/clips/{day}/talk.mp4", file=FileReading(State.WHOLE)) for day in ("1", "2")]
    window.files.export_wanted.emit(sessions, str(tmp_path), ".csv", False, True)
    return asked


def files_in(asked):
    return [asked.at(number)[0].file for number in range(asked.count())]


def test_one_is_written_after_the_other_each_under_a_name_of_its_own(window, writer, wanted, tmp_path):
    assert wanted.count() == 1
    writer.exported.emit("/elsewhere/another.csv")  # of another export
    assert wanted.count() == 1
    writer.exported.emit(files_in(wanted)[0])
    assert wanted.count() == len(set(files_in(wanted))) == 2
    writer.exported.emit(files_in(wanted)[1])
    assert wanted.count() == 2
    assert window.status.state.text() == f"Exported 2 files to {tmp_path}"


@pytest.mark.parametrize("end", [lambda one: one.stopped.emit(), lambda one: one.failed.emit("Full.", "")])
def test_one_that_is_stopped_or_fails_ends_it(writer, wanted, end):
    end(writer)
    writer.exported.emit(files_in(wanted)[0])
    assert wanted.count() == 1
