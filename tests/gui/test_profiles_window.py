"""Profiles in the window: whose it is, the list, and opening another's."""

import shutil

import pytest
from accounts import account  # noqa: F401 (a fixture)
from planted import files_with_marks, plant
from PySide6.QtCore import QFileSystemWatcher, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mmdesk.app.profiles import Profiling, Switch
from mmdesk.capture.media_file import open_media
from mmdesk.paths import base_model_dir, default_data_dir
from mmdesk.store.profile_use import in_use
from mmdesk.store.profiles import ProfileStore


@pytest.fixture
def opened(start, qtbot, account):  # noqa: F811
    """The program on the default data directory, with its list of profiles open."""

    def _opened(*names, **rest):
        made = [account.make(name) for name in names]
        program = start(data_dir=default_data_dir(), **rest)
        profiling = program.findChild(Profiling)
        program.window.more.entry("profiles").trigger()
        qtbot.waitUntil(lambda: profiling.dialog.list.count() == len(names) + 1)
        return program, profiling, made

    return _opened


def rows(dialog):
    return [dialog.list.item(row).text().split(",")[0] for row in range(dialog.list.count())]


def pick(dialog, row):
    dialog.list.setCurrentRow(row)


def answer(dialog, words):
    line = dialog.question.line
    line.clear()
    QTest.keyClicks(line, words)
    QTest.keyClick(line, Qt.Key.Key_Return)


def test_with_one_profile_nothing_says_whose_it_is(opened):
    program, profiling, _ = opened()
    dialog = profiling.dialog
    assert program.window.windowTitle() == "mmdesk"
    assert not profiling.chip.isVisible()
    assert rows(dialog) == ["First profile"]
    assert not dialog.asks.isVisible()
    assert not dialog.open_button.isEnabled()
    assert not dialog.delete_button.isEnabled()


def test_a_folder_that_was_named_is_nobodys(start, account):  # noqa: F811
    account.make("Ada")
    program = start()
    assert program.findChild(Profiling) is None
    assert program.window.more.entry("profiles") is None
    assert program.window.windowTitle() == "mmdesk"


def test_a_new_one_is_made_by_its_name_and_the_window_says_whose_it_is(qtbot, opened, account):  # noqa: F811
    program, profiling, _ = opened()
    dialog = profiling.dialog
    dialog.new_button.click()
    assert not dialog.question.yes_button.isEnabled()
    answer(dialog, "Ada")
    qtbot.waitUntil(lambda: rows(dialog) == ["First profile", "Ada"])
    assert dialog.list.currentRow() == 1
    assert not dialog.question.isVisible()
    assert dialog.open_button.isEnabled()
    assert program.window.windowTitle() == "First profile – mmdesk"
    assert profiling.chip.isVisible()
    assert [one.name for one in account.all().all] == ["", "Ada"]


def test_a_name_that_is_taken_is_told_and_what_was_typed_stays(qtbot, opened):
    _, profiling, _ = opened("Ada")
    dialog = profiling.dialog
    dialog.new_button.click()
    for words, said in (
        ("ADA", "There is a profile Ada already."),
        ("a/b", "begins with no"),
        ("x" * 60, "longer"),
    ):
        answer(dialog, words)
        qtbot.waitUntil(lambda said=said: said in dialog.trouble.text())
        assert dialog.question.line.text() == words
        assert dialog.question.isEnabled()
    QTest.keyClick(dialog.question.line, Qt.Key.Key_Escape)
    assert not dialog.question.isVisible()
    assert dialog.isVisible()
    assert dialog.trouble.text() == ""


def test_after_a_bug_the_list_can_be_used_again(qtbot, opened, monkeypatch):
    _, profiling, _ = opened("Ada")
    dialog = profiling.dialog

    def broken(*_):
        raise ZeroDivisionError("planted")

    with monkeypatch.context() as patch, qtbot.captureExceptions() as bugs:
        patch.setattr(ProfileStore, "make", broken)
        dialog.new_button.click()
        answer(dialog, "Ben")
        qtbot.waitUntil(lambda: bool(bugs) and dialog.question.isEnabled())
    answer(dialog, "Ben")
    qtbot.waitUntil(lambda: rows(dialog) == ["First profile", "Ada", "Ben"])


