"""Forgetting somebody who was named: who, and what would be gone."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mmdesk.core.named_people import NamedPerson
from mmdesk.gui.access.named_box import NamedBox
from mmdesk.gui.dialog import Dialog
from mmdesk.gui.dialog_button import dialog_button
from mmdesk.gui.plain_text import PlainLabel
from mmdesk.gui.text_size import scaled
from mmdesk.gui.theme import GRID
from mmdesk.gui.whole_height import fit_height


class ForgetPerson(Dialog):
    """Nothing goes before somebody is picked and the button is pressed; Enter leaves it."""

    wanted = Signal(object)  # NamedPerson

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("forget_person_dialog")
        self.setWindowTitle(self.tr("Forget a person"))
        self.who = NamedBox()
        self.who.setObjectName("forgotten_person")
        self.who.name_it(self.tr("Whom"))
        self.who.setSizeAdjustPolicy(NamedBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.words = PlainLabel()
        self.words.setObjectName("forget_person_words")
        self.words.setWordWrap(True)
        self.leave_button = dialog_button(self.tr("Cancel"), "leave_forget_person")
        self.forget_button = dialog_button(self.tr("Forget for good"), "forget_person_for_good")
        self.leave_button.setAutoDefault(True)  # Enter
        self._people: list[NamedPerson] = []
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(self.leave_button)
        buttons.addWidget(self.forget_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self.who)
        layout.addWidget(self.words)
        layout.addLayout(buttons)
        scaled(self.setMinimumWidth, 460)
        self.leave_button.clicked.connect(self.reject)
        self.forget_button.clicked.connect(self._on_forget)

    def begin(self, people: list[NamedPerson]) -> None:
        """Ask whom of these."""
        self._people = people
        self.who.clear()
        self.who.addItems([person.name for person in people])
        self.who.setCurrentIndex(-1)
        self.who.setPlaceholderText(self.tr("Whom?"))
        self.who.setVisible(bool(people))
        self.forget_button.setVisible(bool(people))
        gone = self.tr(
            "Gone will be the name, who they were in each session, what they agreed to, the verdicts on them,"
            " every version with a part that learned from them, and all backups. Sessions and recordings in"
            " which they are seen stay: delete those in Sessions…"
        )
        self.words.setText(gone if people else self.tr("Nobody was named yet, so nobody can be forgotten."))
        self.leave_button.setText(self.tr("Cancel") if people else self.tr("Close"))
        fit_height(self)
        self.open()
        self.leave_button.setFocus()

    @Slot()
    def _on_forget(self) -> None:
        place = self.who.currentIndex()
        if place < 0:
            self.who.setFocus()
            return
        self.accept()
        self.wanted.emit(self._people[place])
