"""The menu that chooses how the window looks: light or dark, and its contrast, and how large letters are."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from mmdesk.gui.numbers import percent
from mmdesk.gui.text_size import SIZES


class LookMenu(QMenu):
    """Says what the user wants; `show_choice` ticks what holds."""

    appearance_wanted = Signal(str)  # system, light or dark
    contrast_wanted = Signal(str)  # normal or high
    text_size_wanted = Signal(str)  # percent

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
        self.addSeparator()
        self.sizes = self._offer_sizes()
        group.triggered.connect(self._on_appearance)
        self.high.triggered.connect(self._on_contrast)

    def show_choice(self, appearance: str, is_high: bool) -> None:
        """What was chosen, and whether contrast is high, by choice or as the system says."""
        self.appearances[appearance].setChecked(True)
        self.high.setChecked(is_high)

    def show_text_size(self, percent: str) -> None:
        """How large letters are."""
        self.sizes[percent].setChecked(True)

    def _offer_sizes(self) -> dict[str, QAction]:
        menu = self.addMenu(self.tr("Text size"))
        menu.setObjectName("text_size_menu")
        group = QActionGroup(menu)
        sizes = {}
        for size in SIZES:
            action = menu.addAction(percent(size / 100))
            action.setObjectName(f"text_size_{size}")
            action.setCheckable(True)
            group.addAction(action)
            sizes[str(size)] = action
        group.triggered.connect(self._on_text_size)
        return sizes

    @Slot(QAction)
    def _on_text_size(self, action: QAction) -> None:
        self.text_size_wanted.emit(action.objectName().removeprefix("text_size_"))

    @Slot(QAction)
    def _on_appearance(self, action: QAction) -> None:
        self.appearance_wanted.emit(action.objectName().removeprefix("look_"))

    @Slot(bool)
    def _on_contrast(self, is_high: bool) -> None:
        self.contrast_wanted.emit("high" if is_high else "normal")