def test_the_window_can_be_closed_while_it_asks(qtbot, opened):
    program, profiling, _ = opened("Ada")
    profiling.dialog.new_button.click()
    with qtbot.waitSignal(program.stopped):
        QApplication.closeAllWindows()
    assert not profiling.dialog.isVisible()


def test_the_one_that_is_open_can_be_renamed_and_the_window_says_so(qtbot, opened):
    program, profiling, _ = opened("Ada")
    dialog = profiling.dialog
    dialog.rename_button.click()
    answer(dialog, "Ben & <b>Co")
    qtbot.waitUntil(lambda: rows(dialog)[0] == "Ben & <b>Co")
    assert program.window.windowTitle() == "Ben & <b>Co – mmdesk"
    assert profiling.chip.accessibleName() == "Profile: Ben & <b>Co"
    assert profiling.chip.text() == "Ben && <b>Co"


def test_a_name_given_in_another_window_is_followed(qtbot, start, account):  # noqa: F811
    program = start(data_dir=default_data_dir())
    window, chip = program.window, program.findChild(Profiling).chip
    assert (window.windowTitle(), chip.isVisible()) == ("mmdesk", False)
    ada = account.make("Ada")  # there was no list before
    qtbot.waitUntil(lambda: window.windowTitle() == "First profile – mmdesk" and chip.isVisible())
    account.rename("default", "Ben & Co")
    qtbot.waitUntil(lambda: window.windowTitle() == "Ben & Co – mmdesk" and chip.text() == "Ben && Co")
    account.rename(ada.id, "Cem")  # of somebody else's nothing is seen
    account.delete(ada.id)
    qtbot.waitUntil(lambda: window.windowTitle() == "mmdesk" and not chip.isVisible())


def test_an_open_list_follows_another_window_and_keeps_what_is_picked(qtbot, opened, account):  # noqa: F811
    _, profiling, (ada, _) = opened("Ada", "Ben")
    dialog = profiling.dialog
    pick(dialog, 2)
    account.rename(ada.id, "Aida")
    qtbot.waitUntil(lambda: rows(dialog) == ["First profile", "Aida", "Ben"])
    assert dialog.list.currentRow() == 2
    dialog.rename_button.click()
    dialog.question.line.clear()
    QTest.keyClicks(dialog.question.line, "Bo")
    account.rename(ada.id, "Ada")
    qtbot.waitUntil(lambda: rows(dialog) == ["First profile", "Ada", "Ben"])
    assert (dialog.question.isVisible(), dialog.question.line.text()) == (True, "Bo")


def test_where_the_disk_says_nothing_it_is_seen_when_the_window_is_used_again(
    qtbot,
    start,
    account,  # noqa: F811
    qapp,
    monkeypatch,
):
    monkeypatch.setattr(QFileSystemWatcher, "addPath", lambda *_: False)
    account.make("Ada")
    window = start(data_dir=default_data_dir()).window
    qtbot.waitUntil(lambda: window.windowTitle() == "First profile – mmdesk")
    account.rename("default", "Ben")
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    qtbot.waitUntil(lambda: window.windowTitle() == "Ben – mmdesk")


def test_deleting_asks_for_the_name_and_erases_every_byte(qtbot, opened, account):  # noqa: F811
    _, profiling, (ada, ben) = opened("Ada", "Ben")
    dialog = profiling.dialog
    plant(ada.folder, base_model_dir())
    shutil.copytree(ada.folder, ben.folder, dirs_exist_ok=True)
    pick(dialog, 1)
    dialog.delete_button.click()
    for wrong in ("", "Ad", "Ben"):
        answer(dialog, wrong)
        assert not dialog.question.yes_button.isEnabled()
        assert ada.folder.exists()
    answer(dialog, "ada")
    qtbot.waitUntil(lambda: rows(dialog) == ["First profile", "Ben"])
    assert not ada.folder.exists()
    assert {one.split("/")[0] for one in files_with_marks(account.home)} == {ben.id}
    assert not dialog.question.isVisible()


