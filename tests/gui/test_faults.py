"""Faults of the program's own in the real window: one report each, no storm, and a way to restart."""

import sys
import threading

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPushButton

from mmdesk.app.faults import Faults
from mmdesk.app.reporting import Reporting
from mmdesk.core.emotions import Emotion
from mmdesk.model.toy import ToyPredictor

PERSONAL = "Tom"


class Fails:
    """What raises when it is switched on, in place of a method."""

    def __init__(self, original):
        self.original, self.is_on, self.times = original, True, 0

    def __call__(self, *arguments):
        if self.is_on:
            self.times += 1
            raise ZeroDivisionError(f"of '{PERSONAL}'")
        return self.original(*arguments)


@pytest.fixture
def faults(qapp):
    made = Faults()
    made.install()
    yield made
    made.uninstall()


@pytest.fixture
def begin(start, faults, monkeypatch):
    """A program whose faults are reported, as `run` has it; the user has typed nothing lately."""
    monkeypatch.setattr("mmdesk.gui.fault_dialog._QUIET_S", 0.0)
    monkeypatch.setattr("mmdesk.gui.fault_dialog._LOOK_MS", 10)

    def _begin(*arguments, **options):
        program = start(*arguments, **options)
        program.reporting = Reporting(program, faults)
        program.reporting.begin()
        return program

    return _begin


def button(widget, name):
    return widget.findChild(QPushButton, name)


def raise_it(kind=ZeroDivisionError):
    raise kind(f"of '{PERSONAL}'")


class Clumsy(QObject):
    """A slot of the window's that fails."""

    @Slot()
    def stumble(self):
        raise_it()


def test_a_fault_in_a_timer_is_one_dialog_that_counts(qtbot, begin, caplog):
    program = begin()
    dialog, clumsy = program.reporting.dialog, Clumsy()
    timer = QTimer(interval=1)
    timer.timeout.connect(clumsy.stumble)
    timer.start()
    qtbot.waitUntil(lambda: "16 times" in dialog._words.text())
    timer.stop()
    assert dialog.isVisible()
    assert len(dialog.reports) == 1
    assert "Tom" not in dialog._report.toPlainText()
    told = [record for record in caplog.records if record.name == "mmdesk.bugs"]
    assert 11 <= len(told) <= 16
    assert "Tom" not in caplog.text
    dialog.close()
    QTimer.singleShot(0, clumsy.stumble)
    qtbot.waitUntil(lambda: not dialog._timer.isActive())
    assert not dialog.isVisible()


def test_wherever_a_fault_is_met_it_is_reported(qtbot, begin, faults):
    program = begin()
    dialog = program.reporting.dialog

    class Dies:
        def __del__(self):
            raise_it(KeyError)

    thread = threading.Thread(target=raise_it, name="a thread", args=(LookupError,))
    thread.start()
    thread.join()
    Dies()
    clumsy = Clumsy()
    QTimer.singleShot(0, clumsy.stumble)
    qtbot.waitUntil(lambda: len(dialog.reports) == 3)
    kinds = {report.sentence.split(":")[0]: report for report in dialog.reports}
    assert set(kinds) == {"LookupError", "KeyError", "ZeroDivisionError"}
    assert kinds["LookupError"].thread == "a thread"
    at = int(dialog._place.text()[0])
    button(dialog, "fault_back").click()
    assert dialog._place.text() == f"{max(1, at - 1)} of 3"
    assert dialog.reports[max(1, at - 1) - 1].sentence == dialog._sentence.text()


def test_it_neither_takes_the_keyboard_nor_appears_while_the_user_types(qtbot, begin, monkeypatch):
    program = begin()
    window, dialog = program.window, program.reporting.dialog
    since = [0.0]
    monkeypatch.setattr("mmdesk.gui.fault_dialog._QUIET_S", 1.0)
    dialog._since_input_s = lambda: since[0]
    qtbot.waitUntil(lambda: bool(window.status.version.text()))
    clumsy = Clumsy()
    QTimer.singleShot(0, clumsy.stumble)
    qtbot.waitUntil(lambda: len(dialog.reports) == 1)
    qtbot.wait(60)
    assert not dialog.isVisible()
    since[0] = 2.0
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)  # offscreen, all are activated
    assert not dialog.isModal()


def test_a_report_is_copied_and_saved(qtbot, begin, tmp_path, monkeypatch):
    program = begin()
    dialog = program.reporting.dialog
    QTimer.singleShot(0, Clumsy(program).stumble)
    qtbot.waitUntil(dialog.isVisible)
    button(dialog, "fault_copy").click()
    copied = QGuiApplication.clipboard().text()
    for part in ("ZeroDivisionError: of '…'", "Traceback", "stumble", "PySide6: ", "Python: ", "system: "):
        assert part in copied
    target = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    button(dialog, "fault_save").click()
    assert target.read_text() == copied
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path), ""))
    button(dialog, "fault_save").click()
    assert "Not saved" in dialog._said.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_predictor_that_raises_is_told_and_works_again_after_a_restart(qtbot, begin, clip):
    made = []

    class Clumsier(ToyPredictor):
        def __init__(self):
            super().__init__()
            self.is_broken = not made
            made.append(self)

        def predict(self, moment):
            if self.is_broken:
                raise ZeroDivisionError("in the network")
            return super().predict(moment)

    program = begin(str(clip), load=Clumsier)
    window, dialog = program.window, program.reporting.dialog
    qtbot.waitUntil(lambda: any("goes wrong again and again" in text for text in window.banners.texts))
    assert "“Reading emotions”" in dialog._words.text()
    assert window.showing.shown is None
    assert len(dialog.reports) == 1
    button(dialog, "fault_restart").click()
    qtbot.waitUntil(lambda: window.showing.shown is not None)
    assert len(made) == 2


@pytest.mark.parametrize("thread", ["capture", "store"])
def test_a_worker_that_raises_leaves_the_rest_usable_and_is_restarted(
    qtbot, begin, clip, tmp_path, monkeypatch, thread
):
    program = begin(str(clip), str(clip))
    window, dialog = program.window, program.reporting.dialog
    qtbot.waitUntil(lambda: window.showing.shown is not None)
    worker = program.live._capture if thread == "capture" else program.keeping.store.running
    name = "_say_once" if thread == "capture" else "add"
    fails = Fails(getattr(worker, name))
    monkeypatch.setattr(worker, name, fails)
    qtbot.waitUntil(lambda: len(dialog.reports) == 1)
    assert dialog.reports[0].thread == thread
    fails.is_on = False
    button(dialog, "fault_restart").click()
    qtbot.waitUntil(dialog.isVisible)
    dialog.close()
    last = window.showing.shown
    qtbot.waitUntil(lambda: window.showing.shown is not last)
    qtbot.waitUntil(lambda: bool(window.showing.shown.prediction.opinions))
    window.verdicts.name(Emotion.ANGER)
    qtbot.waitUntil(lambda: window.learning.waiting_label.text() == "1 verdict waiting")
    assert len(dialog.reports) == 1


def test_what_qt_complains_of_is_logged(qtbot, faults, caplog):
    from PySide6.QtCore import qWarning

    qWarning("of /home/tom/x.mp4")
    assert [record.getMessage() for record in caplog.records if record.name == "mmdesk.qt"] == ["of …"]


def test_the_hooks_are_given_back(qapp):
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    made = Faults()
    made.install()
    made.uninstall()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
