"""The review in the window: the mouse and the keys over its lanes, and a file while it is read."""

from dataclasses import replace

import pytest
from past_fakes import a_past_session, grey
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from review_fakes import hours, open_review, read

from mmdesk.core.comparing import compare
from mmdesk.core.emotions import Emotion
from mmdesk.core.feedback import verdict_on
from mmdesk.core.modalities import Modality
from mmdesk.core.predictions import Box
from mmdesk.core.sessions import Exclusion, Recording
from mmdesk.gui.review.columns import CORRECTED
from mmdesk.gui.review.rows import GUTTER, Kind

CLIP = "/clips/talk.mp4"


@pytest.fixture
def lanes(window):
    return window.timeline.area.lanes


@pytest.fixture
def talk(window):
    """Ten moments of a second each, in which two people speak."""
    moments = read("nnhhh.aaas", voice="nnhhssaaas", people={1: "nnhhhaaaas", 2: "ssssssssss"})
    open_review(window, moments, 10.0, source=CLIP, recordings=(Recording("s0", CLIP, 0.0),))
    return moments


def at(lanes, at_s, row=0):
    return QPoint(round(lanes.x_at(at_s)), round(lanes.rows[row].top + lanes.rows[row].height / 2))


def drag(qtbot, lanes, from_s, to_s):
    qtbot.mousePress(lanes, Qt.MouseButton.LeftButton, pos=at(lanes, from_s))
    for part in (0.5, 1.0):
        qtbot.mouseMove(lanes, at(lanes, from_s + part * (to_s - from_s)))
    qtbot.mouseRelease(lanes, Qt.MouseButton.LeftButton, pos=at(lanes, to_s))