def test_what_is_open_elsewhere_is_not_deleted_and_it_is_said(qtbot, opened):
    _, profiling, (ada,) = opened("Ada")
    dialog = profiling.dialog
    pick(dialog, 1)
    dialog.delete_button.click()
    with in_use(ada.folder):
        answer(dialog, "Ada")
        qtbot.waitUntil(lambda: "Ada is open in another window" in dialog.trouble.text())
    answer(dialog, "Ada")
    qtbot.waitUntil(lambda: rows(dialog) == ["First profile"])


def test_the_first_one_and_the_one_that_is_open_stay(qtbot, start, account):  # noqa: F811
    ada = account.make("Ada")
    program = start(data_dir=ada.folder)
    dialog = program.findChild(Profiling).dialog
    assert program.window.windowTitle() == "Ada – mmdesk"
    program.findChild(Profiling).chip.click()
    qtbot.waitUntil(lambda: dialog.list.count() == 2)
    assert dialog.list.currentRow() == 1
    assert (dialog.delete_button.isEnabled(), dialog.open_button.isEnabled()) == (False, False)
    assert dialog.delete_button.toolTip() == "Open another one first"
    pick(dialog, 0)
    assert (dialog.delete_button.isEnabled(), dialog.open_button.isEnabled()) == (False, True)
    assert "Forget everything…" in dialog.delete_button.toolTip()


def test_opening_another_ends_what_is_live_and_closes_all(qtbot, opened, clip):
    program, profiling, (ada,) = opened("Ada", camera=str(clip))
    window = program.window
    qtbot.waitUntil(lambda: window.is_live and window.showing.shown is not None)
    window.controls.record.setChecked(True)
    media = default_data_dir() / "media"
    qtbot.waitUntil(lambda: any(one.stat().st_size > 2000 for one in media.glob("*.mkv")))
    begun_s = window.showing.shown.moment.end_s
    qtbot.waitUntil(lambda: window.showing.shown.moment.end_s > begun_s + 1.0)
    pick(profiling.dialog, 1)
    with qtbot.waitSignal(program.stopped):
        QTest.keyClick(profiling.dialog.list, Qt.Key.Key_Return)
    assert profiling.wanted == Switch(ada.folder)
    assert not window.isVisible()
    assert not profiling.dialog.isVisible()
    with open_media(next(iter(media.glob("*.mkv")))) as recorded:
        assert recorded.duration_s > 0.1  # which only the end of a finished file says


def test_one_whose_folder_is_missing_is_not_opened_and_nothing_is_closed(qtbot, opened):
    program, profiling, (ada,) = opened("Ada")
    dialog = profiling.dialog
    pick(dialog, 1)
    ada.folder.rmdir()
    dialog.open_button.click()
    qtbot.waitUntil(lambda: "The folder of Ada is missing" in dialog.trouble.text())
    assert program.window.isVisible()
    assert profiling.wanted is None
    dialog.begin("default")
    qtbot.waitUntil(lambda: "Its folder is missing" in dialog.list.item(1).text())
    pick(dialog, 1)
    assert not dialog.open_button.isEnabled()
    dialog.delete_button.click()
    answer(dialog, "Ada")
    qtbot.waitUntil(lambda: rows(dialog) == ["First profile"])


def test_whether_it_asks_is_kept(qtbot, opened, account):  # noqa: F811
    _, profiling, _ = opened("Ada")
    dialog = profiling.dialog
    assert dialog.asks.isChecked()
    dialog.asks.click()
    qtbot.waitUntil(lambda: not account.all().asks)
    assert dialog.isVisible()


def test_a_list_that_cannot_be_read_is_told_and_the_window_works(qtbot, start, account, monkeypatch):  # noqa: F811
    account.make("Ada")
    (account.home / "profiles.json").unlink()
    (account.home / "profiles.json").mkdir()
    program = start(data_dir=default_data_dir())
    dialog = program.findChild(Profiling).dialog
    program.window.more.entry("profiles").trigger()
    qtbot.waitUntil(lambda: "cannot be read" in dialog.trouble.text())
    assert program.window.isVisible()
