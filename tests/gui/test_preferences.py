"""The settings window: every preference takes effect at once, in step with the menus, and can be undone."""

import json
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QWheelEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from spoken import cut, over_the_edge, speak_english_again

from mmdesk.app.languages import speak
from mmdesk.app.look import Look
from mmdesk.app.moving import Moving
from mmdesk.app.preferences import Preferences
from mmdesk.app.settings_changes import SettingsChanges
from mmdesk.app.speaking import Speaking
from mmdesk.core.motion import FULL
from mmdesk.core.preferences import PREFERENCES
from mmdesk.core.settings_file import FORM
from mmdesk.gui.motion import is_reduced, use_motion
from mmdesk.gui.preferences.preferences_window import PreferencesWindow
from mmdesk.gui.theme import apply_theme
from mmdesk.settings import Settings


@pytest.fixture
def program(start, qtbot, qapp):
    """The program, with its settings window open."""
    program = start()
    program.window.preferences.begin()
    qtbot.waitExposed(program.window.preferences)
    yield program
    use_motion(FULL)
    apply_theme(qapp, "light")


@pytest.fixture
def shown(program):
    return program.window.preferences


@pytest.fixture
def small(window, qtbot, data_dir):
    """The main window with its settings window open, and a real file of settings, but no workers."""
    settings = Settings.load(data_dir / "settings.json")
    shared = SimpleNamespace(
        window=window, settings=settings, settings_changes=SettingsChanges(settings, window)
    )
    preferences = Preferences(shared, data_dir, window)
    window.preferences.begin()
    qtbot.waitExposed(window.preferences)
    yield SimpleNamespace(settings=settings, data_dir=data_dir, window=window, preferences=preferences)
    window.preferences.close()


@pytest.fixture
def alone(qtbot):
    """The window without a program, of settings in memory."""
    window, settings = PreferencesWindow(), Settings()
    qtbot.addWidget(window)
    window.begin()
    window.show_values(settings.get, True)
    qtbot.waitExposed(window)
    return window


def control(shown, name):
    return shown.page.rows[name].control


def choose(shown, name, value):
    box = control(shown, name)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def stored(program):
    return json.loads((program.data_dir / "settings.json").read_text())


def visible(shown):
    rows = [*shown.page.rows.values(), shown.page.keeping]
    return {name for row in rows for name in row.names if row.isVisible()}


def test_every_preference_has_a_row_a_name_and_one_sentence(alone):
    assert visible(alone) == set(PREFERENCES)
    for row in alone.page.rows.values():
        assert row.title.text()
        assert row.sentence.text().endswith(".")
        assert (row.control.accessibleName(), row.control.accessibleDescription()) == (
            row.title.text(),
            row.sentence.text(),
        )
        assert not row.back_button.isVisible()


def test_numbers_hold_at_once(program, shown, qtbot):
    control(shown, "predictions_per_s").setValue(3)
    control(shown, "learn_after").setValue(42)
    control(shown, "file_step_s").setValue(0.5)
    control(shown, "recording_gb").setValue(0.25)
    worker = program.inference.prediction
    qtbot.waitUntil(lambda: worker._period_s == pytest.approx(1 / 3))
    assert "42" in program.window.learning.by_itself._choice_of(program._lessons.schedule.by_itself)
    assert program.files.queue._every_s == 0.5
    qtbot.waitUntil(lambda: program._recording._worker._most_bytes == 0.25e9)
    assert {name: stored(program)[name] for name in ("predictions_per_s", "recording_gb")} == {
        "predictions_per_s": 3,
        "recording_gb": 0.25,
    }


def test_switches_and_choices_hold_at_once_and_are_in_step_with_their_other_places(program, shown):
    window = program.window
    control(shown, "figures").click()
    assert (window.status.toggle_button.isChecked(), window.status.figures.isVisible()) == (False, False)
    window.status.toggle_button.click()
    assert control(shown, "figures").isChecked()
    sound = window.asking.panel.sound
    control(shown, "asking_sound").click()
    assert not sound.plays_by_itself
    sound.quiet_button.click()
    assert control(shown, "asking_sound").isChecked()
    choose(shown, "learn_by_itself", "daily")
    assert program._lessons.schedule.by_itself.value == "daily"
    assert "once a day" in window.learning.by_itself.accessibleName()
    window.learning.by_itself.chosen.emit("off")
    assert control(shown, "learn_by_itself").currentData() == "off"


