"""The list of sessions: open one again, or delete it for good."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from mmdesk.core.sessions import SessionSummary
from mmdesk.gui.card import quiet_label
from mmdesk.gui.dialog import Dialog
from mmdesk.gui.dialog_button import dialog_button
from mmdesk.gui.listed import listed
from mmdesk.gui.past.session_row import SUMMARY, SessionRow, spoken, title_of
from mmdesk.gui.question import Question
from mmdesk.gui.sentences import in_users_words, joined
from mmdesk.gui.text_size import resize_within
from mmdesk.gui.theme import GRID


class SessionList(Dialog):
    """Newest first. Enter or a double click opens; deleting asks in the same window."""

    open_wanted = Signal(str)  # the session's id
    delete_wanted = Signal(str)
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
        self.empty = quiet_label(self.tr("Looking…"))
        self.empty.setObjectName("no_sessions")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.open_button = dialog_button(self.tr("Open"), "open_session")
        self.open_button.setProperty("role", "primary")
        self.delete_button = dialog_button(self.tr("Delete…"), "delete_session")
        self.consent_button = dialog_button(self.tr("Consent…"), "session_consent")
        self.consent_button.setToolTip(self.tr("Who agreed, and to what"))
        self.close_button = dialog_button(self.tr("Close"), "close_sessions")
        self.question = _Question(self)
        self._lay_out()
        self.list.currentItemChanged.connect(self._on_picked)
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
        self._ask_nothing()
        self.empty.setText(self.tr("Looking…"))
        self.open()

    @Slot(list)
    def show_sessions(self, summaries: list[SessionSummary]) -> None:
        """List these; the picked one stays picked, or the one that takes its place."""
        row = self.list.currentRow()
        picked = self._picked()
        self.list.clear()
        for summary in summaries:
            item = QListWidgetItem(spoken(summary))
            item.setData(SUMMARY, summary)
            self.list.addItem(item)
        ids = [summary.session.id for summary in summaries]
        same = ids.index(picked.session.id) if picked and picked.session.id in ids else max(0, row)
        self.list.setCurrentRow(min(same, len(ids) - 1))
        self.empty.setText(
            self.tr("No sessions yet.\nWhat is read live, or of a file, can be looked at again here.")
        )
        self._stack.setCurrentIndex(0 if summaries else 1)
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

    def _picked(self) -> SessionSummary | None:
        item = self.list.currentItem()
        return item.data(SUMMARY) if item else None

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
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.open_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addLayout(self._stack, 1)
        layout.addWidget(self.question)
        layout.addWidget(self._buttons)


class _Question(Question):
    """Whether a session may really be deleted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("delete_question", "delete_for_good", "keep_session", parent)
        self.yes_button.setText(self.tr("Delete for good"))
        self.no_button.setText(self.tr("Keep"))

    def ask(self, summary: SessionSummary) -> None:
        """Say what would be gone."""
        what = [] if summary.session.is_shared else [self.tr("its timeline")]
        if summary.marks:
            what.append(self.tr("marks"))
        if summary.has_media and summary.session.is_live:
            what.append(self.tr("recording"))
        if summary.verdicts:
            what.append(self.tr("verdicts, and versions that learned from them"))
        words = self.tr("Delete the session of {0}? Gone will be {1}. The file itself stays.")
        if not summary.session.is_file:
            words = self.tr("Delete the session of {0}? Gone will be {1}.")
        self.put(words.format(title_of(summary), listed(what)))
