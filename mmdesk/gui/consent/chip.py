"""The button in the status line that says who agreed, and with a second click notes that somebody did."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from mmdesk.core.consents import PURPOSES, WITHOUT_MEDIA, Consent, Purpose
from mmdesk.core.named_people import NamedPerson
from mmdesk.gui.consent.words import names_of, purpose_words
from mmdesk.gui.listed import listed
from mmdesk.gui.text_size import scaled
from mmdesk.gui.word_case import within

_HEIGHT = 24
_MOST_NAMES = 5  # in the menu; everybody is in the window
_LONGEST = 40  # characters


class ConsentChip(QToolButton):
    """Its menu is made when it opens. Whoever is asked nothing is never written down.

    `purposes` tells for what whoever is picked in the menu agrees.
    """

    everybody_agreed = Signal()
    agreed = Signal(str)  # a named person's id; empty: the user
    window_wanted = Signal()

    def __init__(
        self,
        purposes: Callable[[], Sequence[Purpose]] = lambda: WITHOUT_MEDIA,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._purposes = purposes
        self.setObjectName("consent")
        self.setProperty("role", "status")
        scaled(self.setFixedHeight, _HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.entries = QMenu(self)
        self.entries.setObjectName("consent_menu")
        self.setMenu(self.entries)
        self.entries.aboutToShow.connect(self._fill)
        self._consents: list[Consent] = []
        self._people: list[NamedPerson] = []
        self._seen = 0
        self._is_live = True
        self._show()

    def show_consents(self, consents: list[Consent], people: list[NamedPerson], is_live: bool) -> None:
        """What was noted in the session that is shown, and who has a name."""
        self._consents, self._people, self._is_live = consents, people, is_live
        self._show()

    def show_people(self, people: list[NamedPerson]) -> None:
        """Who has a name."""
        self._people = people

    def show_seen(self, count: int) -> None:
        """So many people are in the picture."""
        if count != self._seen:
            self._seen = count
            self._show()

    def _show(self) -> None:
        holding = [one for one in self._consents if one.holds]
        words = (
            self.tr("Consent: {0}").format(names_of(holding)) if holding else self.tr("Consent: none noted")
        )
        if self._seen > max(1, len(holding)):
            words += self.tr("  ·  {0} people seen").format(self._seen)
        self.setText((words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…") + " ▾")
        self.setAccessibleName(words)
        self.setToolTip(self.tr("Who agreed that emotions are read here; click to note it"))

    @Slot()
    def _fill(self) -> None:
        self.entries.clear()
        agreed = self._purposes()
        what = listed(within(purpose_words(one)) for one in PURPOSES if one in agreed)
        self.entries.addAction(self.tr("For: {0}").format(what)).setEnabled(False)
        self.entries.addSeparator()
        holding = [one for one in self._consents if one.holds]
        known = {one.person for one in holding if one.person}
        if self._is_live and not any(one.is_users for one in holding):
            self._add("consent_me", self.tr("I agree")).setData("")
        for person in [one for one in self._people if one.id not in known][:_MOST_NAMES]:
            name = person.name.replace("&", "&&")
            self._add("consent_person", self.tr("{0} was told and agrees").format(name)).setData(person.id)
        action = self.entries.addAction(self.tr("Everybody here was told and agrees"))
        action.setObjectName("consent_everybody")
        action.triggered.connect(self.everybody_agreed)
        self.entries.addSeparator()
        action = self.entries.addAction(self.tr("Note, change, withdraw…"))
        action.setObjectName("consent_window")
        action.triggered.connect(self.window_wanted)

    def _add(self, name: str, words: str) -> QAction:
        action = self.entries.addAction(words)
        action.setObjectName(name)
        action.triggered.connect(self._on_agreed)
        return action

    @Slot()
    def _on_agreed(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.agreed.emit(str(action.data()))
