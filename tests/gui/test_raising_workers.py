"""Every slot of every worker raising in the whole program: one report each, and the rest goes on."""

from types import MethodType

import pytest
from kept_rows import rows
from program_ending import close
from PySide6.QtCore import QMetaMethod, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QPushButton

from mmdesk.app import faults as faults_module
from mmdesk.app.faults import Faults
from mmdesk.app.reporting import Reporting
from mmdesk.core.emotions import Emotion
from mmdesk.core.exporting import ExportOrder
from mmdesk.core.file_jobs import JobState
from mmdesk.store.edits import EditStore
from mmdesk.store.sessions import SessionStore
from mmdesk.workers import import_worker, session_worker

PERSONAL = "Tom"
TYPES = {"QString": str, "int": int, "bool": bool, "double": float, "PyObject": object, "QVariantList": list}
ANY = {str: "x", int: 1, bool: True, float: 1.0, object: None, list: []}
FIRST = QObject.staticMetaObject.methodCount()


@pytest.fixture
def faults(qapp, monkeypatch):
    monkeypatch.setattr("mmdesk.gui.fault_dialog._QUIET_S", 0.0)
    monkeypatch.setattr("mmdesk.gui.fault_dialog._LOOK_MS", 10)
    monkeypatch.setattr(faults_module, "_MOST", 1000)
    made = Faults()
    made.install()
    yield made
    made.uninstall()


def workers(program):
    """Each worker with the name of its thread."""
    return [(thread.name, worker) for thread in program._threads for worker in thread._workers]


def slots(worker):
    """Each slot that is not its beginning or end: its name, and the types of what it is given."""
    methods = [worker.metaObject().method(n) for n in range(FIRST, worker.metaObject().methodCount())]
    found = {}
    for method in methods:
        if method.methodType() is QMetaMethod.MethodType.Slot:
            types = [TYPES[bytes(one.data()).decode()] for one in method.parameterTypes()]
            found[bytes(method.name().data()).decode()] = types
    return [(name, types) for name, types in found.items() if name not in ("start", "stop")]


def raises(worker, slot):
    """Put something in the slot's place that raises an error of a kind of its own; the kind."""
    kind = type(f"{type(worker).__name__}_{slot}", (Exception,), {"__module__": "builtins"})

    def raising(self, *_arguments):
        raise kind(f"of '{PERSONAL}'")

    def _raising(self, *_arguments):
        raise kind(f"of '{PERSONAL}'")

    setattr(worker, slot, MethodType(_raising if slot.startswith("_") else raising, worker))
    return kind.__name__


def ask(worker, slot, types, times):
    """Ask for it as the window does: by a signal, in the worker's thread."""
    asks = type("Asks", (QObject,), {"asked": Signal(*types)})()
    asks.asked.connect(getattr(worker, slot))
    return lambda: [asks.asked.emit(*map(ANY.get, types)) for _ in range(times)]


def kinds(dialog):
    return {report.sentence.split(":")[0]: report.thread for report in dialog.reports}


def use(qtbot, window, text, waiting):
    """The window works: what is written is read, and judged, and kept."""
    window.text_written.emit(text)
    qtbot.waitUntil(lambda: window.showing.shown is not None and window.showing.shown.moment.text == text)
    window.verdicts.name(Emotion.ANGER)
    qtbot.waitUntil(lambda: window.learning.waiting_label.text().startswith(f"{waiting} verdict"))


def meet_bugs(qtbot, program, dialog, wanted):
    """Let every slot whose name is `wanted` raise twice; of which kind, and in which thread."""
    expected = {}
    for thread, worker in workers(program):
        for slot, types in slots(worker):
            if wanted(slot):
                asked, kind = ask(worker, slot, types, times=2), raises(worker, slot)
                asked()
                qtbot.waitUntil(lambda kind=kind: times(dialog, kind) > 1)
                delattr(worker, slot)
                expected[kind] = thread
    return expected


def times(dialog, kind):
    """How often a bug of this kind was met, as far as the dialog knows."""
    key = next((one.key for one in dialog.reports if one.sentence.startswith(f"{kind}:")), "")
    return dialog._times.get(key, 0)


def test_whichever_slot_raises_there_is_one_report_and_the_window_stays_usable(qtbot, start, faults):
    program = start()
    window, reporting = program.window, Reporting(program, faults)
    use(qtbot, window, "before", 1)
    told = {worker: QSignalSpy(worker.failed) for _, worker in workers(program) if answers(worker)}
    expected = meet_bugs(qtbot, program, reporting.dialog, lambda slot: not slot.startswith("_"))
    assert len(set(expected.values())) > 12
    assert kinds(reporting.dialog) == expected
    # Whoever waits for one of these workers has an answer, which is that it failed.
    for worker, failed in told.items():
        wishes = [slot for slot, _ in slots(worker) if not slot.startswith("_")]
        assert failed.count() >= 2 * len(wishes), worker
    use(qtbot, window, "after", 2)


