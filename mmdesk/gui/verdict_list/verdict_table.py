"""The table of verdicts: how it looks, what is picked in it, by what it is sorted, and its keys."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QHeaderView, QTableView, QWidget

from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.verdict_list import Column, VerdictLine
from mmdesk.gui.putting_right import all_right, all_wrong, other_emotion, other_second
from mmdesk.gui.text_size import px, scaled
from mmdesk.gui.verdict_list.line_painter import HEIGHT, LinePainter
from mmdesk.gui.verdict_list.line_words import COLUMNS
from mmdesk.gui.verdict_list.verdicts_model import VerdictsModel

_MOST_PICKED_AGAIN = 1000
_WIDTHS = {
    Column.WHEN: 132,
    Column.SESSION: 130,
    Column.AT: 66,
    Column.WHO: 84,
    Column.ABOUT: 62,
    Column.SHOWN: 116,
    Column.SAID: 160,
    Column.SECOND: 116,
    Column.SURE: 76,
    Column.VERSION: 66,
    Column.LESSON: 120,
}


class VerdictTable(QTableView):
    """Rows are picked, heads sort. Keys of verdicts act on what is picked while it has the focus."""

    sorted_otherwise = Signal()
    picked_otherwise = Signal()
    open_wanted = Signal()
    delete_wanted = Signal()
    change_wanted = Signal(object)  # Change

    def __init__(self, model: VerdictsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verdicts")
        self.setAccessibleName(self.tr("Verdicts"))
        self._verdicts = model
        self.by, self.is_descending = Column.WHEN, True
        self.setModel(model)
        self.setItemDelegate(LinePainter(self))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self._name_corner()
        self._set_heads()
        self._add_keys()
        self.selectionModel().selectionChanged.connect(self.picked_otherwise)
        self.selectionModel().currentChanged.connect(self.picked_otherwise)
        self.doubleClicked.connect(self.open_wanted)
        self.horizontalHeader().sectionClicked.connect(self._on_head)

    @property
    def picked(self) -> list[int]:
        """The numbers of the selected verdicts, in the list's order."""
        parts = self.selectionModel().selection()
        rows: set[int] = set()
        for place in range(parts.count()):
            rows.update(range(parts.at(place).top(), parts.at(place).bottom() + 1))
        return [self._verdicts.numbers[row] for row in sorted(rows)]

    @property
    def current(self) -> VerdictLine | None:
        """The line with the cursor, where it was read."""
        return self._verdicts.line(self.currentIndex().row())

    def pick(self, numbers: Sequence[int], otherwise_row: int) -> None:
        """Pick these, as far as they are listed; none of them: what stands in this row, or in the last."""
        last = len(self._verdicts.numbers) - 1
        rows = [row for row in map(self._verdicts.row_of, numbers[:_MOST_PICKED_AGAIN]) if row >= 0]
        if not rows and last >= 0:
            rows = [min(otherwise_row, last)]
        flag = QItemSelectionModel.SelectionFlag
        for place, row in enumerate(rows):
            index = self._verdicts.index(row, 0)
            self.selectionModel().select(index, flag.Select | flag.Rows)
            if place == 0:
                self.selectionModel().setCurrentIndex(index, flag.NoUpdate)
        if rows:
            self.scrollTo(self._verdicts.index(rows[0], 0))

    def show_column(self, column: Column, on: bool) -> None:
        """Whether there is anything in a column, and room for it."""
        self.setColumnHidden(COLUMNS.index(column), not on)

    def _name_corner(self) -> None:
        corner = self.findChild(QAbstractButton)  # Qt's own; it is hidden with the rows' heads
        if corner is not None:
            corner.setObjectName("select_all_verdicts")
            corner.setAccessibleName(self.tr("Select all"))
            corner.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _set_heads(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        scaled(rows.setDefaultSectionSize, HEIGHT)
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        head.setHighlightSections(False)
        head.setSortIndicatorShown(True)
        head.setSortIndicator(COLUMNS.index(Column.WHEN), Qt.SortOrder.DescendingOrder)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._size_columns()
        head.setSectionResizeMode(COLUMNS.index(Column.SESSION), QHeaderView.ResizeMode.Stretch)

    def _size_columns(self) -> None:
        for section, column in enumerate(COLUMNS):
            self.setColumnWidth(section, px(_WIDTHS[column]))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.model() is not None:
            self._size_columns()

    def _add_keys(self) -> None:
        bindings: list[tuple[Any, Any]] = [
            (Qt.Key.Key_Return, self.open_wanted.emit),
            (Qt.Key.Key_Enter, self.open_wanted.emit),
            (Qt.Key.Key_Delete, self.delete_wanted.emit),
            ("0", lambda: self.change_wanted.emit(all_right())),
            ("-", lambda: self.change_wanted.emit(all_wrong())),
        ]
        for emotion in EMOTIONS:
            key = emotion.position + 1
            bindings.append((str(key), lambda one=emotion: self.change_wanted.emit(other_emotion(one))))
            bindings.append((f"Shift+{key}", lambda one=emotion: self.change_wanted.emit(other_second(one))))
        for key, slot in bindings:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)

    @Slot(int)
    def _on_head(self, section: int) -> None:
        column = COLUMNS[section]
        self.is_descending = not self.is_descending if column is self.by else column is Column.WHEN
        self.by = column
        order = Qt.SortOrder.DescendingOrder if self.is_descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(section, order)
        self.sorted_otherwise.emit()
