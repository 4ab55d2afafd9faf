"""The window of all verdicts: filter, sort, look again, change, take back, erase."""

from typing import Any

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QHeaderView,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.verdict_list import Column, Found, VerdictLine
from mmdesk.gui.card import elided_label, quiet_label
from mmdesk.gui.dialog import Dialog
from mmdesk.gui.dialog_button import dialog_button
from mmdesk.gui.plain_text import plain_tip
from mmdesk.gui.putting_right import Change, all_right, all_wrong, other_emotion, other_second
from mmdesk.gui.saving import ask_where
from mmdesk.gui.sentences import in_users_words, joined
from mmdesk.gui.text_size import px, scaled
from mmdesk.gui.theme import GRID
from mmdesk.gui.verdict_list.change_menu import ChangeMenu
from mmdesk.gui.verdict_list.erase_question import EraseQuestion
from mmdesk.gui.verdict_list.filter_line import FilterLine
from mmdesk.gui.verdict_list.in_turn import InTurn
from mmdesk.gui.verdict_list.line_painter import HEIGHT, LinePainter
from mmdesk.gui.verdict_list.line_words import COLUMNS
from mmdesk.gui.verdict_list.verdicts_model import VerdictsModel

_AGAIN_MS = 250  # after something was said: more may follow at once
_NARROW = 1060  # pixels
_NOBODY = 2  # entries in the choice of persons: anybody, and nobody named
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


