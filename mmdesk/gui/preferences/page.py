"""All preferences below each other, a card for each group; what is looked for stays, the rest is hidden."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mmdesk.core.preferences import PREFERENCES, Group
from mmdesk.gui.card import Card
from mmdesk.gui.dialog_button import dialog_button
from mmdesk.gui.plain_text import PlainLabel
from mmdesk.gui.preferences.row import Get, KeepingRow, PreferenceRow
from mmdesk.gui.preferences.words import group_of
from mmdesk.gui.text_size import scaled
from mmdesk.gui.theme import GRID

_WIDE = 760  # at most: a name and its control belong together, also on a very wide screen


class Page(QScrollArea):
    """The rows. Only the height scrolls."""

    wanted = Signal(str, object)  # name, value
    default_wanted = Signal(object)  # tuple[str, ...]: names
    cleared = Signal()  # nothing is to be looked for any more

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("preferences_page")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab comes to each control in it
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._cards: dict[Group, Card] = {}
        self.rows: dict[str, PreferenceRow] = {}
        self.keeping = KeepingRow(_names_of(Group.KEEPING))
        self.nothing = PlainLabel()
        self.nothing.setObjectName("nothing_found")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.all_button = dialog_button(self.tr("Show all settings"), "show_all_settings")
        self.all_button.clicked.connect(self.cleared)
        self._empty = QWidget()
        self._empty.hide()
        self.keeping.default_wanted.connect(self.default_wanted)
        self._lay_out()

    def show_values(self, get: Get) -> None:
        """Show what is in use."""
        self.keeping.show_value(get)
        for row in self.rows.values():
            row.show_value(get)

    def look_for(self, words: str) -> int:
        """Show the rows that have all these words, of any form; how many there are."""
        wanted = words.casefold().split()
        found = 0
        for group, card in self._cards.items():
            of_it = [row for row in self._rows_of(group) if row.matches(wanted)]
            for row in self._rows_of(group):
                row.setVisible(row in of_it)
            card.setVisible(bool(of_it))
            found += len(of_it)
        self.nothing.setText(self.tr("No setting has “{0}” in it.").format(words.strip()))
        self._empty.setVisible(not found)
        self.verticalScrollBar().setValue(0)
        return found

    def _rows_of(self, group: Group) -> list[PreferenceRow | KeepingRow]:
        return [self.keeping] if group is Group.KEEPING else [self.rows[name] for name in _names_of(group)]

    def _lay_out(self) -> None:
        column = QWidget()
        column.setObjectName("scrolled")
        scaled(column.setMaximumWidth, _WIDE)
        cards = QVBoxLayout(column)
        cards.setContentsMargins(0, 0, GRID + 4, 0)
        cards.setSpacing(GRID + 4)
        for group in Group:
            cards.addWidget(self._card(group))
        cards.addWidget(self._empty)
        empty = QVBoxLayout(self._empty)
        empty.setContentsMargins(0, 6 * GRID, 0, 0)
        empty.setSpacing(2 * GRID)
        empty.addWidget(self.nothing)
        empty.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignHCenter)
        cards.addStretch(1)
        inside = QWidget()
        inside.setObjectName("scrolled")
        layout = QHBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(1)
        layout.addWidget(column, 1000)
        layout.addStretch(1)
        self.setWidget(inside)

    def _card(self, group: Group) -> Card:
        card = self._cards[group] = Card(group_of(group))
        if group is not Group.KEEPING:
            for name in _names_of(group):
                row = self.rows[name] = PreferenceRow(name)
                row.wanted.connect(self.wanted)
                row.default_wanted.connect(self.default_wanted)
        for shown in self._rows_of(group):
            card.body.addWidget(shown)
        return card


def _names_of(group: Group) -> tuple[str, ...]:
    return tuple(name for name, one in PREFERENCES.items() if one.group is group)