def turn(lanes, at_s, notches, modifiers=Qt.KeyboardModifier.NoModifier):
    place = QPointF(at(lanes, at_s))
    event = QWheelEvent(
        place,
        lanes.mapToGlobal(place),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(lanes, event)


def ends(target):
    return [past.moment.end_s for past in target.moments]


def test_there_is_a_lane_for_the_answer_each_modality_and_each_person(window, talk, lanes):
    kinds = [row.kind for row in lanes.rows]
    assert kinds == [Kind.ANSWER, Kind.MODALITY, Kind.MODALITY, Kind.PERSON, Kind.PERSON]
    assert [row.name for row in lanes.rows] == ["Answer", "Face", "Voice", "Person 1", "Person 2"]
    assert lanes.rows[0].height > lanes.rows[1].height


def test_a_click_moves_the_playhead_to_the_moment_there(window, talk, lanes, qtbot):
    sought = QSignalSpy(window.review.seek_wanted)
    qtbot.mouseClick(lanes, Qt.MouseButton.LeftButton, pos=at(lanes, 6.4))
    assert window.showing.shown.moment.end_s == 7.0
    assert lanes.playhead_s == 7.0
    assert sought.at(sought.count() - 1) == [7.0]
    assert window.answer.headline.word() == "Anger"


def test_a_drag_selects_whole_moments_and_a_click_drops_them(window, talk, lanes, qtbot):
    drag(qtbot, lanes, 2.4, 4.6)
    assert lanes.selection == (2.0, 5.0)
    assert ends(window.review.aim()) == [3.0, 4.0, 5.0]
    qtbot.mouseClick(lanes, Qt.MouseButton.LeftButton, pos=at(lanes, 8.5))
    assert lanes.selection is None
    assert ends(window.review.aim()) == [9.0]


def test_shift_and_a_click_select_up_to_there(window, talk, lanes, qtbot):
    qtbot.mouseClick(lanes, Qt.MouseButton.LeftButton, pos=at(lanes, 2.5))
    qtbot.mouseClick(lanes, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, at(lanes, 5.5))
    assert lanes.selection == (2.0, 6.0)


def test_a_double_click_selects_the_stretch_of_one_emotion_in_its_lane(window, talk, lanes, qtbot):
    qtbot.mouseDClick(lanes, Qt.MouseButton.LeftButton, pos=at(lanes, 3.5))
    assert lanes.selection == (2.0, 5.0)
    qtbot.mouseDClick(lanes, Qt.MouseButton.LeftButton, pos=at(lanes, 3.5, row=4))
    assert lanes.selection == (0.0, 10.0)


def test_a_picked_name_says_whom_verdicts_are_about(window, talk, lanes, qtbot):
    def click(row):
        place = QPoint(20, round(lanes.rows[row].top + lanes.rows[row].height / 2))
        qtbot.mouseClick(lanes, Qt.MouseButton.LeftButton, pos=place)

    click(2)
    assert window.review.aim().modality is Modality.VOICE
    click(4)
    aim = window.review.aim()
    assert (aim.modality, aim.person) == (None, 2)
    click(4)
    assert (window.review.aim().modality, window.review.aim().person) == (None, 0)


def test_where_the_picked_person_is_not_there_is_nothing_to_judge(window, lanes):
    open_review(window, read("aaa", people={1: "aaa", 2: "h  "}))
    lanes.pick(2)
    assert ends(window.review.aim()) == [1.0]
    window.moves.step(1)
    assert ends(window.review.aim()) == []


def test_the_wheel_scrolls_and_with_ctrl_it_zooms_around_the_pointer(window, talk, lanes):
    ctrl = Qt.KeyboardModifier.ControlModifier
    turn(lanes, 4.0, 3, ctrl)
    assert lanes.span.wide_s < 6.0
    assert abs(lanes.s_at(lanes.x_at(4.0)) - 4.0) < 1e-6
    assert window.timeline.area.overview.isVisible()
    before = lanes.span
    turn(lanes, 4.0, -1)
    assert lanes.span.start_s > before.start_s
    turn(lanes, 4.0, -20, ctrl)
    assert lanes.span.is_whole
    assert not window.timeline.area.overview.isVisible()


def test_dragging_the_overview_scrolls(window, talk, lanes, qtbot):
    overview = window.timeline.area.overview
    lanes.zoom(4.0, 0.0)
    middle = GUTTER + (overview.width() - GUTTER) * 0.12
    qtbot.mousePress(overview, Qt.MouseButton.LeftButton, pos=QPoint(round(middle), 5))
    qtbot.mouseMove(overview, QPoint(round(middle + (overview.width() - GUTTER) * 0.5), 5))
    qtbot.mouseRelease(overview, Qt.MouseButton.LeftButton, pos=QPoint(round(middle), 5))
    assert 4.5 < lanes.span.start_s < 5.5


def test_arrows_go_from_moment_to_moment_and_select_with_shift(window, talk, lanes, qtbot):
    shift, ctrl = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window, Qt.Key.Key_Right)
    assert lanes.playhead_s == 2.0
    qtbot.keyClick(window, Qt.Key.Key_Right, ctrl)
    assert lanes.playhead_s == 7.0
    qtbot.keyClick(window, Qt.Key.Key_Left, shift)
    qtbot.keyClick(window, Qt.Key.Key_Left, shift)
    assert lanes.selection == (4.0, 7.0)
    assert lanes.playhead_s == 5.0
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert lanes.selection is None
    qtbot.keyClick(window, Qt.Key.Key_End)
    assert lanes.playhead_s == 10.0
    qtbot.keyClick(window, Qt.Key.Key_Home)
    assert lanes.playhead_s == 1.0


def test_letters_jump_to_changes_to_not_sure_and_to_disagreements(window, talk, lanes, qtbot):
    seen = []
    for key in "nnudn":
        qtbot.keyClick(window, key)
        seen.append(lanes.playhead_s)
    assert seen == [3.0, 7.0, 7.0, 7.0, 10.0]  # what is not sure, or disagrees, lies before
    assert "not sure" in window.answer.note.text or "disagreement" in window.answer.note.text.lower()
    qtbot.keyClick(window, "u", Qt.KeyboardModifier.ShiftModifier)
    assert lanes.playhead_s == 6.0
    qtbot.keyClick(window, "d", Qt.KeyboardModifier.ShiftModifier)
    assert lanes.playhead_s == 5.0
    assert window.text.field.text() == ""


def test_the_buttons_jump_too_and_back_with_shift(window, talk, lanes, qtbot):
    button = window.timeline.area.change_button
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert lanes.playhead_s == 7.0
    window.moves.to_change(-1)
    assert lanes.playhead_s == 3.0
    assert "(N" in button.toolTip()


