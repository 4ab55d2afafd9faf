"""A text of ours in Markdown, to be read. Its addresses can be copied and lead nowhere: nothing connects."""

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextCursor, QTextFrameFormat, QTextTable
from PySide6.QtWidgets import QFrame, QTextBrowser

from mmdesk.gui.theme import GRID, Tones

_LINE_PERCENT = 125
_HEADINGS = {1: 20, 2: 15}  # pixels of the letters, by level


class PlainWords(QTextBrowser):
    """Scrolls; follows the palette."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self._markdown = ""
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(GRID)

    def show_words(self, markdown: str) -> None:
        """Show this text from its beginning."""
        self._markdown = markdown
        self.document().setMarkdown(markdown)
        block = self.document().begin()
        while block.isValid():
            _lay_out(block)
            block = block.next()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._draw(frame)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def loadResource(self, _kind: int, _name: QUrl | str) -> None:
        """Nothing is loaded that the text may name."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._markdown:
            self.show_words(self._markdown)

    def _draw(self, table: QTextTable) -> None:
        form = table.format()
        form.setBorder(1)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(Tones.of(self.palette()).edge)
        form.setBorderCollapse(True)
        form.setCellPadding(6)
        form.setTopMargin(GRID)
        form.setBottomMargin(GRID)
        table.setFormat(form)


def _lay_out(block: QTextBlock) -> None:
    """Give a paragraph air, and a heading its size."""
    cursor, form = QTextCursor(block), block.blockFormat()
    pixels = _HEADINGS.get(form.headingLevel())
    if pixels is not None:
        form.setTopMargin(2 * GRID if block.position() else 0)
        form.setBottomMargin(GRID / 2)
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        letters = QTextCharFormat()
        letters.setProperty(QTextCharFormat.Property.FontPixelSize, pixels)
        letters.setFontWeight(QFont.Weight.DemiBold)
        cursor.setCharFormat(letters)  # merged, the size would stay one of a browser's steps
        cursor.clearSelection()
    elif cursor.currentTable() is None:
        form.setLineHeight(_LINE_PERCENT, 1)  # proportional
        form.setBottomMargin(GRID / 2)
    cursor = QTextCursor(block)
    cursor.setBlockFormat(form)
