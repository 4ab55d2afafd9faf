"""Dialogs of the trust pages show all their words, also on a low screen, and obey the keyboard."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QScreen
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel

from mmdesk.core.named_people import NamedPerson
from mmdesk.core.retention import Policy
from mmdesk.gui.consent.forget_person import ForgetPerson
from mmdesk.gui.consent.notice import NoticeDialog
from mmdesk.gui.consent.retention_window import RetentionWindow
from mmdesk.gui.passphrase.lock_dialog import LockDialog

LONG = "Donaudampfschifffahrtsgesellschaftskapitän " * 5


@pytest.fixture
def low_screen(monkeypatch):
    monkeypatch.setattr(QScreen, "availableSize", lambda _: QSize(1024, 640))
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _: _.geometry().adjusted(0, 0, 0, -160))


def cut(dialog):
    """The visible labels that have less height than their words need."""
    labels = [one for one in dialog.findChildren(QLabel) if one.isVisible()]
    return [one.text() for one in labels if one.height() < one.heightForWidth(one.width())]


@pytest.mark.usefixtures("low_screen")
def test_no_word_of_the_notice_is_cut(qtbot):
    notice = NoticeDialog()
    qtbot.addWidget(notice)
    notice.begin("")
    qtbot.waitExposed(notice)
    assert cut(notice) == []


@pytest.mark.usefixtures("low_screen")
def test_no_line_of_a_changed_passphrase_is_cut(qtbot):
    lock = LockDialog()
    qtbot.addWidget(lock)
    lock.begin(True)
    qtbot.waitExposed(lock)
    assert cut(lock) == []
    assert min(one.line.height() for one in (lock.present, lock.new, lock.again)) >= 32


def test_what_was_asked_from_the_menu_closes_when_it_is_declined_by_enter(qtbot):
    window = RetentionWindow()
    qtbot.addWidget(window)
    everything = QSignalSpy(window.everything_wanted)
    window.begin(Policy(), asks_for_everything=True)
    qtbot.waitExposed(window)
    assert (window.windowTitle(), cut(window)) == ("Forget everything", [])
    qtbot.keyClick(window.question.no_button, Qt.Key.Key_Return)
    assert (window.isVisible(), everything.count()) == (False, 0)
    window.begin(Policy())
    assert window.windowTitle() == "How long things are kept"


def test_a_very_long_name_makes_no_wide_dialog_and_nobody_named_is_closed(qtbot):
    dialog = ForgetPerson()
    qtbot.addWidget(dialog)
    dialog.begin([NamedPerson(f"{LONG}{number}", id=str(number)) for number in range(40)])
    qtbot.waitExposed(dialog)
    assert (dialog.width(), dialog.leave_button.text()) == (460, "Cancel")
    dialog.begin([])
    assert dialog.leave_button.text() == "Close"
