"""A card: a rounded surface with an optional title, which groups what belongs together."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mmdesk.gui.plain_text import PlainLabel
from mmdesk.gui.theme import GRID

EDGE = GRID + 4  # above and below what is on it


class Card(QFrame):
    """Lays its content out from top to bottom, with a title line that can carry controls."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setAccessibleName(title)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(2 * GRID, EDGE, 2 * GRID, EDGE)
        self.body.setSpacing(GRID)
        self.title_line = QHBoxLayout()
        self.title_line.setSpacing(GRID)
        self.title = elided_label(title, "title")
        if title:
            self.title_line.addWidget(self.title)
            self.title_line.addStretch(1)
            self.body.addLayout(self.title_line)


class ElidedLabel(PlainLabel):
    """One line that gives way: a file's long name must not widen the window."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        if words == self.text():
            super().paintEvent(event)
        else:
            painter = QPainter(self)
            painter.setPen(self.palette().windowText().color())
            painter.drawText(self.rect(), int(self.alignment().value), words)


def elided_label(text: str, role: str) -> QLabel:
    """As `quiet_label`, of one line whose length is not known."""
    label = ElidedLabel(text)
    label.setProperty("role", role)
    return label


def quiet_label(text: str, role: str = "quiet") -> QLabel:
    """A label in one of the type scale's roles: title, quiet, small, number."""
    label = PlainLabel(text)
    label.setProperty("role", role)
    return label


def wrapped_label(text: str, role: str = "") -> QLabel:
    """A label of as many lines as its words need."""
    label = quiet_label(text, role) if role else PlainLabel(text)
    label.setWordWrap(True)
    return label
