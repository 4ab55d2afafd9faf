"""The consents of one session: note one, change it, withdraw it, export them."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from mmdesk.core.consents import Consent, Covered
from mmdesk.core.named_people import NamedPerson
from mmdesk.gui.card import quiet_label
from mmdesk.gui.consent.consent_form import ConsentForm
from mmdesk.gui.consent.withdrawal import Withdrawal
from mmdesk.gui.consent.words import line_of, whose_words
from mmdesk.gui.dialog import Dialog
from mmdesk.gui.dialog_button import dialog_button
from mmdesk.gui.saving import ask_where
from mmdesk.gui.text_size import resize_within
from mmdesk.gui.theme import GRID

_CONSENT = Qt.ItemDataRole.UserRole


class ConsentWindow(Dialog):
    """Its signals say what the user wants; what is in it comes from the store."""

    noted = Signal(object)  # Consent, new or put right
    covered_wanted = Signal(object)  # Consent
    withdrawn = Signal(object, bool)  # Consent, and whether what it covered goes
    export_wanted = Signal(str, object)  # the session's id, file

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("consent_window")
        self.setWindowTitle(self.tr("Consent"))
        resize_within(self, 620, 560)
        self.session_id = ""
        self._people: list[NamedPerson] = []
        self.head = quiet_label("", "title")
        self.list = QListWidget()
        self.list.setObjectName("consents")
        self.list.setAccessibleName(self.tr("Who agreed"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.empty = quiet_label(self.tr("Nobody's consent is noted in this session."))
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.form = ConsentForm()
        self.question = Withdrawal(self)
        self.note_button = dialog_button(self.tr("Note it"), "note_consent")
        self.note_button.setProperty("role", "primary")
        self.new_button = dialog_button(self.tr("New"), "new_consent")
        self.withdraw_button = dialog_button(self.tr("Withdraw…"), "withdraw_consent")
        self.export_button = dialog_button(self.tr("Export…"), "export_consents")
        self.close_button = dialog_button(self.tr("Close"), "close_consents")
        self._lay_out()
        self._connect()

    def begin(self, session_id: str, title: str) -> None:
        """Show the consents of this session; they follow."""
        self.session_id = session_id
        self.head.setText(title)
        self.question.hide()
        self.show_consents(session_id, [], [])
        self.open()
        self.form.who.setFocus()

    @Slot(str, list, list)
    def show_consents(self, session_id: str, consents: list[Consent], people: list[NamedPerson]) -> None:
        """These are noted in the session."""
        if session_id != self.session_id:
            return
        self._people = people
        picked = self._picked()
        self.list.clear()
        for consent in consents:
            item = QListWidgetItem(f"{whose_words(consent)}\n{line_of(consent)}", self.list)
            item.setData(_CONSENT, consent)
        ids = [consent.id for consent in consents]
        self.list.setCurrentRow(ids.index(picked.id) if picked and picked.id in ids else -1)
        self._stack.setCurrentIndex(0 if consents else 1)
        self.form.show_people(people)
        self._on_picked()

    @Slot(str, object)
    def show_covered(self, consent_id: str, covered: Covered) -> None:
        """So much would be deleted with a consent."""
        picked = self._picked()
        if picked is not None and picked.id == consent_id:
            self._buttons.hide()
            self.question.ask(picked, covered)

    def _picked(self) -> Consent | None:
        item = self.list.currentItem()
        return item.data(_CONSENT) if item else None

    @Slot()
    def _on_picked(self) -> None:
        picked = self._picked()
        self.withdraw_button.setEnabled(picked is not None and picked.holds)
        self.new_button.setVisible(picked is not None)
        can_change = picked is None or picked.holds
        self.form.setEnabled(can_change)
        self.note_button.setText(self.tr("Change it") if picked is not None else self.tr("Note it"))
        self.export_button.setEnabled(self.list.count() > 0)
        self.form.show_consent(picked)
        self._on_filled()
        self.ask_nothing()

    @Slot()
    def _on_filled(self) -> None:
        self.note_button.setEnabled(self.form.isEnabled() and self.form.is_whole)

    @Slot()
    def _on_new(self) -> None:
        self.list.setCurrentRow(-1)
        self.form.who.setFocus()

    @Slot()
    def _on_note(self) -> None:
        picked, people = self._picked(), self._people
        consent = self.form.consent(self.session_id, people)
        if picked is not None:
            consent = replace(consent, id=picked.id, given_at=picked.given_at, withdrawn_at=None)
        self.form.who.setFocus()  # else the button, once disabled, hands it to the list, which picks a row
        self.noted.emit(consent)

    @Slot()
    def _on_withdraw(self) -> None:
        picked = self._picked()
        if picked is not None:
            self.covered_wanted.emit(picked)

    @Slot(bool)
    def _on_agreed(self, delete: bool) -> None:
        picked = self._picked()
        self.ask_nothing()
        if picked is not None:
            self.withdrawn.emit(picked, delete)

    @Slot()
    def _on_export(self) -> None:
        title, kinds = self.tr("Export the consents"), self.tr("Table (*.csv);;JSON (*.json)")
        file, kind = ask_where(self, title, "consent.csv", kinds)
        if file and not file.lower().endswith((".csv", ".json")):
            file += ".json" if "json" in kind else ".csv"
        if file:
            self.export_wanted.emit(self.session_id, file)

    @Slot()
    def ask_nothing(self) -> None:
        """The question is answered, or is about another."""
        self.question.hide()
        self._buttons.show()

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._on_picked)
        self.form.filled.connect(self._on_filled)
        self.note_button.clicked.connect(self._on_note)
        self.new_button.clicked.connect(self._on_new)
        self.withdraw_button.clicked.connect(self._on_withdraw)
        self.export_button.clicked.connect(self._on_export)
        self.close_button.clicked.connect(self.reject)
        self.question.withdrawn.connect(self._on_agreed)
        self.question.declined.connect(self.ask_nothing)
        self._on_picked()

    def _lay_out(self) -> None:
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        self._stack.setCurrentIndex(1)
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(GRID)
        for button in (self.withdraw_button, self.export_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.close_button, self.new_button, self.note_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self.head)
        layout.addLayout(self._stack, 1)
        layout.addWidget(self.form)
        layout.addWidget(self.question)
        layout.addWidget(self._buttons)
