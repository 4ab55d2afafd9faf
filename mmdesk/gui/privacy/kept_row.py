"""A row of the page: a name, what it is in plain words, and how it is now."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QWidget

from mmdesk.gui.card import elided_label, quiet_label
from mmdesk.gui.plain_text import PlainLabel, plain_tip
from mmdesk.gui.theme import GRID


class Row(QFrame):
    """Name and state on the first line, words below, and an optional button at the right."""

    asked = Signal(str)  # the row's own name: its button was pressed

    def __init__(
        self, name: str, title: str, words: str, button: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"row_{name}")
        self.setProperty("role", "row")
        self._name, self._title = name, title
        self.title = quiet_label(title, "title")
        self.words = PlainLabel(words)
        self.words.setWordWrap(True)
        self.words.setProperty("role", "quiet")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.state = elided_label("", "small")
        self.state.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout = QGridLayout(self)
        layout.setContentsMargins(2, GRID, 2, GRID)
        layout.setHorizontalSpacing(2 * GRID)
        layout.setVerticalSpacing(2)
        layout.addWidget(self.title, 0, 0)
        layout.addWidget(self.state, 0, 1)
        layout.addWidget(self.words, 1, 0, 1, 2)
        layout.setColumnStretch(1, 1)
        self.button = QPushButton(button)
        self.button.setObjectName(f"show_{name}")
        self.button.setProperty("role", "small")
        self.button.setAutoDefault(False)
        self.button.setAccessibleName(f"{button}: {title}")
        self.button.clicked.connect(self._on_clicked)
        self.button.setVisible(bool(button))
        if button:
            layout.addWidget(self.button, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)

    def show_state(self, words: str, is_now: bool = False) -> None:
        """How it is now; what happens right now stands out."""
        if (words, is_now) == (self.state.text(), self.state.property("now")):
            return
        self.state.setText(words)
        self.state.setToolTip(plain_tip(words))
        self.state.setProperty("now", is_now)
        self.state.style().unpolish(self.state)
        self.state.style().polish(self.state)
        self.setAccessibleName(f"{self._title}: {words}")

    @Slot()
    def _on_clicked(self) -> None:
        self.asked.emit(self._name)
