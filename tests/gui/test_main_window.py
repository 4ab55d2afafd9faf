import subprocess
import sys
import time

import numpy as np
import pytest
from past_fakes import a_past_session
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import QDropEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QListWidget
from window_fakes import a_moment, a_prediction

from mmdesk.core.devices import Device
from mmdesk.core.emotions import Emotion
from mmdesk.core.frames import Frame
from mmdesk.core.modalities import Modality
from mmdesk.core.predictions import NotSure
from mmdesk.core.versions import Version
from mmdesk.gui.camera_view import image_of


class Source(QObject):
    happened = Signal(object, bool)


def test_ten_thousand_emits_lose_no_reference(qtbot):
    """PySide6 6.12.0 aborts here on CPython 3.11 (bool_dealloc)."""
    source, seen = Source(), []
    source.happened.connect(lambda _none, true: seen.append(true))
    for _ in range(10_000):
        source.happened.emit(None, True)
    assert len(seen) == 10_000


def test_importing_the_app_leaves_torch_out():
    code = "import sys, mmdesk.app.program; sys.exit('torch' in sys.modules or 'cv2' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_prediction_fills_every_part(window, see):
    see(Emotion.ANGER)
    assert window.answer.headline.word() == "Anger"
    assert window.answer.bars.bars[Emotion.ANGER].accessibleName() == "Anger, 70 %"
    assert window.opinions.rows[Modality.FACE].words() == "Anger 70 %, +0.50"
    assert window.opinions.rows[Modality.VOICE].words() == "no sound"
    assert window.opinions.rows[Modality.TEXT].words() == "nothing written"
    assert len(window.view.faces) == 1


def test_a_row_without_an_opinion_says_why(window, see):
    absent = {Modality.VOICE: NotSure.SILENCE, Modality.TEXT: NotSure.LANGUAGE}
    see(Emotion.ANGER, absent=absent)
    rows = window.opinions.rows
    assert (rows[Modality.VOICE].words(), rows[Modality.TEXT].words()) == ("silence", "unknown language")
    see(Emotion.ANGER)
    assert rows[Modality.VOICE].words() == "no sound"


def test_the_box_is_drawn_on_the_picture_that_was_analysed(window, see):
    window.show_live(True)
    moment, prediction = see(Emotion.ANGER)
    assert window.view._image == image_of(moment.picture)
    assert window.view.faces == prediction.faces


def test_an_older_analysed_picture_never_replaces_a_newer_one(window, frames, qtbot):
    window.show_live(True)
    old = a_moment(brightness=20)
    frames.put(Frame(np.full((90, 160, 3), 200, np.uint8), time.monotonic()))
    qtbot.waitUntil(lambda: window.view.has_picture)
    window.show_prediction(old, a_prediction(old))
    assert window.view._image.pixelColor(5, 5).red() == 200
    assert len(window.view.faces) == 1


def test_the_preview_goes_on_between_predictions_with_the_last_boxes(window, frames, qtbot, see):
    window.show_live(True)
    see(Emotion.ANGER)
    frames.put(Frame(np.full((90, 160, 3), 250, np.uint8), time.monotonic()))
    qtbot.waitUntil(lambda: window.view._image.pixelColor(5, 5).red() == 250)
    assert len(window.view.faces) == 1


def test_while_a_verdict_is_fresh_the_judged_picture_stays(window, frames, qtbot, see):
    window.show_live(True)
    see(Emotion.ANGER)
    qtbot.keyClick(window, "2")
    frames.put(Frame(np.full((90, 160, 3), 250, np.uint8), time.monotonic()))
    with qtbot.waitSignal(window.showing.held, timeout=4000):
        assert window.view._image.pixelColor(5, 5).red() == 90
    assert window.view._image.pixelColor(5, 5).red() == 90


def test_the_controls_stand_in_one_line(window):
    controls = window.controls
    places = {(one.y(), one.height()) for one in (controls.start_button, controls.recent_button, window.more)}
    assert len(places) == 1


def test_not_sure_says_why(window, see):
    see(not_sure=NotSure.NO_FACE)
    assert window.answer.headline.word() == "Not sure"
    assert "No face in the picture" in window.answer.headline.accessibleName()
    assert not window.answer.right_button.isEnabled()


def test_without_a_camera_the_window_says_so_and_takes_text(window, qtbot):
    window.controls.camera.choose(None)
    window.show_live(True)
    assert "No camera" in window.view.accessibleName()
    assert window.status.state.text() == "No camera, no microphone: write something"
    with qtbot.waitSignal(window.text_written) as written:
        qtbot.keyClicks(window.text.field, "what a day")
        qtbot.keyClick(window.text.field, Qt.Key.Key_Return)
    assert written.args == ["what a day"]


