"""The window is closed, locked, or ended by the system, while an export, a deletion or a start goes on."""

import json
import threading
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from remembered import NOON, a_prediction
from sealed_data import CHEAP, PASSPHRASE, plant

from mmdesk.app.locking import Locking, LockNow
from mmdesk.core.exporting import ExportOrder
from mmdesk.core.sessions import PastSession, Session
from mmdesk.gui.leaving import leave, mark_leaving
from mmdesk.gui.passphrase.converting_dialog import ConvertingDialog
from mmdesk.model.toy import ToyPredictor
from mmdesk.store import sealing
from mmdesk.store.database import open_database
from mmdesk.store.keys import forget_key
from mmdesk.store.sessions import SessionStore
from mmdesk.workers.lock_worker import LockWorker

OLD = Session("live", NOON, id="old")


@pytest.fixture(autouse=True)
def not_leaving(qapp):
    mark_leaving(False)  # whoever ran before may have been ended by a signal
    yield
    mark_leaving(False)


@pytest.fixture
def remembered(data_dir):
    """A session of 120 moments."""
    with closing(open_database(data_dir)) as connection:
        sessions = SessionStore(connection)
        sessions.begin(OLD)
        for number in range(120):
            sessions.add_prediction("old", number, number + 1, a_prediction(f"m{number}"))
    return data_dir


class Held:
    """Lets the real export go on only when it is told to, however far it is."""

    def __init__(self, program):
        self.worker = program._exporting._worker
        self._write, self.worker._write = self.worker._write, self
        self.has_begun, self.may_go_on = threading.Event(), threading.Event()

    def __call__(self, order, past, told):
        def wait(share):
            told(share)
            self.has_begun.set()
            self.may_go_on.wait()
            told(share)

        self._write(order, past, wait)


@pytest.fixture
def exporting(qtbot, start, tmp_path):
    """Begin to export; the program, what holds the export, and the files."""

    def _begin(data_dir, files=("a.json",)):
        program = start(data_dir=data_dir)
        held = Held(program)
        made.append(held)
        order = [ExportOrder(str(tmp_path / file)) for file in files]
        for one in order:
            program.window.past.export_wanted.emit(one, PastSession(OLD, 120.0))
        qtbot.waitUntil(held.has_begun.is_set)
        return program, held, [tmp_path / file for file in files]

    made = []
    yield _begin
    for held in made:
        held.may_go_on.set()


def question(program):
    return program.window.unfinished.dialog


def moments_in(file):
    return len(json.loads(file.read_bytes())["moments"])


def is_nothing_half_left(folder):
    return not list(folder.glob(".mmdesk-*"))


def test_an_export_is_written_to_its_end_before_the_window_closes(qtbot, exporting, remembered, tmp_path):
    program, held, files = exporting(remembered, ("a.json", "b.json"))
    program.window.close()
    assert question(program).isVisible()
    assert program.window.isVisible()
    assert "a.json" in question(program).file.text()
    with qtbot.waitSignal(program.stopped):
        held.may_go_on.set()
    assert [moments_in(file) for file in files] == [120, 120]
    assert is_nothing_half_left(tmp_path)


def test_who_stays_goes_on_working_and_the_export_too(qtbot, exporting, remembered):
    program, held, files = exporting(remembered)
    program.window.close()
    QTest.keyClick(question(program).windowHandle(), Qt.Key.Key_Escape)
    assert not question(program).isVisible()
    held.may_go_on.set()
    qtbot.waitUntil(lambda: not program.window.unfinished.is_anything)
    assert moments_in(files[0]) == 120
    assert program.window.isVisible()
    assert program.window.isEnabled()


def test_an_export_that_is_stopped_leaves_nothing_and_the_window_closes(
    qtbot, exporting, remembered, tmp_path
):
    program, held, files = exporting(remembered, ("a.json", "b.json"))
    program.window.close()
    with qtbot.waitSignal(program.stopped):
        question(program).stop_button.click()
        held.may_go_on.set()
    assert not any(file.exists() for file in files)
    assert is_nothing_half_left(tmp_path)


def test_an_export_that_fails_meanwhile_keeps_the_window_which_says_why(qtbot, exporting, remembered):
    program, held, files = exporting(remembered)
    program.window.close()
    files[0].mkdir()  # a folder of that name
    held.may_go_on.set()
    qtbot.waitUntil(lambda: not program.window.unfinished.is_anything)
    qtbot.waitUntil(lambda: any("a.json" in one for one in program.window.banners.texts))
    assert program.window.isVisible()
    assert not question(program).isVisible()


