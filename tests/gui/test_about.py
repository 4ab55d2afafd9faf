"""The About page: filled from what is installed, searched, and told for a report."""

import json

import pytest
from PySide6.QtCore import Qt, QThread
from PySide6.QtWidgets import QApplication, QWidget

from mmdesk import __version__
from mmdesk.core.about import About
from mmdesk.core.licences import Part
from mmdesk.gui.about.about_dialog import AboutDialog
from mmdesk.paths import base_model_dir
from mmdesk.workers.about_worker import AboutWorker
from mmdesk.workers.worker_thread import WorkerThread

PARTS = (
    Part("av", "18.1", "BSD-3-Clause"),
    Part("numpy", "2.4", "BSD-3-Clause"),
    Part("x264", "", "GPL-2.0-or-later", "av 18.1", ("libx264.so",)),
)
ABOUT = About("0.1.0", "ab" * 32, ("Python 3.11", "Qt 6.11"), PARTS)


@pytest.fixture
def dialog(qtbot):
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    return dialog


@pytest.fixture
def filled(dialog):
    dialog.begin()
    dialog.show_about(ABOUT)
    return dialog


def rows(dialog):
    model = dialog.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_it_is_filled_from_what_is_installed(dialog, qtbot):
    thread = WorkerThread("about", [worker := AboutWorker(base_model_dir())])
    dialog.wanted.connect(worker.gather)
    dialog.text_wanted.connect(worker.read)
    worker.gathered.connect(dialog.show_about)
    worker.text_read.connect(dialog.show_text)
    thread.start()
    dialog.begin()
    qtbot.waitUntil(lambda: "Apache" in dialog.text.toPlainText() or len(dialog.text.toPlainText()) > 200)
    with qtbot.waitSignal(thread.ended):
        thread.stop()
    assert {"numpy", "PySide6", "FFmpeg", "mmdesk"} <= set(rows(dialog))
    sha256 = json.loads((base_model_dir() / "card.json").read_text())["sha256"]
    assert sha256[:12] in dialog.details.text()
    assert sha256 in dialog.told()
    assert dialog.program.text() == f"mmdesk {__version__}"


def test_it_asks_once_and_when_it_is_opened(dialog, qtbot):
    asked = []
    dialog.wanted.connect(lambda: asked.append(QThread.currentThread()))
    assert asked == []
    dialog.begin()
    dialog.show_about(ABOUT)
    dialog.close()
    dialog.begin()
    assert len(asked) == 1


def test_words_are_found_in_names_and_licences(filled, qtbot):
    qtbot.keyClicks(filled.search, "gpl av")
    assert rows(filled) == ["x264"]
    filled.search.setText("bsd")
    assert rows(filled) == ["av", "numpy"]
    filled.search.setText("nothing like that")
    assert rows(filled) == []
    assert "No library" in filled.text.toPlainText()
    filled.search.clear()
    assert len(rows(filled)) == 3


def test_what_lies_inside_another_is_told_with_the_words_of_that(filled):
    asked = []
    filled.text_wanted.connect(asked.append)
    filled.table.selectRow(2)
    assert asked == ["av"]
    filled.show_text("av", "Copyright (c) <b>Anna</b>")
    words = filled.text.toPlainText()
    assert "x264" in words
    assert "libx264.so" in words
    assert "<b>Anna</b>" in words, "a text of others is shown as it is"


def test_a_text_that_comes_late_is_not_shown_beside_another(filled):
    filled.table.selectRow(0)
    filled.show_text("numpy", "of numpy")
    assert "of numpy" not in filled.text.toPlainText()


def test_the_details_can_be_copied(filled, qtbot):
    qtbot.mouseClick(filled.copy_button, Qt.MouseButton.LeftButton)
    told = QApplication.clipboard().text()
    assert told.startswith("mmdesk 0.1.0\nbase model " + "ab" * 32)
    assert "x264 in av 18.1: GPL-2.0-or-later" in told


def test_all_of_it_is_reached_by_tab_and_has_a_name(filled, qtbot):
    qtbot.waitUntil(filled.search.hasFocus)
    met = set()
    for _ in range(8):
        focus = filled.focusWidget()
        met.add(focus.objectName())
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert {"about_search", "about_parts", "about_text", "about_copy", "about_close"} <= met
    for name in met:
        widget = filled.findChild(QWidget, name)
        assert widget.accessibleName() or widget.text(), name