def test_space_plays_and_comma_and_period_step_and_nothing_is_judged(window, talk, qtbot, given):
    played, stepped = QSignalSpy(window.review.play_wanted), QSignalSpy(window.review.step_wanted)
    qtbot.keyClick(window, Qt.Key.Key_Space)
    qtbot.keyClick(window, Qt.Key.Key_Comma)
    qtbot.keyClick(window, Qt.Key.Key_Period)
    assert played.count() == 1
    assert [stepped.at(number)[0] for number in range(2)] == [-1, 1]
    assert given == []


def test_letters_go_to_the_text_field_again_when_the_review_is_left(window, talk, qtbot):
    qtbot.keyClick(window, "q")
    assert window.text.field.text() == ""
    assert not window.text.isVisible()
    window.timeline.back_to_live.emit()
    assert window.text.isVisible()
    qtbot.keyClick(window, "n")
    assert window.text.field.text() == "n"


def test_what_is_left_out_is_an_edit_of_the_selection(window, talk, lanes, qtbot):
    edited = QSignalSpy(window.edits.added)
    drag(qtbot, lanes, 2.4, 4.6)
    qtbot.keyClick(window, "x")
    edit = edited.at(0)[0]
    assert edit.session_id == "s0"
    (change,) = edit.changes
    assert (change.before, change.after.start_s, change.after.end_s) == (None, 2.0, 5.0)
    assert lanes.exclusions == (change.after,)
    qtbot.keyClick(window, "x")
    (change,) = edited.at(1)[0].changes
    assert change.after is None
    assert lanes.exclusions == ()
    qtbot.keyClick(window, "z", Qt.KeyboardModifier.ControlModifier)
    assert [(one.start_s, one.end_s) for one in lanes.exclusions] == [(2.0, 5.0)]


def test_another_sessions_exclusion_is_not_shown(window, talk, lanes):
    window.review.show_exclusion(None, Exclusion("another", 1.0, 2.0))
    assert lanes.exclusions == ()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_is_about_the_selection_under_the_mouse_else_about_the_moment(window, talk, lanes, qtbot):
    def right_click(at_s):
        place = at(lanes, at_s)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, lanes.mapToGlobal(place))
        QApplication.sendEvent(lanes, event)
        window.ask_review.menu.close()
        return window.ask_review.menu.actions()[0].text()

    drag(qtbot, lanes, 2.4, 4.6)
    assert "0:02.0–0:05.0" in right_click(3.0)
    assert "0:08.0–0:09.0" in right_click(8.5)
    assert lanes.selection is None
    named = QSignalSpy(window.ask_review.menu.named)
    window.ask_review.menu.emotions[Emotion.FEAR.position].trigger()
    assert named.at(0) == [Emotion.FEAR]


def test_the_tip_tells_the_moment_under_the_mouse_and_what_was_said_of_it(window, talk, lanes, qtbot):
    verdict = verdict_on(talk[5].prediction, "s0", Emotion.DISGUST)
    window.review.show_verdicts([verdict], [])
    qtbot.mouseMove(lanes, at(lanes, 5.5))
    tip = window.ask_review._tip
    assert tip.isVisible()
    for words in ("0:06.0", "too close to call", "Sadness 70 %", "Person 2", "You said", "Disgust"):
        assert words in tip.text()
    qtbot.mouseMove(lanes, QPoint(10, 60))
    assert not tip.isVisible()


def test_a_number_names_the_selection_and_undo_takes_all_of_it_back(window, talk, lanes, qtbot, given):
    drag(qtbot, lanes, 2.4, 4.6)
    qtbot.keyClick(window, "5")
    assert [one.moment_id for one in given] == ["m2", "m3", "m4"]
    code = CORRECTED + Emotion.FEAR.position
    assert window.review.columns.judged(None).tolist() == [0, 0, code, code, code, 0, 0, 0, 0, 0]
    qtbot.keyClick(window, "z", Qt.KeyboardModifier.ControlModifier)
    assert not window.review.columns.judged(None).any()


