"""The list of all verdicts in the whole program: found, changed, taken back, undone, erased."""

import csv
from contextlib import closing

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QFileDialog
from remembered import a_prediction, a_verdict

from mmdesk.core.emotions import Emotion
from mmdesk.core.feedback import Verdict
from mmdesk.core.modalities import Modality
from mmdesk.core.sessions import Exclusion, Session
from mmdesk.core.verdict_list import Column
from mmdesk.gui.putting_right import other_emotion
from mmdesk.gui.verdict_list.line_words import COLUMNS
from mmdesk.store import sqlite
from mmdesk.store.database import open_database
from mmdesk.store.exclusions import ExclusionStore
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.sessions import SessionStore

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
FILM = "/films/采访 王小明.mp4"


@pytest.fixture
def remembered(tmp_path):
    """Four verdicts in two sessions; the last moment was left out. Their ids, oldest first."""
    with closing(open_database(tmp_path / "data")) as connection:
        sessions, verdicts = SessionStore(connection), FeedbackStore(connection)
        sessions.begin(Session(id="live1"), Session(FILM, id="film"))
        given = [
            a_verdict(0, "live1"),
            a_verdict(1, "film", emotion=Emotion.FEAR, second=Emotion.SURPRISE, strength=0.5),
            a_verdict(2, "film", verdict=Verdict.REJECTION, emotion=None, modality=Modality.VOICE),
            a_verdict(3, "live1", verdict=Verdict.CONFIRMATION, emotion=Emotion.SADNESS),
        ]
        for place, one in enumerate(given):
            verdicts.save(one)
            sessions.add_prediction(one.session_id, place, place + 1.0, a_prediction(one.moment_id))
        ExclusionStore(connection).save(Exclusion("live1", 3.5, 4.5))
    return [one.id for one in given]


@pytest.fixture
def opened(qtbot, start, remembered):
    """The program with the list open, and what is in it there."""
    window = start().window
    qtbot.waitUntil(lambda: window.learning.versions.list.count() == 1)
    qtbot.waitUntil(lambda: window.is_live)  # else it would begin beside a review
    qtbot.keyClick(window, "j", CTRL)
    listed = window.all_verdicts.list
    qtbot.waitUntil(lambda: texts(listed) == ALL)
    return window


ALL = ["Sadness, right", "wrong", "Fear", "Anger"]


def texts(listed, column=Column.SAID):
    model, place = listed.model, COLUMNS.index(column)
    return [model.index(row, place).data() for row in range(model.rowCount())]


def pick(listed, *rows):
    flag = QItemSelectionModel.SelectionFlag
    listed.table.clearSelection()
    for row in rows:
        index = listed.model.index(row, 0)
        listed.table.selectionModel().setCurrentIndex(index, flag.Select | flag.Rows)


IN_ORDER = "FROM feedback WHERE removed_at IS NULL ORDER BY ifnull(place, number)"


def stored(tmp_path, query=f"SELECT emotion {IN_ORDER}"):
    with closing(sqlite.connect(tmp_path / "data" / "mmdesk.sqlite3")) as connection:
        return [row[0] for row in connection.execute(query)]


def test_every_column_is_filled(opened):
    listed = opened.all_verdicts.list
    row = {column: texts(listed, column)[2] for column in COLUMNS}
    assert row.pop(Column.WHEN)
    assert row == {
        Column.SESSION: "采访 王小明.mp4",
        Column.AT: "0:02",
        Column.WHO: "",
        Column.ABOUT: "answer",
        Column.SHOWN: "Sadness",
        Column.SAID: "Fear",
        Column.SECOND: "Surprise",
        Column.SURE: "not quite",
        Column.VERSION: "base",
        Column.LESSON: "waiting",
    }
    assert texts(listed, Column.LESSON)[0] == "left out"
    assert listed.count.text() == "4 verdicts"


