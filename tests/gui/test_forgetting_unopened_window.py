"""Forgetting everything in the window where nothing can be opened: one question, then it closes."""

import errno

import pytest
import sealed_data
from planted import files_with_marks, plant
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from sealed_data import CHEAP, PASSPHRASE

from mmdesk.app.locking import ask_to_unlock
from mmdesk.gui.passphrase.unlock_dialog import UnlockDialog
from mmdesk.paths import base_model_dir
from mmdesk.store import database, sealing
from mmdesk.store.kept_on_disk import each_kept
from mmdesk.store.keys import forget_key
from mmdesk.store.keys_file import is_encrypted

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def locked(data_dir):
    sealed_data.plant(data_dir)
    sealing.turn_on(data_dir, PASSPHRASE, cost=CHEAP)
    forget_key(data_dir)
    return data_dir


def test_a_damaged_database_is_forgotten_with_everything_and_the_window_closes(qtbot, start, data_dir):
    plant(data_dir, base_model_dir())
    (data_dir / "mmdesk.sqlite3").write_bytes(b"garbage" * 4000)
    program = start(data_dir=data_dir)
    qtbot.waitUntil(lambda: program.keeping.store.trouble is not None)
    with qtbot.waitSignal(program.stopped):
        program.window.more.entry("forget_everything").trigger()
        qtbot.mouseClick(program._retention.window.question.yes_button, LEFT)
    assert files_with_marks(data_dir) == set()
    left = {one.kind.name for one in each_kept(data_dir) if one.kind is not None}
    assert left <= {"settings", "logs", "locks"}


def test_damage_that_is_met_on_the_way_is_no_obstacle(qtbot, start, data_dir):
    plant(data_dir, base_model_dir())
    program = start(data_dir=data_dir)
    qtbot.waitUntil(lambda: program.keeping.store.connection is not None)
    with (data_dir / "mmdesk.sqlite3").open("rb+") as file:
        file.seek(4096)
        file.write(b"\xa5" * 4096 * 20)
    with qtbot.waitSignal(program.stopped):
        program.window.more.entry("forget_everything").trigger()
        qtbot.mouseClick(program._retention.window.question.yes_button, LEFT)
    assert files_with_marks(data_dir) == set()


def refused(_file):
    raise PermissionError(errno.EACCES, "Permission denied")


def test_what_cannot_be_forgotten_now_is_said_and_the_window_stays(qtbot, start, data_dir, monkeypatch):
    plant(data_dir, base_model_dir())
    monkeypatch.setattr(database, "_refuse_unusable", refused)
    program = start(data_dir=data_dir)
    qtbot.waitUntil(lambda: program.keeping.store.trouble is not None)
    dialog = program._retention.window
    failed = QSignalSpy(program.keeping.retention.failed)
    program.window.more.entry("forget_everything").trigger()
    qtbot.mouseClick(dialog.question.yes_button, LEFT)
    qtbot.waitUntil(lambda: failed.count() == 1)
    qtbot.waitUntil(lambda: "mmdesk.sqlite3" in dialog.words.text())
    assert dialog.leave_button.isEnabled()
    dialog.reject()
    assert files_with_marks(data_dir)


def answer(qtbot, says_yes, seen):
    """Answer the question of the first dialog there is."""
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, UnlockDialog):
        QTimer.singleShot(20, lambda: answer(qtbot, says_yes, seen))
        return
    qtbot.mouseClick(dialog.forgotten_button, LEFT)
    qtbot.mouseClick(dialog.forget_button, LEFT)
    seen.append(
        (
            dialog.question.isVisible(),
            dialog.field.isVisible(),
            dialog.focusWidget() is dialog.question.no_button,
        )
    )
    if says_yes:
        qtbot.mouseClick(dialog.question.yes_button, LEFT)
        return
    qtbot.keyClick(dialog.question.no_button, Qt.Key.Key_Space)
    seen.append((dialog.question.isVisible(), dialog.field.isVisible(), dialog.unlock_button.isVisible()))
    dialog.leave_button.click()


@pytest.mark.parametrize("are_lost", [False, True])
def test_who_lost_passphrase_or_keys_forgets_everything_at_the_question(qtbot, locked, are_lost):
    if are_lost:
        for name in ("keys.json", "keys.copy.json"):
            (locked / name).write_text("garbage")
    seen = []
    QTimer.singleShot(0, lambda: answer(qtbot, True, seen))
    assert not ask_to_unlock(locked)  # it closes
    assert seen == [(True, False, True)]
    assert not is_encrypted(locked)
    left = {one.kind.name for one in each_kept(locked) if one.kind is not None}
    assert left <= {"settings", "logs", "locks"}
    assert ask_to_unlock(locked)  # and the next start asks for nothing


def test_a_no_at_the_question_deletes_nothing(qtbot, locked):
    before = {path: path.read_bytes() for path in locked.rglob("*") if path.is_file()}
    seen = []
    QTimer.singleShot(0, lambda: answer(qtbot, False, seen))
    assert not ask_to_unlock(locked)
    assert seen == [(True, False, True), (False, True, True)]
    assert {path: path.read_bytes() for path in locked.rglob("*") if path.is_file()} == before
