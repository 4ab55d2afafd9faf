"""The list of sessions: find one, open it again, export some, or delete one for good."""

from PySide6.QtCore import QItemSelectionModel, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from mmdesk.core.sessions import Session, SessionSummary
from mmdesk.gui.card import quiet_label
from mmdesk.gui.dialog import Dialog
from mmdesk.gui.dialog_button import dialog_button
from mmdesk.gui.past.delete_question import DeleteQuestion
from mmdesk.gui.past.session_row import SUMMARY, SessionRow, foldable, is_found_by, spoken
from mmdesk.gui.search_field import SearchField
from mmdesk.gui.sentences import in_users_words, joined
from mmdesk.gui.text_size import resize_within
from mmdesk.gui.theme import GRID

_ALONE = QItemSelectionModel.SelectionFlag.ClearAndSelect


class SessionList(Dialog):
    """Newest first. Enter or a double click opens; deleting asks in the same window.

    Several can be picked, to be exported together. What is not found by the words is not picked either.
    """

    open_wanted = Signal(str)  # the session's id
    delete_wanted = Signal(str)
    export_wanted = Signal(list)  # list[Session], in the order in which they are listed
    consent_wanted = Signal(object)  # SessionSummary

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("session_list")
        self.setWindowTitle(self.tr("Sessions"))
        resize_within(self, 620, 520)
        self._running_id = ""
        self.list = QListWidget()
        self.list.setObjectName("sessions")
        self.list.setAccessibleName(self.tr("Sessions, newest first"))
        self.list.setItemDelegate(SessionRow(self.list))
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.search = SearchField(
            "session_words", self.tr("Words to look for"), self.tr("Name, folder or day…"), self
        )
        self.empty = quiet_label(self.tr("Looking…"))
        self.empty.setObjectName("no_sessions")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.open_button = dialog_button(self.tr("Open"), "open_session")
        self.open_button.setProperty("role", "primary")
        self.delete_button = dialog_button(self.tr("Delete…"), "delete_session")
        self.export_button = dialog_button(self.tr("Export…"), "export_sessions")
        self.export_button.setToolTip(
            self.tr("All that are picked, into one folder (Ctrl+A picks all that are listed)")
        )
        self.consent_button = dialog_button(self.tr("Consent…"), "session_consent")
        self.consent_button.setToolTip(self.tr("Who agreed, and to what"))
        self.close_button = dialog_button(self.tr("Close"), "close_sessions")
        self.question = DeleteQuestion(self)
        self._lay_out()
        self.list.itemSelectionChanged.connect(self._on_picked)
        self.search.textChanged.connect(self._on_sought)
        self.search.returnPressed.connect(self._on_open)
        self.export_button.clicked.connect(self._on_export)
        self.list.itemActivated.connect(self._on_open)
        self.open_button.clicked.connect(self._on_open)
        self.delete_button.clicked.connect(self._on_delete)
        self.consent_button.clicked.connect(self._on_consent)
        self.close_button.clicked.connect(self.reject)
        self.question.agreed.connect(self._on_agreed)
        self.question.declined.connect(self._ask_nothing)
        self._on_picked()

    def begin(self, running_id: str) -> None:
        """Show the window; `running_id` is the session that runs live now, or empty."""
        self._running_id = running_id
        self.search.clear()
        self._ask_nothing()
        self.empty.setText(self.tr("Looking…"))
        self.open()

    @Slot(list)
    def show_sessions(self, summaries: list[SessionSummary]) -> None:
        """List these; the picked one stays picked, or the one that takes its place."""
        row = self.list.currentRow()
        picked = self._picked()
        is_typing = self.search.hasFocus() and bool(self.search.text())
        self.list.clear()
        for summary in summaries:
            item = QListWidgetItem(spoken(summary))
            item.setData(SUMMARY, summary)
            self.list.addItem(item)
        ids = [summary.session.id for summary in summaries]
        same = ids.index(picked.session.id) if picked and picked.session.id in ids else max(0, row)
        self.list.setCurrentRow(min(same, len(ids) - 1), _ALONE)
        self._find(self.search.text())
        self._pick_one(same)
        self.search.setEnabled(bool(summaries))
        if not is_typing:
            self.list.setFocus()

    @Slot(str, str)
    def show_trouble(self, message: str, hint: str) -> None:
        """They could not be listed, or one not be opened."""
        self.empty.setText(in_users_words(joined(message, hint)))

    @Slot()
    def _on_picked(self) -> None:
        picked = self._picked()
        has_timeline = picked is not None and not picked.session.is_shared
        self.open_button.setEnabled(has_timeline)
        self.open_button.setToolTip(
            ""
            if picked is None or has_timeline
            else self.tr("It holds verdicts only: there is nothing to see")
        )
        self.export_button.setEnabled(bool(self._with_timelines()))
        runs = picked is not None and picked.session.id == self._running_id
        self.consent_button.setEnabled(picked is not None and not picked.session.is_shared)
        self.delete_button.setEnabled(picked is not None and not runs)
        self.delete_button.setToolTip(self.tr("It is running: stop it first") if runs else "")
        self._ask_nothing()

    @Slot()
    def _on_open(self) -> None:
        picked = self._picked()
        if picked is not None and not picked.session.is_shared and not self.question.isVisible():
            self.accept()
            self.open_wanted.emit(picked.session.id)

    @Slot()
    def _on_consent(self) -> None:
        picked = self._picked()
        if picked is not None:
            self.consent_wanted.emit(picked)

    @Slot()
    def _on_delete(self) -> None:
        picked = self._picked()
        if picked is not None:
            self.question.ask(picked)
            self._buttons.hide()

    @Slot()
    def _on_agreed(self) -> None:
        picked = self._picked()
        self._ask_nothing()
        if picked is not None:
            self.delete_wanted.emit(picked.session.id)

    @Slot()
    def _ask_nothing(self) -> None:
        self.question.hide()
        self._buttons.show()

    @Slot()
    def _on_export(self) -> None:
        self.export_wanted.emit(self._with_timelines())

    @Slot(str)
    def _on_sought(self, words: str) -> None:
        self._find(words)
        self._pick_one(0)

    def _find(self, words: str) -> None:
        """Show those that all of these words are found in, and let go of the others."""
        sought = [foldable(word) for word in words.split()]
        found = 0
        with QSignalBlocker(self.list):  # it would tell of each that is let go
            for row in self._rows():
                item = self.list.item(row)
                is_found = is_found_by(item.data(SUMMARY), sought)
                item.setHidden(not is_found)
                if not is_found:
                    item.setSelected(False)
                found += is_found
        none_yet = self.tr("No sessions yet.\nWhat is read live, or of a file, can be looked at again here.")
        self.empty.setText(self.tr("No session is found by these words.") if self.list.count() else none_yet)
        self._stack.setCurrentIndex(0 if found else 1)

    def _pick_one(self, wished: int) -> None:
        """Pick the one in this row, or the nearest that is listed, unless just one is picked already."""
        if len(self._all_picked()) != 1:
            listed = [row for row in self._rows() if not self.list.item(row).isHidden()]
            nearest = min(listed, key=lambda row: abs(row - wished), default=-1)
            self.list.setCurrentRow(nearest, _ALONE)
        if self.list.currentItem() is not None:
            self.list.scrollToItem(self.list.currentItem())
        self._on_picked()

    def _rows(self) -> range:
        return range(self.list.count())

    def _all_picked(self) -> list[SessionSummary]:
        items = [self.list.item(row) for row in self._rows()]
        return [item.data(SUMMARY) for item in items if item.isSelected() and not item.isHidden()]

    def _with_timelines(self) -> list[Session]:
        """Those of the picked ones that can be exported."""
        return [one.session for one in self._all_picked() if not one.session.is_shared]

    def _picked(self) -> SessionSummary | None:
        """The one that is picked; None where there are several, or none."""
        picked = self._all_picked()
        return picked[0] if len(picked) == 1 else None

    def _lay_out(self) -> None:
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        self._stack.setCurrentIndex(1)
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(GRID)
        buttons.addWidget(self.delete_button)
        buttons.addWidget(self.consent_button)
        buttons.addWidget(self.export_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.open_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self.search)
        layout.addLayout(self._stack, 1)
        layout.addWidget(self.question)
        layout.addWidget(self._buttons)
