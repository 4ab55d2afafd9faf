"""At the start, where there are several profiles, it is asked whose it is."""

import os
import subprocess
import sys

import pytest
from accounts import account  # noqa: F401 (a fixture)
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sealed_data import CHEAP, PASSPHRASE, plant

from mmdesk.app.choosing import Choosing
from mmdesk.app.locking import ask_to_unlock
from mmdesk.core.errors import StoreError
from mmdesk.gui.profiles.choice_page import ChoicePage
from mmdesk.paths import default_data_dir
from mmdesk.store import sealing
from mmdesk.store.keys import forget_key
from mmdesk.store.profiles import ProfileStore

RUN = """
import sys
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from mmdesk.app import running
from mmdesk.app.profiles import Profiling
from mmdesk.gui.main_window import MainWindow
from mmdesk.gui.profiles.choice_page import ChoicePage
from mmdesk.model.toy import ToyPredictor

running.load_predictor = lambda _folder: ToyPredictor()
seen, steps = [], ["choose", "list", "open", "close"]

def look():
    page = QApplication.activeModalWidget()
    tops = QApplication.topLevelWidgets()
    windows = [one for one in tops if isinstance(one, MainWindow) and one.isVisible()]
    is_list = page is not None and page.objectName() == "profiles_window"
    if steps[0] == "choose" and isinstance(page, ChoicePage):
        seen.append([page.list.item(row).text().split(",")[0] for row in range(page.list.count())])
        steps.pop(0)
        QTest.keyClick(page.list, Qt.Key.Key_2)
    elif steps[0] == "list" and windows and windows[0].status.state.text():
        seen.append(windows[0].windowTitle())
        steps.pop(0)
        windows[0].more.entry("profiles").trigger()
    elif steps[0] == "open" and is_list and page.list.count() == 3:
        page.list.setCurrentRow(2)
        steps.pop(0)
        QTest.keyClick(page.list, Qt.Key.Key_Return)
    elif steps[0] == "close" and windows and windows[0].windowTitle() != seen[-1]:
        seen.append(windows[0].windowTitle())
        steps[0] = "ended"
        windows[0].close()
    if steps[0] != "ended":
        QTimer.singleShot(20, look)

real = running.Choosing
def choosing(*given):
    QTimer.singleShot(0, look)
    return real(*given)
running.Choosing = choosing
code = running.run(None, "none", "none")
print(seen)
sys.exit(code)
"""


class Chooser:
    """Answers the page with these keys, one for each time it is asked."""

    def __init__(self, *keys):
        self._keys, self.pages, self.troubles = list(keys), [], []
        QTimer.singleShot(0, self._look)

    def _look(self):
        page = QApplication.activeModalWidget()
        if isinstance(page, ChoicePage) and page not in self.pages:
            self.pages.append(page)
            self.troubles.append(page.trouble.text())
            QTest.keyClick(page.list, self._keys.pop(0))
        if self._keys:
            QTimer.singleShot(10, self._look)


@pytest.fixture
def choosing(qapp):
    made = []

    def _choosing(asked_for=None):
        made.append(Choosing(asked_for, lambda _folder: None))
        return made[-1]

    yield _choosing
    for one in made:
        one.let_go()


def test_where_there_is_one_nothing_is_asked(choosing, account):  # noqa: F811
    assert choosing().at_start() == default_data_dir()
    assert not account.home.exists()


@pytest.mark.parametrize("keys", [(Qt.Key.Key_2,), (Qt.Key.Key_Down, Qt.Key.Key_Return)])
def test_a_digit_or_enter_opens_it_and_it_is_remembered(choosing, account, keys):  # noqa: F811
    ada = account.make("Ada")
    page = Chooser(keys[0])
    if len(keys) > 1:
        page._keys = [Qt.Key.Key_Down]
        QTimer.singleShot(100, lambda: QTest.keyClick(page.pages[0].list, keys[1]))
    assert choosing().at_start() == ada.folder
    assert account.all().last == ada.id


def test_the_last_one_is_picked_and_esc_leaves(choosing, account):  # noqa: F811
    account.make("Ada")
    ben = account.make("Ben")
    account.remember(ben.id)
    page = Chooser(Qt.Key.Key_Escape)
    assert choosing().at_start() is None
    assert page.troubles == [""]


def test_who_wants_no_question_gets_the_last_one(choosing, account):  # noqa: F811
    ada = account.make("Ada")
    account.remember(ada.id)
    account.ask_at_start(False)
    assert choosing().at_start() == ada.folder
    ada.folder.rmdir()
    page = Chooser(Qt.Key.Key_1)
    assert choosing().at_start() == default_data_dir()
    assert "The folder of Ada is missing" in page.troubles[0]


def test_one_that_cannot_be_opened_is_told_and_it_is_asked_again(choosing, account):  # noqa: F811
    ada = account.make("Ada")
    ada.folder.rmdir()
    page = Chooser(Qt.Key.Key_2, Qt.Key.Key_1)
    assert choosing().at_start() == default_data_dir()
    assert page.troubles[0] == ""
    assert "is missing" in page.troubles[1]