def test_verdicts_are_shown_over_what_was_read(window, talk, lanes):
    verdict = verdict_on(talk[3].prediction, "s0", Emotion.FEAR)
    window.review.show_verdicts([verdict], [])
    assert window.review.columns.judged(None)[3] == CORRECTED + Emotion.FEAR.position
    assert window.review.moments[3].verdicts == (verdict,)
    window.review.show_verdicts([], [verdict.id])
    assert not window.review.columns.judged(None).any()
    assert window.review.verdicts_on(3) == ()


def test_while_a_file_is_read_the_playhead_follows_until_the_user_moves_it(window, lanes):
    window.review.begin(a_past_session(CLIP, recordings=(Recording("s0", CLIP, 0.0),)))
    window.review.show_reading(True)
    assert window.timeline.progress.isVisible()
    window.review.add(read("nn"))
    window.review.show_newest(grey(50))
    assert (lanes.playhead_s, window.view.has_picture) == (2.0, True)
    window.review.go_to(0.5)
    window.review.add(read("hh", first=2))
    window.review.show_newest(grey(200))
    assert lanes.playhead_s == 1.0
    window.review.finish("All of it was read.")
    assert lanes.playhead_s == 1.0
    assert window.timeline.hint.text() == "All of it was read."
    assert not window.timeline.progress.isVisible()


def test_what_is_read_is_painted_soon_without_anybody_asking(window, lanes, qtbot):
    window.review.begin(a_past_session(CLIP))
    window.review.show_reading(True)
    window.review.add(read("nha"))
    qtbot.waitUntil(lambda: lanes.playhead_s == 3.0)
    assert window.answer.headline.word() == "Anger"