class VerdictWindow(Dialog):
    """Stands beside the main window. Its signals say what the user wants; what it lists is read elsewhere."""

    find_wanted = Signal(int, object, object, bool)  # the request, VerdictFilter, Column, whether descending
    lines_wanted = Signal(int, list)  # the request, numbers
    change_wanted = Signal(list, str, object)  # numbers, what is done in words, how; None: take them back
    erase_wanted = Signal(list)  # numbers
    export_wanted = Signal(list, object)  # numbers, file
    open_wanted = Signal(str, float)  # a session, and the second of it
    opened = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verdict_window")
        self.setWindowTitle(self.tr("Verdicts"))
        self.setModal(False)
        there = self.screen().availableSize()
        self.resize(min(px(1200), there.width() - 24), min(px(600), there.height() - 48))
        self._request = 0
        self._shown_request = 0  # whose answer is shown
        self._total: int | None = None  # not known yet
        self._by, self._descending = Column.WHEN, True
        self._keeps: list[int] = []  # numbers that stay picked when the list comes anew
        self._row = 0
        self._is_fresh = True  # the keys shall mean the table once it is there
        self.turn = InTurn(self)
        self.filter = FilterLine()
        self.model = VerdictsModel()
        self.table = self._make_table()
        self.empty = quiet_label("")
        self.empty.setObjectName("no_verdicts")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.count = quiet_label("")
        self.count.setObjectName("verdict_count")
        self.note = elided_label("", "quiet")
        self.note.setObjectName("verdict_note")
        self.question = EraseQuestion(self)
        self.menu = ChangeMenu(self)
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self.look)
        self._make_buttons()
        self._lay_out()
        self._connect()
        self._add_keys()
        self.show_next("", "")
        self._on_picked()

    @property
    def picked(self) -> list[int]:
        """The numbers of the selected verdicts, in the list's order."""
        parts = self.table.selectionModel().selection()
        rows: set[int] = set()
        for place in range(parts.count()):
            rows.update(range(parts.at(place).top(), parts.at(place).bottom() + 1))
        return [self.model.numbers[row] for row in sorted(rows)]

    @property
    def current(self) -> VerdictLine | None:
        """The line with the cursor, where it was read."""
        return self.model.line(self.table.currentIndex().row())

    @Slot()
    def look(self) -> None:
        """Ask for the list anew."""
        self._again.stop()
        if self.turn.is_busy:
            return  # it is asked for when that is done
        self._request += 1
        self.find_wanted.emit(self._request, self.filter.wanted, self._by, self._descending)

    @Slot()
    @Slot(str)
    @Slot(int)
    def look_later(self, _what: object = None) -> None:
        """Something was said, learned or read elsewhere: while the list is open, it shows that soon."""
        if self.isVisible() and not self._again.isActive():
            self._again.start()

    @Slot(int, object)
    def show_found(self, request: int, found: Found) -> None:
        """The list that was asked for; an older one comes too late."""
        if request != self._request:
            return
        self._shown_request = request
        self._keeps = self._keeps or self.picked
        self._row = max(0, self.table.currentIndex().row())
        self._total = found.choices.total
        self.filter.show_choices(found.choices)
        self._hide_columns()
        if list(found.numbers) == list(self.model.numbers):
            self.model.read_again()
        else:
            self.model.show_numbers(found.numbers)
            self._pick_again()
        self._keeps = []
        self._say_how_many()
        self._stack.setCurrentIndex(0 if len(found.numbers) else 1)
        if self._is_fresh:
            self._is_fresh = False
            (self.table if len(found.numbers) else self.filter.field).setFocus()
        self._on_picked()

    @Slot(int, list)
    def show_lines(self, request: int, lines: list[VerdictLine]) -> None:
        """These lines were read."""
        if request == self._shown_request:
            self.model.show_lines(lines)
            self._on_picked()

    @Slot(str, str)
    def show_next(self, undo: str, redo: str) -> None:
        """What would be undone, and done again."""
        for button, words, name, key in (
            (self.undo_button, undo, self.tr("Undo"), "Ctrl+Z"),
            (self.redo_button, redo, self.tr("Redo"), "Ctrl+Y"),
        ):
            button.setEnabled(bool(words))
            button.setToolTip(plain_tip(f"{name}: {words} ({key})" if words else f"{name} ({key})"))

    @Slot(str)
    def say(self, words: str) -> None:
        """Say what was done, or why not."""
        self.note.setText(words)
        self.note.setToolTip(plain_tip(words))

    @Slot(str, str)
    def show_trouble(self, message: str, hint: str) -> None:
        """Something could not be done."""
        self.say(in_users_words(joined(message, hint)))

    def change(self, change: Change) -> None:
        """Put the picked verdicts right."""
        numbers = self.picked
        if numbers:
            self.model.say_otherwise(numbers, change.make)
            self.turn.ask(lambda: self.change_wanted.emit(numbers, change.words, change.make))

    @Slot()
    def take_back(self) -> None:
        """Take the picked verdicts back."""
        numbers = self.picked
        if numbers:
            words = self.tr("1 verdict deleted")
            if len(numbers) > 1:
                words = self.tr("{0} verdicts deleted").format(_number(len(numbers)))
            self._row = self.model.row_of(numbers[0])
            self.model.drop(numbers)
            self._total = max(0, (self._total or 0) - len(numbers))
            self._stack.setCurrentIndex(0 if len(self.model.numbers) else 1)
            self._pick_again()
            self._on_picked()
            self.turn.ask(lambda: self.change_wanted.emit(numbers, words, None))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._hide_columns()
        super().resizeEvent(event)

    def _hide_columns(self) -> None:
        """Where nobody has a name there are no names; a small window has no room for versions."""
        self.table.setColumnHidden(COLUMNS.index(Column.WHO), self.filter.who.count() <= _NOBODY)
        self.table.setColumnHidden(COLUMNS.index(Column.VERSION), self.width() < _NARROW)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._stack.setCurrentIndex(0 if len(self.model.numbers) else 1)
        self._is_fresh = True
        self.look()
        self.opened.emit()

    @Slot()
    def _on_open(self) -> None:
        line = self.current
        if line is not None and line.at_s is not None and not self.question.isVisible():
            self.open_wanted.emit(line.feedback.session_id, line.at_s)

    @Slot()
    def _on_erase(self) -> None:
        if self.picked:
            self.question.ask(len(self.picked))
            self._buttons.hide()

    @Slot()
    def _on_agreed(self) -> None:
        numbers = self.picked
        self._ask_nothing()
        self.turn.ask(lambda: self.erase_wanted.emit(numbers))

    @Slot()
    def _on_undo(self) -> None:
        self.turn.ask(self.undo_wanted.emit)

    @Slot()
    def _on_redo(self) -> None:
        self.turn.ask(self.redo_wanted.emit)

    @Slot()
    def _ask_nothing(self) -> None:
        self.question.hide()
        self._buttons.show()
        self.table.setFocus()

    @Slot()
    def _on_export(self) -> None:
        title = self.tr("Write these verdicts into a table")
        file, _ = ask_where(self, title, "verdicts.csv", self.tr("Table (*.csv)"))
        if file:
            self.export_wanted.emit(list(self.model.numbers), file)

    @Slot(int)
    def _on_head(self, section: int) -> None:
        column = COLUMNS[section]
        self._descending = not self._descending if column is self._by else column is Column.WHEN
        self._by = column
        order = Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder
        self.table.horizontalHeader().setSortIndicator(section, order)
        self.look()

    @Slot()
    def _on_picked(self) -> None:
        count = len(self.picked)
        for button in (self.change_button, self.delete_button, self.erase_button):
            button.setEnabled(count > 0)
        line = self.current
        self.open_button.setEnabled(count > 0 and line is not None and line.at_s is not None)
        self.export_button.setEnabled(len(self.model.numbers) > 0)
        self._say_how_many()

    def _say_how_many(self) -> None:
        if self._total is None:
            self.empty.setText(self.tr("Looking…"))
            return
        shown, count = len(self.model.numbers), len(self.picked)
        words = self.tr("{0} verdicts").format(_number(shown))
        if shown == 1 == self._total:
            words = self.tr("1 verdict")
        elif shown != self._total:
            words = self.tr("{0} of {1} verdicts").format(_number(shown), _number(self._total))
        if count > 1:
            words += self.tr(", {0} picked").format(_number(count))
        self.count.setText(words)
        nothing = self.tr("No verdicts yet.\nWhat you say of a moment, live or in a file, is listed here.")
        self.empty.setText(nothing if not self._total else self.tr("No verdict is like that."))

    def _pick_again(self) -> None:
        """The same verdicts stay picked, or the one that stands where they were."""
        last = len(self.model.numbers) - 1
        rows = [row for row in map(self.model.row_of, self._keeps[:1000]) if row >= 0]
        if not rows and last >= 0:
            rows = [min(self._row, last)]
        flag = QItemSelectionModel.SelectionFlag
        for place, row in enumerate(rows):
            index = self.model.index(row, 0)
            self.table.selectionModel().select(index, flag.Select | flag.Rows)
            if place == 0:
                self.table.selectionModel().setCurrentIndex(index, flag.NoUpdate)
        if rows:
            self.table.scrollTo(self.model.index(rows[0], 0))

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("verdicts")
        table.setAccessibleName(self.tr("Verdicts"))
        table.setModel(self.model)
        table.setItemDelegate(LinePainter(table))
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        corner = table.findChild(QAbstractButton)  # Qt's own; it is hidden with the rows' heads
        if corner is not None:
            corner.setObjectName("select_all_verdicts")
            corner.setAccessibleName(self.tr("Select all"))
            corner.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        rows = table.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        scaled(rows.setDefaultSectionSize, HEIGHT)
        head = table.horizontalHeader()
        head.setSectionsClickable(True)
        head.setHighlightSections(False)
        head.setSortIndicatorShown(True)
        head.setSortIndicator(COLUMNS.index(Column.WHEN), Qt.SortOrder.DescendingOrder)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for section, column in enumerate(COLUMNS):
            table.setColumnWidth(section, px(_WIDTHS[column]))
        head.setSectionResizeMode(COLUMNS.index(Column.SESSION), QHeaderView.ResizeMode.Stretch)
        return table

    def _make_buttons(self) -> None:
        self.change_button = dialog_button(self.tr("Change"), "change_picked")
        self.change_button.setMenu(self.menu)
        self.delete_button = dialog_button(self.tr("Delete"), "delete_verdicts")
        self.delete_button.setToolTip(self.tr("Take the picked verdicts back; that can be undone (Del)"))
        self.erase_button = dialog_button(self.tr("Erase for good…"), "erase_verdicts")
        self.erase_button.setToolTip(
            self.tr("Erase the picked verdicts, and the versions that learned from them")
        )
        self.undo_button = dialog_button(self.tr("Undo"), "undo_in_list")
        self.redo_button = dialog_button(self.tr("Redo"), "redo_in_list")
        self.export_button = dialog_button(self.tr("Export…"), "export_verdicts")
        self.export_button.setToolTip(self.tr("Write the verdicts that are listed into a table (CSV)"))
        self.close_button = dialog_button(self.tr("Close"), "close_verdicts")
        self.open_button = dialog_button(self.tr("Look again"), "open_verdict")
        self.open_button.setToolTip(self.tr("Open its moment in the review (Enter)"))
        self.open_button.setProperty("role", "primary")

    def _lay_out(self) -> None:
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        said = QHBoxLayout()
        said.setSpacing(2 * GRID)
        said.addWidget(self.count)
        said.addWidget(self.note, 1)
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(GRID)
        for button in (self.change_button, self.delete_button, self.undo_button, self.redo_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.erase_button, self.export_button, self.close_button, self.open_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID + 4)
        layout.addWidget(self.filter)
        layout.addLayout(self._stack, 1)
        layout.addLayout(said)
        layout.addWidget(self.question)
        layout.addWidget(self._buttons)

    def _connect(self) -> None:
        self.filter.changed.connect(self.look)
        self.model.lines_wanted.connect(self._on_lines_wanted)
        self.table.selectionModel().selectionChanged.connect(self._on_picked)
        self.table.selectionModel().currentChanged.connect(self._on_picked)
        self.table.doubleClicked.connect(self._on_open)
        self.table.horizontalHeader().sectionClicked.connect(self._on_head)
        self.table.customContextMenuRequested.connect(self._on_menu)
        self.menu.chosen.connect(self.change)
        self.delete_button.clicked.connect(self.take_back)
        self.erase_button.clicked.connect(self._on_erase)
        self.turn.idle.connect(self.look_later)
        self.question.agreed.connect(self._on_agreed)
        self.question.declined.connect(self._ask_nothing)
        self.undo_button.clicked.connect(self._on_undo)
        self.redo_button.clicked.connect(self._on_redo)
        self.export_button.clicked.connect(self._on_export)
        self.close_button.clicked.connect(self.close)
        self.open_button.clicked.connect(self._on_open)

    def _add_keys(self) -> None:
        """Those of verdicts act on the picked lines, while the table has the focus."""
        bindings: list[tuple[Any, Any]] = [
            (Qt.Key.Key_Return, self._on_open),
            (Qt.Key.Key_Enter, self._on_open),
            (Qt.Key.Key_Delete, self.take_back),
            ("0", lambda: self.change(all_right())),
            ("-", lambda: self.change(all_wrong())),
        ]
        for emotion in EMOTIONS:
            key = emotion.position + 1
            bindings.append((str(key), lambda one=emotion: self.change(other_emotion(one))))
            bindings.append((f"Shift+{key}", lambda one=emotion: self.change(other_second(one))))
        for key, slot in bindings:
            shortcut = QShortcut(QKeySequence(key), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)
        everywhere: list[tuple[Any, Any]] = [
            (QKeySequence.StandardKey.Undo, self._on_undo),
            ("Ctrl+Y", self._on_redo),
            ("Ctrl+Shift+Z", self._on_redo),
            (QKeySequence.StandardKey.Find, self.filter.field.setFocus),
        ]
        for key, slot in everywhere:
            QShortcut(QKeySequence(key), self).activated.connect(slot)

    @Slot(list)
    def _on_lines_wanted(self, numbers: list[int]) -> None:
        self.lines_wanted.emit(self._shown_request, numbers)

    @Slot(QPoint)
    def _on_menu(self, at: QPoint) -> None:
        if self.picked:
            self.menu.popup(self.table.viewport().mapToGlobal(at))


def _number(count: int) -> str:
    return f"{count:,}".replace(",", " ")
