"""What screen readers are told of painted widgets, asked through Qt as they ask."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from review_fakes import open_review, read

from mmdesk.core.emotions import Emotion
from mmdesk.core.modalities import Modality
from mmdesk.core.sessions import Mark
from mmdesk.gui.access.painted import Painted

NAME, VALUE, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description


def told(widget):
    return QAccessible.queryAccessibleInterface(widget)


def parts(widget):
    interface = told(widget)
    return [interface.child(place) for place in range(interface.childCount())]


@pytest.fixture
def lanes(window):
    """Of a review in which two people speak, with a mark."""
    moments = read("nnhhh.aaas", voice="nnhhssaaas", people={1: "nnhhhaaaas", 2: "ssssssssss"})
    open_review(window, moments, 10.0, source="/clips/talk.mp4", marks=(Mark("s0", 3.0, "here"),))
    return window.timeline.area.lanes


def test_a_bar_is_a_button_with_its_probability_and_a_press_names_it(window, see, given):
    see(Emotion.FEAR)
    bar = told(window.answer.bars.bars[Emotion.FEAR])
    value = bar.valueInterface()
    assert bar.role() is QAccessible.Role.Button
    assert (value.minimumValue(), value.maximumValue(), bar.text(VALUE)) == (0, 100, "70 %")
    assert value.currentValue() == pytest.approx(70, abs=0.1)
    bar.actionInterface().doAction("Press")
    assert [one.emotion for one in given] == [Emotion.FEAR]
    assert bar.text(DESCRIPTION).startswith("You named it.")


def test_before_anything_is_read_a_bar_says_so(window):
    bar = told(window.answer.bars.bars[Emotion.FEAR])
    assert (bar.valueInterface().currentValue(), bar.text(VALUE)) == (0.0, "no prediction")
    assert "no prediction" in bar.text(NAME)


def test_asking_any_painted_widget_for_anything_is_answered(window, see, lanes):
    for widget in window.findChildren(Painted):
        interface = told(widget)
        for ask in ("textInterface", "editableTextInterface", "selectionInterface", "tableCellInterface"):
            assert getattr(interface, ask)() is None
        assert interface.actionInterface() is not None
        assert not widget.isVisible() or interface.rect().size() == widget.size()
        assert interface.state().disabled is not widget.isEnabled()


def test_a_modality_is_picked_by_a_press(window, see):
    see(modalities=(Modality.FACE, Modality.VOICE))
    row = told(window.opinions.rows[Modality.VOICE])
    assert row.valueInterface().currentValue() == pytest.approx(0.5)
    assert row.state().checkable
    row.actionInterface().doAction("Press")
    assert row.state().checked
    assert window.opinions.rows[Modality.VOICE].is_picked


def test_the_picture_tells_of_the_faces_in_it(window, see):
    see(Emotion.ANGER)
    window.view.show_picture(window.grab().toImage())
    (face,) = parts(window.view)
    assert face.text(NAME) == "Anger  70 %"
    assert window.view.rect().contains(window.view.mapFromGlobal(face.rect().center()))
    assert face.actionInterface() is None  # there is nobody else to choose


def test_the_playhead_can_be_read_and_moved(window, lanes):
    window.review.go_to(6.4)
    value = told(lanes).valueInterface()
    assert (value.currentValue(), value.maximumValue(), told(lanes).text(VALUE)) == (7.0, 10.0, "0:07.0")
    value.setCurrentValue(2.4)
    assert window.showing.shown.moment.end_s == 3.0


def test_each_lane_says_what_was_read_at_the_playhead_and_can_be_picked(window, lanes):
    window.review.go_to(6.4)
    found = {part.text(NAME): part for part in parts(lanes)}
    assert list(found) == [
        "Answer: anger 70 %",
        "Face: anger 70 %",
        "Voice: anger 70 %",
        "Person 1: anger 70 %",
        "Person 2: sadness 70 %",
        "Mark at 0:03.0. here",
    ]
    found["Person 2: sadness 70 %"].actionInterface().doAction("Press")
    assert lanes.subject == 2
    assert found["Person 2: sadness 70 %"].state().checked
    window.verdicts.name(Emotion.FEAR)
    assert parts(lanes)[4].text(NAME) == "Person 2: sadness 70 %, you said: fear"


def test_a_flag_is_opened_by_a_press(window, lanes):
    parts(lanes)[-1].actionInterface().doAction("Press")
    assert window.timeline.note.isVisible()


def test_parts_that_are_gone_tell_nothing_and_what_is_deleted_takes_its_parts(window, lanes):
    flag = parts(lanes)[-1]
    lanes.flags.clear()
    assert len(parts(lanes)) == 5
    assert (flag.text(NAME), flag.state().invisible) == ("", True)
    widget = type(window.why.chart)()
    interface = told(widget)
    assert interface.childCount() == 0
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_f_leads_from_mark_to_mark(window, lanes, qtbot):
    lanes.flags.show(Mark("s0", 8.0, "there"))
    window.review.go_to(0.5)
    for wanted in (3.0, 8.0, 8.0):
        qtbot.keyClick(window, "f")
        assert lanes.playhead_s == wanted
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ShiftModifier)
    assert lanes.playhead_s == 3.0


def test_the_overview_is_scrolled_by_its_own_keys(window, lanes, qtbot):
    overview = window.timeline.area.overview
    window.timeline.area.zoom_in()
    head_s = lanes.playhead_s
    overview.setFocus()
    qtbot.keyClick(overview, Qt.Key.Key_End)
    assert lanes.span.end_s == 10.0
    qtbot.keyClick(overview, Qt.Key.Key_Left)
    assert lanes.span.end_s < 10.0
    qtbot.keyClick(overview, Qt.Key.Key_Home)
    assert (lanes.span.start_s, lanes.playhead_s) == (0.0, head_s)
