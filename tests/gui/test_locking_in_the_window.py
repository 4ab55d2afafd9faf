"""Locking with a passphrase, from the menu to the next start: real windows, real files."""

import sys
from contextlib import closing

import pytest
from program_ending import close
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from sealed_data import CHEAP, MARK, PASSPHRASE, files_with_marker, plant, remembered

from mmdesk.app.locking import Locking, Wanted, ask_to_unlock, convert
from mmdesk.gui.passphrase.unlock_dialog import UnlockDialog
from mmdesk.settings import Settings
from mmdesk.store import keys, sealing
from mmdesk.store.keys import forget_key, set_state, unlock
from mmdesk.store.keys_file import State, is_encrypted
from mmdesk.workers.learning_process import LearningProcess


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    monkeypatch.setattr(keys, "calibrated", lambda: CHEAP)


@pytest.fixture
def locked(data_dir):
    """A data directory that is encrypted, and locked again."""
    plant(data_dir)
    sealing.turn_on(data_dir, PASSPHRASE)
    forget_key(data_dir)
    yield data_dir
    forget_key(data_dir)


class Typist:
    """Types into the question as soon as it is there, one answer after each refusal."""

    def __init__(self, qtbot, *answers):
        self._answers, self.seen = list(answers), []
        self._qtbot = qtbot
        QTimer.singleShot(0, self._look)

    def _look(self):
        shown = QApplication.activeModalWidget()
        if isinstance(shown, UnlockDialog) and shown.unlock_button.text() == "Unlock":
            self.seen.append(shown.trouble.text())
            if not self._answers:
                shown.leave_button.click()
                return
            shown.field.line.selectAll()
            self._qtbot.keyClicks(shown.field.line, self._answers.pop(0))
            self._qtbot.keyClick(shown.field.line, Qt.Key.Key_Return)
        if shown is not None or not self.seen:
            QTimer.singleShot(20, self._look)


def test_the_question_takes_the_right_passphrase_alone(qtbot, locked):
    typist = Typist(qtbot, "not it, not it", PASSPHRASE)
    assert ask_to_unlock(locked)
    assert typist.seen[0] == ""
    assert "This is not the passphrase." in typist.seen[1]
    assert len(remembered(locked)[0]["feedback"]) == 10
    assert ask_to_unlock(locked)  # and is not asked again


def test_who_leaves_the_question_has_unlocked_nothing(qtbot, locked):
    typist = Typist(qtbot)
    assert not ask_to_unlock(locked)
    assert typist.seen == [""]


def test_what_was_cut_off_is_gone_on_with_at_the_question(qtbot, locked):
    key = unlock(locked, PASSPHRASE)
    set_state(locked, key, State.TURNING_OFF)
    forget_key(locked)
    Typist(qtbot, PASSPHRASE)
    assert ask_to_unlock(locked)
    assert not is_encrypted(locked)
    assert MARK in str(remembered(locked))


def test_caps_lock_is_told_and_typing_can_be_shown(qtbot, locked):
    dialog = UnlockDialog("folder", False)
    qtbot.addWidget(dialog)
    dialog.show()
    line = dialog.field.line
    assert line.echoMode() == line.EchoMode.Password
    qtbot.keyClicks(line, "a")
    assert dialog.field.caps.isHidden()
    qtbot.keyClick(line, "B")  # a capital without Shift
    assert not dialog.field.caps.isHidden()
    dialog.field.show_button.click()
    assert line.echoMode() == line.EchoMode.Normal


def lock_dialog(program):
    program.window.more.entry("lock").trigger()
    return program.findChild(Locking).dialog


def test_locking_closes_the_window_and_encrypts(qtbot, start, data_dir):
    Settings.load(data_dir / "settings.json").set("recent_files", f'["{MARK}.mp4"]')
    plant(data_dir)
    program = start(data_dir=data_dir)
    dialog = lock_dialog(program)
    assert not dialog.go_button.isEnabled()
    qtbot.keyClicks(dialog.new.line, PASSPHRASE)
    qtbot.keyClicks(dialog.again.line, PASSPHRASE[:-1])
    assert not dialog.go_button.isEnabled()
    qtbot.keyClicks(dialog.again.line, PASSPHRASE[-1:])
    with qtbot.waitSignal(program.stopped):
        dialog.go_button.click()
    wanted = program.findChild(Locking).wanted
    assert wanted == Wanted(True, PASSPHRASE)
    assert dialog.new.text == ""
    assert convert(data_dir, wanted) is None
    assert files_with_marker(data_dir) == set()
    assert MARK in Settings.load(data_dir / "settings.json").text("recent_files")
    forget_key(data_dir)


