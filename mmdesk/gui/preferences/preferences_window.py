"""The settings window, beside the main one: words to look for, all preferences, and what is done with all."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from mmdesk.core.retention import Going, Policy
from mmdesk.core.settings_file import Proposal
from mmdesk.core.settings_table import Value
from mmdesk.gui.access.announcing import announce
from mmdesk.gui.dialog import Dialog
from mmdesk.gui.dialog_button import dialog_button
from mmdesk.gui.plain_text import PlainLabel
from mmdesk.gui.preferences.import_preview import ImportPreview
from mmdesk.gui.preferences.page import Page
from mmdesk.gui.search_field import SearchField
from mmdesk.gui.sentences import in_users_words, joined
from mmdesk.gui.text_size import px
from mmdesk.gui.theme import GRID

KEY = "Ctrl+,"
_WIDE, _HIGH = 800, 680


class PreferencesWindow(Dialog):
    """Says what the user wants, and shows what is in use. Its rows are made when it is first asked for."""

    shown = Signal()  # the values that are in use are wanted
    set_wanted = Signal(str, object)  # name, value
    default_wanted = Signal(object)  # tuple[str, ...]: names
    undo_wanted = Signal()
    all_defaults_wanted = Signal()
    export_wanted = Signal(object)  # str: a path, which may not be UTF-8
    import_wanted = Signal(object)  # the same
    import_agreed = Signal(object)  # Proposal
    keeping_wanted = Signal()
    lock_wanted = Signal()
    restart_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preferences")
        self.setWindowTitle(self.tr("Settings"))
        self._spoken: Value | None = None
        self._is_locked = self._keeps = True
        self._get: Callable[[str], Value] | None = None
        self.page: Page | None = None
        self.preview: ImportPreview | None = None

    @Slot()
    def begin(self) -> None:
        """Show it, in front of others, with nothing looked for."""
        self._make()
        if not self.isVisible():
            room = self.screen().availableSize()
            self.resize(min(px(_WIDE), room.width() - 40), min(px(_HIGH), room.height() - 60))
            self.search.clear()
            self.say("")
        self.shown.emit()
        self.show()
        self.activateWindow()
        self.search.setFocus()

    def show_values(self, get: Callable[[str], Value], all_are_default: bool) -> None:
        """What is in use."""
        self._get = get
        if self.page is None:
            return
        self.page.show_values(get)
        self.reset_button.setEnabled(not all_are_default)
        again = get("language") != self._spoken and self._spoken is not None
        self.page.rows["language"].show_more(
            self.tr("Spoken from the next start.") if again else "", self.tr("Restart now")
        )
        self.page.rows["lock_after_min"].show_more(
            "" if self._is_locked else self.tr("There is no passphrase yet, so nothing locks."),
            self.tr("Lock with a passphrase…"),
        )

    def show_spoken(self, language: str) -> None:
        """The setting of the language that is spoken since the start."""
        self._spoken = language

    def show_locked(self, is_locked: bool) -> None:
        """Whether there is a passphrase."""
        self._is_locked = is_locked

    def keep_nothing(self) -> None:
        """There is no place to keep anything: nothing of it can be changed."""
        self._keeps = False

    @Slot(str)
    def say(self, words: str, can_undo: bool = False) -> None:
        """One line at the foot, and whether what it says can be undone."""
        if self.page is None:
            return
        self.note.setText(words)
        self.undo_button.setVisible(can_undo)
        self._foot.setVisible(bool(words))
        if words:
            announce(self, words)

    def show_trouble(self, message: str, hint: str) -> None:
        """Something could not be read or written."""
        self.say(in_users_words(joined(message, hint)))

    def show_proposal(self, proposal: Proposal, file: str, keeping: Policy | None = None) -> None:
        """Ask whether this is to be taken; `keeping`: how long things would be kept, if that changes."""
        self.preview = ImportPreview(proposal, file, self, keeping)
        self.preview.agreed.connect(self.import_agreed)
        self.preview.finished.connect(self._on_preview_left)
        self.preview.open()

    @Slot(object, object)
    def show_going(self, policy: Policy, going: Going) -> None:
        """What would go by what is to be imported, if it is still asked about."""
        if self.preview is not None:
            self.preview.show_going(policy, going)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.page is not None and self.search.text():
            self.search.clear()
            self.search.setFocus()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.page is not None:
            self.say("")  # what could be undone is settled

    @Slot(str)
    def _on_sought(self, words: str) -> None:
        assert self.page is not None
        found = self.page.look_for(words)
        if not found:
            announce(self, self.page.nothing.text())

    @Slot()
    def _on_preview_left(self) -> None:
        if self.preview is not None:
            self.preview.deleteLater()
        self.preview = None

    @Slot()
    def _on_clear(self) -> None:
        self.search.clear()
        self.search.setFocus()

    @Slot()
    def _on_undo_keys(self) -> None:
        if self.undo_button.isVisible():  # what nobody sees any more is not undone
            self.undo_wanted.emit()

    @Slot()
    def _on_export(self) -> None:
        title, kind = self.tr("Export the settings"), self.tr("Settings (*.json)")
        file, _ = QFileDialog.getSaveFileName(self, title, "mmdesk-settings.json", kind)
        if file:
            self.export_wanted.emit(file if file.lower().endswith(".json") else f"{file}.json")

    @Slot()
    def _on_import(self) -> None:
        title, kind = self.tr("Import settings"), self.tr("Settings (*.json)")
        file, _ = QFileDialog.getOpenFileName(self, title, "", kind)
        if file:
            self.import_wanted.emit(file)

    def _make(self) -> None:
        if self.page is not None:
            return
        page = self.page = Page()
        page.wanted.connect(self.set_wanted)
        page.default_wanted.connect(self.default_wanted)
        page.cleared.connect(self._on_clear)
        page.keeping.opened.connect(self.keeping_wanted)
        page.keeping.button.setEnabled(self._keeps)
        page.rows["language"].more_button.clicked.connect(self.restart_wanted)
        page.rows["lock_after_min"].more_button.clicked.connect(self.lock_wanted)
        page.rows["lock_after_min"].more_button.setEnabled(self._keeps)
        self.search = SearchField(
            "settings_search", self.tr("Look for settings"), self.tr("Look for settings…")
        )
        self.search.textChanged.connect(self._on_sought)
        self.note = PlainLabel()
        self.note.setObjectName("settings_note")
        self.note.setWordWrap(True)
        self.undo_button = dialog_button(self.tr("Undo"), "undo_settings")
        self.reset_button = dialog_button(self.tr("Reset all"), "reset_settings")
        self.export_button = dialog_button(self.tr("Export…"), "export_settings")
        self.import_button = dialog_button(self.tr("Import…"), "import_settings")
        self.close_button = dialog_button(self.tr("Close"), "close_settings")
        self.undo_button.clicked.connect(self.undo_wanted)
        self.reset_button.clicked.connect(self.all_defaults_wanted)
        self.export_button.clicked.connect(self._on_export)
        self.import_button.clicked.connect(self._on_import)
        self.close_button.clicked.connect(self.reject)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        QShortcut(QKeySequence.StandardKey.Undo, self, self._on_undo_keys)
        self._lay_out(page)

    def _lay_out(self, page: Page) -> None:
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(GRID)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.undo_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID + 4)
        layout.addWidget(self.search)
        layout.addWidget(page, 1)
        layout.addWidget(self._foot)
        layout.addLayout(
            _line((self.reset_button, self.export_button, self.import_button), self.close_button)
        )
        self._foot.hide()


def _line(first: Sequence[QWidget], last: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(GRID)
    for widget in first:
        line.addWidget(widget)
    line.addStretch(1)
    line.addWidget(last)
    return line
