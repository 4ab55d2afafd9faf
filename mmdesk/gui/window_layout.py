"""Where the window's parts lie."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mmdesk.gui.theme import GRID

if TYPE_CHECKING:
    from mmdesk.gui.main_window import MainWindow


def lay_out(window: "MainWindow") -> None:
    """Controls and banners above; picture, answer and learning side by side; the timeline below."""
    whole = QWidget()
    layout = QVBoxLayout(whole)
    layout.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID // 2)
    layout.setSpacing(GRID + 4)
    layout.addWidget(window.controls)
    layout.addWidget(window.banners)
    layout.addLayout(_side_by_side(window), 10)
    layout.addWidget(window.timeline, 4)
    layout.addWidget(window.status)
    window.timeline.setMinimumHeight(164)
    window.timeline.setMaximumHeight(280)
    window.setCentralWidget(whole)


def _side_by_side(window: "MainWindow") -> QHBoxLayout:
    left = QVBoxLayout()
    left.setSpacing(GRID)
    left.addWidget(window.view, 1)
    left.addWidget(window.people)
    left.addWidget(window.text)
    right = QVBoxLayout()
    right.setSpacing(GRID + 4)
    right.addWidget(window.opinions)
    right.addWidget(window.learning, 1)
    upper = QHBoxLayout()
    upper.setSpacing(2 * GRID)
    upper.addLayout(left, 10)
    upper.addWidget(window.answer, 7)
    upper.addLayout(right, 6)
    window.answer.setMinimumWidth(328)
    window.answer.setMaximumWidth(480)
    for card in (window.opinions, window.learning):
        card.setMinimumWidth(292)
        card.setMaximumWidth(400)
    return upper
