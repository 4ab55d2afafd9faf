"""The guide: chapters lead to their place, words are found round and round, a translation comes first."""

import pytest
from PySide6.QtCore import QRect, Qt

from mmdesk.gui.guide.guide_window import GuideWindow
from mmdesk.paths import resources_dir


@pytest.fixture
def page(qtbot):
    page = GuideWindow()
    qtbot.addWidget(page)
    page.wanted.connect(lambda: page.show_text((resources_dir() / "guide.md").read_text(encoding="utf-8")))
    page.begin()
    qtbot.waitExposed(page)
    return page


def chapters(page):
    return [page.chapters.item(row).text() for row in range(page.chapters.count())]


def test_each_chapter_leads_to_its_heading(page):
    assert chapters(page)[:3] == ["Start", "Live", "Files"]
    seen = []
    for row, title in reversed(list(enumerate(chapters(page)))):
        page.chapters.setCurrentRow(row)
        assert page.text.textCursor().block().text() == title
        seen.append(page.text.verticalScrollBar().value())
    assert seen == sorted(seen, reverse=True)
    assert seen[0] > seen[-1] == 0


def test_no_chapter_is_cut_in_the_list(page):
    list_ = page.chapters
    for row, title in enumerate(chapters(page)):
        room = list_.visualItemRect(list_.item(row))
        lines = QRect(0, 0, room.width() - 24, 1000)  # its style's padding, and the delegate's own
        words = list_.fontMetrics().boundingRect(lines, Qt.TextFlag.TextWordWrap.value, title)
        assert (words.height() <= room.height() - 8, words.width() <= lines.width()) == (True, True), title


def test_words_are_found_one_after_the_other_and_from_the_beginning_again(qtbot, page):
    wanted = page.text.toPlainText().lower().count("roll back")
    assert wanted >= 2
    qtbot.keyClicks(page.search, "roll back")
    seen = [page.text.textCursor().selectionStart()]
    for _ in range(wanted):
        qtbot.keyClick(page.search, Qt.Key.Key_Return)
        seen.append(page.text.textCursor().selectionStart())
    assert len(set(seen)) == wanted
    assert seen[-1] == seen[0]
    assert page.isVisible()  # Enter in the field does not close it
    assert page.chapters.currentItem().text() == "Correct, and let it learn"


def test_what_does_not_stand_there_is_said(qtbot, page):
    qtbot.keyClicks(page.search, "submarine")
    assert page.note.text() == "“submarine” does not stand here."
    page.search.clear()
    qtbot.keyClicks(page.search, "mic")
    assert page.note.text() == ""


@pytest.mark.parametrize("name", sorted(one.name for one in resources_dir().glob("guide.*.md")))
def test_a_translation_has_every_chapter_and_every_row(name):
    def shape(file):
        lines = (resources_dir() / file).read_text(encoding="utf-8").splitlines()
        kinds = ("# ", "## ", "| ", "- ", "1. ", "2. ", "3. ", "4. ")
        return [
            next(kind for kind in kinds if line.startswith(kind)) for line in lines if line.startswith(kinds)
        ]

    assert shape(name) == shape("guide.md")