def test_when_the_system_ends_it_nobody_is_asked_and_nothing_is_half_left(
    qtbot, exporting, remembered, tmp_path
):
    program, held, files = exporting(remembered, ("a.json", "b.json"))
    with qtbot.waitSignal(program.stopped):
        leave()
        held.may_go_on.set()
    assert not question(program).isVisible()
    assert not any(file.exists() for file in files)
    assert is_nothing_half_left(tmp_path)


@pytest.fixture
def locked(remembered):
    sealing.turn_on(remembered, PASSPHRASE, cost=CHEAP)
    yield remembered
    forget_key(remembered)


def test_locking_hides_everything_at_once_and_writes_the_exports_first(qtbot, exporting, locked):
    program, held, files = exporting(locked, ("a.json", "b.json"))
    progress = program._exporting._progress
    qtbot.waitUntil(lambda: progress.dialog is not None)
    progress.dialog.show()  # as it is after a moment
    program.window.more.entry("lock_now").trigger()
    assert not [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    qtbot.waitUntil(program.finishing.isVisible)
    assert "a.json" not in program.finishing.words.text()
    assert progress.dialog is None
    with qtbot.waitSignal(program.stopped):
        held.may_go_on.set()
    assert [moments_in(file) for file in files] == [120, 120]
    assert isinstance(program.findChild(Locking).wanted, LockNow)
    assert not program.finishing.isVisible()


def test_the_system_ends_a_program_that_locks_too(qtbot, exporting, locked):
    program, held, files = exporting(locked)
    program.window.more.entry("lock_now").trigger()
    with qtbot.waitSignal(program.stopped):
        leave()
        held.may_go_on.set()
    assert not files[0].exists()


def is_late(program, name):
    return [thread.name for thread in program._threads if thread.is_running] == [name]


def test_what_is_being_deleted_is_waited_for(qtbot, start, remembered, monkeypatch):
    has_begun, may_go_on = threading.Event(), threading.Event()

    def delete(_connection, *, everything):
        has_begun.set()
        may_go_on.wait()

    monkeypatch.setattr("mmdesk.workers.retention_worker.forget", delete)
    program = start(data_dir=remembered)
    gave_up = QSignalSpy(program.gave_up)
    program._retention.window.everything_wanted.emit()
    qtbot.waitUntil(lambda: has_begun.is_set() and program._retention.is_deleting)
    program.window.close()
    qtbot.waitUntil(program.finishing.isVisible)
    assert "forgotten" in program.finishing.words.text()
    qtbot.waitUntil(lambda: is_late(program, "store"))
    program._give_up()  # the deadline is over
    assert gave_up.count() == 0
    with qtbot.waitSignal(program.stopped):
        may_go_on.set()


def test_a_network_that_is_being_loaded_is_waited_for(qtbot, start):
    may_go_on = threading.Event()

    def load():
        may_go_on.wait()
        return ToyPredictor()

    program = start(load=load)
    gave_up = QSignalSpy(program.gave_up)
    program.window.close()
    qtbot.waitUntil(program.finishing.isVisible)
    qtbot.waitUntil(lambda: is_late(program, "inference"))
    program._give_up()
    assert gave_up.count() == 0
    with qtbot.waitSignal(program.stopped):
        may_go_on.set()


def test_a_conversion_that_the_system_ends_goes_on_at_the_next_start(qapp, data_dir):
    plant(data_dir, film=b"film" * 2**20)
    worker, dialog = LockWorker(data_dir), ConvertingDialog(True)
    stopped, done = QSignalSpy(worker.stopped), QSignalSpy(worker.done)
    dialog.leave_wanted.connect(worker.leave)
    worker.progressed.connect(lambda _share: leave())
    dialog.show()
    worker.turn_on(PASSPHRASE)
    assert (stopped.count(), done.count()) == (1, 0)
    assert dialog.isVisible()  # until it is told
    assert sealing.is_half_done(data_dir)
    forget_key(data_dir)
    LockWorker(data_dir).unlock(PASSPHRASE)
    assert not sealing.is_half_done(data_dir)
    assert all(state is sealing.Sealed.WHOLE for _, state in sealing.look_through(data_dir))
    forget_key(data_dir)
    dialog.end()
