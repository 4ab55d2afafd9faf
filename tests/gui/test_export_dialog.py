"""Exporting a session that is opened again."""

import pytest
from past_fakes import NOON, a_past_moment, a_past_session
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QDialog, QFileDialog, QProgressBar, QPushButton

from mmdesk.core.exporting import ExportOrder
from mmdesk.core.named_people import NamedPerson
from mmdesk.core.sessions import Recording, Session
from mmdesk.gui.past import export_dialog, past_sessions
from mmdesk.gui.past.export_dialog import ExportDialog, ask_for_export, suggested_name, with_suffix
from mmdesk.gui.past.export_progress import ExportProgress


def test_a_session_is_exported_once_it_is_read(window, qtbot, monkeypatch):
    order = ExportOrder("/tmp/x.json")
    monkeypatch.setattr(past_sessions, "ask_for_export", lambda parent, past: order)
    button, wanted = window.timeline.export_button, QSignalSpy(window.past.export_wanted)
    window.past.show_session(a_past_session())
    assert not button.isVisible()
    window.review.add([a_past_moment(1.0), a_past_moment(2.0)])
    window.review.finish()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    found, past = wanted.at(0)
    assert (found, past.session.id) == (order, "s0")
    window.timeline.back_to_live.emit()
    assert not button.isVisible()


def test_a_dialog_that_is_left_exports_nothing(window, monkeypatch):
    monkeypatch.setattr(past_sessions, "ask_for_export", lambda parent, past: None)
    wanted = QSignalSpy(window.past.export_wanted)
    window.past.show_session(a_past_session())
    window.review.add([a_past_moment(1.0)])
    window.review.finish()
    window.timeline.export_button.click()
    assert wanted.count() == 0


@pytest.fixture
def dialog(qtbot, monkeypatch):
    """Of a session whose file is there."""
    monkeypatch.setattr(export_dialog, "_last_form", "")
    found = ExportDialog(a_past_session(recordings=(Recording("s0", "/clips/a.mp4", 0.0),)))
    qtbot.addWidget(found)
    return found


def pick(dialog, suffix):
    rows = [row for row in range(dialog.forms.count()) if dialog.forms.item(row).data(0x0100) == suffix]
    dialog.forms.setCurrentRow(rows[0])


def test_every_form_can_be_picked_and_has_a_suffix_of_its_own(dialog):
    suffixes = []
    for row in range(dialog.forms.count()):
        dialog.forms.setCurrentRow(row)
        suffixes.append(dialog.suffix)
    assert sorted(suffixes) == sorted(
        [".csv", ".json", ".eaf", ".srt", ".vtt", ".html", ".people.csv", ".summary.csv"]
    )


def test_pictures_are_off_and_only_for_a_report(dialog):
    assert not dialog.with_pictures
    dialog.pictures.setChecked(True)
    assert not dialog.with_pictures
    pick(dialog, ".html")
    assert dialog.with_pictures
    pick(dialog, ".eaf")
    assert not dialog.with_pictures


def test_without_a_file_or_recording_there_are_no_pictures(qtbot):
    dialog = ExportDialog(a_past_session())
    qtbot.addWidget(dialog)
    pick(dialog, ".html")
    dialog.pictures.setChecked(True)
    assert not dialog.with_pictures


def test_the_form_is_remembered_for_the_next_time(dialog, qtbot):
    pick(dialog, ".vtt")
    dialog.accept()
    following = ExportDialog(a_past_session())
    qtbot.addWidget(following)
    assert following.suffix == ".vtt"


@pytest.mark.parametrize(("chosen", "order"), [("/x/a", ExportOrder("/x/a.eaf")), ("", None)])
def test_what_was_chosen_becomes_an_order(window, monkeypatch, chosen, order):
    def answer(dialog):
        pick(dialog, ".eaf")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ExportDialog, "exec", answer)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *asked: (chosen, ""))
    assert ask_for_export(window, a_past_session()) == order


def test_a_dialog_that_is_left_asks_for_no_file(window, monkeypatch):
    monkeypatch.setattr(ExportDialog, "exec", lambda dialog: QDialog.DialogCode.Rejected)
    assert ask_for_export(window, a_past_session()) is None


@pytest.mark.parametrize(
    ("chosen", "written"),
    [("a", "a.csv"), ("a.csv", "a.csv"), ("a.CSV", "a.CSV"), ("a.b", "a.b.csv"), ("a.json", "a.json.csv")],
)
def test_a_name_gets_the_suffix_of_its_form(chosen, written):
    assert with_suffix(chosen, ".csv") == written


def test_a_name_is_suggested():
    talk = Session("/clips/talk.one.mp4")
    assert suggested_name(talk, ".csv") == "talk.one.csv"
    assert suggested_name(talk, ".srt") == "talk.one.mp4.srt"
    assert suggested_name(Session(started_at=NOON), ".csv").startswith("mmdesk 2026-05-01 ")


def test_a_long_export_shows_how_far_it_is_and_can_be_stopped(window, qtbot):
    progress = ExportProgress(window)
    wanted = QSignalSpy(progress.stop_wanted)
    progress.begin("/x/talk.json")
    progress.show_percent(40)
    assert not progress.dialog.findChild(QProgressBar).isTextVisible()
    assert (progress.dialog.value(), "talk.json" in progress.dialog.labelText()) == (40, True)
    progress.dialog.findChild(QPushButton).click()
    assert wanted.count() == 1
    progress.end()
    assert progress.dialog is None
    progress.show_percent(50)


NAMED = a_past_session(names=((1, "Anna"), (2, "Ben"), (3, "Anna")))


def test_names_are_off_each_time_and_it_is_said_whose(qtbot):
    for _ in range(2):
        dialog = ExportDialog(NAMED)
        qtbot.addWidget(dialog)
        assert (dialog.names.isEnabled(), dialog.with_names) == (True, False)
        assert dialog.named.text() == "In the file: Anna, Ben"
        dialog.names.setChecked(True)
        assert dialog.with_names
        dialog.accept()


def test_where_nobody_was_named_there_are_no_names(dialog):
    dialog.names.setChecked(True)
    assert (dialog.names.isEnabled(), dialog.with_names) == (False, False)
    assert "P names who is shown" in dialog.named.text()


def test_of_several_files_names_can_be_asked_for(qtbot):
    dialog = ExportDialog(a_past_session(), of_many=True)
    qtbot.addWidget(dialog)
    dialog.names.setChecked(True)
    assert dialog.with_names


def test_odd_and_many_names_stay_plain_text_and_few(qtbot):
    names = ["<b>x</b>", "W" * 80, *(f"Person {number}" for number in range(20))]
    dialog = ExportDialog(a_past_session(names=tuple(enumerate(names, start=1))))
    qtbot.addWidget(dialog)
    dialog.show()
    assert "<b>x</b>" in dialog.named.text()
    assert dialog.named.textFormat() == Qt.TextFormat.PlainText
    assert dialog.named.text().endswith("and 16 more")
    assert dialog.width() < 700


def test_a_session_is_exported_with_its_names_where_that_is_wanted(window, monkeypatch):
    asked = []
    monkeypatch.setattr(past_sessions, "ask_for_export", lambda parent, past: asked.append(past))
    window.past.show_session(a_past_session())
    window.naming.names.turn_to("s0")
    window.naming.names.take("s0", {1: NamedPerson("Anna")}, [])
    window.past.export()
    assert asked[0].names == ((1, "Anna"),)
