"""Whether verdicts may really be erased."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from mmdesk.gui.theme import GRID


class EraseQuestion(QFrame):
    """Asked in the same window."""

    agreed = Signal()
    declined = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("erase_question")
        self.setProperty("role", "banner")
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.yes_button = _button(self.tr("Erase for good"), "erase_for_good")
        self.no_button = _button(self.tr("Keep"), "keep_verdicts")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(GRID)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.no_button)
        layout.addWidget(self.yes_button)
        self.yes_button.clicked.connect(self.agreed)
        self.no_button.clicked.connect(self.declined)
        self.hide()

    def ask(self, count: int) -> None:
        """Say what would be gone."""
        words = self.tr("Erase 1 verdict for good? It cannot be brought back, and the versions that learned")
        if count > 1:
            words = self.tr(
                "Erase {0} verdicts for good? They cannot be brought back, and the versions that learned"
            )
            words = words.format(count)
        self.words.setText(words + self.tr(" from it go too. So do all backups."))
        self.setAccessibleName(self.words.text())
        self.show()
        self.no_button.setFocus()


def _button(words: str, name: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button
