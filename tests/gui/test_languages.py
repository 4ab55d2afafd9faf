"""The window in other languages: every word has room, the choice is kept, figures look as they do there."""

import json
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QFont, QScreen
from PySide6.QtWidgets import QDialog, QLabel
from review_fakes import open_review, read
from spoken import cut, over_the_edge, speak_english_again
from window_fakes import a_moment, a_prediction

from mmdesk.app import languages
from mmdesk.app.languages import speak
from mmdesk.app.speaking import Speaking
from mmdesk.core.emotions import Emotion
from mmdesk.core.errors import StoreError
from mmdesk.core.languages import closest
from mmdesk.core.modalities import Modality
from mmdesk.core.retention import Policy
from mmdesk.core.versions import Version
from mmdesk.gui.about.about_dialog import AboutDialog
from mmdesk.gui.consent.notice import NoticeDialog
from mmdesk.gui.consent.retention_window import RetentionWindow
from mmdesk.gui.few_lines import FewLines
from mmdesk.gui.listed import listed
from mmdesk.gui.main_window import MainWindow
from mmdesk.gui.numbers import decimal, grouped, percent, signed
from mmdesk.gui.passphrase.lock_dialog import LockDialog
from mmdesk.gui.said_words import second_words
from mmdesk.gui.sentences import in_users_words
from mmdesk.gui.times import short_day_and_time
from mmdesk.gui.welcome.try_page import TryPage
from mmdesk.gui.word_case import beginning, within

REFUSED = (
    "On your last 20 verdicts: 9 right before, 9 right now (probably 2 fewer to 1 more); on everyone else"
    " unchanged (0.0 points). Not used, because it does not do better for you."
)


@pytest.fixture
def speaks(qapp):
    """Lets Qt speak a language; afterwards it is English again, from left to right."""
    yield lambda language: speak(qapp, language)
    speak_english_again(qapp)
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


@pytest.fixture
def opened(qtbot, frames, speaks):
    """A window that speaks a language, in a size, with a prediction on it."""
    made = []

    def _opened(language, width, height):
        speaks(language)
        window = MainWindow(frames)
        made.append(window)
        window.resize(width, height)
        window.show()
        qtbot.waitExposed(window)
        window.is_live = True
        moment = a_moment()
        modalities = tuple(Modality)
        window.show_prediction(moment, a_prediction(moment, Emotion.SURPRISE, modalities=modalities))
        qtbot.wait(0)
        return window

    yield _opened
    for window in made:
        window.preview.stop()
        window.let_close()
        qtbot.addWidget(window)


@pytest.mark.parametrize("language", ["zh_CN", "de", "es"])
@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1024, 640)])
def test_every_word_of_the_window_has_room(opened, language, width, height):
    window = opened(language, width, height)
    assert (window.width(), window.height()) == (width, height)
    assert (cut(window), over_the_edge(window)) == ([], [])


@pytest.mark.parametrize("language", ["en", "zh_CN", "de", "es"])
def test_in_a_low_window_with_a_banner_the_version_in_use_is_a_whole_line(opened, qtbot, language):
    window = opened(language, 1024, 640)
    versions = window.learning.versions
    versions.show_versions([Version(0, Path(), None, None, 0)], 0)
    window.banners.tell("file", "talk.mp4 was not read to the end.")
    qtbot.waitUntil(lambda: versions.list.height() < 30)
    line = versions.list.visualItemRect(versions.list.item(0))
    words = versions.list.fontMetrics().tightBoundingRect(versions.list.item(0).text()).height()
    assert line.center().y() + words / 2 <= versions.list.viewport().height()
    assert over_the_edge(window.learning) == []
    least = window.learning.minimumSizeHint().height()
    qtbot.waitUntil(lambda: window.learning.height() >= least)  # the window grows, and no button is cut


