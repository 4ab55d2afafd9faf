"""Versions and verdicts to and from other computers, in the whole program but the network."""

import json
from contextlib import closing

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton
from remembered import a_verdict

from mmdesk.analysis.feedback_lines import as_line
from mmdesk.core.modalities import Modality
from mmdesk.gui.verdict_list.line_words import session_words
from mmdesk.model.readout_file import load_readout
from mmdesk.model.weights import write_weights
from mmdesk.paths import base_model_dir
from mmdesk.store import sqlite
from mmdesk.store.cards import base_of
from mmdesk.store.database import open_database
from mmdesk.store.summaries import summaries
from mmdesk.store.verdict_list import VerdictList
from mmdesk.store.versions import VersionStore


@pytest.fixture
def version(tmp_path):
    """A version of the shipped base, as good as that."""
    folder = tmp_path / "data"
    with closing(open_database(folder)):
        pass
    versions = VersionStore(folder, base_model_dir())
    readout, card = load_readout(base_model_dir())
    part = {"feedback_ids": ["a"], "summary": "Better.", "made_for": 1}
    staging = versions.staging()
    about = {
        "version": 1,
        "parent": 0,
        "base_sha256": card["sha256"],
        "verdicts": 1,
        **part,
        "parts": {"": part},
    }
    write_weights(staging, readout.state_dict(), about, half=False)
    (staging / "metrics.json").write_text("{}")
    return versions.admit(staging)


def choose(window, place):
    window.banners.findChild(QPushButton, f"sharing_choice_{place}").click()


def test_a_version_is_exported_imported_and_then_used(qtbot, start, version, tmp_path, monkeypatch):
    file = tmp_path / "mine"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (f"{file}.mmdesk-version", ""))
    window = start().window
    versions = window.learning.versions
    qtbot.waitUntil(lambda: versions.list.count() == 2)
    versions.list.setCurrentRow(1)
    assert not versions.export_action.isEnabled()  # the base is part of every mmdesk
    versions.list.setCurrentRow(0)
    versions.export_action.trigger()
    qtbot.waitUntil(lambda: file.with_name("mine.mmdesk-version").exists())
    versions.import_action.trigger()
    qtbot.waitUntil(lambda: versions.list.count() == 3, timeout=30_000)
    (told,) = window.banners.texts
    assert told.startswith(
        "Version 2 is here, signed here, by this installation. Against the base: on everyone"
    )
    assert versions.list.item(0).text().strip().startswith("Version 2 · from ")
    choose(window, 0)
    store = VersionStore(tmp_path / "data", base_model_dir())
    qtbot.waitUntil(lambda: store.current().number == 2)
    assert window.banners.texts == []


def test_a_changed_version_is_told_in_one_line(qtbot, start, version, tmp_path):
    window = start().window
    file = tmp_path / "odd.mmdesk-version"
    window.sharing.export_wanted.emit(1, str(file))
    qtbot.waitUntil(file.exists)
    data = bytearray(file.read_bytes())
    data[data.find(b"Better.")] ^= 1
    file.write_bytes(data)
    window.open_files([str(file)])  # or dropped
    qtbot.waitUntil(lambda: bool(window.banners.texts))
    assert window.banners.texts[0].startswith("odd.mmdesk-version is no version that can be imported")
    qtbot.waitUntil(lambda: window.learning.versions.list.count() == 2)


@pytest.mark.parametrize(("choice", "teaches"), [(0, True), (1, False)])
def test_shared_verdicts_are_offered_and_taken_in_as_the_user_chooses(
    qtbot, start, tmp_path, choice, teaches
):
    base = base_of(base_model_dir())
    verdicts = [a_verdict(minute, modalities=[Modality.VOICE]) for minute in range(3)]
    file = tmp_path / "from Ben.jsonl"
    file.write_text("\n".join(as_line(one, "", "live", base, with_features=True) for one in verdicts))
    window = start().window
    window.open_files([str(file)])
    qtbot.waitUntil(lambda: bool(window.banners.texts))
    assert window.banners.texts == ["from Ben.jsonl holds verdicts of another computer: 3."]
    choose(window, choice)
    qtbot.waitUntil(lambda: window.status.state.text() == "Taken in as a session of its own: 3 verdicts.")
    waiting = "3 verdicts waiting" if teaches else "no verdicts waiting"
    assert window.learning.waiting_label.text() == waiting
    with closing(open_database(tmp_path / "data", read_only=True)) as connection:
        (session,) = [one.session for one in summaries(connection) if one.session.is_shared]
        lines = VerdictList(connection, 0, base).lines([1, 2, 3])
    assert {(session_words(line), line.is_file_there) for line in lines} == {("From from Ben", True)}
    window.past.show_list()
    listed = window.past.list
    qtbot.waitUntil(lambda: listed.list.count() == 1)
    assert "Verdicts of another computer" in listed.list.item(0).text()
    assert not listed.open_button.isEnabled()
    listed.delete_button.click()
    listed.question.yes_button.click()
    qtbot.waitUntil(lambda: listed.list.count() == 0)
    assert session.is_shared


def test_with_a_database_of_a_newer_program_the_window_opens_and_says_so(qtbot, start, tmp_path):
    folder = tmp_path / "data"
    with closing(open_database(folder)):
        pass
    with closing(sqlite.connect(folder / "mmdesk.sqlite3")) as newer:
        newer.execute("PRAGMA user_version = 99")
    before = (folder / "mmdesk.sqlite3").read_bytes()
    window = start().window
    qtbot.waitUntil(lambda: bool(window.banners.texts))
    assert "is of a newer mmdesk (schema 99" in window.banners.texts[0]
    assert window.banners.texts[0].endswith(
        "Update mmdesk, or choose another --data-dir. Until then nothing is kept."
    )
    qtbot.waitUntil(lambda: not window.controls.sessions_button.isEnabled())
    window.open_files([str(_shared(tmp_path))])
    qtbot.waitUntil(lambda: any("holds verdicts" in text for text in window.banners.texts))
    choose(window, 0)
    qtbot.waitUntil(lambda: any("not open" in text for text in window.banners.texts))
    assert (folder / "mmdesk.sqlite3").read_bytes() == before


def _shared(tmp_path):
    file = tmp_path / "shared.jsonl"
    line = as_line(a_verdict(), "", "live", base_of(base_model_dir()), with_features=True)
    assert json.loads(line)["mmdesk_feedback"] == 1
    file.write_text(line)
    return file
