"""How to use mmdesk, beside the window: chapters on the left, the text on the right, words to look for."""

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mmdesk.gui.card import elided_label
from mmdesk.gui.dialog import Dialog
from mmdesk.gui.dialog_button import dialog_button
from mmdesk.gui.plain_words import PlainWords
from mmdesk.gui.search_field import SearchField
from mmdesk.gui.text_size import px, scaled
from mmdesk.gui.theme import GRID

_PLACE = int(Qt.ItemDataRole.UserRole)  # where a chapter begins: an int, in characters
_CHAPTER_LEVEL = 2
_WIDE, _HIGH = 900, 620
_LIST_WIDE = 216
_BESIDE_PX = 40  # of a chapter's words: edges, paddings, and a scroll bar's room


class GuideWindow(Dialog):
    """Stays open while one tries what it says. Asks for its text the first time it is shown."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guide_window")
        self.setWindowTitle(self.tr("How to use mmdesk"))
        self._has_text = False
        self.search = SearchField("guide_search", self.tr("Look for"), self.tr("Look for words…"))
        self.chapters = QListWidget()
        self.chapters.setObjectName("guide_chapters")
        self.chapters.setAccessibleName(self.tr("Chapters"))
        self.chapters.setWordWrap(True)
        self.chapters.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = PlainWords("guide_words", self.windowTitle())
        self.note = elided_label("", "small")
        self.note.setObjectName("guide_note")
        self.close_button = dialog_button(self.tr("Close"), "close_guide")
        self.close_button.clicked.connect(self.reject)
        self.search.textChanged.connect(self._on_sought)
        self.search.returnPressed.connect(self.find_next)
        self.chapters.currentItemChanged.connect(self._on_chapter)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        QShortcut(QKeySequence.StandardKey.FindNext, self, self.find_next)
        self._lay_out()

    @Slot()
    def begin(self) -> None:
        """Show it, in front of others."""
        if not self._has_text:
            self.wanted.emit()
        if not self.isVisible():
            room = self.screen().availableSize()
            self.resize(min(px(_WIDE), room.width() - 40), min(px(_HIGH), room.height() - 60))
        self.show()
        self.activateWindow()
        self.chapters.setFocus()

    @Slot(str)
    def show_text(self, markdown: str) -> None:
        """Show this text: its headings of the second level are the chapters."""
        self._has_text = True
        self.text.show_words(markdown)
        self.chapters.clear()
        self.chapters.ensurePolished()  # else its letters are not yet of their size
        block = self.text.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() == _CHAPTER_LEVEL:
                item = QListWidgetItem(block.text(), self.chapters)
                item.setData(_PLACE, block.position())
                item.setSizeHint(self._room_for(block.text()))
            block = block.next()
        self.chapters.setCurrentRow(0)

    def _room_for(self, chapter: str) -> QSize:
        """Of all its lines: by itself the list forgets the padding of its style, and cuts the last word."""
        words = QRect(0, 0, _LIST_WIDE - _BESIDE_PX, 1000)
        lines = self.chapters.fontMetrics().boundingRect(words, int(Qt.TextFlag.TextWordWrap), chapter)
        return QSize(0, lines.height() + GRID)

    @Slot()
    def find_next(self) -> None:
        """Go to where the words stand next; after the last time, to the first."""
        self._find(self.text.textCursor().selectionEnd())

    @Slot(str)
    def _on_sought(self, words: str) -> None:
        self.note.clear()
        if words:
            self._find(self.text.textCursor().selectionStart())
        else:
            self._select(QTextCursor(self.text.document().findBlock(self.text.textCursor().position())))

    def _find(self, since: int) -> None:
        words, document = self.search.text(), self.text.document()
        if not words:
            return
        found = document.find(words, since, QTextDocument.FindFlag(0))
        if found.isNull():
            found = document.find(words, 0, QTextDocument.FindFlag(0))
        if found.isNull():
            self.note.setText(self.tr("“{0}” does not stand here.").format(words))
            return
        self.note.clear()
        self._select(found)

    def _select(self, cursor: QTextCursor) -> None:
        self.text.setTextCursor(cursor)
        self.text.ensureCursorVisible()
        self.chapters.blockSignals(True)
        rows = [row for row in range(self.chapters.count()) if self._place(row) <= cursor.position()]
        self.chapters.setCurrentRow(rows[-1] if rows else 0)
        self.chapters.blockSignals(False)

    def _place(self, row: int) -> int:
        return int(self.chapters.item(row).data(_PLACE))

    @Slot(QListWidgetItem, QListWidgetItem)
    def _on_chapter(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if item is None:
            return
        block: QTextBlock = self.text.document().findBlock(int(item.data(_PLACE)))
        self.text.setTextCursor(QTextCursor(block))
        top = self.text.document().documentLayout().blockBoundingRect(block).top()
        self.text.verticalScrollBar().setValue(int(top) - GRID if self.chapters.currentRow() else 0)

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(GRID)
        scaled(self.search.setFixedWidth, _LIST_WIDE)
        scaled(self.chapters.setFixedWidth, _LIST_WIDE)
        side.addWidget(self.search)
        side.addWidget(self.chapters, 1)
        page = QHBoxLayout()
        page.setSpacing(2 * GRID)
        page.addLayout(side)
        page.addWidget(self.text, 1)
        last = QHBoxLayout()
        last.setSpacing(2 * GRID)
        last.addWidget(self.note, 1)
        last.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID + 4)
        layout.addLayout(page, 1)
        layout.addLayout(last)
