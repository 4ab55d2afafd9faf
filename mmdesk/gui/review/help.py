"""The help of the review: its keys and what the mouse does, in one small window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from mmdesk.gui.card import quiet_label
from mmdesk.gui.theme import GRID

if TYPE_CHECKING:
    from mmdesk.gui.main_window import MainWindow


class ReviewHelp(QDialog):
    """Made when it is first asked for. Esc closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("review_help")
        self.setWindowTitle(self.tr("Keys of the review"))
        self._is_made = False

    def show_beside(self, window: "MainWindow") -> None:
        """Show it, over the window."""
        if not self._is_made:
            self._is_made = True
            self._make(window)
        self.show()
        self.activateWindow()

    def _make(self, window: "MainWindow") -> None:
        from mmdesk.gui.review.keys import keys_of  # it names this help's key too

        lines = [(self._named(key.keys[0]), key.words) for key in keys_of(window)]
        lines += [
            (self.tr("Space"), self.tr("Play, or pause")),
            ("1–7", self.tr("What the moment or the selection is")),
            (self.tr("Shift+1–7"), self.tr("What it could be as well; once more, not")),
            (self.tr("Alt+1–7"), self.tr("What it is, not quite sure")),
            (self.tr("Enter, 0"), self.tr("The answer is right; with Alt, not quite sure")),
            (self._named("Del"), self.tr("It is wrong; with Alt, not quite sure")),
            ("M", self.tr("Mark the moment")),
            ("P", self.tr("Name the person")),
            (self._named("Ctrl+J"), self.tr("All verdicts: find, change, delete")),
            ("A", self.tr("Ask me: what would teach most")),
            (self._named("Ctrl+Z"), self.tr("Undo; with Shift, redo")),
            (self._named("Esc"), self.tr("Select nothing")),
        ]
        mouse = [
            (self.tr("Click"), self.tr("The playhead goes there")),
            (self.tr("Drag, Shift+click"), self.tr("Select")),
            (self.tr("Double click"), self.tr("Select the stretch of one emotion")),
            (self.tr("Right click"), self.tr("Correct, leave out, mark")),
            (self.tr("Wheel"), self.tr("Scroll; with Ctrl, zoom")),
            (self.tr("+2 beside a name"), self.tr("Lanes of the people there is no room for")),
            (self.tr("A lane’s name"), self.tr("Verdicts are about this person or modality")),
            (self.tr("Right click on an emotion"), self.tr("Probably, or could be as well")),
        ]
        columns = QHBoxLayout()
        columns.setSpacing(4 * GRID)
        half = (len(lines) + len(mouse) + 1) // 2
        every = lines + mouse
        for part in (every[:half], every[half:]):
            columns.addLayout(_table(part))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(quiet_label(self.windowTitle(), "title"))
        layout.addLayout(columns)

    def _named(self, key: str) -> str:
        return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _table(lines: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(2 * GRID)
    grid.setVerticalSpacing(6)
    for number, (key, words) in enumerate(lines):
        name = quiet_label(key)
        name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(name, number, 0)
        grid.addWidget(quiet_label(words, ""), number, 1)
    grid.setRowStretch(len(lines), 1)
    return grid