def test_a_locked_window_works_and_its_passphrase_can_be_changed(qtbot, start, locked):
    unlock(locked, PASSPHRASE)
    program = start(data_dir=locked)
    qtbot.waitUntil(lambda: "10" in program.window.learning.waiting_label.text())
    dialog = lock_dialog(program)
    qtbot.keyClicks(dialog.present.line, "not it at all")
    for field in (dialog.new, dialog.again):
        qtbot.keyClicks(field.line, "another passphrase")
    dialog.go_button.click()
    qtbot.waitUntil(lambda: "This is not the passphrase." in dialog.said.text())
    dialog.present.line.clear()
    qtbot.keyClicks(dialog.present.line, PASSPHRASE)
    dialog.go_button.click()
    qtbot.waitUntil(lambda: "is changed" in dialog.said.text())
    dialog.recovering.click()
    qtbot.keyClicks(dialog.present.line, "another passphrase")
    dialog.go_button.click()
    qtbot.waitUntil(lambda: len(dialog.key.text()) == 47)
    printed = dialog.key.text()
    dialog.reject()
    assert dialog.key.text() == ""
    assert keys.unlock(locked, printed).id == keys.unlock(locked, "another passphrase").id
    close(qtbot, program)
    assert files_with_marker(locked) == set()


def test_unlocking_for_good_asks_for_the_passphrase_first(qtbot, start, locked):
    unlock(locked, PASSPHRASE)
    program = start(data_dir=locked)
    dialog = lock_dialog(program)
    dialog.ending.click()
    qtbot.keyClicks(dialog.present.line, "not it at all")
    dialog.go_button.click()
    qtbot.waitUntil(lambda: "This is not the passphrase." in dialog.said.text())
    assert program.window.isVisible()
    dialog.present.line.clear()
    qtbot.keyClicks(dialog.present.line, PASSPHRASE)
    with qtbot.waitSignal(program.stopped):
        dialog.go_button.click()
    assert convert(locked, program.findChild(Locking).wanted) is None
    assert not is_encrypted(locked)
    assert MARK in str(remembered(locked))


def test_a_second_window_keeps_it_from_being_encrypted_and_nothing_is_lost(qtbot, data_dir):
    plant(data_dir)
    with closing(sealing_open(data_dir)) as other:
        other.execute("SELECT * FROM sessions").fetchall()
        trouble = convert(data_dir, Wanted(True, PASSPHRASE))
    assert "in use by another program" in str(trouble)
    assert not is_encrypted(data_dir)
    assert MARK in str(remembered(data_dir))


def sealing_open(data_dir):
    from mmdesk.store.database import open_database

    return open_database(data_dir)


CHILD = """
import os, sys
from pathlib import Path
from mmdesk.cli.passphrase import take_options
left = take_options(sys.argv[1:])
assert not any("key" in word for word in left), left
assert not any(len(value) == 96 for value in os.environ.values())
from mmdesk.store.database import open_database
count = open_database(Path(left[0]), read_only=True).execute("SELECT count(*) FROM feedback").fetchone()[0]
print('{"event": "started", "verdicts": %d}' % count)
print('{"event": "cancelled"}')
"""


def test_the_learning_child_gets_the_key_through_its_pipe(qtbot, locked):
    unlock(locked, PASSPHRASE)
    process = LearningProcess(locked, [sys.executable, "-c", CHILD, str(locked)])
    with qtbot.waitSignal(process.ended), qtbot.waitSignal(process.started) as started:
        process.learn()
    assert started.args == [10]


def test_a_locked_data_directory_starts_no_child(qtbot, locked):
    process = LearningProcess(locked, [sys.executable, "-c", "raise SystemExit(9)"])
    with qtbot.waitSignal(process.failed) as failed:
        process.learn()
    assert "locked with a passphrase" in failed.args[0]