def test_pause_and_stop_are_asked_for(window, qtbot):
    window.review.begin(a_past_session(CLIP))
    window.review.show_reading(True)
    paused, stopped = QSignalSpy(window.timeline.pause_wanted), QSignalSpy(window.timeline.stop_wanted)
    qtbot.mouseClick(window.timeline.pause_button, Qt.MouseButton.LeftButton)
    window.timeline.show_paused(True)
    assert window.timeline.pause_button.text() == "Go on"
    qtbot.mouseClick(window.timeline.pause_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(window.timeline.stop_button, Qt.MouseButton.LeftButton)
    assert [paused.at(number)[0] for number in range(2)] == [True, False]
    assert stopped.count() == 1


def test_the_playhead_goes_along_with_the_player_and_asks_nothing_of_it(window, talk, lanes):
    sought = QSignalSpy(window.review.seek_wanted)
    window.review.follow(6.3)
    assert lanes.playhead_s == 6.3
    assert window.showing.shown.moment.end_s == 7.0
    assert sought.count() == 0
    window.review.show_frame(6.3, grey(size=(128, 96)))
    assert window.view.has_picture
    assert window.view.faces[0].box == Box(20, 10, 40, 40)


def test_what_stands_at_the_beginning_stays_when_the_player_is_there_too(window):
    recording = Recording("s0", "/notes.txt", 0.0)
    open_review(window, read("hs"), source="/notes.txt", recordings=(recording,))
    window.review.follow(0.0)  # it has opened the file
    assert window.showing.shown.emotion is Emotion.HAPPINESS
    assert window.timeline.hint.text().startswith("2 moments.")
    open_review(window, read("h"), source="/one.png")
    assert window.timeline.hint.text() == "1 moment."


def test_the_players_times_are_those_of_the_recording(window, lanes):
    recording = Recording("s0", "/data/media/s0.mkv", 2.0)
    opened, sought = QSignalSpy(window.review.opened), QSignalSpy(window.review.seek_wanted)
    open_review(window, read("nnhha"), recordings=(recording,))
    window.review.go_to(4.0)
    assert opened.at(opened.count() - 1) == [recording.file, None]
    assert sought.at(sought.count() - 1) == [2.0]
    window.review.follow(2.5)
    assert lanes.playhead_s == 4.5


def test_where_nothing_was_read_it_says_so(window, lanes):
    open_review(window, [*read("a"), *read("h", first=20)])
    window.review.go_to(10.0)
    assert window.showing.shown is None
    assert lanes.playhead_s == 10.0
    assert "Nothing was read here" in window.view.accessibleName()
    assert ends(window.review.aim()) == []


def test_four_hours_are_one_picture_that_is_made_again_at_a_zoom_only(window, lanes, qtbot, monkeypatch):
    from mmdesk.gui.review import lanes as module

    made, make = [], module.lane_picture
    monkeypatch.setattr(module, "lane_picture", lambda *of: (made.append(1), make(*of))[1])
    review = open_review(window, hours(36_000), 14_400.0)
    lanes.repaint()
    count = len(made)
    for at_s in (7200.0, 1.0, 14_400.0):
        review.go_to(at_s)
        lanes.repaint()
        assert window.showing.shown.moment.end_s == pytest.approx(at_s, abs=0.4)
    assert len(made) == count
    lanes.zoom(50.0, 7200.0)
    lanes.repaint()
    assert len(made) == count + 1
    assert len(review.moments) == 36_000


def test_the_help_names_every_key(window, talk, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_F1)
    help_ = window.ask_review.help
    assert help_.isVisible()
    words = " ".join(label.text() for label in help_.findChildren(type(window.timeline.title).__base__))
    for name in ("Ctrl+Left", "Shift+N", "Space", "Double click"):
        assert name in words
    help_.close()


def test_the_lanes_share_of_the_window_is_kept(window, talk):
    told = QSignalSpy(window.halves.share_changed)
    window.halves.setSizes([200, 400])
    window.halves.splitterMoved.emit(200, 1)
    assert told.at(0)[0] > 0.35
    height = window.timeline.height()
    window.timeline.back_to_live.emit()
    QApplication.processEvents()
    assert window.timeline.height() <= 280
    window.review.begin(a_past_session())
    QApplication.processEvents()
    assert abs(window.timeline.height() - height) < 40


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_another_reading_of_the_file_is_offered_shown_beside_and_left_again(window, talk, lanes, qtbot):
    wanted, compared = (
        QSignalSpy(window.comparing.others_wanted),
        QSignalSpy(window.comparing.comparison_wanted),
    )
    qtbot.mouseClick(window.timeline.compare_button, Qt.MouseButton.LeftButton)
    assert wanted.at(0)[0].id == "s0"
    other = a_past_session(CLIP).session
    window.comparing.show_others("s0", [(other, 3)])
    offered = window.comparing.menu.actions()
    assert offered[0].text().startswith("Version 3, read ")
    offered[0].trigger()
    window.comparing.menu.close()
    session_id, moments, exclusions, other_id = compared.at(0)
    assert (session_id, len(moments), exclusions, other_id) == ("s0", 10, [], other.id)
    beside = read("nnhhh.aahs")
    window.comparing.show_comparison("s0", other, 3, beside, compare(moments, beside))
    assert Kind.OTHER in [row.kind for row in lanes.rows]
    assert window.timeline.hint.text() == "As version 3 in 90 % of the time, κ 0.87"
    qtbot.keyClick(window, "c")
    assert lanes.playhead_s == 9.0
    window.comparing.show_nothing()
    assert Kind.OTHER not in [row.kind for row in lanes.rows]
    assert not window.timeline.area.difference_button.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_file_is_read_again_with_the_version_in_use(window, talk):
    wanted = QSignalSpy(window.comparing.read_again_wanted)
    window.comparing.show_others("s0", [])
    assert not window.comparing.menu.actions()[0].isEnabled()
    assert len(window.comparing.menu.actions()) == 2  # no network, nothing to read with
    window.comparing.use_version(4)
    window.comparing.show_others("s0", [])
    again = window.comparing.menu.actions()[-1]
    window.comparing.menu.close()
    assert again.text() == "Read again with version 4"
    again.trigger()
    assert wanted.at(0)[0].id == "s0"


def test_a_comparison_that_comes_late_is_not_shown(window, talk, lanes):
    window.past.show_session(a_past_session("/clips/another.mp4"))
    window.comparing.show_comparison("another", talk, 3, read("nn"), compare([], []))
    assert Kind.OTHER not in [row.kind for row in lanes.rows]


def test_when_the_reading_ends_the_player_comes_to_where_it_got(window, lanes):
    window.review.begin(a_past_session(CLIP, recordings=(Recording("s0", CLIP, 0.0),)))
    window.review.show_reading(True)
    window.review.add(read("nnh"))
    window.review.show_newest(grey(50))
    sought = QSignalSpy(window.review.seek_wanted)
    window.review.show_reading(False)
    window.review.finish()
    assert sought.at(sought.count() - 1) == [3.0]


def test_a_picture_a_hair_after_a_moments_end_is_still_that_moments(window, talk):
    window.review.go_to(6.4)
    window.review.follow(7.0004)
    assert window.showing.shown.moment.end_s == 7.0
    window.review.follow(7.2)
    assert window.showing.shown.moment.end_s == 8.0


def test_people_for_whom_there_is_no_room_have_no_lane_and_every_lane_can_be_read(window, lanes):
    people = {number: "a" * (20 - number) + " " * number for number in range(1, 13)}
    open_review(window, read("a" * 20, people=people))
    shown = [row.subject for row in lanes.rows if row.kind is Kind.PERSON]
    assert shown == sorted(shown)
    assert 1 in shown
    assert 12 not in shown
    assert min(row.height for row in lanes.rows) >= 12
    assert lanes.rows[-1].top + lanes.rows[-1].height <= lanes.height()


def test_a_text_shows_what_is_written_in_the_pictures_place_and_a_still_takes_no_time(window, lanes):
    (one,) = read("a")
    text = replace(
        one, moment=replace(one.moment, start_s=0.0, end_s=0.0, text="what a day"), picture_size=None
    )
    diary = "/texts/diary.txt"
    open_review(window, [text], 0.0, source=diary, recordings=(Recording("s0", diary, 0.0),))
    assert "what a day" in window.view.accessibleName()
    assert lanes.span.wide_s == 1.0
    window.moves.step(1)
    assert window.review.place == 0
    assert ends(window.review.aim()) == [0.0]
    window.ask_review.toggle_exclusion()
    assert lanes.exclusions[0].covers(0.0)


def test_a_file_with_sound_alone_says_that_there_is_no_picture(window):
    sound = [replace(one, picture_size=None) for one in read("aa")]
    wanted = QSignalSpy(window.review.picture_wanted)
    open_review(window, sound, source=CLIP, recordings=(Recording("s0", CLIP, 0.0),))
    assert "No picture in this moment" in window.view.accessibleName()
    assert wanted.count() == 0


def test_a_session_in_which_nothing_was_read_says_so_and_no_key_breaks_it(window, lanes, qtbot):
    open_review(window, [], source=CLIP)
    assert "Nothing was read in this session" in window.view.accessibleName()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_N, Qt.Key.Key_X, Qt.Key.Key_5, Qt.Key.Key_Plus):
        qtbot.keyClick(window, key)
    turn(lanes, 0.5, 2)
    assert not window.timeline.export_button.isVisible()
    assert window.review.moments == []


