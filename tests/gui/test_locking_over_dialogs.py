"""Locking while something else is open: nothing of it stays visible, and nothing waits for an answer."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QToolTip
from remembered import NOON, a_prediction
from sealed_data import CHEAP, PASSPHRASE

from mmdesk.app.locking import Locking, LockNow
from mmdesk.core.sessions import PastSession, Session
from mmdesk.store import sealing
from mmdesk.store.database import open_database
from mmdesk.store.keys import forget_key
from mmdesk.store.sessions import SessionStore

PAST = PastSession(Session("live", NOON, id="old"), 2.0)


@pytest.fixture
def locked(data_dir):
    connection = open_database(data_dir)
    SessionStore(connection).begin(PAST.session)
    for second in range(2):
        SessionStore(connection).add_prediction("old", second, second + 1, a_prediction(f"m{second}"))
    connection.close()
    sealing.turn_on(data_dir, PASSPHRASE, cost=CHEAP)
    yield data_dir
    forget_key(data_dir)


def file_dialog(window):
    window.choose_file()


def export_dialog(window):
    window.review.begin(PAST)
    window.past.export()


def consent_file(window):
    QFileDialog.getSaveFileName(window, "consents", "consent of Ada.csv")


def ask_me(window):
    window.learning.ask_wanted.emit()


def guide(window):
    window.more.entry("guide").trigger()


def sessions(window):
    window.past.show_list()


def forget_everything(window):
    window.more.entry("forget_everything").trigger()


def tip(window):
    QToolTip.showText(window.mapToGlobal(window.rect().center()), "said of Ada", window)


def devices(window):
    window.controls.camera.showPopup()


SCENES = (
    file_dialog,
    export_dialog,
    consent_file,
    ask_me,
    guide,
    sessions,
    forget_everything,
    tip,
    devices,
)


def visible():
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]


@pytest.mark.qt_log_ignore("This plugin does not support", "pa_context_connect")
@pytest.mark.parametrize("scene", SCENES)
def test_nothing_stays_visible(qtbot, start, locked, scene):
    program = start(data_dir=locked)
    window, left = program.window, []
    qtbot.waitUntil(lambda: window.more.entry("lock_now") is not None)
    read = []
    window.files_wanted.connect(read.append)
    window.past.export_wanted.connect(lambda *_: read.append("an export"))

    def lock():
        program.findChild(Locking).idle.due.emit()
        left.extend(visible())

    def watch():
        if len(visible()) > 1 or scene is ask_me:
            looks.stop()
            lock()
        elif scene is tip:  # the window's own beginning may have taken it away
            tip(window)

    looks = QTimer(window, interval=20)
    looks.timeout.connect(watch)
    looks.start()
    with qtbot.waitSignal(program.stopped):
        scene(window)
    assert left == []
    assert visible() == []
    assert read == []
    assert isinstance(program.findChild(Locking).wanted, LockNow)