def test_text_is_shown_while_nothing_is_live(window):
    moment = a_moment(text="what a day")
    window.show_prediction(moment, a_prediction(moment, Emotion.HAPPINESS, modalities=(Modality.TEXT,)))
    assert window.answer.headline.word() == "Happiness"
    assert window.opinions.rows[Modality.FACE].words() == "no picture"


def test_a_prediction_that_was_on_its_way_at_stop_is_not_shown(window):
    window.show_live(True)
    window.show_live(False)
    moment = a_moment()
    window.show_prediction(moment, a_prediction(moment))
    assert window.showing.shown is None


def test_camera_trouble_is_told_once_and_taken_back(window):
    window.show_live(True)
    window.troubles.show_camera("Camera 0 is gone. Plug it in.")
    window.troubles.show_camera("Camera 0 is gone. Plug it in.")
    assert window.banners.texts == ["Camera 0 is gone. Plug it in."]
    window.troubles.show_camera("")
    assert window.banners.texts == []


def test_what_two_sources_say_alike_is_told_once(window):
    window.banners.tell("player", "x.mp4 is damaged.", "Choose another.")
    window.banners.tell("file", "x.mp4 is damaged.", "Choose another.")
    assert window.banners.texts == ["x.mp4 is damaged. Choose another."]
    window.banners.clear("player")
    assert len(window.banners.texts) == 1


def test_banners_do_not_stack_up(window):
    for number in range(20):
        window.banners.tell(f"source{number}", f"Trouble {number}.")
    assert window.banners.texts == ["Trouble 18.", "Trouble 19."]


def test_a_banner_can_be_dismissed(window, qtbot):
    window.banners.tell("camera", "Trouble.")
    qtbot.mouseClick(window.findChild(QAbstractButton, "dismiss_camera"), Qt.MouseButton.LeftButton)
    assert window.banners.texts == []


def test_every_control_has_a_name_and_can_be_reached(window):
    kinds = (QAbstractButton, QComboBox, QLineEdit, QListWidget)
    controls = [child for kind in kinds for child in window.findChildren(kind)]
    assert len(controls) > 20
    for control in controls:
        assert control.objectName(), control
        assert control.accessibleName() or control.text(), control.objectName()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, control.objectName()


@pytest.mark.parametrize("text", ["x" * 200, "so happy " * 1111, "很高兴" * 3000, "a\nb\tc"])
def test_long_words_and_pastes_are_written_whole_and_move_nothing(window, qtbot, text):
    before = window.text.field.geometry()
    QApplication.clipboard().setText(text)
    window.text.field.setFocus()
    window.text.field.paste()
    with qtbot.waitSignal(window.text.written) as written:
        qtbot.keyClick(window.text.field, Qt.Key.Key_Return)
    assert len(written.args[0]) == len(text.strip())
    assert window.text.field.geometry() == before
    assert "fit" not in window.answer.note.text


def test_a_paste_that_does_not_fit_says_so(window, qtbot):
    QApplication.clipboard().setText("word " * 2500)
    window.text.field.setFocus()
    window.text.field.paste()
    assert window.answer.note.text == "Only 10,000 characters fit."
    with qtbot.waitSignal(window.text.written) as written:
        qtbot.keyClick(window.text.field, Qt.Key.Key_Return)
    assert len(written.args[0]) >= 9_999


def test_the_figures_are_hidden_and_shown_again_by_a_key(window, qtbot):
    said = []
    window.status.figures_toggled.connect(said.append)
    window.status.show_version(0)
    assert window.status.version.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F3)
    assert not window.status.version.isVisible()
    assert window.status.state.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F3)
    assert window.status.version.isVisible()
    assert said == [False, True]


def test_a_device_list_offers_devices_a_file_and_none(window):
    box = window.controls.camera
    box.show_devices([Device("Front camera", 0), Device("Lid camera", 2)])
    words = [box.itemText(row) for row in range(box.count()) if box.itemText(row)]
    assert words == ["Front camera", "Lid camera", "Open file or stream…", "No camera"]


def test_choosing_a_device_says_its_source(window, qtbot):
    box = window.controls.camera
    box.show_devices([Device("Front camera", 0), Device("Lid camera", 2)])
    with qtbot.waitSignal(box.chosen) as chosen:
        box.setCurrentIndex(1)
        box.activated.emit(1)
    assert chosen.args == [2]
    assert box.currentText() == "Lid camera"


def test_a_chosen_file_stays_in_the_list_by_name(window):
    box = window.controls.camera
    box.choose("/videos/talk.mp4")
    box.show_devices([Device("Front camera", 0)])
    assert box.currentText() == "talk.mp4"
    assert box.source == "/videos/talk.mp4"