def test_a_review_that_is_left_keeps_no_moments(window, talk, lanes):
    window.timeline.back_to_live.emit()
    assert window.review.moments == []
    assert len(lanes.columns) == 0
    assert window.timeline.title.text() == "Last minute"
    assert window.showing.shown is None
    assert window.review.aim() is None


def test_a_stretch_is_named_below_the_verdict_on_it_also_where_lanes_are_low(
    window, talk, lanes, qtbot, monkeypatch
):
    from mmdesk.gui.review import lane_picture as module

    signs, tabs = [], []
    monkeypatch.setattr(module, "paint_icon", lambda _painter, _name, _ink, box: signs.append(box))
    monkeypatch.setattr(module, "_paint_tab", lambda _painter, tab, *_: tabs.append(tab))
    lanes.setFixedHeight(114)
    qtbot.waitUntil(lambda: lanes.rows[0].height == 30)  # as low as an answer's lane is where there is room
    drag(qtbot, lanes, 2.4, 4.6)
    qtbot.keyClick(window, "2")
    signs.clear()
    tabs.clear()
    lanes.refresh()
    lanes.repaint()
    (tab,) = tabs
    over = [box for box in signs if box.left() < tab.right() and box.right() > tab.left()]
    assert over
    assert all(box.top() >= tab.bottom() for box in over)
