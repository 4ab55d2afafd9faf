"""The window of all verdicts: filter, sort, look again, change, take back, erase."""

from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from mmdesk.core.verdict_list import Column, Found, VerdictLine
from mmdesk.gui.card import elided_label, quiet_label
from mmdesk.gui.dialog import Dialog
from mmdesk.gui.plain_text import plain_tip
from mmdesk.gui.putting_right import Change
from mmdesk.gui.saving import ask_where
from mmdesk.gui.sentences import in_users_words, joined
from mmdesk.gui.text_size import px, resize_within
from mmdesk.gui.theme import GRID
from mmdesk.gui.verdict_list.change_menu import ChangeMenu
from mmdesk.gui.verdict_list.erase_question import EraseQuestion
from mmdesk.gui.verdict_list.filter_line import FilterLine
from mmdesk.gui.verdict_list.in_turn import InTurn
from mmdesk.gui.verdict_list.list_buttons import ListButtons
from mmdesk.gui.verdict_list.list_words import deleted, how_many, why_empty
from mmdesk.gui.verdict_list.verdict_table import VerdictTable
from mmdesk.gui.verdict_list.verdicts_model import VerdictsModel

_AGAIN_MS = 250  # after something was said: more may follow at once
_NARROW = 1060  # pixels
_NOBODY = 2  # entries in the choice of persons: anybody, and nobody named


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
        resize_within(self, 1200, 600)
        self._request = 0
        self._shown_request = 0  # whose answer is shown
        self._total: int | None = None  # not known yet
        self._keeps: list[int] = []  # numbers that stay picked when the list comes anew
        self._row = 0
        self._is_fresh = True  # the keys shall mean the table once it is there
        self.turn = InTurn(self)
        self.filter = FilterLine()
        self.model = VerdictsModel()
        self.table = VerdictTable(self.model)
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
        self.buttons = ListButtons(self.menu)
        self.undo_button = self.buttons.undo
        self.erase_button, self.export_button = self.buttons.erase, self.buttons.export
        self._lay_out()
        self._connect()
        self._add_keys()
        self._on_picked()

    @property
    def picked(self) -> list[int]:
        """The numbers of the selected verdicts, in the list's order."""
        return self.table.picked

    @property
    def current(self) -> VerdictLine | None:
        """The line with the cursor, where it was read."""
        return self.table.current

    @Slot()
    def look(self) -> None:
        """Ask for the list anew."""
        self._again.stop()
        if self.turn.is_busy:
            return  # it is asked for when that is done
        self._request += 1
        self.find_wanted.emit(self._request, self.filter.wanted, self.table.by, self.table.is_descending)

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
            self.table.pick(self._keeps, self._row)
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
        self.buttons.show_next(undo, redo)

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
            words = deleted(len(numbers))
            self._row = self.model.row_of(numbers[0])
            self.model.drop(numbers)
            self._total = max(0, (self._total or 0) - len(numbers))
            self._stack.setCurrentIndex(0 if len(self.model.numbers) else 1)
            self.table.pick(self._keeps, self._row)
            self._on_picked()
            self.turn.ask(lambda: self.change_wanted.emit(numbers, words, None))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._hide_columns()
        super().resizeEvent(event)

    def _hide_columns(self) -> None:
        """Where nobody has a name there are no names; a small window has no room for versions."""
        self.table.show_column(Column.WHO, self.filter.who.count() > _NOBODY)
        self.table.show_column(Column.VERSION, self.width() >= px(_NARROW))

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
            self.buttons.hide()

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
        self.buttons.show()
        self.table.setFocus()

    @Slot()
    def _on_export(self) -> None:
        title = self.tr("Write these verdicts into a table")
        file, _ = ask_where(self, title, "verdicts.csv", self.tr("Table (*.csv)"))
        if file:
            self.export_wanted.emit(list(self.model.numbers), file)

    @Slot()
    def _on_picked(self) -> None:
        count = len(self.picked)
        line = self.current
        can_open = line is not None and line.at_s is not None
        self.buttons.show_picked(count, can_open, len(self.model.numbers))
        self._say_how_many()

    def _say_how_many(self) -> None:
        self.empty.setText(why_empty(self._total))
        if self._total is not None:
            self.count.setText(how_many(len(self.model.numbers), self._total, len(self.picked)))

    def _lay_out(self) -> None:
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        said = QHBoxLayout()
        said.setSpacing(2 * GRID)
        said.addWidget(self.count)
        said.addWidget(self.note, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID + 4)
        layout.addWidget(self.filter)
        layout.addLayout(self._stack, 1)
        layout.addLayout(said)
        layout.addWidget(self.question)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        self.filter.changed.connect(self.look)
        self.model.lines_wanted.connect(self._on_lines_wanted)
        self.table.picked_otherwise.connect(self._on_picked)
        self.table.sorted_otherwise.connect(self.look)
        self.table.open_wanted.connect(self._on_open)
        self.table.delete_wanted.connect(self.take_back)
        self.table.change_wanted.connect(self.change)
        self.table.customContextMenuRequested.connect(self._on_menu)
        self.menu.chosen.connect(self.change)
        self.buttons.delete.clicked.connect(self.take_back)
        self.buttons.erase.clicked.connect(self._on_erase)
        self.turn.idle.connect(self.look_later)
        self.question.agreed.connect(self._on_agreed)
        self.question.declined.connect(self._ask_nothing)
        self.buttons.undo.clicked.connect(self._on_undo)
        self.buttons.redo.clicked.connect(self._on_redo)
        self.buttons.export.clicked.connect(self._on_export)
        self.buttons.close_list.clicked.connect(self.close)
        self.buttons.open.clicked.connect(self._on_open)

    def _add_keys(self) -> None:
        bindings: list[tuple[Any, Any]] = [
            (QKeySequence.StandardKey.Undo, self._on_undo),
            ("Ctrl+Y", self._on_redo),
            ("Ctrl+Shift+Z", self._on_redo),
            (QKeySequence.StandardKey.Find, self.filter.field.setFocus),
        ]
        for key, slot in bindings:
            QShortcut(QKeySequence(key), self).activated.connect(slot)

    @Slot(list)
    def _on_lines_wanted(self, numbers: list[int]) -> None:
        self.lines_wanted.emit(self._shown_request, numbers)

    @Slot(QPoint)
    def _on_menu(self, at: QPoint) -> None:
        if self.picked:
            self.menu.popup(self.table.viewport().mapToGlobal(at))
