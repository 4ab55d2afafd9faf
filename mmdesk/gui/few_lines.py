"""A label of several lines that gives way: without room for all, the last one ends in an ellipsis."""

import math

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QSizePolicy

from mmdesk.gui.plain_text import PlainLabel

_LEAST = 2


class FewLines(PlainLabel):
    """Wants the height that its words take, and is content with two lines.

    A QLabel that wraps insists on its height, and what is around it is painted over.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self._line_height = self.fontMetrics().lineSpacing()
        self.setProperty("role", "small")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return self._size_of(len(self._lines()))

    def minimumSizeHint(self) -> QSize:
        return self._size_of(min(_LEAST, len(self._lines())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        metrics, words = self.fontMetrics(), self.text()
        starts, height = self._lines(), self._line_height
        fit = max(1, min(len(starts), self.height() // height))
        for row in range(fit):
            end = starts[row + 1] if row + 1 < len(starts) else len(words)
            line = words[starts[row] : end].rstrip()
            if row + 1 == fit < len(starts):
                line = metrics.elidedText(words[starts[row] :], Qt.TextElideMode.ElideRight, self.width())
            place = QRect(0, row * height, self.width(), height)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft), line)

    def _size_of(self, lines: int) -> QSize:
        return QSize(0, lines * self._line_height)

    def _lines(self) -> list[int]:
        """Where in the text each line begins."""
        layout = QTextLayout(self.text(), self.font())
        starts, self._line_height = [], self.fontMetrics().lineSpacing()
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, self.width()))
            starts.append(line.textStart())
            # Letters the font does not have come from another one, which may be taller.
            self._line_height = max(self._line_height, math.ceil(line.height()))
        layout.endLayout()
        return starts or [0]
