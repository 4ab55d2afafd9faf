"""A button that leaves its words out where there is no room for them; its icon and tooltip say what it is."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

_AROUND = 52  # pixels: the icon, and the room at both sides
_FOLDED = 44


class FoldingButton(QPushButton):
    """As wide as its words where it can be; a small window asks it to be no wider than its icon."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._words = words
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words.rstrip("…"))

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self._words) + _AROUND
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(_FOLDED, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        words = self._words if self.width() >= self.sizeHint().width() else ""
        if words != self.text():
            self.setText(words)
        super().resizeEvent(event)