def test_the_look_is_in_step_with_its_menu_both_ways(program, shown, qapp):
    look, moving = program.findChild(Look), program.findChild(Moving)
    choose(shown, "appearance", "dark")
    assert qapp.palette().window().color().lightness() < 128
    assert look.menu.appearances["dark"].isChecked()
    look.menu.appearances["light"].trigger()
    assert control(shown, "appearance").currentData() == "light"
    choose(shown, "contrast", "high")
    assert look.menu.high.isChecked()
    look.menu.high.trigger()
    assert control(shown, "contrast").currentData() == "normal"
    choose(shown, "motion", "reduced")
    assert is_reduced()
    assert moving.entry.isChecked()
    moving.entry.trigger()
    assert control(shown, "motion").currentData() == "full"
    assert not is_reduced()


def test_the_language_is_in_step_with_its_menu_and_says_that_it_waits_for_a_start(program, shown):
    speaking, row = program.findChild(Speaking), shown.page.rows["language"]
    assert not row.more.isVisible()
    choose(shown, "language", "de")
    assert {one.data() for one in speaking.menu.actions() if one.isChecked()} == {"de"}
    assert "Deutsch" in program.window.banners.texts[0]
    assert row.more_words.text() == "Spoken from the next start."
    next(one for one in speaking.menu.actions() if one.data() == "system").trigger()
    assert control(shown, "language").currentData() == "system"
    assert (row.more.isVisible(), program.window.banners.texts) == (False, [])


def test_it_can_be_spoken_at_once(program, shown, qtbot):
    choose(shown, "language", "es")
    with qtbot.waitSignal(program.stopped):
        shown.page.rows["language"].more_button.click()
    assert program.findChild(Speaking).is_wanted_again


def test_locking_says_that_there_is_no_passphrase_and_leads_to_one(program, shown):
    row = shown.page.rows["lock_after_min"]
    choose(shown, "lock_after_min", 15.0)
    assert stored(program)["lock_after_min"] == 15
    assert row.more_words.text() == "There is no passphrase yet, so nothing locks."
    row.more_button.click()
    lock = next(one for one in QApplication.topLevelWidgets() if one.objectName() == "lock")
    assert lock.isVisible()
    lock.reject()


def test_how_long_things_are_kept_is_said_and_changed_where_one_sees_what_goes(program, shown, qtbot):
    shown.page.keeping.button.click()
    retention = program._retention.window
    assert retention.isVisible()
    retention.sessions.choose(30)
    retention.use_button.click()
    assert "Sessions are kept: 30 days" in shown.page.keeping.more_words.text()
    qtbot.waitUntil(lambda: program.keeping.retention._policy.sessions_days == 30)
    shown.page.keeping.back_button.click()
    qtbot.waitUntil(lambda: not program.keeping.retention._policy.is_on)
    shown.undo_button.click()
    qtbot.waitUntil(lambda: program.keeping.retention._policy.sessions_days == 30)


def test_another_program_on_the_same_file_is_followed(program, shown, qtbot):
    Settings.load(program.data_dir / "settings.json").update({"appearance": "dark", "learn_after": 77})
    qtbot.waitUntil(lambda: control(shown, "learn_after").value() == 77)
    assert control(shown, "appearance").currentData() == "dark"
    assert QApplication.palette().window().color().lightness() < 128


def test_a_default_is_offered_only_where_it_differs_and_goes_back_with_undo(small, qtbot):
    shown = small.window.preferences
    row = shown.page.rows["learn_after"]
    assert not row.back_button.isVisible()
    row.control.setValue(50)
    assert row.back_button.isVisible()
    assert row.back_button.accessibleName() == "Verdicts before a lesson: Back to the default: 20 verdicts"
    row.back_button.setFocus()
    qtbot.keyClick(row.back_button, Qt.Key.Key_Space)
    assert (row.control.value(), row.control.hasFocus(), row.back_button.isVisible()) == (20, True, False)
    assert "learn_after" not in stored(small)
    assert shown.note.text() == "Verdicts before a lesson is back at its default."
    shown.undo_button.click()
    assert (row.control.value(), small.settings.get("learn_after")) == (50, 50)


def test_all_are_reset_at_once_and_come_back_but_for_what_was_changed_since(small):
    shown = small.window.preferences
    assert not shown.reset_button.isEnabled()
    small.settings.update({"figures": False, "learn_after": 50, "appearance": "dark", "camera": "none"})
    shown.reset_button.click()
    assert shown.note.text() == "3 settings are back at their defaults."
    assert (small.settings.get("figures"), small.settings.get("camera")) == (True, "none")
    assert not shown.reset_button.isEnabled()
    small.settings.set("learn_after", 60)  # by another place
    shown.undo_button.click()
    assert [small.settings.get(name) for name in ("figures", "learn_after", "appearance")] == [
        False,
        60,
        "dark",
    ]
    assert not shown.undo_button.isVisible()


