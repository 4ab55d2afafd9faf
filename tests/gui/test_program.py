"""The whole program but the network: files as camera and microphone, a real store, a real window."""

import json
import threading
from pathlib import Path

import pytest
from kept_rows import rows
from program_ending import close
from PySide6.QtCore import Qt

from mmdesk.capture.media_file import open_media
from mmdesk.core.errors import WeightsError
from mmdesk.core.exporting import ExportOrder
from mmdesk.model.toy import ToyPredictor
from mmdesk.store.versions import VersionStore


def test_it_watches_listens_reads_and_keeps_the_verdict(qtbot, start, clip, tmp_path):
    window = start(str(clip), str(clip)).window
    qtbot.waitUntil(lambda: window.showing.shown is not None)
    qtbot.keyClicks(window.text.field, "what a day")
    qtbot.keyClick(window.text.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(window.showing.shown.prediction.opinions) == 3)
    qtbot.waitUntil(lambda: window.view.has_picture)
    assert window.view.faces
    window.view.setFocus()
    qtbot.keyClick(window, "4")
    shown = window.showing.shown  # held
    qtbot.waitUntil(lambda: window.learning.waiting_label.text() == "1 verdict waiting")
    assert rows(tmp_path, "SELECT moment_id, emotion FROM feedback") == [(shown.moment.id, "anger")]
    qtbot.keyClick(window, "z", Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.learning.waiting_label.text() == "no verdicts waiting")


def test_the_shown_moment_is_explained_while_live_goes_on(qtbot, start, clip):
    window = start(str(clip), str(clip)).window
    qtbot.waitUntil(lambda: window.showing.shown is not None)
    qtbot.keyClicks(window.text.field, "what a day")
    qtbot.keyClick(window.text.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(window.showing.shown.prediction.opinions) == 3)
    window.opinions.why_button.click()
    held = window.why.shown
    qtbot.waitUntil(lambda: window.why.words.toPlainText().startswith("what"))
    assert window.why.voice.accessibleName().startswith("Loudest")
    qtbot.waitUntil(lambda: window.showing.shown is not held)
    assert window.why.shown is held


def test_a_moment_of_a_file_is_explained_with_its_picture_and_its_sound(qtbot, start, clip):
    window = start(files=[clip]).window
    qtbot.waitUntil(lambda: window.status.state.text() == "Ready" and window.timeline.isVisible())
    qtbot.waitUntil(
        lambda: window.showing.shown is not None and window.showing.shown.moment.picture is not None
    )
    window.why.ask()
    qtbot.waitUntil(lambda: window.why.voice.accessibleName() != "")
    assert window.why.face.accessibleName() == "The face, with what mattered in it marked"
    assert window.why.voice.accessibleName().startswith("Loudest")


def test_where_the_file_is_gone_it_is_said_in_place_of_an_explanation(qtbot, start, clip, tmp_path):
    copy = tmp_path / "copy.mp4"
    copy.write_bytes(clip.read_bytes())
    window = start(files=[copy]).window
    qtbot.waitUntil(lambda: window.showing.shown is not None and window.status.state.text() == "Ready")
    copy.unlink()
    window.why.ask()
    qtbot.waitUntil(lambda: "copy.mp4" in window.why._state.text())
    assert window.why.voice.accessibleName() == ""


def test_the_panel_closes_when_another_file_is_opened(qtbot, start, clip):
    window = start(files=[clip]).window
    qtbot.waitUntil(lambda: window.showing.shown is not None and window.status.state.text() == "Ready")
    window.why.ask()
    assert window.why.isVisible()
    window.open_file(str(clip))
    qtbot.waitUntil(lambda: not window.why.isVisible())


def test_closing_while_predicting_ends_everything(qtbot, start, clip):
    program = start(str(clip), str(clip))
    qtbot.waitUntil(lambda: program.window.showing.shown is not None)
    close(qtbot, program)


def test_a_worker_that_hangs_is_given_up_after_a_deadline(qtbot, start, monkeypatch, caplog):
    monkeypatch.setattr("mmdesk.app.program._STOP_DEADLINE_MS", 50)
    hangs = threading.Event()

    def load():
        hangs.wait()
        return ToyPredictor()

    program = start(load=load)
    with qtbot.waitSignal(program.gave_up):
        program.window.close()
    assert "inference" in caplog.text
    with qtbot.waitSignal(program.stopped):
        hangs.set()


