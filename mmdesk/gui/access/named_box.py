"""A list to choose from whose name a screen reader says, and not only what is chosen."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox, QWidget

from mmdesk.gui.plain_text import PlainLabel


class NamedBox(QComboBox):
    """On Linux Qt gives what is chosen as a box's name; what it is called comes from a label beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = PlainLabel("", parent)
        self._label.setBuddy(self)
        self._label.hide()

    def name_it(self, words: str) -> None:
        """What is chosen here."""
        self.setAccessibleName(words)
        self._label.setText(words)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ParentChange:
            self._label.setParent(self.parentWidget())  # Qt looks for labels among those beside it
        return super().event(event)
