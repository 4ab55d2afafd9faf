"""Letters as large as the user wants them, at once, and all that must grow with them."""

import json

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontInfo, QScreen
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget
from review_fakes import open_review, read

from mmdesk.core.settings_table import SETTINGS
from mmdesk.gui.dialog import Dialog
from mmdesk.gui.review.rows import GUTTER
from mmdesk.gui.roomy import Roomy
from mmdesk.gui.text_size import SIZES, px, resize_within, scaled, text_percent, use_text_size
from mmdesk.gui.theme import apply_theme


@pytest.fixture
def letters(qapp):
    """Make letters so large, as the program does when the setting changes."""

    def _letters(percent):
        use_text_size(percent)
        apply_theme(qapp, "light")
        QApplication.processEvents()

    yield _letters
    _letters(100)


def high(widget):
    return QFontInfo(widget.font()).pixelSize()


def test_the_setting_allows_the_sizes_there_are():
    setting = next(one for one in SETTINGS if one.name == "text_size")
    assert (setting.allowed, setting.default) == (tuple(map(str, SIZES)), "100")


def test_all_letters_of_an_open_window_grow_at_once_and_shrink_again(window, letters):
    start, title = window.controls.start_button, window.learning.title
    bar = window.answer.bars.bars
    before = high(start), high(title), [one.minimumSizeHint().height() for one in bar.values()]
    letters(200)
    after = high(start), high(title), [one.minimumSizeHint().height() for one in bar.values()]
    assert after == (2 * before[0], 2 * before[1], [2 * one for one in before[2]])
    letters(100)
    assert (high(start), high(title)) == before[:2]


def test_what_is_painted_grows(window, see, letters):
    see()
    row = next(iter(window.opinions.rows.values()))
    before = window.answer.headline.sizeHint(), row.sizeHint(), window.people.height()
    letters(150)
    assert window.answer.headline.sizeHint() == before[0] * 1.5
    assert row.sizeHint().height() == round(before[1].height() * 1.5)
    assert window.people.height() == round(before[2] * 1.5)


def test_the_lanes_keep_room_for_their_names(window, letters):
    open_review(window, read("nnhhh.aaas", voice="nnhhssaaas"), 10.0)
    QApplication.processEvents()
    lanes = window.timeline.area.lanes
    assert lanes.x_at(0.0) == GUTTER
    letters(150)
    assert lanes.x_at(0.0) == px(GUTTER) == round(1.5 * GUTTER)
    assert lanes.rows[0].top > 26
    assert lanes.s_at(lanes.x_at(4.0)) == pytest.approx(4.0)


def test_a_length_follows_and_dies_with_its_widget(qtbot, letters):
    button = QToolButton()
    button.setProperty("role", "icon")  # the style sets no least height
    scaled(button.setFixedSize, 30, 20)
    scaled(button.setIconSize, QSize(10, 12))
    letters(150)
    assert (button.size(), button.iconSize()) == (QSize(45, 30), QSize(15, 18))
    with qtbot.waitSignal(button.destroyed):
        button.deleteLater()
    letters(200)  # nobody is there any more to be told


def test_a_window_that_was_resized_by_hand_grows_from_there_but_not_off_the_screen(
    qtbot, letters, monkeypatch
):
    monkeypatch.setattr(QScreen, "availableSize", lambda _: QSize(1280, 720))
    dialog = QDialog()
    qtbot.addWidget(dialog)
    resize_within(dialog, 400, 300)
    dialog.resize(500, 320)
    letters(130)
    assert dialog.size() == QSize(650, 416)
    letters(200)
    assert dialog.size() == QSize(1000, 640)
    resize_within(dialog, 900, 500)
    assert dialog.size() == QSize(1280 - 24, 720 - 48)


def test_the_window_scrolls_where_the_screen_is_too_small(window, letters, monkeypatch):
    monkeypatch.setattr(QScreen, "availableSize", lambda _: QSize(1280, 720))
    roomy = window.centralWidget()
    bars = roomy.verticalScrollBar(), roomy.horizontalScrollBar()
    assert [bar.isVisible() for bar in bars] == [False, False]
    letters(150)
    assert window.size() == QSize(1280, 720)
    assert bars[0].isVisible()
    assert not bars[1].isVisible()
    window.answer.right_button.setFocus()
    window.status.toggle_button.setFocus(Qt.FocusReason.TabFocusReason)
    assert bars[0].maximum() > 0


