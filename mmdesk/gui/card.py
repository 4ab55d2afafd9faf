"""A card: a rounded surface with an optional title, which groups what belongs together."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mmdesk.gui.theme import GRID


class Card(QFrame):
    """Lays its content out from top to bottom, with a title line that can carry controls."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID + 4)
        self.body.setSpacing(GRID)
        self.title_line = QHBoxLayout()
        self.title_line.setSpacing(GRID)
        self.title = quiet_label(title, "title")
        if title:
            self.title_line.addWidget(self.title)
            self.title_line.addStretch(1)
            self.body.addLayout(self.title_line)


def quiet_label(text: str, role: str = "quiet") -> QLabel:
    """A label in one of the type scale's roles: title, quiet, small, number."""
    label = QLabel(text)
    label.setProperty("role", role)
    return label
