"""A session that is opened again, in the same window."""

from dataclasses import replace

import numpy as np
import pytest
from past_fakes import a_past_moment, a_past_session, grey
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from window_fakes import a_moment, a_prediction

from mmdesk.core.arrays import FEATURE_SIZE
from mmdesk.core.emotions import Emotion
from mmdesk.core.feedback import verdict_on
from mmdesk.core.predictions import Box
from mmdesk.core.sessions import Recording
from mmdesk.gui.review.columns import CORRECTED

RECORDED = Recording("s0", "/data/media/s0.mkv", 1.0)
KEPT = np.ones(FEATURE_SIZE, np.float32)


@pytest.fixture
def reopen(window):
    """Open a session again with these moments."""

    def _reopen(moments, **session):
        window.past.show_session(a_past_session(**session))
        window.review.add(moments)
        window.review.finish()

    return _reopen


def test_a_click_shows_the_moment_as_it_was(window, reopen):
    reopen([a_past_moment(1.0, Emotion.NEUTRAL), a_past_moment(2.0, Emotion.FEAR)])
    assert "2026" in window.timeline.title.text()
    assert window.timeline.area.isVisible()
    assert window.answer.headline.word() == "Neutral"
    window.review.go_to(1.6)
    assert window.answer.headline.word() == "Fear"
    assert "Fear 70 %" in next(iter(window.opinions.rows.values())).words()


def test_why_has_no_answer_for_a_moment_whose_features_are_gone(window, reopen, qtbot):
    reopen([a_past_moment(1.0)])
    assert not window.opinions.why_button.isEnabled()
    asked = []
    window.why.wanted.connect(lambda *question: asked.append(question))
    window.why.ask()
    assert asked == []
    assert not window.why.isVisible()


def test_verdicts_are_where_they_were(window, reopen):
    past = a_past_moment(2.0)
    verdict = verdict_on(past.prediction, "s0", Emotion.DISGUST)
    reopen([a_past_moment(1.0), replace(past, verdicts=(verdict,))])
    assert window.review.columns.judged(None).tolist() == [0, CORRECTED + Emotion.DISGUST.position]
    assert window.review.verdicts_on(1) == (verdict,)


def test_a_moment_of_which_nothing_was_kept_is_judged_and_says_that_it_teaches_nothing(
    window, reopen, qtbot, given
):
    reopen([a_past_moment(1.0)])
    assert window.answer.right_button.isVisible()
    qtbot.keyClick(window, "5")
    assert [(one.emotion, one.teaches, one.wants_features) for one in given] == [(Emotion.FEAR, False, False)]
    assert "cannot be learned from: picture and sound of it were not kept" in window.answer.note.text


def test_a_moment_whose_features_a_verdict_kept_can_be_learned_from_again(window, reopen, qtbot, given):
    reopen([a_past_moment(1.0, features=KEPT)])
    qtbot.keyClick(window, "5")
    assert [(one.session_id, one.emotion, one.teaches) for one in given] == [("s0", Emotion.FEAR, True)]
    assert window.answer.note.text.startswith("Noted: this is fear")


def test_a_recorded_moments_features_are_to_be_read_again(window, reopen, qtbot, given):
    reopen([a_past_moment(0.5), a_past_moment(4.0)], recordings=(RECORDED,))
    for at_s in (0.5, 4.0):
        window.review.go_to(at_s)
        qtbot.keyClick(window, "5")
    assert [one.wants_features for one in given] == [False, True]


def test_the_picture_of_a_recorded_moment_is_shown_with_its_boxes(window, reopen):
    wanted = QSignalSpy(window.review.picture_wanted)
    reopen([a_past_moment(0.5), a_past_moment(4.0)], recordings=(RECORDED,))
    assert wanted.count() == 0  # the recording began later
    assert "not recorded" in window.view.accessibleName()
    window.review.go_to(4.0)
    assert wanted.at(0) == [RECORDED.file, 3.0]
    assert window.view.faces == ()
    window.review.show_picture(RECORDED.file, 3.0, grey())
    assert window.view.has_picture
    assert [face.box for face in window.view.faces] == [Box(50, 25, 100, 50)]  # half as large


def test_a_picture_that_comes_late_is_not_shown(window, reopen):
    reopen([a_past_moment(2.0), a_past_moment(4.0)], recordings=(RECORDED,))
    window.review.go_to(4.0)
    window.review.show_picture(RECORDED.file, 1.0, grey())
    assert not window.view.has_picture


def test_where_the_recording_had_stopped_it_says_so(window, reopen):
    reopen([a_past_moment(9.0)], recordings=(RECORDED,))
    window.review.show_picture(RECORDED.file, 8.0, None)
    assert "not recorded" in window.view.accessibleName()


def test_a_file_that_is_gone_is_said(window, reopen):
    reopen([a_past_moment(1.0)], source="/clips/talk.mp4")
    assert "talk.mp4 is not where it was" in window.view.accessibleName()
    assert window.timeline.title.text().startswith("talk.mp4")


def test_back_to_live_leaves_the_session_for_a_new_one(window, reopen):
    left = QSignalSpy(window.file_left)
    reopen([a_past_moment(1.0)])
    window.timeline.back_to_live.emit()
    assert left.count() == 1
    assert not window.is_away
    assert window.timeline.title.text() == "Last minute"


def test_opening_one_stops_live_and_what_was_on_its_way_is_not_shown(window, reopen, see):
    see()
    stopped = QSignalSpy(window.live_wanted)
    on_its_way = a_moment(text="so so")
    window.past.open("s0")
    assert stopped.at(0) == [False]
    window.show_live(False)
    reopen([a_past_moment(1.0, Emotion.FEAR)])
    window.show_prediction(on_its_way, a_prediction(on_its_way))
    assert window.review.is_open
    assert window.answer.headline.word() == "Fear"


def test_what_is_written_later_leaves_the_session_and_begins_one_at_zero(window, reopen):
    reopen([a_past_moment(1.0)])
    moment = a_moment(end_s=5.0, text="so so")
    window.show_prediction(moment, a_prediction(moment))
    assert not window.is_away
    assert window.showing.shown.moment.end_s == 0.0


def test_deleting_the_session_that_is_shown_leaves_it(window, reopen):
    reopen([a_past_moment(1.0)])
    left = QSignalSpy(window.file_left)
    window.past.forget("another")
    assert window.is_away
    window.past.forget("s0")
    assert (window.is_away, left.count()) == (False, 1)


@pytest.mark.parametrize("size", [(1024, 640), (1280, 720)])
def test_the_window_still_fits_with_a_long_name_and_a_note_open(window, reopen, qtbot, size):
    window.resize(*size)
    reopen([a_past_moment(1.0)], source=f"/clips/{'interview_' * 9}final.mp4")
    qtbot.keyClick(window, "m")
    qtbot.waitUntil(window.timeline.note.isVisible)
    window.layout().activate()
    assert (window.width(), window.height()) == size
    assert not window.timeline.hint.isVisible()
    qtbot.keyClick(window.timeline.note.field, Qt.Key.Key_Return)
    assert window.timeline.hint.isVisible()
    assert (window.width(), window.height()) == size
