"""One consent to be filled in: who, for what, how, and a note."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from mmdesk.core.consents import LONGEST_NOTE, LONGEST_WHO, PURPOSES, WITHOUT_MEDIA, Consent, How
from mmdesk.core.named_people import NamedPerson, person_called
from mmdesk.gui.access.named_box import NamedBox
from mmdesk.gui.consent.words import how_words, purpose_words, whose_words
from mmdesk.gui.plain_text import PlainLabel
from mmdesk.gui.theme import GRID

_ASKED = (How.SPOKEN, How.WRITTEN, How.GUARDIAN)  # the standing one is given with the notice


class ConsentForm(QWidget):
    """Says whether it is filled in; whoever has it decides what becomes of it."""

    filled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("consent_form")
        self.who = NamedBox()
        self.who.setObjectName("consent_who")
        self.who.name_it(self.tr("Who agrees"))
        self.who.setEditable(True)
        self.who.setSizeAdjustPolicy(NamedBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.who.setInsertPolicy(NamedBox.InsertPolicy.NoInsert)
        field = self.who.lineEdit()
        assert field is not None  # it is editable
        field.setObjectName("consent_who_words")
        field.setAccessibleName(self.who.accessibleName())
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.setMaxLength(LONGEST_WHO)
        field.setPlaceholderText(self.tr("A name, or who it is: the two interviewed"))
        self.purposes = {purpose: QCheckBox(purpose_words(purpose)) for purpose in PURPOSES}
        for purpose, box in self.purposes.items():
            box.setObjectName(f"for_{purpose}")
            box.toggled.connect(self._on_changed)
        self.how = NamedBox()
        self.how.setObjectName("consent_how")
        self.how.name_it(self.tr("How it was given"))
        self.note = QLineEdit()
        self.note.setObjectName("consent_note")
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setMaxLength(LONGEST_NOTE)
        self.note.setPlaceholderText(self.tr("Where the signed paper lies, …"))
        self.who.editTextChanged.connect(self._on_changed)
        self._lay_out()
        self.show_consent(None)

    @property
    def is_whole(self) -> bool:
        """Whether who and for what are said."""
        return bool(self.who.currentText().strip()) and any(one.isChecked() for one in self.purposes.values())

    def show_people(self, people: list[NamedPerson]) -> None:
        """Who may be chosen by name; what is written stays."""
        written = self.who.currentText()
        self.who.clear()
        self.who.addItems([self._me, *(person.name for person in people)])
        self.who.setEditText(written)

    def show_consent(self, consent: Consent | None) -> None:
        """Fill in this one, or begin another."""
        self.how.clear()
        kinds = _ASKED if consent is None or consent.how in _ASKED else (consent.how, *_ASKED)
        for how in kinds:
            self.how.addItem(how_words(how), how.value)
        if consent is not None:
            self.how.setCurrentIndex(kinds.index(consent.how))
        self.who.setEditText(whose_words(consent) if consent is not None else "")
        self.note.setText(consent.note if consent is not None else "")
        chosen = consent.purposes if consent is not None else WITHOUT_MEDIA
        for purpose, box in self.purposes.items():
            box.setChecked(purpose in chosen)

    def consent(self, session_id: str, people: list[NamedPerson]) -> Consent:
        """What is filled in, given now."""
        written = self.who.currentText().strip()
        known = person_called(written, people)
        is_me = known is None and written.casefold() == self._me.casefold()
        return Consent(
            session_id,
            who="" if known or is_me else written,
            person=known.id if known else "",
            purposes=tuple(purpose for purpose, box in self.purposes.items() if box.isChecked()),
            how=How(self.how.currentData()),
            note=self.note.text(),
        )

    @property
    def _me(self) -> str:
        return self.tr("Me")

    @Slot()
    def _on_changed(self) -> None:
        self.filled.emit()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        rows = [(self.tr("Who"), self.who), (self.tr("How"), self.how), (self.tr("Note"), self.note)]
        for row, (words, field) in enumerate(rows):
            label = PlainLabel(words)
            label.setBuddy(field)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(field, row, 1, 1, 2)
        grid.addWidget(PlainLabel(self.tr("May")), 3, 0, Qt.AlignmentFlag.AlignRight)
        for place, box in enumerate(self.purposes.values()):
            grid.addWidget(box, 3 + place // 2, 1 + place % 2)