def test_words_and_choices_find_and_heads_sort(qtbot, opened):
    listed = opened.all_verdicts.list
    listed.filter.field.setText("王小明 fear")
    qtbot.waitUntil(lambda: texts(listed) == ["Fear"])
    assert listed.count.text() == "1 of 4 verdicts"
    listed.filter.field.setText("no such word")
    qtbot.waitUntil(lambda: listed.empty.text() == "No verdict is like that.")
    listed.filter.all_button.click()
    qtbot.waitUntil(lambda: texts(listed) == ALL)
    box = listed.filter.about
    box.setCurrentIndex(box.findText("Voice"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: texts(listed) == ["wrong"])
    listed.filter.show_all()
    head = listed.table.horizontalHeader()
    head.sectionClicked.emit(COLUMNS.index(Column.SAID))
    qtbot.waitUntil(lambda: texts(listed) == ["Sadness, right", "Anger", "Fear", "wrong"])
    head.sectionClicked.emit(COLUMNS.index(Column.WHEN))
    head.sectionClicked.emit(COLUMNS.index(Column.WHEN))
    qtbot.waitUntil(lambda: texts(listed) == ALL[::-1])


def test_several_are_changed_at_once_and_it_is_undone_and_done_again(qtbot, opened, tmp_path):
    listed = opened.all_verdicts.list
    pick(listed, 1, 3)
    qtbot.keyClick(listed.table, "6")
    qtbot.keyClick(listed.table, "7", SHIFT)  # before the first is written
    assert texts(listed) == ["Sadness, right", "Disgust", "Fear", "Disgust"]  # shown at once
    disgust = ["disgust", "fear", "disgust", "sadness"]
    qtbot.waitUntil(lambda: stored(tmp_path) == disgust)
    seconds = f"SELECT second {IN_ORDER}"
    qtbot.waitUntil(lambda: stored(tmp_path, seconds) == ["surprise", "surprise", "surprise", None])
    qtbot.waitUntil(lambda: listed.note.text() == "2 changed: perhaps surprise.")
    assert len(listed.picked) == 2  # they are the same verdicts
    qtbot.waitUntil(listed.undo_button.isEnabled)
    qtbot.keyClick(listed.table, "z", CTRL)
    qtbot.keyClick(listed.table, "z", CTRL)
    qtbot.waitUntil(lambda: stored(tmp_path) == ["anger", "fear", None, "sadness"])
    qtbot.waitUntil(lambda: texts(listed) == ALL)
    qtbot.keyClick(listed.table, "y", CTRL)
    qtbot.waitUntil(lambda: stored(tmp_path) == disgust)


def test_what_is_deleted_is_gone_from_the_window_at_once_and_can_be_had_back(qtbot, opened, tmp_path):
    listed = opened.all_verdicts.list
    qtbot.waitUntil(lambda: opened.learning.waiting_label.text() == "3 verdicts waiting")
    pick(listed, 0, 1, 2)
    qtbot.keyClick(listed.table, Qt.Key.Key_Delete)
    assert texts(listed) == ["Anger"]
    qtbot.waitUntil(lambda: stored(tmp_path) == ["anger"])
    qtbot.waitUntil(lambda: opened.learning.waiting_label.text() == "1 verdict waiting")
    qtbot.waitUntil(lambda: listed.count.text() == "1 verdict")
    qtbot.keyClick(listed.table, "z", CTRL)
    qtbot.waitUntil(lambda: texts(listed) == ALL)
    qtbot.waitUntil(lambda: opened.learning.waiting_label.text() == "3 verdicts waiting")


def test_a_verdict_is_looked_at_again_and_the_review_shows_what_is_changed(qtbot, opened, tmp_path):
    listed, review = opened.all_verdicts.list, opened.review
    pick(listed, 2)
    qtbot.keyClick(listed.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: review.is_open and review.place == 0)
    assert [one.emotion for one in review.verdicts_on(0)] == [Emotion.FEAR]
    listed.change(other_emotion(Emotion.ANGER))  # the review has the keys now
    qtbot.waitUntil(lambda: [one.emotion for one in review.verdicts_on(0)] == [Emotion.ANGER])
    qtbot.waitUntil(lambda: opened.edits.undo_words == "Undo: this is anger")
    qtbot.waitUntil(listed.undo_button.isEnabled)
    opened.edits.undo()  # in the review, with the list beside it
    assert [one.emotion for one in review.verdicts_on(0)] == [Emotion.FEAR]
    qtbot.waitUntil(lambda: texts(listed) == ALL)
    qtbot.waitUntil(lambda: not listed.undo_button.isEnabled())
    qtbot.keyClick(listed.table, "y", CTRL)
    qtbot.waitUntil(lambda: [one.emotion for one in review.verdicts_on(0)] == [Emotion.ANGER])
    assert opened.edits.undo_words == "Undo: this is anger"


def test_where_something_newer_was_done_the_list_says_so_and_changes_nothing(qtbot, opened, tmp_path):
    listed = opened.all_verdicts.list
    pick(listed, 2, 3)
    qtbot.keyClick(listed.table, "6")
    qtbot.waitUntil(lambda: stored(tmp_path) == ["disgust", "disgust", None, "sadness"])
    opened.all_verdicts.open("film", 2.0)
    qtbot.waitUntil(lambda: opened.review.place == 0)
    opened.verdicts.name(Emotion.HAPPINESS)
    qtbot.waitUntil(lambda: stored(tmp_path)[-1] == "happiness")
    qtbot.waitUntil(listed.undo_button.isEnabled)
    listed.undo_button.click()
    qtbot.waitUntil(lambda: listed.note.text().startswith("Something newer was done"))
    assert stored(tmp_path)[:2] == ["disgust", "disgust"]


def test_erased_for_good_nothing_of_it_is_left_and_what_it_taught_neither(qtbot, opened, tmp_path):
    listed = opened.all_verdicts.list
    pick(listed, 2)
    qtbot.keyClick(listed.table, "6")
    qtbot.waitUntil(lambda: stored(tmp_path)[1] == "disgust")
    listed.erase_button.click()
    assert "1 verdict" in listed.question.words.text()
    listed.question.no_button.click()
    assert listed.question.isHidden()
    listed.erase_button.click()
    listed.question.yes_button.click()
    every = "SELECT emotion FROM feedback ORDER BY number"
    qtbot.waitUntil(lambda: stored(tmp_path, every) == ["anger", None, "sadness"])
    assert stored(tmp_path, "SELECT count(*) FROM edits") == [0]
    qtbot.waitUntil(lambda: texts(listed) == ["Sadness, right", "wrong", "Anger"])
    qtbot.waitUntil(lambda: not listed.undo_button.isEnabled())


def test_the_listed_ones_are_written_into_a_table(qtbot, opened, tmp_path, monkeypatch):
    listed, file = opened.all_verdicts.list, tmp_path / "out.csv"
    listed.filter.field.setText("王")
    qtbot.waitUntil(lambda: texts(listed) == ["wrong", "Fear"])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    listed.export_button.click()
    qtbot.waitUntil(lambda: listed.note.text() == f"2 verdicts written to {file}")
    with file.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert [(row["said"], row["second"], row["about"], row["source"]) for row in rows] == [
        ("", "", "voice", FILM),
        ("fear", "surprise", "answer", FILM),
    ]


def test_a_verdict_given_meanwhile_comes_into_the_list(qtbot, opened):
    listed = opened.all_verdicts.list
    opened.all_verdicts.open("film", 2.0)
    qtbot.waitUntil(lambda: opened.review.place == 0)
    opened.verdicts.name(Emotion.HAPPINESS)
    qtbot.waitUntil(lambda: texts(listed) == ["Happiness", *ALL])
    assert texts(listed, Column.LESSON)[3] == "said anew later"


def test_after_a_restart_the_last_step_of_the_list_can_still_be_undone(qtbot, opened, start, tmp_path):
    listed = opened.all_verdicts.list
    pick(listed, 0, 2)
    qtbot.keyClick(listed.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: stored(tmp_path) == ["anger", None])
    opened.close()
    qtbot.waitUntil(lambda: not opened.isVisible())
    window = start().window
    qtbot.waitUntil(lambda: window.learning.versions.list.count() == 1)
    window.controls.verdicts_button.click()
    again = window.all_verdicts.list
    qtbot.waitUntil(lambda: again.undo_button.toolTip() == "Undo: 2 verdicts deleted (Ctrl+Z)")
    again.undo_button.click()
    qtbot.waitUntil(lambda: texts(again) == ALL)


def test_without_a_store_there_is_no_list(qtbot, start, tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "mmdesk.sqlite3").write_bytes(b"no database at all" * 99)
    window = start().window
    qtbot.waitUntil(lambda: not window.controls.verdicts_button.isEnabled())
