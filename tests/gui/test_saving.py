"""Where a file is saved: beside the last one, and never first among the program's own files."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from mmdesk.gui import saving

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture
def asked(qtbot, monkeypatch):
    """Answer with this file; what was offered is given back."""
    parent = QWidget()
    qtbot.addWidget(parent)
    monkeypatch.setattr(saving, "_last_folder", None)

    def _asked(answer=""):
        offered = []

        def answer_it(_parent, _title, name, _kinds):
            offered.append(Path(name))
            return str(answer), "a kind" if answer else ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", answer_it)
        given = saving.ask_where(parent, "Save", "talk.csv")
        assert given == (str(answer), "a kind" if answer else "")
        return offered[0]

    return _asked


def test_it_begins_where_the_program_was_started(asked, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    assert asked() == tmp_path / "talk.csv"


@pytest.mark.parametrize("inside", ["", "mmdesk"])
def test_it_does_not_begin_among_the_programs_own_files(asked, monkeypatch, tmp_path, inside):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(CHECKOUT / inside)
    assert asked() == tmp_path / "talk.csv"


def test_the_next_time_it_begins_where_something_was_saved(asked, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    exports = tmp_path / "exports"
    exports.mkdir()
    asked(exports / "one.csv")
    assert asked() == exports / "talk.csv"  # leaving the dialog changes nothing
    assert asked() == exports / "talk.csv"
    exports.rmdir()
    assert asked() == tmp_path / "talk.csv"
