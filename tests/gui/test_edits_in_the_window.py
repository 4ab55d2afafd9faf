"""Corrections in the whole program with a real store: judged, undone, restarted, done again, learned from."""

from contextlib import closing

import pytest
from past_fakes import a_past_moment, a_past_session
from program_ending import close
from PySide6.QtCore import Qt
from review_fakes import open_review, read

from mmdesk.core.emotions import Emotion
from mmdesk.core.feedback import Verdict
from mmdesk.core.modalities import Modality
from mmdesk.core.sessions import Recording
from mmdesk.store import sqlite


def ask(tmp_path, query):
    with closing(sqlite.connect(tmp_path / "data" / "mmdesk.sqlite3")) as connection:
        return connection.execute(query).fetchall()


def count(tmp_path, which):
    return ask(tmp_path, f"SELECT count(*) FROM feedback WHERE {which}")[0][0]


@pytest.fixture
def reopen(qtbot, start, clip, tmp_path):
    """Start the program and open the clip's session again; the first time it is read before."""

    def reopened():
        if not (tmp_path / "data" / "mmdesk.sqlite3").exists():
            program = start(files=[clip])
            qtbot.waitUntil(lambda: "moments" in program.window.timeline.hint.text(), timeout=60_000)
            close(qtbot, program)
        ((session_id,),) = ask(tmp_path, f"SELECT id FROM sessions WHERE source = '{clip}'")
        program = start()
        window = program.window
        qtbot.waitUntil(lambda: window.learning.versions.list.count() == 1)
        qtbot.waitUntil(lambda: window.is_live)  # else it would begin beside the review
        window.past.open(session_id)
        qtbot.waitUntil(lambda: len(window.review.moments) > 20, timeout=20_000)
        window.review.finish()
        return program

    return reopened


def test_a_range_is_judged_undone_and_after_a_restart_done_again_and_learned_from(qtbot, reopen, tmp_path):
    program = reopen()
    window = program.window
    window.moves.select(1.0, 3.0)
    judged = len(window.review.aim().moments)
    assert judged >= 10
    qtbot.keyClick(window, "4")
    assert window.answer.note.text == "Noted: this is anger, 0:01–0:03"
    qtbot.waitUntil(lambda: count(tmp_path, "removed_at IS NULL AND emotion = 'anger'") == judged)
    wanted = count(tmp_path, "wants OR id IN (SELECT feedback_id FROM features)")
    assert 2 <= wanted <= 3  # one a second
    # Nobody waits for it: what is learned from is read meanwhile.
    qtbot.waitUntil(lambda: count(tmp_path, "wants") == 0, timeout=30_000)
    assert count(tmp_path, "id IN (SELECT feedback_id FROM features)") == wanted
    qtbot.waitUntil(lambda: window.learning.waiting_label.text() == f"{wanted} verdicts waiting")
    qtbot.keyClick(window, "z", Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: count(tmp_path, "removed_at IS NULL") == 0)
    close(qtbot, program)
    window = reopen().window
    qtbot.waitUntil(lambda: window.edits.redo_words == "Redo: this is anger, 0:01–0:03")
    assert not any(past.verdicts for past in window.review.moments)
    qtbot.keyClick(window, "y", Qt.KeyboardModifier.ControlModifier)
    assert sum(bool(past.verdicts) for past in window.review.moments) == judged
    qtbot.waitUntil(lambda: count(tmp_path, "removed_at IS NULL") == judged)
    qtbot.waitUntil(lambda: window.learning.waiting_label.text() == f"{wanted} verdicts waiting")


def test_why_is_answered_for_a_moment_of_a_file_with_what_was_seen_and_heard(qtbot, reopen):
    window = reopen().window
    window.review.go_to(2.0)
    window.opinions.why_button.click()
    qtbot.waitUntil(lambda: window.why.voice.accessibleName() != "", timeout=20_000)
    assert window.why.face.accessibleName() == "The face, with what mattered in it marked"
    assert window.why.voice.accessibleName().startswith("Loudest")


