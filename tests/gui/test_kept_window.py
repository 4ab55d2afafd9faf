"""The page "What mmdesk keeps": files with their sizes, permissions in use, texts, the folder on request."""

import os
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from mmdesk.core.kept import KEPT, KeptNow, WhatIsKept
from mmdesk.gui.privacy.kept_window import KeptWindow
from mmdesk.gui.privacy.kept_words import kept_words
from mmdesk.gui.privacy.permission import Asked, InUse
from mmdesk.gui.theme import apply_theme
from mmdesk.paths import resources_dir


@pytest.fixture
def page(qtbot, window):
    page = KeptWindow(window)
    yield page
    page.close()
    page.deleteLater()


def kept_now(folder="/home/me/mmdesk", strangers=(), **counts):
    kinds = tuple(
        KeptNow(kind, counts.get(kind.name, 0), 1500 * counts.get(kind.name, 0), examples=("media/a.mkv",))
        for kind in KEPT
    )
    return WhatIsKept(folder, True, kinds, tuple(strangers), 10**9)


@pytest.mark.parametrize("kind", KEPT, ids=lambda kind: kind.name)
def test_every_kind_has_its_words(kind):
    title, words = kept_words(kind)
    assert title
    assert words.endswith(".")


def test_it_says_how_much_there_is_of_what_and_who_can_read_it(page):
    page.show_kept(kept_now(recordings=2, logs=1))
    rows = page.files.rows
    assert rows["recordings"].state.text() == "3.0 kB · 2 files · for you only"
    assert rows["logs"].accessibleName() == "Log: 1.5 kB · 1 file · for you only"
    assert rows["backups"].state.text() == "none"
    assert not rows["backups"].button.isVisibleTo(page)
    assert page.files.whole.text() == "4.5 kB in 3 files; 1.0 GB of the disk are free; not encrypted"
    page.show_kept(replace(kept_now(logs=1), is_encrypted=True))
    assert page.files.whole.text().endswith("; locked with your passphrase")


def test_what_does_not_belong_is_named(page):
    page.show_kept(kept_now(strangers=[f"odd\n{number}" for number in range(6)]))
    assert page.files.strangers.isVisibleTo(page)
    assert page.files.strangers.state.text() == "odd\\n0, odd\\n1, odd\\n2, odd\\n3 … +2"


def test_a_folder_that_is_not_there_is_said(page):
    page.show_kept(WhatIsKept("/nowhere", False, tuple(KeptNow(kind) for kind in KEPT)))
    assert "not there" in page.files.whole.text()
    assert not page.files.show_button.isEnabled()


def test_what_is_in_use_now_stands_out(page):
    page.show_in_use([InUse(Asked.CAMERA, True, "Desk camera"), InUse(Asked.NETWORK, False, "no connection")])
    camera, network = (page.permissions.rows[one] for one in (Asked.CAMERA, Asked.NETWORK))
    assert (camera.state.text(), camera.state.property("now")) == ("in use now: Desk camera", True)
    assert (network.state.text(), network.state.property("now")) == ("no connection", False)
    page.show_in_use([InUse(Asked.CAMERA, False)])
    assert camera.accessibleName() == "Camera: not in use"


def test_by_the_keyboard_alone_every_page_and_button_is_reached(qtbot, page):
    page.begin()
    qtbot.waitUntil(page.isActiveWindow)
    page.show_kept(kept_now(**{kind.name: 1 for kind in KEPT}))
    assert page.tabs.tabBar().hasFocus()
    reached = set()
    for _ in range(40):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        reached.add(page.focusWidget().objectName())
    assert {f"show_{kind.name}" for kind in KEPT} | {"show_folder", "close_kept", "kept_rows"} <= reached
    page.tabs.tabBar().setFocus()
    for number in (1, 2, 3):
        QTest.keyClick(page.tabs.tabBar(), Qt.Key.Key_Right)
        assert page.tabs.currentIndex() == number
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_a_button_that_gets_the_focus_is_scrolled_into_sight(qtbot, page):
    page.begin()
    qtbot.waitUntil(page.isActiveWindow)
    page.resize(700, 420)
    page.show_kept(kept_now(**{kind.name: 1 for kind in KEPT}))
    last = page.files.rows[KEPT[-1].name].button
    before = page.files.rows[KEPT[-2].name].button
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert last.hasFocus()
    area = page.files.scrolled.viewport()
    assert area.rect().contains(last.mapTo(area, last.rect().center()))


@pytest.mark.parametrize("size", [(1280, 720), (1024, 640), (700, 420)])
def test_no_words_are_cut_at_any_size(qtbot, page, size):
    page.begin()
    page.resize(*size)
    page.show_kept(kept_now("/a very long/" + "folder" * 60, **{kind.name: 12345 for kind in KEPT}))
    page.show_in_use([InUse(one, True, "A device with a very long name " * 4) for one in Asked])
    qtbot.wait(1)
    assert (page.width(), page.height()) == size
    for rows, number in ((page.files.rows, 0), (page.permissions.rows, 1)):
        page.tabs.setCurrentIndex(number)
        qtbot.wait(1)
        for row in rows.values():
            assert row.words.height() >= row.words.heightForWidth(row.words.width())
            assert row.title.width() >= row.title.sizeHint().width()
            assert row.geometry().right() <= row.parentWidget().width()
    assert all(one.geometry().right() <= page.width() for one in page.findChildren(QPushButton, "close_kept"))


