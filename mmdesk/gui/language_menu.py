"""The choice of the language the window speaks, inside the menu of what is seldom needed."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from mmdesk.core.languages import LANGUAGES, SYSTEM


class LanguageMenu(QMenu):
    """Each language stands there as its own speakers call it, so that whoever is lost finds back."""

    chosen = Signal(str)  # a key of LANGUAGES, or SYSTEM

    def __init__(self, in_use: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("language_menu")
        self._group = QActionGroup(self)
        self._add(SYSTEM, self.tr("As the system"))
        self.addSeparator()
        for name, words in LANGUAGES.items():
            self._add(name, words)
        self.show_choice(in_use)
        self._group.triggered.connect(self._on_triggered)

    def show_choice(self, chosen: str) -> None:
        """Tick what was chosen: a key of LANGUAGES, or SYSTEM."""
        for action in self._group.actions():
            action.setChecked(action.data() == chosen)

    def _add(self, name: str, words: str) -> None:
        action = QAction(words, self._group)
        action.setObjectName(f"language_{name}")
        action.setCheckable(True)
        action.setData(name)
        self.addAction(action)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))
