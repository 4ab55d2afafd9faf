"""Locking a window that is unlocked: by the menu, and by itself after some time without use."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from sealed_data import CHEAP, MARK, PASSPHRASE, plant

from mmdesk.app import locking
from mmdesk.app.idle_lock import IdleLock
from mmdesk.app.locking import Locking, LockNow, ask_to_unlock
from mmdesk.capture.media_file import open_media
from mmdesk.core.sealed_keys import known_key
from mmdesk.gui.last_input import LastInput
from mmdesk.settings import Settings
from mmdesk.store import sealing
from mmdesk.store.keys import forget_key, unlock
from mmdesk.store.keys_file import read_keys


class Clock:
    """A clock that is moved by hand."""

    def __init__(self):
        self.now_s = 1000.0

    def __call__(self):
        return self.now_s


@pytest.fixture
def clock(monkeypatch):
    clock = Clock()
    monkeypatch.setattr(locking, "since_boot_s", clock)
    return clock


@pytest.fixture
def locked(data_dir):
    """A data directory that is encrypted, and unlocked for this process."""
    plant(data_dir)
    sealing.turn_on(data_dir, PASSPHRASE, cost=CHEAP)
    yield data_dir
    forget_key(data_dir)


def visible():
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def test_lock_now_ends_what_is_live_and_closes_every_window(qtbot, start, locked, clip):
    program = start(str(clip), data_dir=locked)
    window = program.window
    qtbot.waitUntil(lambda: window.is_live and window.showing.shown is not None)
    window.controls.record.setChecked(True)
    qtbot.waitUntil(lambda: any(one.stat().st_size > 2000 for one in (locked / "media").glob("*.mkv")))
    begun_s = window.showing.shown.moment.end_s
    qtbot.waitUntil(lambda: window.showing.shown.moment.end_s > begun_s + 1.0)
    window.more.entry("kept").trigger()
    qtbot.waitUntil(lambda: len(visible()) == 2)
    with qtbot.waitSignal(program.stopped):
        window.more.entry("lock_now").trigger()
        assert visible() == []
    assert not window.is_live
    assert isinstance(program.findChild(Locking).wanted, LockNow)
    forget_key(locked)  # as `run` does before it asks
    assert known_key(read_keys(locked).key_id) is None
    unlock(locked, PASSPHRASE)
    for file in (one for one in (locked / "media").glob("*.mkv") if one.stem != MARK):
        with open_media(file) as media:
            assert media.duration_s > 0.1  # which only the end of a finished file says
    assert ask_to_unlock(locked)


def test_a_key_locks_it(qtbot, start, locked):
    program = start(data_dir=locked)
    with qtbot.waitSignal(program.stopped):
        held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(program.window.windowHandle(), Qt.Key.Key_L, held)
    assert isinstance(program.findChild(Locking).wanted, LockNow)


def test_a_key_leaves(qtbot, start):
    program = start()
    with qtbot.waitSignal(program.stopped):
        QTest.keyClick(program.window.windowHandle(), Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)


def test_after_everything_was_encrypted_it_is_said(start, locked):
    program = start(data_dir=locked)
    program.findChild(Locking).show_converted(True)
    assert program.window.status.state.text().startswith("Encrypted.")


def test_without_a_passphrase_there_is_nothing_to_lock(start, data_dir):
    program = start(data_dir=data_dir)
    assert program.window.more.entry("lock_now") is None
    dialog = program.findChild(Locking).dialog
    program.window.more.entry("lock").trigger()
    assert not dialog.idle.isVisible()
    dialog.reject()


def test_after_some_time_without_use_it_locks_and_says_so_before(qtbot, start, locked, clock):
    program = start(data_dir=locked)
    window, own = program.window, program.findChild(Locking)
    clock.now_s += 24 * 3600
    own.idle.look()
    assert own.wanted is None  # off, until somebody wants it
    window.more.entry("lock").trigger()
    box = own.dialog.idle.box
    box.setFocus()
    for _ in range(2):
        QTest.keyClick(own.dialog.windowHandle(), Qt.Key.Key_Down)
    assert box.currentText() == "5 minutes"
    own.dialog.reject()
    assert Settings.load(locked / "settings.json").number("lock_after_min") == 5
    clock.now_s += 280
    own.idle.look()
    assert any("half a minute" in one for one in window.banners.texts)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    own.idle.look()
    assert not any("half a minute" in one for one in window.banners.texts)
    assert program.window.isVisible()
    clock.now_s += 301
    with qtbot.waitSignal(program.stopped):
        own.idle.look()
    assert isinstance(own.wanted, LockNow)


def test_who_plays_a_film_uses_it(qapp):
    clock, playing = Clock(), [True]
    idle = IdleLock(lambda: 1, lambda: playing[0], LastInput(None, clock))
    due = QSignalSpy(idle.due)
    for _ in range(10):
        clock.now_s += 59
        idle.look()
    assert due.count() == 0
    playing[0] = False
    clock.now_s += 61
    idle.look()
    assert due.count() == 1


def test_the_choice_is_shown_as_it_is_set(qtbot, start, locked):
    Settings.load(locked / "settings.json").set("lock_after_min", 7)  # by hand
    program = start(data_dir=locked)
    dialog = program.findChild(Locking).dialog
    program.window.more.entry("lock").trigger()
    assert dialog.idle.box.currentText() == "7 minutes"
    dialog.reject()