def test_words_find_rows_by_name_sentence_group_and_choice(alone, qtbot):
    assert alone.search.hasFocus()
    for words, found in (
        ("  PASSPHRASE ", {"lock_after_min"}),
        ("battery", {"predictions_per_s"}),
        ("dark", {"appearance"}),
        ("look german", set()),
        ("look deutsch", {"language"}),
        ("learning", {"learn_by_itself", "learn_after"}),
        ("file_step_s", {"file_step_s"}),
        ("sessions", {"keep_sessions_days", "keep_recordings_days", "keep_gb"}),
    ):
        alone.search.clear()
        qtbot.keyClicks(alone.search, words)
        assert visible(alone) == found, words


def test_what_is_not_found_is_said_and_cleared_by_the_keyboard(alone, qtbot):
    qtbot.keyClicks(alone.search, "<b>submarine")
    assert (visible(alone), alone.page.nothing.text()) == (set(), "No setting has “<b>submarine” in it.")
    qtbot.keyClick(alone.search, Qt.Key.Key_Tab)
    while not alone.page.all_button.hasFocus():
        qtbot.keyClick(alone.focusWidget(), Qt.Key.Key_Tab)
        assert alone.focusWidget() is not alone.search
    qtbot.keyClick(alone.page.all_button, Qt.Key.Key_Return)
    assert (visible(alone), alone.search.hasFocus()) == (set(PREFERENCES), True)
    qtbot.keyClicks(alone.search, "dark")
    qtbot.keyClick(alone.search, Qt.Key.Key_Escape)
    assert (alone.search.text(), alone.isVisible()) == ("", True)
    qtbot.keyClick(alone.search, Qt.Key.Key_Escape)
    assert not alone.isVisible()


@pytest.mark.parametrize("language", ["zh_CN", "de", "es"])
def test_in_other_languages_english_words_find_too_and_everything_has_room(qtbot, qapp, language):
    speak(qapp, language)
    try:
        window, settings = PreferencesWindow(), Settings()
        qtbot.addWidget(window)
        settings.update({"lock_after_min": 5, "recording_gb": 0.25})
        window.show_spoken("en")
        window.show_locked(False)
        window.begin()
        window.show_values(settings.get, False)
        window.resize(620, 500)
        qtbot.waitExposed(window)
        assert (cut(window), over_the_edge(window)) == ([], [])
        if language == "de":
            assert control(window, "recording_gb").text() == "0,25 GB"
            window.search.setText("größte")
            assert visible(window) == {"recording_gb"}
            window.search.clear()
        qtbot.keyClicks(window.search, "battery")
        assert visible(window) == {"predictions_per_s"}
    finally:
        speak_english_again(qapp)


def test_a_typed_number_counts_when_it_is_whole_and_is_held_in_its_limits(small, qtbot):
    shown = small.window.preferences
    box = control(shown, "learn_after")
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "30")
    assert small.settings.get("learn_after") == 20
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert (small.settings.get("learn_after"), shown.isVisible()) == (30, True)
    box.selectAll()
    qtbot.keyClicks(box, "99999")
    shown.close_button.click()  # what was typed before it closed counts too
    assert small.settings.get("learn_after") in (999, 1000)


def test_a_half_typed_number_stays_when_something_else_changes_meanwhile(small, qtbot):
    for name, begun, whole in (("learn_after", "3", 35), ("file_step_s", "1", 15.0)):
        box = control(small.window.preferences, name)
        box.setFocus()
        box.selectAll()
        qtbot.keyClicks(box, begun)
        small.settings.set("recent_files", f'["{name}"]')
        qtbot.keyClicks(box, "5")
        qtbot.keyClick(box, Qt.Key.Key_Return)
        assert small.settings.get(name) == whole


def test_keys_undo_only_what_can_be_seen(small, qtbot):
    shown = small.window.preferences
    keys = next(one for one in shown.findChildren(QShortcut) if one.key() == QKeySequence.StandardKey.Undo)
    small.settings.set("figures", False)
    shown.reset_button.click()
    shown.close()
    shown.begin()
    keys.activated.emit()
    assert small.settings.get("figures") is True
    small.settings.set("figures", False)
    shown.reset_button.click()
    keys.activated.emit()
    assert small.settings.get("figures") is False


