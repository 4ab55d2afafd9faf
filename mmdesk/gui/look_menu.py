"""The menu that chooses how the window looks: light or dark, and its contrast."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget


class LookMenu(QMenu):
    """Says what the user wants; `show_choice` ticks what holds."""

    appearance_wanted = Signal(str)  # system, light or dark
    contrast_wanted = Signal(str)  # normal or high

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Look"), parent)
        self.setObjectName("look_menu")
        group = QActionGroup(self)
        self.appearances = {
            "system": self.addAction(self.tr("As the system says")),
            "light": self.addAction(self.tr("Light")),
            "dark": self.addAction(self.tr("Dark")),
        }
        for name, action in self.appearances.items():
            action.setObjectName(f"look_{name}")
            action.setCheckable(True)
            group.addAction(action)
        self.addSeparator()
        self.high = self.addAction(self.tr("High contrast"))
        self.high.setObjectName("look_high")
        self.high.setCheckable(True)
        group.triggered.connect(self._on_appearance)
        self.high.triggered.connect(self._on_contrast)

    def show_choice(self, appearance: str, is_high: bool) -> None:
        """What was chosen, and whether contrast is high, by choice or as the system says."""
        self.appearances[appearance].setChecked(True)
        self.high.setChecked(is_high)

    @Slot(QAction)
    def _on_appearance(self, action: QAction) -> None:
        self.appearance_wanted.emit(action.objectName().removeprefix("look_"))

    @Slot(bool)
    def _on_contrast(self, is_high: bool) -> None:
        self.contrast_wanted.emit("high" if is_high else "normal")