def test_the_learning_panel_follows_a_run(window, qtbot, tmp_path):
    panel = window.learning
    panel.show_waiting(3)
    assert panel.waiting_label.text() == "3 verdicts waiting"
    panel.show_starting()
    panel.show_started(3)
    panel.show_progress(5, 10)
    assert (panel.progress.value(), panel.progress.maximum()) == (5, 10)
    with qtbot.waitSignal(panel.stop_wanted):
        qtbot.mouseClick(panel.stop_button, Qt.MouseButton.LeftButton)
    assert not panel.cancel_button.isEnabled()
    panel.show_judged(True, "Better on your verdicts.")
    panel.show_ended()
    assert panel.sentence.text() == "✓ Better on your verdicts."
    assert not panel.is_learning


def test_enough_verdicts_are_an_invitation_to_learn(window):
    window.learning.show_waiting(19)
    assert "Enough" not in window.learning.sentence.text()
    window.learning.show_waiting(20)
    assert "Enough" in window.learning.sentence.text()


def test_while_the_network_loads_the_window_says_so(window):
    window.state.show_loading()
    assert "being loaded" in window.answer.headline.accessibleName()
    window.state.show_loaded(0)
    assert "Press Start" in window.answer.headline.accessibleName()
    assert window.status.version.text() == "Version 0 (base)"


def test_a_version_is_used_from_the_list_and_rolled_back(window, qtbot, tmp_path):
    panel = window.learning
    panel.show_versions([Version(0, tmp_path, None, None, 0), Version(1, tmp_path, 0, None, 20)], 1)
    assert panel.versions.list.item(0).text().startswith("✓ Version 1")
    with qtbot.waitSignal(panel.rollback_wanted):
        qtbot.mouseClick(panel.versions.roll_back_button, Qt.MouseButton.LeftButton)
    panel.versions.list.setCurrentRow(1)
    with qtbot.waitSignal(panel.version_wanted) as wanted:
        qtbot.mouseClick(panel.versions.use_button, Qt.MouseButton.LeftButton)
    assert wanted.args == [0]


def test_the_base_cannot_be_rolled_back(window, tmp_path):
    window.learning.show_versions([Version(0, tmp_path, None, None, 0)], 0)
    assert not window.learning.versions.roll_back_button.isEnabled()


@pytest.mark.parametrize("size", [(1024, 640), (1280, 720), (1920, 1080)])
def test_the_window_fits(window, see, size):
    see()
    window.resize(*size)
    assert (window.width(), window.height()) == size


def test_dark_and_light_differ_and_nothing_is_repainted_in_the_old_colours(window, qapp, see):
    from mmdesk.gui.theme import apply_theme

    see()
    light = window.grab().toImage().pixelColor(2, 2)
    apply_theme(qapp, "dark")
    dark = window.grab().toImage().pixelColor(2, 2)
    assert light.lightness() > 200
    assert dark.lightness() < 60
    assert window.palette().color(QPalette.ColorRole.Window).lightness() < 60


def test_a_file_dropped_on_the_window_is_asked_for(window, qtbot, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("talk.mp4", "day")])
    action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    drop = QDropEvent(QPointF(50, 50), action, data, left, Qt.KeyboardModifier.NoModifier)
    with qtbot.waitSignal(window.files_wanted) as wanted:
        window.dropEvent(drop)
    assert wanted.args == [[str(tmp_path / "talk.mp4"), str(tmp_path / "day")]]


def test_closing_asks_the_workers_first(window, qtbot):
    with qtbot.waitSignal(window.closing):
        assert not window.close()
    window.let_close()
    assert not window.isVisible()


def test_level_rises_at_once_and_falls_slowly(window):
    meter = window.controls.level
    meter.show_level(-6.0)
    loud = meter.level
    meter.show_level(-55.0)
    assert 0 < meter.level < loud


@pytest.mark.parametrize("name", ["interview_" * 24 + ".mp4", "很长的名字" * 16 + ".mp4"])
def test_a_long_file_name_does_not_widen_the_window(window, name, qtbot):
    before = window.minimumSizeHint().width()
    window.review.begin(a_past_session(f"/clips/{name}"))
    window.banners.tell("file", "x" * 400, "Retry.")
    qtbot.waitUntil(lambda: window.minimumSizeHint().width() <= before)


def test_another_sessions_verdict_is_neither_undone_nor_given_again(window, see):
    see(Emotion.ANGER)
    window.verdicts.session_id = "one"
    window.verdicts.name(Emotion.FEAR)
    window.edits.undo()
    window.verdicts.session_id = "two"
    window.edits.redo()
    assert window.timeline.timeline.marks == []
    window.verdicts.session_id = "one"
    window.edits.redo()
    assert len(window.timeline.timeline.marks) == 1