def test_one_person_and_one_modality_are_judged_by_their_own_opinion(window, given):
    open_review(window, read("nnnn", voice="ssss", people={2: "hhhh"}))
    lanes = window.timeline.area.lanes
    window.review.go_to(2.0)
    lanes.pick(2)
    window.verdicts.confirm()
    lanes.pick(Modality.VOICE)
    window.verdicts.name(Emotion.SADNESS)
    lanes.pick(None)
    window.verdicts.reject()
    said = [(one.person, one.modality, one.verdict, one.shown) for one in given]
    assert said == [
        (2, Modality.FACE, Verdict.CONFIRMATION, Emotion.HAPPINESS),
        (0, Modality.VOICE, Verdict.CONFIRMATION, Emotion.SADNESS),
        (0, None, Verdict.REJECTION, Emotion.NEUTRAL),
    ]
    assert window.edits.undo_words.startswith("Undo: this is not neutral, 0:0")


def test_of_a_lane_that_says_nothing_there_it_is_said(window, given):
    open_review(window, read("nn"))
    window.timeline.area.lanes.pick(Modality.TEXT)
    window.verdicts.reject()
    assert given == []
    assert window.answer.note.text == "There is nothing of that to judge."


def test_a_note_about_one_session_goes_with_it_since_its_undo_would_be_of_the_next(window):
    open_review(window, read("nn", voice="ss"))
    window.verdicts.name(Emotion.ANGER)
    assert window.answer.note.button.isVisibleTo(window.answer.note)
    open_review(window, read("hh"), source="/clips/another.mp4")
    assert "Noted" not in window.answer.note.text
    assert not window.answer.note.button.isVisibleTo(window.answer.note)


def test_a_file_that_is_away_is_judged_and_its_features_are_wanted_all_the_same(window, given):
    open_review(window, [a_past_moment(1.0)], source="/gone/film.mp4")
    window.verdicts.name(Emotion.FEAR)
    assert [one.wants_features for one in given] == [True]
    assert not window.opinions.why_button.isEnabled()


def test_of_a_live_session_only_what_was_recorded_can_be_learned_from(window, given):
    recorded = Recording("s0", "/media/s0.mkv", 3.0)
    window.past.show_session(a_past_session(recordings=(recorded,)))
    window.review.add([a_past_moment(1.0), a_past_moment(5.0)])
    window.review.finish()
    for at_s in (1.0, 5.0):
        window.review.go_to(at_s)
        window.verdicts.name(Emotion.FEAR)
    assert [one.wants_features for one in given] == [False, True]


def test_ten_minutes_are_one_step_however_often_it_is_undone_and_done_again(window, given, gone):
    open_review(window, read("n" * 3000, every_s=0.2))
    window.moves.select(0.1, 600.0)
    window.verdicts.name(Emotion.FEAR)
    for _ in range(3):
        window.edits.undo()
        assert not any(window.review.verdicts_on(place) for place in range(3000))
        window.edits.redo()
    assert (len(given), len(gone)) == (4 * 3000, 3 * 3000)
    assert all(window.review.verdicts_on(place) for place in range(3000))


def test_the_buttons_say_what_they_undo_and_do_again(window, qtbot, see):
    buttons = window.undo_buttons
    assert not buttons.undo.isEnabled()
    assert not buttons.redo.isEnabled()
    see(Emotion.FEAR)
    window.verdicts.name(Emotion.ANGER)
    assert buttons.undo.toolTip() == "Undo: this is anger (Ctrl+Z)"
    assert window.answer.note.button.toolTip() == "Undo: this is anger (Ctrl+Z)"
    qtbot.mouseClick(buttons.undo, Qt.MouseButton.LeftButton)
    assert (buttons.undo.isEnabled(), buttons.redo.toolTip()) == (False, "Redo: this is anger (Ctrl+Y)")
    qtbot.mouseClick(buttons.redo, Qt.MouseButton.LeftButton)
    assert buttons.undo.isEnabled()


def test_an_opinion_is_picked_by_mouse_or_keyboard_and_the_lane_goes_with_it(window, qtbot, given):
    open_review(window, read("nn", voice="ss"))
    lanes, rows = window.timeline.area.lanes, window.opinions.rows
    qtbot.mouseClick(rows[Modality.VOICE], Qt.MouseButton.LeftButton)
    assert (lanes.subject, rows[Modality.VOICE].is_picked) == (Modality.VOICE, True)
    rows[Modality.FACE].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(rows[Modality.FACE], Qt.Key.Key_Return)
    assert (lanes.subject, rows[Modality.VOICE].is_picked) == (Modality.FACE, False)
    assert given == []  # Enter was no verdict
    lanes.pick(None)
    assert not rows[Modality.FACE].is_picked