def test_stop_lets_go_of_the_camera_and_start_takes_it_again(qtbot, start, clip):
    window = start(str(clip)).window
    qtbot.waitUntil(lambda: window.showing.shown is not None)
    qtbot.mouseClick(window.controls.start_button, Qt.MouseButton.LeftButton)
    assert not window.view.has_picture
    window.showing.clear()
    qtbot.mouseClick(window.controls.start_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.showing.shown is not None)


def test_with_neither_camera_nor_microphone_text_is_read(qtbot, start):
    window = start().window
    qtbot.keyClicks(window.text.field, "what a day")
    qtbot.keyClick(window.text.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.showing.shown is not None)
    qtbot.waitUntil(lambda: "No camera" in window.view.accessibleName())


def test_what_was_written_before_live_began_is_read_once_it_has_begun(qtbot, start):
    window = start().window
    qtbot.waitUntil(lambda: window.is_live)
    window.live_wanted.emit(False)
    qtbot.keyClicks(window.text.field, "what a day")
    qtbot.keyClick(window.text.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.showing.shown is not None)
    before = window.showing.shown
    window.live_wanted.emit(True)
    qtbot.waitUntil(lambda: window.showing.shown not in (None, before))
    assert window.showing.shown.moment.text == "what a day"


def test_a_camera_that_is_not_there_is_one_banner(qtbot, start, tmp_path):
    window = start(camera=str(tmp_path / "gone.mp4")).window
    qtbot.waitUntil(lambda: len(window.banners.texts) == 1)
    assert "gone.mp4" in window.banners.texts[0]


def test_a_device_that_is_not_there_by_name_is_one_banner(qtbot, start):
    window = start(camera="Eye 3000").window
    qtbot.waitUntil(lambda: len(window.banners.texts) == 1)
    assert "There is no camera named Eye 3000." in window.banners.texts[0]


def test_while_it_runs_it_says_what_is_awaited_and_not_to_press_start(qtbot, start):
    window = start("none", "none").window
    qtbot.waitUntil(lambda: window.is_live and bool(window.status.version.text()))
    assert "Waiting for face" in window.answer.headline.accessibleName()
    qtbot.mouseClick(window.controls.start_button, Qt.MouseButton.LeftButton)
    assert "Press Start" in window.answer.headline.accessibleName()


def test_after_enter_the_next_key_is_a_verdict(qtbot, start, tmp_path):
    window = start().window
    qtbot.waitUntil(lambda: window.is_live)  # beginning clears what is shown
    qtbot.keyClicks(window.text.field, "what a day")
    qtbot.keyClick(window.text.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.showing.shown is not None)
    qtbot.keyClick(window.focusWidget(), "4")
    qtbot.waitUntil(lambda: window.learning.waiting_label.text() == "1 verdict waiting")
    assert rows(tmp_path, "SELECT count(*) FROM feedback") == [(1,)]


def test_of_several_files_the_first_is_shown_and_the_others_are_read_too(qtbot, start, clip, tmp_path):
    more = tmp_path / "more"
    more.mkdir()
    for name in ("b10.mp4", "b2.mp4"):
        (more / name).write_bytes(clip.read_bytes())
    window = start(files=[clip, more, tmp_path / "gone.mp4"]).window
    qtbot.waitUntil(lambda: window.files.summary.text() == "3 of 4 read  ·  1 could not be read")
    assert window.files.isVisible()
    names = [Path(job.path).name for job in window.files.model.jobs]
    assert names == ["sample.mp4", "b2.mp4", "b10.mp4", "gone.mp4"]
    assert window.timeline.title.text() == "sample.mp4"
    assert "gone.mp4" in window.files.model.jobs[3].message
    assert window.banners.texts == []  # nobody looks at that one


def test_a_file_is_analysed_and_shown(qtbot, start, clip):
    window = start(files=[clip]).window
    qtbot.waitUntil(lambda: "moments" in window.timeline.hint.text(), timeout=30_000)
    assert window.timeline.title.text() == "sample.mp4"
    assert len(window.review.moments) >= 20
    qtbot.waitUntil(lambda: window.view.has_picture)


def test_a_file_that_was_analysed_is_remembered_moment_by_moment(qtbot, start, clip, tmp_path):
    window = start(files=[clip]).window
    qtbot.waitUntil(lambda: window.learning.versions.list.count() == 1)  # the store is open
    qtbot.waitUntil(lambda: "moments" in window.timeline.hint.text(), timeout=30_000)
    shown = [past.moment.id for past in window.review.moments]
    query = "SELECT moment_id FROM predictions JOIN sessions ON id = session_id WHERE source = '{}'"
    qtbot.waitUntil(lambda: [row[0] for row in rows(tmp_path, query.format(clip))] == shown)


