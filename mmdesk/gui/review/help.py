"""The help: every key, and what the mouse does in a review, in one small window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from mmdesk.gui.card import quiet_label
from mmdesk.gui.dialog import Dialog
from mmdesk.gui.text_size import SIZES, text_percent
from mmdesk.gui.text_size_keys import LARGER
from mmdesk.gui.theme import GRID

if TYPE_CHECKING:
    from mmdesk.gui.main_window import MainWindow


class ReviewHelp(Dialog):
    """Made when it is first asked for. Esc closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("review_help")
        self.setWindowTitle(self.tr("Keys"))
        self._is_made = False

    def show_beside(self, window: "MainWindow") -> None:
        """Show it, over the window."""
        if not self._is_made:
            self._is_made = True
            self._make(window)
        room = self.screen().availableSize().width() - 7 * GRID
        is_wide = text_percent() > SIZES[0] and self._columns.minimumSize().width() > room
        down, beside = QHBoxLayout.Direction.TopToBottom, QHBoxLayout.Direction.LeftToRight
        self._columns.setDirection(down if is_wide else beside)
        self.show()
        self.activateWindow()

    def _make(self, window: "MainWindow") -> None:
        from mmdesk.gui.review.keys import keys_of  # it names this help's key too

        review: list[tuple[str, str]] = []
        for key in keys_of(window):
            name = self._named(key.keys[0])
            if key.words:
                review.append((name, key.words))
            else:
                before, words = review.pop()
                held = name[: name.rfind("+") + 1]  # Ctrl+Left / Right
                review.append((f"{before} / {name.removeprefix(held) if held in before else name}", words))
        anywhere = [
            ("1–7", self.tr("What the moment or the selection is")),
            (self.tr("Shift+1–7"), self.tr("What it could be as well; once more, not")),
            (self.tr("Alt+1–7"), self.tr("What it is, not quite sure")),
            (self.tr("Enter, 0"), self.tr("The answer is right; with Alt, not quite sure")),
            (self._named("Del"), self.tr("It is wrong; with Alt, not quite sure")),
            (self.tr("Space"), self.tr("Play, or pause; live, the answer is right")),
            ("Ctrl+Z / Ctrl+Y", self.tr("Undo, or do it again")),
            ("W", self.tr("Why this answer?")),
            ("P", self.tr("Name the person")),
            ("M", self.tr("Mark the moment")),
            ("A", self.tr("Ask me: what would teach most")),
            ("Ctrl+L", self.tr("Learn now")),
            ("Ctrl+J", self.tr("All verdicts: find, change, delete")),
            ("Ctrl+H", self.tr("Earlier sessions")),
            ("Ctrl+O", self.tr("Open files; with Shift, all that are being read")),
            ("Ctrl+T", self.tr("Write a text")),
            ("F5", self.tr("Start, or stop, the camera and the microphone")),
            ("Ctrl+R", self.tr("Record, or record no more")),
            ("Ctrl+B", self.tr("Set the resting face and voice, or forget them")),
            (self._named("Ctrl+,"), self.tr("Settings")),
            (f"{LARGER} / - / 0", self.tr("Text larger, smaller, at 100 %")),
            (self._named("Ctrl+Q") + " / " + self._named("Ctrl+Shift+L"), self.tr("Leave, or lock now")),
            ("F3", self.tr("Show how fast it is")),
            (self._named("Esc"), self.tr("Select nothing; back to the picture")),
            ("F1, ?", self.tr("These keys")),
        ]
        mouse = [
            (self.tr("Click"), self.tr("The playhead goes there")),
            (self.tr("Drag, Shift+click"), self.tr("Select")),
            (self.tr("Double click"), self.tr("Select the stretch of one emotion")),
            (self.tr("Right click"), self.tr("Correct, leave out, mark")),
            (self.tr("Wheel"), self.tr("Scroll; with Ctrl, zoom")),
            (self.tr("+2 beside a name"), self.tr("Lanes of the people there is no room for")),
            (self.tr("A lane’s name"), self.tr("Verdicts are about this person or modality")),
            (self.tr("Right click a bar"), self.tr("Probably, or could be as well")),
        ]
        self._columns = QHBoxLayout()
        self._columns.setSpacing(3 * GRID)
        self._columns.addLayout(_table(self.tr("In a review"), [*review, *mouse]))
        self._columns.addLayout(_table(self.tr("Anywhere"), anywhere))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addLayout(self._columns)

    def _named(self, key: str) -> str:
        return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _table(head: str, lines: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(2 * GRID)
    grid.setVerticalSpacing(5)
    grid.addWidget(quiet_label(head, "title"), 0, 1)
    for number, (key, words) in enumerate(lines, 1):
        name = quiet_label(key)
        name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(name, number, 0)
        grid.addWidget(quiet_label(words, ""), number, 1)
    grid.setRowStretch(len(lines) + 1, 1)
    return grid
