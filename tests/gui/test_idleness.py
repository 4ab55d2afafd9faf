"""When nobody is disturbed: power, input, and what the window does."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from mmdesk.app.idleness import Idleness
from mmdesk.app.power import on_battery_by
from mmdesk.core.file_jobs import FileJob, JobState
from mmdesk.core.schedule import Waits
from mmdesk.core.sessions import Session
from mmdesk.gui.last_input import LastInput
from mmdesk.gui.review.transport import Transport

SUPPLIES = {
    "mains": {"type": "Mains", "online": "1"},
    "unplugged": {"type": "Mains", "online": "0"},
    "usb": {"type": "USB", "online": "1", "scope": "System"},
    "discharging": {"type": "Battery", "status": "Discharging"},
    "charging": {"type": "Battery", "status": "Charging"},
    "mouse": {"type": "Battery", "status": "Discharging", "scope": "Device"},
    "odd": {"type": "Battery"},
}


@pytest.mark.parametrize(
    ("there", "is_on_battery"),
    [
        ([], False),
        (["mains"], False),
        (["unplugged", "discharging"], True),
        (["mains", "discharging"], False),
        (["usb", "discharging"], False),
        (["unplugged", "charging"], False),
        (["mouse"], False),
        (["mouse", "discharging"], True),
        (["discharging"], True),
        (["odd"], False),
        (["unplugged"], False),
    ],
)
def test_the_kernel_says_whether_it_runs_on_its_battery(tmp_path, there, is_on_battery):
    for name in there:
        (tmp_path / name).mkdir()
        for file, word in SUPPLIES[name].items():
            (tmp_path / name / file).write_text(f"{word}\n")
    assert on_battery_by(tmp_path) is is_on_battery


def test_where_the_kernel_says_nothing_it_is_not_on_battery(tmp_path):
    assert not on_battery_by(tmp_path / "nowhere")


class Queue:
    """Of the queue, all that is asked."""

    def __init__(self):
        self.jobs = []


class Clock:
    """Goes on only when the test says so, and after what has just happened was heard."""

    def __init__(self):
        self.now_s = 1000.0

    def __call__(self):
        return self.now_s

    def go_on(self, seconds):
        for _ in range(3):
            QCoreApplication.processEvents()
        self.now_s += seconds


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def idleness(qtbot, window, clock):
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is window.windowHandle())
    last_input = LastInput(window, clock)
    clock.go_on(60)
    return Idleness(window, Queue(), Transport(window), last_input, lambda: False)


def test_untouched_and_with_nothing_to_do_it_is_idle(idleness):
    assert idleness() == []


def test_the_battery_is_named(window, idleness):
    on_battery = Idleness(window, idleness.queue, idleness.transport, idleness.last_input, lambda: True)
    assert on_battery() == [Waits.POWER]


def test_live_is_named_before_all_else(window, idleness):
    window.is_live = True
    idleness.transport.show_playing(True)
    assert idleness() == [Waits.LIVE, Waits.PLAYING]


@pytest.mark.parametrize(("state", "found"), [(JobState.READING, [Waits.FILE]), (JobState.DONE, [])])
def test_only_a_file_that_is_read_counts(idleness, state, found):
    idleness.queue.jobs.append(FileJob(Session(), state))
    assert idleness() == found


@pytest.mark.parametrize(("name", "found"), [("ask", [Waits.DIALOG]), ("files_window", [])])
def test_a_dialog_counts_but_not_one_that_may_stay_open(window, idleness, clock, name, found):
    dialog = QDialog(window, objectName=name)
    dialog.show()
    clock.go_on(60)
    assert idleness() == found
    dialog.close()


@pytest.mark.parametrize("touch", ["key", "mouse"])
def test_a_key_or_the_mouse_is_not_idleness_for_a_minute(window, idleness, clock, touch):
    if touch == "key":
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    else:
        QTest.mouseMove(window.windowHandle(), window.rect().center())
    clock.go_on(59)
    assert idleness() == [Waits.INPUT]
    clock.go_on(1)
    assert idleness() == []