def test_a_file_is_opened_again_in_the_same_timeline_with_its_pictures(qtbot, start, clip):
    window = start(files=[clip]).window
    qtbot.waitUntil(lambda: "moments" in window.timeline.hint.text(), timeout=30_000)
    was = [(past.moment.end_s, past.prediction.top) for past in window.review.moments]
    window.timeline.back_to_live.emit()
    window.past.show_list()
    qtbot.waitUntil(lambda: window.past.list.list.count() == 1)
    assert window.past.list._picked().has_media
    qtbot.keyClick(window.past.list.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.review.is_open and window.view.has_picture)
    assert [(one.moment.end_s, one.prediction.top) for one in window.review.moments] == was
    window.review.go_to(3.0)
    assert window.view.faces == ()
    qtbot.waitUntil(lambda: len(window.view.faces) > 0)


def test_marks_are_in_the_database_at_once_and_there_again(qtbot, start, clip, tmp_path):
    window = start(files=[clip]).window
    qtbot.waitUntil(lambda: "moments" in window.timeline.hint.text(), timeout=30_000)
    window.review.go_to(2.0)
    qtbot.keyClick(window, "m")
    qtbot.waitUntil(lambda: rows(tmp_path, "SELECT at_s, words FROM marks") == [(2.0, "")])
    qtbot.keyClicks(window.timeline.note.field, "here")
    qtbot.keyClick(window.timeline.note.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rows(tmp_path, "SELECT at_s, words FROM marks") == [(2.0, "here")])
    window.past.open(window.verdicts.session_id)
    qtbot.waitUntil(lambda: window.review.is_open and len(window.timeline.flags.marks) == 1)
    window.marks.remove(window.timeline.flags.marks[0])
    qtbot.waitUntil(lambda: rows(tmp_path, "SELECT count(*) FROM marks") == [(0,)])


def test_what_was_recorded_is_seen_again_and_is_deleted_with_its_session(qtbot, start, clip, tmp_path):
    window = start(str(clip), str(clip)).window
    qtbot.waitUntil(lambda: window.learning.versions.list.count() == 1)
    qtbot.waitUntil(lambda: window.showing.shown is not None)
    assert not window.controls.record.isChecked()
    qtbot.keyClick(window, "r", Qt.KeyboardModifier.ControlModifier)
    assert window.view._records
    at_s = window.showing.shown.moment.end_s
    qtbot.waitUntil(lambda: window.showing.shown.moment.end_s > at_s + 3)
    window.live_wanted.emit(False)
    assert (window.controls.record.isChecked(), window.view._records) == (False, False)
    media = tmp_path / "data" / "media"
    session = window.verdicts.session_id
    assert [file.name for file in media.iterdir()] == [f"{session}.mkv"]
    window.past.open(session)
    qtbot.waitUntil(lambda: window.review.is_open and len(window.review.moments) > 3)
    window.review.go_to(at_s + 2)
    qtbot.waitUntil(lambda: window.view.has_picture and bool(window.view.faces))
    window.past.delete_wanted.emit(session)
    qtbot.waitUntil(lambda: not window.is_away)
    assert list(media.iterdir()) == []


def test_a_recording_that_is_running_when_the_window_closes_is_whole(qtbot, start, clip, tmp_path):
    program = start(str(clip))
    qtbot.waitUntil(lambda: program.window.showing.shown is not None)
    qtbot.mouseClick(program.window.controls.record, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any((tmp_path / "data" / "media").glob("*.mkv")))
    qtbot.wait(500)
    close(qtbot, program)
    (file,) = (tmp_path / "data" / "media").iterdir()
    with open_media(file) as media:
        assert media.duration_s > 0.2  # which only the end of a finished file says


