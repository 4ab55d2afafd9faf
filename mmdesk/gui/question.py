"""A question before something that cannot be undone, asked in the same window."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from mmdesk.gui.plain_text import PlainLabel
from mmdesk.gui.theme import GRID


class Question(QFrame):
    """Hidden until it is asked. Enter answers no, which has the focus."""

    agreed = Signal()
    declined = Signal()

    def __init__(self, name: str, yes: str, no: str, parent: QWidget) -> None:
        """The names of the question and of its buttons; the words are the subclass's."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "banner")
        self.words = PlainLabel()
        self.words.setWordWrap(True)
        self.yes_button, self.no_button = _button(yes), _button(no)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(GRID)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.no_button)
        layout.addWidget(self.yes_button)
        self.yes_button.clicked.connect(self.agreed)
        self.no_button.clicked.connect(self.declined)
        self.hide()

    def put(self, words: str) -> None:
        """Ask this."""
        self.words.setText(words)
        self.setAccessibleName(words)
        self.show()
        self.no_button.setFocus()


def _button(name: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button
