"""The text field: what was said or written; Enter analyses it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from mmdesk.gui.numbers import grouped
from mmdesk.gui.text_size import scaled
from mmdesk.gui.theme import GRID

_MOST_CHARACTERS = 10_000


class TextEntry(QWidget):
    """A line to write in and a button that does the same as Enter."""

    written = Signal(str)
    cut = Signal(str)  # what to say of a text that did not fit

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.field.setObjectName("text_field")
        self.field.setAccessibleName(self.tr("Text to analyse"))
        self.field.setPlaceholderText(self.tr("Write something, then press Enter"))
        self.field.setMaxLength(_MOST_CHARACTERS)
        self.field.setClearButtonEnabled(False)
        self.button = QPushButton(self.tr("Analyse"))
        self.button.setObjectName("analyse_text")
        scaled(self.button.setMinimumHeight, 36)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.button)
        self.field.inputRejected.connect(self._on_cut)
        self.field.returnPressed.connect(self._on_written)
        self.button.clicked.connect(self._on_written)

    def begin_with(self, letters: str) -> None:
        """Take the focus, and these letters as the first of a new text."""
        self.field.setFocus()
        self.field.setText(letters)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter: the field hands it on after it has taken it, and the window would confirm."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self.button.hasFocus():
            self.button.click()

    @Slot()
    def _on_cut(self) -> None:
        if len(self.field.text()) >= _MOST_CHARACTERS:
            self.cut.emit(self.tr("Only {0} characters fit.").format(grouped(_MOST_CHARACTERS)))

    @Slot()
    def _on_written(self) -> None:
        text = self.field.text().strip()
        if text:
            self.written.emit(text)
            self.field.selectAll()