def test_an_exported_session_is_what_analysing_the_file_gives(qtbot, start, clip, tmp_path, monkeypatch):
    window = start(files=[clip]).window
    qtbot.waitUntil(lambda: "moments" in window.timeline.hint.text(), timeout=30_000)
    was = [(round(past.moment.end_s, 3), past.prediction.top) for past in window.review.moments]
    session_id = window.verdicts.session_id
    window.timeline.back_to_live.emit()
    window.past.open(session_id)
    qtbot.waitUntil(window.timeline.export_button.isVisible)
    for suffix in ("csv", "json"):
        target = tmp_path / f"out.{suffix}"
        window.past.export_wanted.emit(ExportOrder(str(target)), window.review.session)
        qtbot.waitUntil(target.exists)
    written = json.loads((tmp_path / "out.json").read_text())
    assert [(round(one["end_s"], 3), one["emotion"]) for one in written["moments"] if one["emotion"]] == was
    assert (written["source"], len(written["model_sha256"])) == (str(clip), 64)
    with (tmp_path / "out.csv").open(encoding="utf-8") as table:
        assert len(table.readlines()) == 1 + len(was)
    window.past.export_wanted.emit(ExportOrder("/nowhere/out.csv"), window.review.session)
    qtbot.waitUntil(lambda: bool(window.banners.texts))
    assert "out.csv" in window.banners.texts[0]


def test_an_exported_session_is_imported_and_looked_at(qtbot, start, clip, tmp_path):
    window = start(files=[clip]).window
    qtbot.waitUntil(lambda: "moments" in window.timeline.hint.text(), timeout=30_000)
    window.past.open(window.verdicts.session_id)
    qtbot.waitUntil(window.timeline.export_button.isVisible)
    was, target = window.review.session.session.id, tmp_path / "out.json"
    window.past.export_wanted.emit(ExportOrder(str(target)), window.review.session)
    qtbot.waitUntil(target.exists)
    window.import_wanted.emit(str(target))
    qtbot.waitUntil(lambda: window.review.session.session.id != was, timeout=30_000)
    qtbot.waitUntil(window.timeline.export_button.isVisible)
    assert window.review.session.session.source == str(clip)
    assert rows(tmp_path, "SELECT count(*) FROM sessions WHERE source <> 'live'") == [(2,)]
    (tmp_path / "odd.json").write_text("{}")
    window.import_wanted.emit(str(tmp_path / "odd.json"))
    qtbot.waitUntil(lambda: bool(window.banners.texts))
    assert "odd.json is not a timeline" in window.banners.texts[0]


