"""Marks: put at the moment on screen, named in place, and removed."""

import pytest
from past_fakes import a_past_moment, a_past_session
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QSignalSpy

from mmdesk.core.emotions import Emotion
from mmdesk.core.sessions import Mark
from mmdesk.gui.timeline.mark_flags import _tip


@pytest.fixture
def changed(window):
    """Marks before and after."""
    return QSignalSpy(window.edits.mark_changed)


@pytest.fixture
def flags(window):
    return window.timeline.timeline.flags


def at(spy, number=-1):
    """The mark as it is after a change."""
    return spy.at(number % spy.count())[1]


def test_m_marks_the_moment_on_screen_at_once(window, see, qtbot, changed, flags):
    see(end_s=7.5)
    qtbot.keyClick(window, "m")
    assert (at(changed).at_s, at(changed).words) == (7.5, "")
    assert at(changed).session_id == window.verdicts.session_id
    assert flags.marks == [at(changed)]
    assert "0:07" in window.answer.note.text


def test_its_words_are_typed_in_place_and_enter_is_no_verdict(window, see, qtbot, changed, flags, given):
    see()
    qtbot.keyClick(window, "m")
    assert window.timeline.note.field.hasFocus()
    qtbot.keyClicks(window.timeline.note.field, "1 smile, mild")
    qtbot.keyClick(window.timeline.note.field, Qt.Key.Key_Return)
    assert changed.count() == 2
    assert at(changed).words == "1 smile, mild"
    assert at(changed).id == at(changed, 0).id
    assert flags.marks == [at(changed)]
    assert given == []
    assert not window.timeline.note.isVisible()
    assert window.view.hasFocus()  # the next key is a verdict again
    qtbot.keyClick(window.focusWidget(), "4")
    assert len(given) == 1


def test_words_are_kept_when_the_line_is_left(window, see, qtbot, changed):
    see()
    qtbot.keyClick(window, "m")
    qtbot.keyClicks(window.timeline.note.field, "she laughs")
    window.text.field.setFocus()
    assert at(changed).words == "she laughs"


def test_live_goes_on_while_the_words_are_typed(window, see, qtbot):
    see(end_s=1.0)
    qtbot.keyClick(window, "m")
    see(Emotion.FEAR, end_s=2.0)
    assert window.showing.shown.moment.end_s == 2.0
    assert window.timeline.note.mark.at_s == 1.0


def test_m_once_more_changes_the_same_mark(window, see, qtbot, changed, flags):
    see(end_s=1.0)
    qtbot.keyClick(window, "m")
    qtbot.keyClicks(window.timeline.note.field, "a")
    qtbot.keyClick(window.timeline.note.field, Qt.Key.Key_Return)
    qtbot.keyClick(window, "m")
    assert window.timeline.note.field.text() == "a"
    assert len(flags.marks) == 1


def test_m_in_the_text_field_is_a_letter(window, see, qtbot, changed):
    see()
    window.text.field.setFocus()
    qtbot.keyClicks(window.text.field, "my, mm")
    assert changed.count() == 0
    assert window.text.field.text() == "my, mm"


def test_nothing_shown_nothing_marked(window, qtbot, changed):
    assert not window.timeline.mark_button.isEnabled()
    qtbot.keyClick(window, "m")
    assert changed.count() == 0
    assert window.answer.note.text == "Nothing is shown yet."


def test_the_button_beside_it_removes_the_mark(window, see, qtbot, flags, changed):
    see()
    qtbot.mouseClick(window.timeline.mark_button, Qt.MouseButton.LeftButton)
    (mark,) = flags.marks
    qtbot.mouseClick(window.timeline.note.remove_button, Qt.MouseButton.LeftButton)
    assert changed.at(1) == [mark, None]
    assert flags.marks == []
    assert not window.timeline.note.isVisible()


class Click:
    """What pyqtgraph tells of a click."""

    def __init__(self, place, button):
        self._place, self._button = place, button

    def scenePos(self):
        return self._place

    def screenPos(self):
        return self._place

    def button(self):
        return self._button


def click(window, flags, at_s, button):
    place = window.timeline.timeline._item.getViewBox().mapViewToScene(QPointF(at_s, 0.5))
    flags._plot.scene().sigMouseClicked.emit(Click(place, button))


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_right_click_on_a_flag_offers_to_remove_it_and_picks_no_moment(window, see, flags, qtbot):
    see(end_s=5.0)
    see(end_s=30.0)
    mark = Mark("s", 5.0, "a")
    window.marks.show([mark])
    picked, changed = QSignalSpy(flags.picked), QSignalSpy(window.edits.mark_changed)
    click(window, flags, 5.0, Qt.MouseButton.RightButton)
    assert flags._menu.isVisible()
    flags._remove.trigger()
    flags._menu.close()
    assert (changed.at(0), picked.count()) == ([mark, None], 0)


def test_a_click_on_a_flag_shows_its_moment_and_its_words(window, qtbot):
    mark = Mark("s0", 2.0, "she laughs")
    window.past.show_session(a_past_session(marks=(mark,)))
    window.review.add([a_past_moment(1.0), a_past_moment(2.0, Emotion.FEAR), a_past_moment(9.0)])
    window.review.finish()
    lanes = window.timeline.area.lanes
    flag = QPoint(round(lanes.x_at(2.0)) + 4, 12)
    qtbot.mouseClick(lanes, Qt.MouseButton.LeftButton, pos=flag)
    assert window.answer.headline.word() == "Fear"
    assert window.timeline.note.field.text() == "she laughs"
    assert window.timeline.flags.marks == [mark]
    assert _tip(2.0, 0.5, mark) == "0:02  she laughs"


def test_a_mark_in_a_session_that_is_opened_again_belongs_to_it(window, qtbot, changed):
    window.past.show_session(a_past_session())
    window.review.add([a_past_moment(3.0)])
    window.review.finish()
    qtbot.keyClick(window, "m")
    assert (at(changed).session_id, at(changed).at_s) == ("s0", 3.0)


def test_flags_go_with_their_timeline(window, see, qtbot, flags):
    see()
    qtbot.keyClick(window, "m")
    window.timeline.show_live()
    assert flags.marks == []


def test_words_that_are_kept_late_go_to_their_own_session_only(window, see, qtbot, changed, flags):
    see()
    qtbot.keyClick(window, "m")
    qtbot.keyClicks(window.timeline.note.field, "late")
    window.verdicts.session_id = "another"
    window.timeline.show_live()
    qtbot.keyClick(window.timeline.note.field, Qt.Key.Key_Return)
    assert at(changed).words == "late"
    assert flags.marks == []


def test_marks_their_words_and_their_removal_are_undone_and_done_again(window, see, qtbot, flags):
    see(end_s=7.5)
    qtbot.keyClick(window, "m")
    qtbot.keyClicks(window.timeline.note.field, "a smile")
    qtbot.keyClick(window.timeline.note.field, Qt.Key.Key_Return)
    (written,) = flags.marks
    window.marks.remove(written)
    seen = [flags.marks]
    for _ in range(3):
        window.edits.undo()
        seen.append(flags.marks)
    bare = Mark(written.session_id, 7.5, "", written.id)
    assert seen == [[], [written], [bare], []]
    for expected in ([bare], [written], []):
        window.edits.redo()
        assert flags.marks == expected
