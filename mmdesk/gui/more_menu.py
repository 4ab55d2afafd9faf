"""The button at the end of the controls, with a menu of what is seldom needed."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from mmdesk.gui.icons import icon
from mmdesk.gui.theme import Tones

_PRIVACY = ("notice", "try", "kept", "retention", "forget_person", "forget_everything")
_ORDER = (
    *_PRIVACY,
    "lock",
    "lock_now",
    "restore",
    "profiles",
    "",
    "settings",
    "look",
    "motion",
    "language",
    "guide",
    "keys",
    "about",
)
"""The entries' names from above; the empty one is a line, and what is not named stands before it."""


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
        self.entries.addSeparator()  # not shown before there is an entry at both sides
        self.setMenu(self.entries)
        self._tint()

    def add(self, name: str, words: str, slot: Callable[[], Any], key: str = "") -> QAction:
        """Add an entry in its place. `slot` is a @Slot method of a QObject of the window's thread.

        `name` is the entry's objectName, by which `entry` finds it. `key` is shown, not bound: the
        window's keys are bound in `keys.py`.
        """
        assert self.entry(name) is None, f"there is an entry {name} already"
        shown_key = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        action = QAction(f"{words}\t{shown_key}" if key else words, self.entries)
        action.setObjectName(name)
        action.triggered.connect(slot)
        self._put(action)
        return action

    def add_menu(self, name: str, menu: QMenu) -> QAction:
        """Add a menu of its own in its place, which is titled as its entry."""
        action = menu.menuAction()
        action.setObjectName(name)
        self._put(action)
        return action

    def _put(self, action: QAction) -> None:
        name = action.objectName()
        later = (one for one in self.entries.actions() if _place_of(one.objectName()) > _place_of(name))
        self.entries.insertAction(next(later, None), action)  # type: ignore[arg-type]

    def entry(self, name: str) -> QAction | None:
        """The entry of this name, to hide it, or to change its words."""
        return next((one for one in self.entries.actions() if one.objectName() == name), None)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        self.setIcon(icon("more", Tones.of(self.palette()).text))


def _place_of(name: str) -> float:
    return _ORDER.index(name) if name in _ORDER else _ORDER.index("") - 0.5
