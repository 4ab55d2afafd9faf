"""The verdicts as a table: their numbers are known, what they say is read when it is looked at."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal, Slot

from mmdesk.core.feedback import Feedback, say_the_same
from mmdesk.core.shown_names import shown
from mmdesk.core.verdict_list import Column, Lesson, VerdictLine
from mmdesk.gui.plain_text import plain_tip
from mmdesk.gui.verdict_list.line_words import COLUMNS, head_of, spoken, why_words, words_in

LINE = Qt.ItemDataRole.UserRole
_PAGE = 100  # lines that are read at once
_KEPT = 4000  # lines that are remembered
_Index = QModelIndex | QPersistentModelIndex
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class VerdictsModel(QAbstractTableModel):
    """100,000 rows as well as three: only the pages that are seen are read, and few of them kept."""

    lines_wanted = Signal(list)  # numbers

    def __init__(self) -> None:
        super().__init__()
        self._numbers: Sequence[int] = ()
        self._rows: dict[int, int] = {}  # by number
        self._lines: OrderedDict[int, VerdictLine | None] = OrderedDict()  # by number; None: asked for
        self._wanted: set[int] = set()  # pages
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._ask)

    @property
    def numbers(self) -> Sequence[int]:
        """Of the verdicts, row by row."""
        return self._numbers

    def line(self, row: int) -> VerdictLine | None:
        """What is in a row, where that was read already."""
        return self._lines.get(self._numbers[row]) if 0 <= row < len(self._numbers) else None

    def row_of(self, number: int) -> int:
        """Where a verdict stands; -1 when it is not in the list."""
        if len(self._rows) != len(self._numbers):
            self._rows = {one: row for row, one in enumerate(self._numbers)}
        return self._rows.get(number, -1)

    def show_numbers(self, numbers: Sequence[int], keeps: bool = False) -> None:
        """Other verdicts, or another order; what was read of them may be old, unless it is kept."""
        self.beginResetModel()
        self._numbers, self._rows, self._wanted = numbers, {}, set()
        self._lines = OrderedDict() if not keeps else self._lines
        self.endResetModel()

    def read_again(self) -> None:
        """The same verdicts in the same order, but what they say may be another thing now."""
        self._wanted |= {self.row_of(number) // _PAGE for number in list(self._lines)[-2 * _PAGE :]}
        self._timer.start()

    @Slot(list)
    def show_lines(self, lines: list[VerdictLine]) -> None:
        """These were read."""
        rows = []
        for line in lines:
            row = self.row_of(line.number)
            if row >= 0:
                self._lines[line.number] = line
                self._lines.move_to_end(line.number)
                rows.append(row)
        while len(self._lines) > _KEPT:
            self._lines.popitem(last=False)
        if rows:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), len(COLUMNS) - 1))

    def drop(self, numbers: Sequence[int]) -> None:
        """These are taken back: they are gone before the list is asked for anew."""
        gone = set(numbers)
        self.show_numbers([one for one in self._numbers if one not in gone], keeps=True)

    def say_otherwise(self, numbers: Sequence[int], make: Callable[[list[Feedback]], list[Feedback]]) -> None:
        """What is put right is shown before it is read again."""
        lines = [line for line in map(self._lines.get, numbers) if line is not None]
        for line, feedback in zip(lines, make([line.feedback for line in lines]), strict=True):
            learned = line.lesson is Lesson.LEARNED and not say_the_same(line.feedback, feedback)
            lesson = Lesson.WAITING if learned else line.lesson
            self._lines[line.number] = replace(line, feedback=feedback, lesson=lesson)
        if lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._numbers) - 1, len(COLUMNS) - 1))

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._numbers)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return head_of(COLUMNS[section])
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in _ROLES:
            return None
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in (Column.AT,) else None
        line = self._known(index.row())
        if line is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole and index.column() == 0 else None
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(line) if index.column() == 0 else f"{head_of(column)}: {words_in(line, column)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(_tip(line, column))
        return words_in(line, column)

    def _known(self, row: int) -> VerdictLine | None:
        number = self._numbers[row]
        if number not in self._lines:
            self._wanted.add(row // _PAGE)
            if not self._timer.isActive():
                self._timer.start()
            return None
        return self._lines[number]

    @Slot()
    def _ask(self) -> None:
        """Ask for the pages that were looked at; of those scrolled past, the last few are enough."""
        pages = sorted(self._wanted)[-4:]
        self._wanted.clear()
        for page in pages:
            numbers = list(self._numbers[page * _PAGE : (page + 1) * _PAGE])
            for number in numbers:
                self._lines.setdefault(number, None)
            self.lines_wanted.emit(numbers)


_ROLES = (
    LINE,
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.TextAlignmentRole,
)


def _tip(line: VerdictLine, column: Column) -> str:
    if column is Column.SESSION:
        return words_in(line, column) if line.is_live or line.is_shared else shown(line.source)
    if column is Column.LESSON:
        return why_words(line)
    return words_in(line, column)