def test_the_wheel_scrolls_and_changes_nothing(alone):
    for name in ("predictions_per_s", "file_step_s", "appearance", "lock_after_min"):
        box = control(alone, name)
        before = box.currentIndex() if hasattr(box, "currentIndex") else box.value()
        box.setFocus()
        at, none = QPointF(5, 5), QPoint()
        event = QWheelEvent(
            at, box.mapToGlobal(at), none, QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(box, event)
        assert (box.currentIndex() if hasattr(box, "currentIndex") else box.value()) == before
        assert not event.isAccepted()


def test_on_a_very_wide_screen_names_stay_beside_their_controls(alone, qtbot):
    alone.resize(3000, 700)
    qtbot.wait(1)
    row = alone.page.rows["figures"]
    assert row.width() <= 760
    left = row.mapTo(alone, QPoint()).x()
    assert abs(left + row.width() / 2 - 1500) < 30


def test_they_are_exported_and_come_back_after_a_look_at_what_changes(small, tmp_path, monkeypatch):
    shown = small.window.preferences
    small.settings.update({"figures": False, "recording_gb": 1.5, "camera": "none"})
    file = tmp_path / "mine"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    shown.export_button.click()
    assert shown.note.text() == "Exported to mine.json"
    small.settings.reset(PREFERENCES)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (f"{file}.json", ""))
    shown.import_button.click()
    assert shown.preview.isVisible()
    assert shown.preview.head.text() == "By mine.json these settings change:"
    said = [one.text() for one in shown.preview.findChildren(type(shown.note))]
    assert said[:2] != said
    assert {"Largest recording", "4 GB", "1.5 GB", "On", "Off"} <= set(said)
    assert small.settings.get("recording_gb") == 4.0  # nothing yet
    shown.preview.reject()
    assert small.settings.get("recording_gb") == 4.0
    shown.import_button.click()
    shown.preview.use_button.click()
    assert (small.settings.get("recording_gb"), control(shown, "figures").isChecked()) == (1.5, False)
    assert shown.note.text() == "2 settings are changed."
    shown.undo_button.click()
    assert (small.settings.get("recording_gb"), small.settings.get("figures")) == (4.0, True)


def test_what_cannot_be_taken_is_said_and_the_rest_is_taken(small, tmp_path):
    shown = small.window.preferences
    file = tmp_path / "theirs.json"
    file.write_text(json.dumps({FORM: 1, "settings": {"learn_after": 7000, "figures": False, "<b>x": 1}}))
    shown.import_wanted.emit(str(file))
    said = [one.text() for one in shown.preview.findChildren(type(shown.note))]
    assert "The setting <b>x is not known here." in said
    assert "Verdicts before a lesson: 7000 is no whole number from 5 to 1000." in said
    shown.preview.use_button.click()
    assert (small.settings.get("figures"), small.settings.get("learn_after")) == (False, 20)


def test_any_other_file_is_one_line_and_changes_nothing(small, tmp_path):
    shown = small.window.preferences
    wrong = {
        "garbage.json": b"\x00\xff{",
        "large.json": b"[" * 2_000_000,
        "package.json": b'{"name": "left-pad", "version": "1.3.0"}',
    }
    before = dict(stored(small)) if (small.data_dir / "settings.json").exists() else {}
    for name, data in wrong.items():
        (tmp_path / name).write_bytes(data)
        shown.import_wanted.emit(str(tmp_path / name))
        assert shown.note.text().startswith("This is no file of settings"), name
        assert shown.preview is None
    shown.import_wanted.emit(str(tmp_path / "absent.json"))
    assert "No such file" in shown.note.text()
    shown.import_wanted.emit(str(tmp_path))
    assert "Is a directory" in shown.note.text()
    shown.export_wanted.emit(str(tmp_path / "absent" / "x.json"))
    assert "Cannot write" in shown.note.text()
    assert before == (dict(stored(small)) if (small.data_dir / "settings.json").exists() else {})


def test_what_cannot_be_saved_is_said_in_the_window_where_it_was_changed(small):
    shown = small.window.preferences
    file = small.data_dir / "settings.json"
    file.unlink(missing_ok=True)
    file.mkdir()
    try:
        control(shown, "figures").click()
        assert "could not be saved" in shown.note.text()
        assert not small.settings.get("figures")
    finally:
        file.rmdir()


def test_the_key_and_the_menu_open_it(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert window.preferences.isVisible()
    window.preferences.close()
    window.more.entry("settings").trigger()
    assert window.preferences.isVisible()
    window.preferences.close()