def test_one_that_is_deleted_while_it_is_asked_is_told_so(choosing, account, monkeypatch):  # noqa: F811
    ada = account.make("Ada")
    account.make("Ben")
    look = ProfileStore.look

    def and_delete_it(store, **rest):
        found = look(store, **rest)
        if len(found) == 3:
            account.delete(ada.id)
        return found

    monkeypatch.setattr(ProfileStore, "look", and_delete_it)
    page = Chooser(Qt.Key.Key_2, Qt.Key.Key_1)
    assert choosing().at_start() == default_data_dir()
    assert "was deleted meanwhile" in page.troubles[1]


def test_trouble_has_room_above_the_list_and_the_buttons_below_it(qtbot, account):  # noqa: F811
    for name in ("Ada", "Ben", "Cem"):
        account.make(name)
    page = ChoicePage()
    qtbot.addWidget(page)
    trouble = f"The folder of Ada is missing: /home/{'x' * 90}. Put it back, or delete the profile."
    page.show_profiles(account.look(with_sizes=False), "default", True, trouble)
    page.open()
    qtbot.waitExposed(page)
    assert page.trouble.geometry().bottom() < page.list.geometry().top()
    assert page.list.geometry().bottom() < page.open_button.geometry().top()


def test_where_the_list_cannot_be_read_it_is_told_before_anything_is_opened(choosing, account):  # noqa: F811
    account.make("Ada")
    (account.home / "profiles.json").unlink()
    (account.home / "profiles.json").mkdir()
    page = Chooser(Qt.Key.Key_1)
    assert choosing().at_start() == default_data_dir()
    assert "cannot be read" in page.troubles[0]


def test_what_is_open_is_held_and_let_go_when_another_is_opened(choosing, account):  # noqa: F811
    ada, ben = account.make("Ada"), account.make("Ben")
    one = choosing(ada.folder)
    assert one.at_start() == ada.folder
    other = ProfileStore(account.home, default_data_dir())
    with pytest.raises(StoreError, match="Ada is open"):
        other.delete(ada.id)
    assert one.switch(ben.folder) == ben.folder
    other.delete(ada.id)
    with pytest.raises(StoreError, match="Ben is open"):
        other.delete(ben.id)


def test_a_folder_that_was_named_is_opened_unasked(choosing, account, tmp_path):  # noqa: F811
    account.make("Ada")
    assert choosing(tmp_path / "data").at_start() == tmp_path / "data"
    assert not choosing(tmp_path / "data").can_be_asked


def test_twelve_profiles_scroll_and_nine_have_digits(qtbot, account):  # noqa: F811
    for number in range(12):
        account.make(f"Person {number}")
    page = ChoicePage()
    qtbot.addWidget(page)
    page.show_profiles(account.look(with_sizes=False), "default", True)
    page.open()
    assert page.height() < 640
    QTest.keyClick(page.list, Qt.Key.Key_9)
    assert page.chosen.profile.name == "Person 7"
    page.chosen = None
    assert not page.list.activate_by("0")


def test_who_has_no_passphrase_goes_back_to_the_choice(qtbot, account):  # noqa: F811
    ada = account.make("Ada")
    plant(ada.folder)
    sealing.turn_on(ada.folder, PASSPHRASE, cost=CHEAP)
    forget_key(ada.folder)
    seen = []

    def look():
        shown = QApplication.activeModalWidget()
        seen.append((shown.title.text(), shown.leave_button.text()))
        shown.leave_button.click()

    for goes_back in (True, False):  # not where a profile was named at the start
        QTimer.singleShot(50, look)
        assert not ask_to_unlock(ada.folder, "Ada", goes_back)
    assert seen == [("Ada is locked", "Back"), ("Ada is locked", "Quit")]


def test_the_whole_program_asks_opens_and_switches(account):  # noqa: F811
    """A process of its own: the page, Ada's window, Ben's window in its place, and the end."""
    for name in ("Ada", "Ben"):
        folder = account.make(name).folder
        (folder / "settings.json").write_text('{"live_people": "me"}')
    done = subprocess.run(
        [sys.executable, "-c", RUN], capture_output=True, text=True, check=False, env=os.environ, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[['First profile', 'Ada', 'Ben'], 'Ada – mmdesk', 'Ben – mmdesk']"
    ada, ben = account.all().all[1:]
    assert account.all().last == ben.id
    for one in (ada, ben):
        assert (one.folder / "mmdesk.sqlite3").is_file()
        assert (one.folder / "logs" / "mmdesk.log").is_file()
        assert list((one.folder / "logs").glob("running-*")) == []
        written = b"".join(file.read_bytes() for file in one.folder.rglob("*") if file.is_file())
        assert all(other.id.encode() not in written for other in (ada, ben) if other is not one)
    assert not default_data_dir().exists()
