"""A question that is answered by typing a name: a new one, another one, or that of what is to go."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mmdesk.gui.dialog_button import dialog_button
from mmdesk.gui.plain_text import PlainLabel
from mmdesk.gui.theme import GRID

_LONGEST = 200  # letters that can be typed: what is too long for a name is told, not cut in silence


class NameQuestion(QFrame):
    """Hidden until it is asked. Enter in the line answers, once what is typed can be the answer."""

    answered = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("name_question")
        self.setProperty("role", "guide")
        self.words = PlainLabel()
        self.words.setWordWrap(True)
        self.line = QLineEdit()
        self.line.setObjectName("profile_name")
        self.line.setMaxLength(_LONGEST)
        self.no_button = dialog_button(self.tr("Cancel"), "leave_name")
        self.yes_button = dialog_button("", "use_name")
        self._is_answer: Callable[[str], bool] = bool
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self.line, 1)
        line.addWidget(self.no_button)
        line.addWidget(self.yes_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.words)
        layout.addLayout(line)
        self.line.textChanged.connect(self._on_changed)
        self.line.returnPressed.connect(self._on_answered)
        self.yes_button.clicked.connect(self._on_answered)
        self.no_button.clicked.connect(self.left)
        self.hide()

    def ask(
        self, words: str, yes: str, text: str = "", is_answer: Callable[[str], bool] | None = None
    ) -> None:
        """Ask this. `text` stands in the line.

        Before what cannot be undone `is_answer` says whether what is typed may be answered.
        """
        self.setProperty("role", "guide" if is_answer is None else "banner")
        for one in (self, self.words):  # the style sheet goes by it
            one.style().unpolish(one)
            one.style().polish(one)
        self.words.setText(words)
        self.yes_button.setText(yes)
        self.line.setAccessibleName(words)
        self._is_answer = is_answer or bool
        self.line.setText(text)
        self.line.selectAll()
        self._on_changed()
        self.show()
        self.line.setFocus()

    @Slot()
    def _on_changed(self) -> None:
        self.yes_button.setEnabled(self._is_answer(self.line.text().strip()))

    @Slot()
    def _on_answered(self) -> None:
        if self.yes_button.isEnabled():
            self.answered.emit(self.line.text())
