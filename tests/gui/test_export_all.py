"""Exporting every file of the queue, or some of the sessions, into one folder."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QDialog, QFileDialog

from mmdesk.app.export_all import ExportAll
from mmdesk.core.sessions import FileReading, Session, State
from mmdesk.gui.past.export_dialog import ExportDialog


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


def test_what_was_written_before_it_failed_is_told(window, writer, wanted, tmp_path):
    writer.exported.emit(files_in(wanted)[0])
    writer.failed.emit("The disk is full.", "")
    assert window.status.state.text() == f"Exported 1 of 2 files to {tmp_path}"


def test_picked_sessions_are_exported_into_a_folder(window, writer, tmp_path, monkeypatch):
    asked = QSignalSpy(window.past.export_wanted)
    monkeypatch.setattr(ExportDialog, "exec", lambda dialog: QDialog.DialogCode.Accepted)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    begun_at = datetime(2026, 5, 4, 12, 30, tzinfo=UTC).astimezone()
    (tmp_path / "talk.csv").write_text("of yesterday")
    window.past.list.begin("")
    window.past.list.export_wanted.emit([Session("/a/talk.mp4"), Session(started_at=begun_at)])
    writer.exported.emit(files_in(asked)[0])
    names = [Path(file).name for file in files_in(asked)]
    assert names == ["talk.mp4.csv", begun_at.strftime("mmdesk 2026-05-04 %H-%M.csv")]
    assert not window.past.list.isVisible()


def test_nothing_is_exported_where_no_folder_was_chosen(window, writer, monkeypatch):
    asked = QSignalSpy(window.past.export_wanted)
    monkeypatch.setattr(ExportDialog, "exec", lambda dialog: QDialog.DialogCode.Accepted)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    window.past.list.export_wanted.emit([Session("/a/talk.mp4")])
    assert asked.count() == 0
