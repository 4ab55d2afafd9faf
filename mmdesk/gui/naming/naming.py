"""Naming in the window: by a key, at the head of the answer, or on a person's chip."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QWidget

from mmdesk.core.named_people import ANYBODY
from mmdesk.gui.naming.name_popup import NamePopup
from mmdesk.gui.naming.names import Names
from mmdesk.gui.shown import Shown

if TYPE_CHECKING:
    from mmdesk.gui.main_window import MainWindow

KEY = "P"


class Naming(QObject):
    """Knows whom a name is for; the popup asks for it, and the parts of the window show it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.names = Names(self)
        self.popup = NamePopup(window)
        self._numbers: list[int] = []  # of whom the popup asks
        self.popup.chosen.connect(self._on_chosen)
        self.popup.renaming.connect(self.names.rename)
        self.names.changed.connect(self._show)
        window.edits.turned.connect(self.names.turn_to)
        window.answer.name_button.clicked.connect(self.ask_shown)
        window.people.naming_wanted.connect(self._on_chip)
        window.people.called = window.view.called = self.names.called
        window.timeline.call_people(self.names.called)
        self.names.turn_to(window.edits.session_id)

    @Slot()
    def ask_shown(self) -> None:
        """Ask who it is whose answer is shown, or whose lane is picked."""
        number = self._shown_number()
        if number is not None:
            button: QWidget = self._window.answer.name_button
            self._ask(number, button.mapToGlobal(QPoint(0, button.height() + 4)))

    @Slot(object)
    def show_moment(self, shown: Shown | None) -> None:
        """Another moment is shown."""
        button, headline = self._window.answer.name_button, self._window.answer.headline
        name = self.names.called(shown.prediction.person) if shown is not None else ""
        headline.show_name(name)
        button.show_name(name, shown is not None, shown is not None and shown.prediction.part != ANYBODY)

    def _shown_number(self) -> int | None:
        subject = self._window.timeline.area.lanes.subject if self._window.review.is_open else None
        if isinstance(subject, int) and subject:
            return subject
        shown = self._window.showing.shown
        return None if shown is None else shown.prediction.person

    def _ask(self, number: int, at: QPoint) -> None:
        self._numbers = self._of_one(number)
        now = self.names.of(number)
        words = self.tr("Who is person {0}?").format(number)
        if len(self._everybody()) < 2:
            words = self.tr("Who is this?")
        self.popup.ask(words, self.names.known, now, at)

    def _of_one(self, number: int) -> list[int]:
        """The numbers that are the same person: where only one is seen, also whoever has no number."""
        return sorted({number, 0}) if len(self._everybody() | {number}) < 2 else [number]

    def _everybody(self) -> set[int]:
        """The numbers of all who are seen: in the review's session, or lately."""
        if self._window.review.is_open:
            return set(self._window.review.columns.people)
        shown = self._window.showing.shown
        return {one.number for one in shown.people} if shown is not None else set()

    @Slot(str)
    def _on_chosen(self, name: str) -> None:
        self.names.name(self._numbers, name)

    @Slot(int, QPoint)
    def _on_chip(self, number: int, at: QPoint) -> None:
        self._ask(number, at)

    @Slot()
    def _show(self) -> None:
        window = self._window
        self.show_moment(window.showing.shown)
        window.people.show_names()
        window.view.update()
        window.timeline.show_names()
