"""The button at the end of the controls, with a menu of what is seldom needed."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from mmdesk.gui.icons import icon
from mmdesk.gui.theme import Tones


class MoreMenu(QToolButton):
    """Whoever has an entry adds it: `window.more.add("about", self.tr("About mmdesk…"), about.begin)`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("more")
        self.setAccessibleName(self.tr("More"))
        self.setToolTip(self.tr("More"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.entries = QMenu(self)
        self.entries.setObjectName("more_menu")
        self.entries.setToolTipsVisible(True)
        self.setMenu(self.entries)
        self._tint()

    def add(self, name: str, words: str, slot: Callable[[], Any], key: str = "") -> QAction:
        """Add an entry at the end. `slot` is a @Slot method of a QObject of the window's thread.

        `name` is the entry's objectName, by which `entry` finds it. `key` is shown, not bound: the
        window's keys are bound in `keys.py`.
        """
        assert self.entry(name) is None, f"there is an entry {name} already"
        shown_key = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        action = self.entries.addAction(f"{words}\t{shown_key}" if key else words)
        action.setObjectName(name)
        action.triggered.connect(slot)
        return action

    def add_line(self) -> None:
        """A line between two groups of entries."""
        self.entries.addSeparator()

    def entry(self, name: str) -> QAction | None:
        """The entry of this name, to hide it, or to change its words."""
        return next((one for one in self.entries.actions() if one.objectName() == name), None)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        self.setIcon(icon("more", Tones.of(self.palette()).text))
