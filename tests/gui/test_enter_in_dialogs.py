"""Enter presses the button that has the focus, in every dialog, and nothing from a field."""

import inspect
import pkgutil
from importlib import import_module

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QDialog, QLineEdit, QMenu, QPushButton, QToolButton, QVBoxLayout

import mmdesk.gui
from mmdesk.gui.dialog import Dialog
from mmdesk.gui.dialog_button import dialog_button
from mmdesk.gui.passphrase.lock_dialog import LockDialog

ENTER = [Qt.Key.Key_Return, Qt.Key.Key_Enter]


@pytest.fixture
def dialog(qtbot):
    """A field, two buttons and a menu."""
    dialog = Dialog()
    qtbot.addWidget(dialog)
    dialog.field = QLineEdit()
    dialog.no, dialog.yes = dialog_button("No", "no"), dialog_button("Yes", "yes")
    dialog.more = QToolButton()
    dialog.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    layout = QVBoxLayout(dialog)
    for widget in (dialog.field, dialog.no, dialog.yes, dialog.more):
        layout.addWidget(widget)
    dialog.open()
    qtbot.waitExposed(dialog)
    return dialog


@pytest.mark.parametrize("key", ENTER)
def test_enter_presses_the_button_with_the_focus_once(qtbot, dialog, key):
    no, yes = QSignalSpy(dialog.no.clicked), QSignalSpy(dialog.yes.clicked)
    dialog.yes.setFocus()
    qtbot.keyClick(dialog.yes, key)
    assert (yes.count(), no.count()) == (1, 0)


def test_enter_in_a_field_presses_nothing(qtbot, dialog):
    spies = [QSignalSpy(button.clicked) for button in dialog.findChildren(QPushButton)]
    dialog.field.setFocus()
    qtbot.keyClick(dialog.field, ENTER[0])
    assert [spy.count() for spy in spies] == [0, 0]
    assert dialog.isVisible()


def test_enter_on_a_disabled_button_or_with_a_modifier_presses_nothing(qtbot, dialog):
    yes = QSignalSpy(dialog.yes.clicked)
    dialog.yes.setFocus()
    qtbot.keyClick(dialog.yes, ENTER[0], Qt.KeyboardModifier.ControlModifier)
    dialog.yes.setDisabled(True)
    qtbot.keyClick(dialog, ENTER[0])
    assert yes.count() == 0


@pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform, of popups
def test_enter_opens_a_buttons_menu(qtbot, dialog):
    menu = QMenu(dialog)
    menu.addAction("One")
    opened = QSignalSpy(menu.aboutToShow)
    menu.aboutToShow.connect(menu.close, Qt.ConnectionType.QueuedConnection)
    dialog.more.setMenu(menu)
    dialog.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    dialog.more.setFocus()
    qtbot.keyClick(dialog.more, ENTER[0])
    assert opened.count() == 1


def test_a_real_dialog_is_left_by_enter_on_its_button(qtbot):
    lock = LockDialog()
    qtbot.addWidget(lock)
    lock.begin(False)
    qtbot.waitExposed(lock)
    lock.close_button.setFocus()
    qtbot.keyClick(lock.close_button, ENTER[0])
    assert not lock.isVisible()


def test_every_dialog_of_the_program_does_so():
    modules = [
        import_module(found.name)
        for found in pkgutil.walk_packages(mmdesk.gui.__path__, "mmdesk.gui.")
        if not found.ispkg
    ]
    dialogs = {
        one
        for module in modules
        for _, one in inspect.getmembers(module, inspect.isclass)
        if issubclass(one, QDialog) and one.__module__.startswith("mmdesk.")
    }
    assert len(dialogs) > 15
    assert {one.__name__ for one in dialogs if not issubclass(one, Dialog)} == set()