@pytest.mark.parametrize("language", ["en", "zh_CN", "de", "es"])
@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1024, 640)])
def test_beside_a_review_the_gates_sentence_is_whole_and_the_way_back_is_there(
    opened, qtbot, monkeypatch, language, width, height
):
    monkeypatch.setattr(QScreen, "availableSize", lambda _: QSize(width, height))
    window = opened(language, width, height)
    panel, back = window.learning, window.learning.versions.roll_back_outside
    panel.show_versions([Version(1, Path(), 0, None, 12), Version(0, Path(), None, None, 0)], 1)
    panel.show_waiting(12)
    panel.show_judged(False, REFUSED)
    open_review(window, read("nnhhh.aaas", people={1: "nnhhhaaaas", 2: "ssssssssss"}), 10.0)
    qtbot.waitUntil(lambda: panel.sentence.geometry().top() > back.geometry().bottom())
    sentence = panel.sentence
    assert sentence.height() >= len(sentence._lines()) * sentence._line_height
    assert sentence.geometry().bottom() <= panel.rect().bottom()
    assert back.geometry().left() > panel.by_itself.geometry().right()
    assert back.geometry().right() <= panel.contentsRect().right()
    assert (cut(panel), over_the_edge(window)) == ([], [])
    assert (window.width(), window.height()) == (width, height)
    with qtbot.waitSignal(panel.rollback_wanted):
        qtbot.mouseClick(back, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("language", ["en", "zh_CN", "de", "es"])
def test_the_way_to_correct_the_first_answer_is_told_whole(opened, language):
    window = opened(language, 1024, 640)
    window.answer.guide(True)
    moment = a_moment()
    window.show_prediction(moment, a_prediction(moment, Emotion.ANGER))
    label = window.answer.note.label
    assert window.answer.note.property("role") == "guide"
    assert label.in_two_lines() == label.text()


@pytest.mark.parametrize("language", ["zh_CN", "de", "es"])
def test_every_word_of_the_dialogs_has_room(qtbot, speaks, language):
    speaks(language)
    notice, lock, retention, about = NoticeDialog(), LockDialog(), RetentionWindow(), AboutDialog()
    for dialog, begin in (
        (notice, lambda: notice.begin("")),
        (lock, lambda: lock.begin(False)),
        (retention, lambda: retention.begin(Policy())),
        (about, about.show),
    ):
        qtbot.addWidget(dialog)
        begin()
        qtbot.waitExposed(dialog)
        assert (cut(dialog), over_the_edge(dialog)) == ([], []), dialog


@pytest.mark.parametrize("language", ["zh_CN", "de", "es"])
def test_every_word_of_the_windows_other_windows_has_room(opened, qtbot, language):
    window = opened(language, 1280, 720)
    dialogs = window.findChildren(QDialog)
    assert len(dialogs) > 5
    for dialog in dialogs:
        dialog.show()
        qtbot.waitExposed(dialog)
        assert (cut(dialog), over_the_edge(dialog)) == ([], []), dialog
        dialog.hide()


def test_a_word_without_room_is_found(window):
    window.learning.learn_button.setText("Donaudampfschifffahrtsgesellschaft " * 3)
    window.learning.learn_button.setMaximumWidth(90)
    window.repaint()
    assert len(cut(window)) == 1


def test_the_window_speaks_chinese(opened):
    window = opened("zh_CN", 1280, 720)
    assert window.controls.open_button.text() == "打开…"
    assert window.answer.headline.accessibleName().startswith("惊讶")
    window.troubles.show_store("Cannot write /a b: No space left on device.", "Free some disk space.")
    assert window.banners.texts == ["无法写入 /a b：设备上没有空间。请腾出一些磁盘空间。"]


def test_from_right_to_left_the_window_opens_and_keeps_its_size(opened, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window = opened("zh_CN", 1024, 640)
    start, text = window.controls.start_button, window.text
    assert start.mapTo(window, start.rect().center()).x() > window.width() / 2 > 0
    assert text.isVisible()
    assert (window.width(), cut(window), over_the_edge(window)) == (1024, [], [])


def test_lines_are_as_high_as_letters_from_another_font(qtbot):
    line = FewLines("Mn")
    qtbot.addWidget(line)
    line.setFont(QFont(line.font().family(), 9))
    before = line.sizeHint().height()
    line.setText("它从你的纠正中学习。")
    assert line.sizeHint().height() >= before >= line.fontMetrics().lineSpacing()


def test_a_choice_of_the_menu_is_kept_and_offered_at_once(start, tmp_path):
    program = start()
    speaking, banners = program.findChild(Speaking), program.window.banners
    entries = {one.objectName(): one for one in speaking.menu.actions()}
    assert entries["language_system"].isChecked()
    assert [one.text() for one in entries.values() if one.text()][1:] == [
        *("English", "简体中文", "Español", "Deutsch"),
    ]
    entries["language_de"].trigger()
    assert json.loads((tmp_path / "data" / "settings.json").read_text())["language"] == "de"
    assert banners.texts == ["From its next start mmdesk speaks this language: Deutsch."]
    entries["language_system"].trigger()
    assert banners.texts == []  # it is as it was
    assert not speaking.is_wanted_again


def test_the_window_can_be_opened_again_at_once(start, qtbot):
    program = start()
    speaking = program.findChild(Speaking)
    speaking.menu.chosen.emit("zh_CN")
    with qtbot.waitSignal(program.stopped, timeout=20_000):
        program.window.findChild(type(program.window.learning.learn_button), "language_choice_0").click()
    assert speaking.is_wanted_again


def test_numbers_and_dates_are_written_as_the_language_does(speaks):
    at = datetime(2026, 3, 4, 15, 6).astimezone()
    written = {}
    for language in ("zh_CN", "de", "en"):
        speaks(language)
        written[language] = (decimal(1234.56, 1), signed(-0.5, 2), grouped(10_000), percent(0.7))
    assert written["de"] == ("1234,6", "−0,50", "10.000", "70 %")
    assert written["zh_CN"] == ("1234.6", "−0.50", "10,000", "70%")
    assert written["en"] == ("1234.6", "−0.50", "10,000", "70 %")
    speaks("de")
    assert short_day_and_time(at) == "04.03.26 15:06"
    speaks("zh_CN")
    assert short_day_and_time(at).startswith("2026/3/4")


def test_without_the_shipped_files_it_speaks_english(qapp, speaks, tmp_path, monkeypatch):
    monkeypatch.setattr(languages, "resources_dir", lambda: tmp_path)
    speaks("zh_CN")
    assert in_users_words("a.mp4 is empty.") == "a.mp4 is empty."


@pytest.mark.parametrize("wanted", ["xx", "None", "", "system"])
def test_what_is_no_language_is_the_systems(speaks, wanted):
    assert speaks(wanted) == closest(QLocale.system().uiLanguages())


def test_german_nouns_keep_their_capitals(speaks):
    assert (within("Anger"), beginning("no face")) == ("anger", "No face")
    speaks("de")
    assert within("Ärger") == "Ärger"
    assert second_words(Emotion.FEAR).endswith(" Angst")


def test_an_error_is_kept_in_english_for_logs_and_the_terminal(speaks):
    speaks("zh_CN")
    assert str(StoreError("Cannot write /a: b.", "Choose another.")) == "Cannot write /a: b. Choose another."


def test_the_guide_is_in_the_windows_language_and_in_english_where_it_is_not_translated(start, speaks):
    for language, first in (("zh_CN", "开始"), ("de", "Start")):
        speaks(language)
        program = start()
        program.window.more.entry("guide").trigger()
        assert program._guide.page.chapters.item(0).text() == first


def test_no_window_leaves_a_blank_behind_a_chinese_full_stop(opened, qtbot):
    window = opened("zh_CN", 1280, 720)
    page = TryPage()
    qtbot.addWidget(page)
    window.troubles.show_store("无法写入。", "请重试。")
    words = [label.text() for label in (*page.findChildren(QLabel), *window.findChildren(QLabel))]
    words += window.banners.texts
    assert any("。" in one for one in words)
    assert [one for one in words if "。 " in one] == []


def test_what_stands_side_by_side_has_the_languages_comma(speaks):
    assert listed(("a", "", "b")) == "a, b"
    speaks("zh_CN")
    assert listed(("甲", "", "乙")) == "甲，乙"
