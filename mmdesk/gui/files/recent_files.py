"""The menu of files: the window of all, and those opened lately, none that is not there any more."""

import json
import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from mmdesk.core.shown_names import shown, shown_name
from mmdesk.core.strict_json import BadJsonError, read_texts
from mmdesk.gui.plain_text import plain_tip
from mmdesk.settings import Settings

_MOST = 10
_SETTING = "recent_files"
_ALL = "*"  # no path: they are absolute


class RecentFiles(QObject):
    """Remembers paths in the settings, newest first, and fills a menu with them."""

    wanted = Signal(object)  # str: a path, which may not be UTF-8
    all_wanted = Signal()  # the window of the queue

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = Settings()
        self.menu = QMenu(parent)
        self.menu.setObjectName("recent_files")
        self.menu.aboutToShow.connect(self.fill)
        self.menu.triggered.connect(self._on_triggered)

    def use(self, settings: Settings) -> None:
        """Where they are remembered."""
        self._settings = settings

    @property
    def paths(self) -> list[str]:
        """Those that are there, newest first."""
        self._settings.follow()  # what was forgotten meanwhile must not come back
        try:
            known = read_texts(self._settings.text(_SETTING) or "[]", _MOST)
        except BadJsonError:
            return []
        return [one for one in known if _is_there(one)]

    def add(self, path: str) -> None:
        """This one was opened just now."""
        path = str(Path(path).absolute())
        self._remember([path, *(one for one in self.paths if one != path)][:_MOST])

    @Slot()
    def clear(self) -> None:
        """Remember none."""
        self._remember([])

    @Slot()
    def fill(self) -> None:
        """Put the files into the menu."""
        self.menu.clear()
        self.menu.addAction(self.tr("All files…   Ctrl+Shift+O")).setData(_ALL)
        self.menu.addSeparator()
        paths = self.paths
        names = [shown_name(one) for one in paths]
        for path, name in zip(paths, names, strict=True):
            # Two of one name are told apart by their folder; an ampersand would be taken for a key.
            words = name if names.count(name) == 1 else f"{name}   {shown(Path(path).parent)}"
            action = self.menu.addAction(words.replace("&", "&&"))
            action.setData(os.fsencode(path))
            action.setToolTip(plain_tip(shown(path)))
        if not paths:
            self.menu.addAction(self.tr("No files were opened yet")).setEnabled(False)
            return
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Clear"))

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        data = action.data()
        if data == _ALL:
            self.all_wanted.emit()
        elif data:
            self.wanted.emit(os.fsdecode(bytes(data)))
        else:
            self.clear()

    def _remember(self, paths: list[str]) -> None:
        self._settings.set(_SETTING, json.dumps(paths))


def _is_there(path: str) -> bool:
    try:
        return Path(path).is_file()
    except (OSError, ValueError):
        return False
