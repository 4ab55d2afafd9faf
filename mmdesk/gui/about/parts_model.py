"""The libraries as rows of a table, found again by any word of theirs."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from mmdesk.core.licences import Part
from mmdesk.gui.listed import listed

PART = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class PartsModel(QAbstractTableModel):
    """Rows are Parts: name, version, licence."""

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[Part, ...] = ()
        self._shown: list[Part] = []
        self._words = ""

    def put(self, parts: Sequence[Part]) -> None:
        """Hold these."""
        self._all = tuple(parts)
        self.find(self._words)

    def find(self, words: str) -> None:
        """Show those in which each of these words is somewhere."""
        self._words = words
        wanted = words.casefold().split()
        self.beginResetModel()
        self._shown = [one for one in self._all if all(word in _told(one) for word in wanted)]
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Library"), self.tr("Version"), self.tr("Licence"))[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        part = self._shown[index.row()]
        if role == PART:
            return part
        version = part.version or self.tr("in {0}").format(part.inside)
        if role == Qt.ItemDataRole.DisplayRole:
            return (part.name, version, part.licence)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return listed((part.name, version, part.licence))
        return None


def _told(part: Part) -> str:
    return f"{part.name} {part.version} {part.licence} {part.inside}".casefold()
