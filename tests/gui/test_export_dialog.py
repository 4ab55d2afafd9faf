"""Exporting a session that is opened again."""

import pytest
from past_fakes import NOON, a_past_moment, a_past_session
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from mmdesk.core.sessions import Session
from mmdesk.gui.past import past_sessions
from mmdesk.gui.past.export_dialog import suggested_name, with_suffix


def test_a_session_is_exported_once_it_is_read(window, qtbot, monkeypatch):
    monkeypatch.setattr(past_sessions, "ask_for_export", lambda parent, session: "/tmp/x.json")
    button, wanted = window.timeline.export_button, QSignalSpy(window.past.export_wanted)
    window.past.show_session(a_past_session())
    assert not button.isVisible()
    window.review.add([a_past_moment(1.0), a_past_moment(2.0)])
    window.review.finish()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    file, past, moments = wanted.at(0)
    assert (file, past.session.id, len(moments)) == ("/tmp/x.json", "s0", 2)
    window.timeline.back_to_live.emit()
    assert not button.isVisible()


def test_a_dialog_that_is_left_exports_nothing(window, monkeypatch):
    monkeypatch.setattr(past_sessions, "ask_for_export", lambda parent, session: "")
    wanted = QSignalSpy(window.past.export_wanted)
    window.past.show_session(a_past_session())
    window.review.add([a_past_moment(1.0)])
    window.review.finish()
    window.timeline.export_button.click()
    assert wanted.count() == 0


@pytest.mark.parametrize(
    ("chosen", "written"),
    [("", ""), ("a", "a.csv"), ("a.json", "a.json"), ("a.JSON", "a.JSON"), ("a.b", "a.b.csv")],
)
def test_a_name_gets_a_suffix_that_can_be_written(chosen, written):
    assert with_suffix(chosen, ".csv") == written


def test_a_name_is_suggested():
    assert suggested_name(Session("/clips/talk.one.mp4")) == "talk.one.csv"
    assert suggested_name(Session(started_at=NOON)).startswith("mmdesk 2026-05-01 ")
