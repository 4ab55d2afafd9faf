"""A button that leaves its words out where there is no room for them; its icon and tooltip say what it is."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from mmdesk.gui.text_size import px

_AROUND = 52  # pixels: the icon, and the room at both sides
_AROUND_TIGHT = 14  # of one without an icon beside its words
_FOLDED = 44


class FoldingButton(QPushButton):
    """As wide as its words where it can be; a small window asks it to be no wider than its icon."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._words = words
        self._folded_icon: QIcon | None = None
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words.rstrip("…"))

    def fold_to(self, icon: QIcon) -> None:
        """Show words or this icon, never both."""
        self._folded_icon = icon
        self.setIcon(QIcon() if self.text() else icon)

    def sizeHint(self) -> QSize:
        around = px(_AROUND if self._folded_icon is None else _AROUND_TIGHT)
        wide = self.fontMetrics().horizontalAdvance(self._words) + around
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(px(_FOLDED), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        words = self._words if self.width() >= self.sizeHint().width() else ""
        if words != self.text():
            self.setText(words)
            if self._folded_icon is not None:
                self.setIcon(QIcon() if words else self._folded_icon)
        super().resizeEvent(event)
