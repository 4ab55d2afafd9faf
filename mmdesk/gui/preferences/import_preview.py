"""What a file of settings would change, before any of it does."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mmdesk.core.retention import Going, Policy
from mmdesk.core.settings_file import MOST_NAMED, Proposal
from mmdesk.core.shown_names import shown_name
from mmdesk.gui.access.announcing import announce
from mmdesk.gui.card import elided_label, quiet_label
from mmdesk.gui.consent.retention_window import what_goes
from mmdesk.gui.dialog import Dialog
from mmdesk.gui.dialog_button import dialog_button
from mmdesk.gui.plain_text import PlainLabel, plain_tip
from mmdesk.gui.preferences.refused_words import refused_words
from mmdesk.gui.preferences.words import title_of, value_words
from mmdesk.gui.sentences import in_users_words
from mmdesk.gui.text_size import px
from mmdesk.gui.theme import GRID

_WIDE, _HIGH = 560, 420


class ImportPreview(Dialog):
    """Old and new value of each preference that would change, and a line for whatever is not taken."""

    agreed = Signal(object)  # Proposal

    def __init__(
        self, proposal: Proposal, file: str, parent: QWidget | None = None, keeping: Policy | None = None
    ) -> None:
        """`keeping`: how long things would be kept, where that changes; what goes by it comes later."""
        super().__init__(parent)
        self.setObjectName("import_settings_preview")
        self.setWindowTitle(self.tr("Import settings"))
        self._proposal, self._keeping = proposal, keeping
        self.going = PlainLabel(self.tr("Looking what goes by this…"))
        self.going.setObjectName("preview_going")
        self.going.setWordWrap(True)
        if keeping is None:
            self.going.hide()
        self.head = elided_label(self._said(file), "title")
        self.head.setObjectName("preview_head")
        self.head.setToolTip(plain_tip(self.head.text()))
        self.leave_button = dialog_button(self.tr("Cancel"), "leave_import")
        self.use_button = dialog_button(self.tr("Use these"), "use_import", "primary")
        self.leave_button.clicked.connect(self.reject)
        self.use_button.clicked.connect(self._on_use)
        if not proposal.changes:
            self.leave_button.setText(self.tr("Close"))
            self.use_button.hide()
        self._lay_out()
        room = self.screen().availableSize()
        self.resize(min(px(_WIDE), room.width() - 40), min(px(_HIGH), room.height() - 60))

    def show_going(self, policy: Policy, going: Going) -> None:
        """What would go by this policy now, if it is the one that is proposed."""
        if policy == self._keeping:
            self.going.setText(what_goes(policy, going))
            self.use_button.setAccessibleDescription(self.going.text())
            announce(self, self.going.text())

    def _said(self, file: str) -> str:
        count = len(self._proposal.changes)
        if not count:
            words = self.tr("Nothing changes by {0}.")
        elif count == 1:
            words = self.tr("By {0} this setting changes:")
        else:
            words = self.tr("By {0} these settings change:")
        return words.format(shown_name(file))

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("scrolled")
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(GRID, GRID, GRID + 4, GRID)
        rows.setSpacing(2 * GRID)
        rows.addLayout(self._changes())
        if self._proposal.refused:
            rows.addWidget(quiet_label(self.tr("Not taken"), "title"))
        lines = QVBoxLayout()
        lines.setSpacing(GRID)
        for words in self._not_taken():
            line = quiet_label(words)
            line.setWordWrap(True)
            lines.addWidget(line)
        rows.addLayout(lines)
        rows.addStretch(1)
        scrolled = QScrollArea()
        scrolled.setObjectName("preview_changes")
        scrolled.setAccessibleName(self.head.text())
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scrolled.setWidget(inside)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(self.leave_button)
        buttons.addWidget(self.use_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self.head)
        layout.addWidget(scrolled, 1)
        layout.addWidget(self.going)
        layout.addLayout(buttons)

    def _not_taken(self) -> Iterator[str]:
        yield from map(refused_words, self._proposal.refused[:MOST_NAMED])
        yield from map(in_users_words, self._proposal.skipped[MOST_NAMED:])

    def _changes(self) -> QGridLayout:
        """Name, old value, new value."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(0, 1)
        arrow = "←" if self.isRightToLeft() else "→"
        for row, change in enumerate(self._proposal.changes):
            before, after = (value_words(change.name, one) for one in (change.before, change.after))
            title = PlainLabel(title_of(change.name))
            title.setWordWrap(True)
            grid.addWidget(title, row, 0)
            grid.addWidget(quiet_label(before), row, 1)
            grid.addWidget(quiet_label(arrow), row, 2)
            grid.addWidget(quiet_label(after, "title"), row, 3)
        return grid

    @Slot()
    def _on_use(self) -> None:
        self.accept()
        self.agreed.emit(self._proposal)