def test_a_dialog_scrolls_where_the_screen_is_too_small_and_tab_keeps_its_order(qtbot, letters, monkeypatch):
    monkeypatch.setattr(QScreen, "availableSize", lambda _: QSize(400, 300))
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = Dialog(parent)
    layout = QVBoxLayout(dialog)
    buttons = [QPushButton(f"Number {place}") for place in range(12)]
    for button in buttons:
        layout.addWidget(button)
    QWidget.setTabOrder(buttons[11], buttons[0])
    hidden = QLabel("hidden")
    layout.addWidget(hidden)
    hidden.hide()
    dialog.show()
    place = dialog.findChild(Roomy)
    assert place is not None
    assert dialog.minimumSizeHint().height() <= 300
    assert all(button.isVisible() for button in buttons)
    assert not hidden.isVisible()
    after = buttons[11].nextInFocusChain()
    while not isinstance(after, QPushButton):
        after = after.nextInFocusChain()
    assert after is buttons[0]
    letters(130)
    assert dialog.findChildren(Roomy) == [place]  # once is enough
    dialog.close()


def test_a_dialog_that_fits_stays_as_it_is(qtbot):
    dialog = Dialog()
    qtbot.addWidget(dialog)
    QVBoxLayout(dialog).addWidget(QPushButton("Close"))
    dialog.show()
    assert dialog.findChild(Roomy) is None


def test_in_a_review_they_zoom_and_with_alt_they_do_not(window, qtbot):
    wanted = []
    window.text_size_keys.wanted.connect(wanted.append)
    open_review(window, read("nnhhh.aaas"), 10.0)
    lanes, ctrl = window.timeline.area.lanes, Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window, Qt.Key.Key_Plus, ctrl)
    assert (lanes.span.is_whole, wanted) == (False, [])
    zoomed = lanes.span
    qtbot.keyClick(window, Qt.Key.Key_Plus, ctrl | Qt.KeyboardModifier.AltModifier)
    assert (lanes.span, wanted) == (zoomed, ["115"])
    window.review.close()
    qtbot.keyClick(window, Qt.Key.Key_Plus, ctrl)
    assert wanted == ["115", "115"]


def test_in_the_program_file_menu_keys_and_settings_say_the_same(start, qtbot, tmp_path):
    folder = tmp_path / "mine"
    folder.mkdir(mode=0o700)
    (folder / "settings.json").write_text(json.dumps({"text_size": "175"}))
    program = start(data_dir=folder)
    window, ctrl = program.window, Qt.KeyboardModifier.ControlModifier
    sizes = window.more.entry("look").menu().sizes

    def _sizes():
        ticked = next(size for size, action in sizes.items() if action.isChecked())
        return text_percent(), program.settings.text("text_size"), ticked

    assert _sizes() == (175, "175", "175")
    assert high(window.controls.start_button) == px(13) == 23
    sizes["115"].trigger()
    assert _sizes() == (115, "115", "115")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_Plus, ctrl)
    assert _sizes() == (130, "130", "130")
    qtbot.keyClick(window, Qt.Key.Key_Minus, ctrl)
    assert text_percent() == 115
    qtbot.keyClick(window, Qt.Key.Key_0, ctrl)
    qtbot.keyClick(window, Qt.Key.Key_Minus, ctrl)  # there is nothing smaller
    assert _sizes() == (100, "100", "100")
    window.preferences.begin()
    row = window.preferences.page.rows["text_size"]
    row.control.setCurrentIndex(row.control.findData("150"))
    row.control.activated.emit(row.control.currentIndex())
    assert _sizes() == (150, "150", "150")
    row.back_button.click()
    assert text_percent() == 100
    window.preferences.undo_button.click()
    assert _sizes() == (150, "150", "150")
    window.preferences.close()


@pytest.mark.parametrize("size", [(1242, 700), (1280, 720)])
def test_a_banner_makes_no_window_scroll_that_has_room_for_the_least(window, size):
    window.resize(*size)
    window.banners.tell("unfinished", "13 files were not read to the end.")
    QApplication.processEvents()
    place = window.centralWidget()
    assert place.widget().height() == place.viewport().height()
    assert place.verticalScrollBar().maximum() == 0
