"""After how long without use a locked mmdesk asks for the passphrase again."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from mmdesk.gui.card import quiet_label
from mmdesk.gui.consent.choice_box import ChoiceBox
from mmdesk.gui.plain_text import PlainLabel
from mmdesk.gui.theme import GRID

_MINUTES = (1, 5, 15, 30, 60)


class IdleChoice(QWidget):
    """A choice of minutes, in use as soon as it is made."""

    chosen = Signal(int)  # minutes; 0 for never

    def __init__(self) -> None:
        super().__init__()
        self.box = ChoiceBox("lock_after", self.tr("Lock after this long without use"), self.tr("never"))
        self.box.offer(_MINUTES, self._said)
        label = PlainLabel(self.tr("Lock without use after"))
        label.setBuddy(self.box)
        words = self.tr("Playing a film is use. What is live, and a recording, end when it locks.")
        note = quiet_label(words, "small")
        note.setWordWrap(True)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(GRID // 2)
        layout.setColumnStretch(0, 1)
        layout.addWidget(label, 0, 0)
        layout.addWidget(self.box, 0, 1)
        layout.addWidget(note, 1, 0, 1, 2)
        self.box.activated.connect(self._on_activated)

    def show_minutes(self, minutes: int) -> None:
        """Show what is in use."""
        self.box.choose(minutes)

    def _said(self, minutes: float) -> str:
        return self.tr("1 minute") if minutes == 1 else self.tr("{0} minutes").format(int(minutes))

    @Slot()
    def _on_activated(self) -> None:
        self.chosen.emit(int(self.box.number))