def test_it_looks_when_it_is_shown_and_again_and_no_more_when_it_is_closed(qtbot, page):
    page._timer.setInterval(1)
    with qtbot.waitSignals([page.look_wanted, page.words_wanted]):
        page.begin()
    with qtbot.waitSignal(page.look_wanted):
        pass
    page.close()
    assert not page._timer.isActive()
    page.show_words("# A", "# B")
    with qtbot.assertNotEmitted(page.words_wanted):
        page.begin()


def test_the_shipped_texts_are_shown_from_the_beginning_in_light_and_dark(qtbot, qapp, page):
    texts = [(resources_dir() / name).read_text(encoding="utf-8") for name in ("privacy.md", "security.md")]
    page.begin()
    page.show_words(*texts)
    for appearance in ("dark", "light"):
        apply_theme(qapp, appearance)
        for place, words, text in zip((2, 3), (page.privacy, page.security), texts, strict=True):
            page.tabs.setCurrentIndex(place)
            assert text.startswith(f"# {words.toPlainText().splitlines()[0]}")
            assert "**" not in words.toPlainText()
            assert words.verticalScrollBar().value() == 0


def test_a_text_loads_nothing_and_its_links_lead_nowhere(page):
    page.show_words("![x](http://127.0.0.1:9/x.png) <http://127.0.0.1:9/>", "")
    assert not page.privacy.openLinks()
    assert (
        page.privacy.document().resource(QTextDocument.ResourceType.ImageResource, "http://127.0.0.1:9/x.png")
        is None
    )


class Opened(QObject):
    """Stands in for the system's file manager."""

    def __init__(self):
        super().__init__()
        self.folders = []

    @Slot("QUrl")
    def open(self, address):
        self.folders.append(address.toLocalFile())


@pytest.fixture
def file_manager():
    opened = Opened()
    QDesktopServices.setUrlHandler("file", opened, "open")
    yield opened
    QDesktopServices.unsetUrlHandler("file")


def test_in_the_program_it_measures_the_real_folder_and_shows_it(qtbot, start, tmp_path, clip, file_manager):
    program = start(camera=str(clip), microphone="none")
    window, page = program.window, program._privacy.page
    window.more.entry("kept").trigger()
    qtbot.waitUntil(lambda: page.files.rows["database"].state.text().endswith("for you only"))
    qtbot.waitUntil(lambda: "Privacy" in page.privacy.toPlainText())
    assert page.files.folder.text() == str(tmp_path / "data")
    assert not page.files.strangers.isVisibleTo(page)
    qtbot.waitUntil(lambda: window.showing.shown is not None)
    page.look_wanted.emit()
    rows = page.permissions.rows
    qtbot.waitUntil(lambda: rows[Asked.CAMERA].state.text().startswith("in use now: "))
    assert rows[Asked.MICROPHONE].state.text() == "not in use"
    assert rows[Asked.NETWORK].state.text() == "no connection is open"
    page.files.rows["logs"].button.click()
    page.files.show_button.click()
    assert file_manager.folders == [str(tmp_path / "data" / "logs"), str(tmp_path / "data")]
    window.controls.start_button.click()
    page.look_wanted.emit()
    assert rows[Asked.CAMERA].state.text() == "not in use"


def test_what_gives_nothing_is_not_in_use_and_what_is_looked_at_is(qtbot, start, tmp_path, clip):
    program = start(camera=str(clip), microphone=str(tmp_path / "nowhere.wav"))
    window, page = program.window, program._privacy.page
    rows, state = page.permissions.rows, lambda asked: page.permissions.rows[asked].state.text()
    window.more.entry("kept").trigger()

    def is_said(asked, words):
        page.look_wanted.emit()
        return state(asked).startswith(words)

    qtbot.waitUntil(lambda: is_said(Asked.CAMERA, "in use now: "))
    qtbot.waitUntil(lambda: is_said(Asked.MICROPHONE, "wanted, and it gives nothing: "))
    assert not rows[Asked.MICROPHONE].state.property("now")
    window.open_file(str(clip))
    qtbot.waitUntil(lambda: window.review.played_file == str(clip))
    qtbot.waitUntil(lambda: is_said(Asked.FILES, f"in use now: {clip.name}"))
    qtbot.waitUntil(lambda: is_said(Asked.CAMERA, "not in use"))
    window.show_live_view()
    qtbot.waitUntil(lambda: is_said(Asked.FILES, "not in use"))


def test_without_a_file_manager_the_folder_is_told(qtbot, start, tmp_path):
    page = start()._privacy.page
    page.folder_wanted.emit(str(tmp_path / "not there"))
    assert page.note.text().endswith(os.path.join(str(tmp_path), "not there"))


def test_it_follows_a_change_of_the_systems_colours(page):
    page.show_words("| a |\n|---|\n| b |", "")
    page.privacy.changeEvent(QEvent(QEvent.Type.PaletteChange))
    assert page.privacy.toPlainText().split() == ["a", "b"]