def test_a_session_that_is_deleted_in_the_list_is_gone(qtbot, start, clip, tmp_path):
    window = start(files=[clip]).window
    qtbot.waitUntil(lambda: "moments" in window.timeline.hint.text(), timeout=30_000)
    window.past.show_list()
    sessions = window.past.list
    qtbot.waitUntil(lambda: sessions.list.count() == 1)
    qtbot.mouseClick(sessions.delete_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(sessions.question.yes_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: sessions.list.count() == 0)
    assert rows(tmp_path, "SELECT count(*) FROM predictions") == [(0,)]
    qtbot.waitUntil(lambda: not window.is_away)
    sessions.reject()


def test_times_of_each_live_session_begin_with_it(qtbot, start, clip, tmp_path):
    program = start(str(clip))
    window = program.window
    qtbot.waitUntil(lambda: window.showing.shown is not None)
    qtbot.waitUntil(lambda: window.learning.versions.list.count() == 1)
    window.live_wanted.emit(False)
    program.shared.moments._began_at -= 1000  # it was a long one
    window.live_wanted.emit(True)
    query = "SELECT max(end_s), min(start_s) FROM predictions WHERE session_id = '{}'"
    session = window.verdicts.session_id
    qtbot.waitUntil(lambda: rows(tmp_path, query.format(session))[0][0] is not None)
    last_s, first_s = rows(tmp_path, query.format(session))[0]
    assert (first_s, last_s < 60) == (0, True)
    qtbot.waitUntil(lambda: bool(window.timeline.timeline._ends_s))
    assert window.timeline.timeline._ends_s[-1] < 60


def test_a_verdict_brings_its_moment_into_the_sessions_timeline(qtbot, start, clip, tmp_path):
    window = start(str(clip)).window
    qtbot.waitUntil(lambda: window.learning.versions.list.count() == 1)
    qtbot.waitUntil(lambda: window.showing.shown is not None)
    window.view.setFocus()
    for _ in range(3):  # hardly each of them is one that is kept every half second
        shown = window.showing.shown
        qtbot.waitUntil(lambda shown=shown: window.showing.shown is not shown)
        qtbot.keyClick(window, "4")
        qtbot.waitUntil(lambda: not window.showing.is_held)
    query = "SELECT count(DISTINCT feedback.id) FROM feedback JOIN predictions USING (session_id, moment_id)"
    qtbot.waitUntil(lambda: rows(tmp_path, query) == [(3,)])


@pytest.mark.parametrize("content", [b"", b"this is not a video"])
def test_a_file_that_is_no_media_is_one_banner(qtbot, start, tmp_path, content):
    bad = tmp_path / "bad.mp4"
    bad.write_bytes(content)
    window = start(files=[bad]).window
    qtbot.waitUntil(lambda: len(window.banners.texts) == 1)
    assert "bad.mp4" in window.banners.texts[0]


def test_damaged_weights_are_one_banner_and_the_window_stays(qtbot, start):
    def load():
        raise WeightsError("The weights are damaged.", "Install mmdesk again.")

    window = start(load=load).window
    qtbot.waitUntil(lambda: window.banners.texts == ["The weights are damaged. Install mmdesk again."])
    assert window.isVisible()


def test_a_damaged_database_is_one_banner_and_predictions_go_on(qtbot, start, tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "mmdesk.sqlite3").write_bytes(b"garbage" * 1000)
    window = start().window
    qtbot.waitUntil(lambda: len(window.banners.texts) == 1)
    qtbot.waitUntil(lambda: window.is_live)
    qtbot.keyClicks(window.text.field, "what a day")
    qtbot.keyClick(window.text.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.showing.shown is not None)
    assert "mmdesk.sqlite3" in window.banners.texts[0]  # and not what follows from it
    window.view.setFocus()
    qtbot.keyClick(window, "4")
    assert window.answer.note.text.startswith("Not kept: ")


def test_what_is_written_after_a_file_was_left_is_none_of_its_session(qtbot, start, clip, tmp_path):
    window = start(files=[clip]).window
    qtbot.waitUntil(lambda: window.showing.shown is not None)
    qtbot.waitUntil(lambda: window.learning.versions.list.count() == 1)  # the store is open
    in_file = window.verdicts.session_id
    window.show_live_view()
    assert window.verdicts.session_id != in_file
    query = "SELECT count(*) FROM sessions WHERE ended_at IS NOT NULL"
    qtbot.waitUntil(lambda: rows(tmp_path, query) == [(2,)])


def test_a_data_directory_that_cannot_be_used_is_one_banner(qtbot, start, tmp_path):
    (tmp_path / "data").write_text("a file is in the way")
    window = start().window
    assert len(window.banners.texts) == 1
    assert "--data-dir" in window.banners.texts[0]


def test_a_new_version_is_used_without_restart_and_rolled_back(qtbot, start, tmp_path, base_dir):
    program = start()
    window = program.window
    qtbot.waitUntil(lambda: window.learning.versions.list.count() == 1)
    versions = VersionStore(tmp_path / "data", base_dir)
    staging = versions.staging()
    card = {"number": 1, "parent": 0, "created_at": "2026-01-01T00:00:00+00:00", "verdicts": 20}
    (staging / "card.json").write_text(json.dumps(card))
    (staging / "weights.safetensors").write_bytes(b"\0" * 8)
    versions.admit(staging)
    program.learning.version_made.emit(1)
    qtbot.waitUntil(lambda: window.status.version.text() == "Version 1")
    qtbot.waitUntil(window.learning.versions.roll_back_button.isEnabled)
    qtbot.mouseClick(window.learning.versions.roll_back_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.status.version.text() == "Version 0 (base)")


def test_of_a_damaged_version_the_one_still_in_use_is_ticked(qtbot, start, tmp_path, base_dir):
    class Damaged(ToyPredictor):
        def use_version(self, number, folder):
            if number:
                raise WeightsError("The weights of version 1 are damaged.", "Go back to another version.")
            super().use_version(number, folder)

    program = start(load=Damaged)
    window = program.window
    qtbot.waitUntil(lambda: window.learning.versions.list.count() == 1)
    versions = VersionStore(tmp_path / "data", base_dir)
    staging = versions.staging()
    (staging / "card.json").write_text(json.dumps({"number": 1, "parent": 0}))
    versions.admit(staging)
    program.learning.version_made.emit(1)
    qtbot.waitUntil(lambda: bool(window.banners.texts))
    qtbot.waitUntil(lambda: versions.current().is_base)
    assert window.status.version.text() == "Version 0 (base)"


@pytest.fixture
def base_dir():
    from mmdesk.paths import base_model_dir

    return base_model_dir()
