"""Rows below each other that scroll; the keyboard comes to each button, and arrows scroll."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class Scrolled(QScrollArea):
    """As wide as there is room for; only its height scrolls."""

    def __init__(self, name: str, title: str, rows: Iterable[QWidget]) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        inside = QWidget()
        inside.setObjectName("scrolled")
        self._layout = QVBoxLayout(inside)
        self._layout.setContentsMargins(0, 0, 12, 0)
        self._layout.setSpacing(0)
        for row in rows:
            self._layout.addWidget(row)
        self._layout.addStretch(1)
        self.setWidget(inside)
