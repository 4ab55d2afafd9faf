"""Camera and microphone are tried, nothing of it is kept, and a sample stands in for them."""

import shutil

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy
from spoken import speak_english_again

from mmdesk import settings
from mmdesk.app.languages import speak

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def first_start(monkeypatch, notice_answered):
    """Nobody has answered yet."""
    monkeypatch.setitem(settings._BY_NAME, "live_people", notice_answered)


def choose(program, source):
    """As if it had been picked at the top of the window."""
    for choice in (program.live._camera, program.live._microphone):
        choice.choose(source)


def test_after_the_first_answer_the_picture_is_seen_and_the_voice_heard(qtbot, start, first_start, clip):
    program = start(camera=None, microphone=None)
    dialog = program.window.notice.dialog
    qtbot.waitUntil(dialog.isVisible)
    qtbot.waitUntil(lambda: program.window.controls.camera.count() > 1)
    choose(program, str(clip))
    predicted = QSignalSpy(program.inference.prediction.predicted)
    qtbot.mouseClick(dialog.me_button, LEFT)
    assert dialog.isVisible()
    page = dialog.page
    qtbot.waitUntil(lambda: page.picture.has_picture)
    qtbot.waitUntil(lambda: "hears" in page.microphone_said.text())
    assert page.level.level > 0
    assert not program.window.is_live
    assert program.shared.frames.peek()[0] == 0
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: program.live.trial._camera is None and program.live.trial._microphone is None)
    assert predicted.count() == 0


def test_start_gives_the_camera_back_and_goes_live(qtbot, start, first_start, clip):
    program = start(camera=None, microphone=None)
    dialog = program.window.notice.dialog
    qtbot.waitUntil(dialog.isVisible)
    qtbot.waitUntil(lambda: program.window.controls.camera.count() > 1)
    choose(program, str(clip))
    qtbot.mouseClick(dialog.others_button, LEFT)
    assert dialog.focusWidget() is dialog.page.start_button
    qtbot.keyClick(dialog.page.start_button, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: program.window.is_live)
    qtbot.waitUntil(lambda: program.shared.frames.peek()[0] > 2)
    assert program.live.trial._camera is None


def test_without_a_camera_a_sample_is_made_and_read(qtbot, start, first_start, tmp_path, clip, monkeypatch):
    monkeypatch.setattr(
        "mmdesk.capture.synthetic.make_sample_clip", lambda path, _language: _copy(clip, path)
    )
    program = start(camera=None, microphone=None)
    dialog = program.window.notice.dialog
    qtbot.waitUntil(dialog.isVisible)
    qtbot.mouseClick(dialog.me_button, LEFT)
    assert not dialog.page.start_button.isEnabled()
    assert dialog.focusWidget() is dialog.page.sample_button
    assert "None was found" in dialog.page.camera_said.text()
    qtbot.keyClick(dialog.page.sample_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.window.is_away)
    sample = tmp_path / "data" / "sample" / "sample.mp4"
    assert sample.read_bytes() == clip.read_bytes()
    assert {oct(file.stat().st_mode & 0o777) for file in sample.parent.iterdir()} == {"0o600"}


def _copy(clip, path):
    for suffix in (".mp4", ".srt"):
        shutil.copy(clip.with_suffix(suffix), path.with_suffix(suffix))


def test_it_is_called_again_from_the_menu_and_shows_what_live_gets(qtbot, start, clip):
    program = start(camera=str(clip), microphone="none")
    qtbot.waitUntil(lambda: program.window.is_live)
    program.window.more.entry("try").trigger()
    page = program.window.notice.dialog.page
    qtbot.waitUntil(lambda: page.picture.has_picture)
    assert (page.start_button.isVisible(), page.sample_button.isVisible()) == (False, False)
    assert program.live.trial._camera is None
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert program.window.is_live


def test_what_live_does_not_get_is_said_there_too_and_in_ones_own_language(qtbot, window, qapp):
    speak(qapp, "de")
    try:
        window.show_live(True)
        window.troubles.show_microphone("The microphone stopped delivering. Is it still there?")
        assert window.notice.dialog.page.microphone_said.text().startswith("Das Mikrofon liefert")
        window.troubles.show_microphone("")
        assert not window.notice.dialog.page.microphone_said.text().startswith("Das Mikrofon liefert")
    finally:
        speak_english_again(qapp)


def test_what_live_does_not_get_is_said_when_it_is_opened(qtbot, start, clip, tmp_path):
    (tmp_path / "noise.wav").write_bytes(b"no sound")
    program = start(camera=str(clip), microphone=str(tmp_path / "noise.wav"))
    window, page = program.window, program.window.notice.dialog.page
    qtbot.waitUntil(lambda: bool(window.troubles.devices["microphone"]))
    window.more.entry("try").trigger()
    assert page.microphone_said.text() == window.troubles.devices["microphone"]
    window.notice.dialog.reject()


def test_a_voice_is_told_from_silence(qtbot, window):
    window.notice.show_answer("me")
    window.notice.try_devices()
    page = window.notice.dialog.page
    page.begin("A camera", "A microphone", is_live=False, has_sample=True)
    page.show_level(-70.0)
    assert page.microphone_said.text() == "Say something."
    page.show_level(-20.0)
    page.show_level(-70.0)
    assert "hears" in page.microphone_said.text()
    page.show_trouble("microphone", "It is used by another program.")
    assert page.microphone_said.text() == "It is used by another program."
    window.notice.dialog.reject()


def test_the_notice_follows_a_window_that_the_system_moves(qtbot, window):
    window.notice.show_answer("")
    window.notice.begin()
    dialog = window.notice.dialog
    window.move(window.pos() + QPoint(60, 40))
    qtbot.waitUntil(lambda: (dialog.geometry().center() - window.geometry().center()).manhattanLength() <= 12)
    dialog.reject()


def test_live_that_begins_by_itself_ends_the_trying(window):
    window.notice.show_answer("me")
    trying = QSignalSpy(window.notice.trying)
    window.notice.try_devices()
    assert window.notice.lets_live()
    assert ([trying.at(at)[0] for at in range(trying.count())], window.notice.dialog.isVisible()) == (
        [True, False],
        False,
    )


def test_what_is_said_of_a_device_is_never_cut(qtbot, window):
    window.notice.show_answer("me")
    window.notice.try_devices()
    page = window.notice.dialog.page
    page.begin("a camera", "a microphone", is_live=False, has_sample=True)
    page.show_devices("a camera", "a microphone")
    page.show_trouble("camera", "Another program is using it, and has not given it back for a while. " * 3)
    page.show_trouble("microphone", "It is muted in the system's sound settings. " * 3)
    labels = page.camera_said, page.microphone_said
    qtbot.waitUntil(lambda: all(one.height() >= one.heightForWidth(one.width()) for one in labels))
    high = window.notice.dialog.height()
    page.show_trouble("camera", "")
    qtbot.wait(50)
    assert window.notice.dialog.height() == high