def answers(worker):
    return worker.metaObject().indexOfSignal(faults_module._FAILED) >= 0


def test_where_every_worker_raises_at_its_start_and_in_its_timers_all_are_started_anew(qtbot, start, faults):
    program = start()
    window, reporting = program.window, Reporting(program, faults)
    use(qtbot, window, "before", 1)
    expected = meet_bugs(qtbot, program, reporting.dialog, lambda slot: slot.startswith("_"))
    expected |= {raises(worker, "start"): thread for thread, worker in workers(program)}
    for thread in program._threads:
        program.restart(thread.name)
    qtbot.waitUntil(lambda: kinds(reporting.dialog) == expected)
    for _, worker in workers(program):
        delattr(worker, "start")
    qtbot.waitUntil(reporting.dialog.isVisible)
    read_and_copy(reporting.dialog)
    for thread in program._threads:
        program.restart(thread.name)
    qtbot.waitUntil(lambda: window.status.version.text() == "Version 0 (base)")
    use(qtbot, window, "after", 2)


def read_and_copy(dialog):
    """Each report can be looked at, and copied."""
    back, copy = (dialog.findChild(QPushButton, name) for name in ("fault_back", "fault_copy"))
    while back.isEnabled():
        back.click()
    assert dialog._place.text() == f"1 of {len(dialog.reports)}"
    copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(dialog.reports[0].sentence)
    assert PERSONAL not in copied


class RaisesOnce:
    """In a method's place: the first call meets a bug."""

    def __init__(self, monkeypatch, owner, name):
        self._original, self._is_on = getattr(owner, name), True
        monkeypatch.setattr(owner, name, lambda *arguments: self._call(*arguments))

    def _call(self, *arguments):
        if self._is_on:
            self._is_on = False
            raise ZeroDivisionError
        return self._original(*arguments)


def test_a_verdict_that_meets_a_bug_holds_up_no_other(qtbot, start, faults, monkeypatch, tmp_path):
    program = start()
    window, reporting = program.window, Reporting(program, faults)
    use_not_kept = RaisesOnce(monkeypatch, EditStore, "add")
    window.text_written.emit("first")
    qtbot.waitUntil(lambda: window.showing.shown is not None)
    window.verdicts.name(Emotion.ANGER)
    qtbot.waitUntil(lambda: any("kept one step from being written" in text for text in window.banners.texts))
    use(qtbot, window, "second", 1)
    assert len(reporting.dialog.reports) == 1
    assert not use_not_kept._is_on
    window.text_written.emit("third")
    close(qtbot, program)
    assert rows(tmp_path, "SELECT count(*) FROM feedback") == [(1,)]


def test_a_file_whose_keeping_meets_a_bug_is_told_and_read_on(qtbot, start, faults, monkeypatch, clip):
    program = start()
    window, reporting = program.window, Reporting(program, faults)
    RaisesOnce(monkeypatch, SessionStore, "add_many")
    window.open_file(str(clip))
    qtbot.waitUntil(lambda: any("stumbles over a fault" in text for text in window.banners.texts))
    assert [job.state for job in window.files.model.jobs] == [JobState.FAILED]
    qtbot.waitUntil(lambda: len(reporting.dialog.reports) == 1 and not program.inference.file.is_reading)
    window.files.retry_wanted.emit(window.files.model.jobs[0].id)
    window.files.go_on_wanted.emit()
    qtbot.waitUntil(lambda: [job.state for job in window.files.model.jobs] == [JobState.DONE])


def test_an_import_that_meets_a_bug_holds_up_no_other(qtbot, start, faults, monkeypatch, clip, tmp_path):
    program = start(files=[clip])
    window, reporting = program.window, Reporting(program, faults)
    qtbot.waitUntil(lambda: [job.state for job in window.files.model.jobs] == [JobState.DONE])
    written = str(tmp_path / "again.json")
    with qtbot.waitSignal(program._exporting._worker.exported):
        window.past.export_wanted.emit(ExportOrder(written), window.review.session)
    RaisesOnce(monkeypatch, import_worker, "bring_in")
    session = window.review.session.session.id
    window.import_wanted.emit(written)
    window.import_wanted.emit(written)
    qtbot.waitUntil(lambda: window.review.session.session.id != session)
    assert any("kept a file from being brought in" in text for text in window.banners.texts), (
        window.banners.texts
    )
    assert len(reporting.dialog.reports) == 1


def test_a_list_of_sessions_that_meets_a_bug_says_so_and_is_there_the_next_time(
    qtbot, start, faults, monkeypatch
):
    window = start(None, None).window
    RaisesOnce(monkeypatch, session_worker, "summaries")
    sessions = window.past.list
    window.past.show_list()
    qtbot.waitUntil(lambda: "Something went wrong inside mmdesk." in sessions.empty.text())
    sessions.reject()
    window.past.show_list()
    assert sessions.empty.text() == "Looking…"
    qtbot.waitUntil(lambda: "No sessions yet." in sessions.empty.text())
    sessions.reject()
