"""The list of all verdicts and the rest of the window: what is changed there is seen here at once."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from mmdesk.core.edits import Edit
from mmdesk.core.feedback import Feedback
from mmdesk.core.shown_names import shown
from mmdesk.gui.verdict_list.verdict_window import VerdictWindow

if TYPE_CHECKING:
    from mmdesk.gui.main_window import MainWindow


class AllVerdicts(QObject):
    """Makes edits of what is wanted in the list, and opens sessions where a verdict was given."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._sought: tuple[str, float] | None = None  # a session that is being opened, and a second of it
        self.list = VerdictWindow(window)
        window.controls.verdicts_wanted.connect(self.show)
        window.closing.connect(self.list.close)
        self.list.open_wanted.connect(self.open)

    @Slot()
    def show(self) -> None:
        """Show the list, in front of others."""
        self.list.show()
        self.list.activateWindow()

    @Slot(list)
    def do(self, changes: list[tuple[Edit, list[Feedback], list[Feedback]]]) -> None:
        """Make these edits, each with the verdicts that it gives, and those it takes back."""
        self.list.turn.wait_for(edit.id for edit, *_ in changes)
        if not changes:
            self.list.say(self.tr("They say that already."))
            self.list.look_later()
            return
        for edit, given, gone in changes:
            self._window.edits.know(gone)
            self._window.edits.push(edit, given)
        count = sum(len(edit.taken_back) for edit, *_ in changes)
        words = changes[0][0].words
        is_change = any(edit.given for edit, *_ in changes)
        if is_change:
            one, more = self.tr("1 changed: {1}."), self.tr("{0} changed: {1}.")
            words = (one if count == 1 else more).format(count, words)
        self.list.say(words)

    @Slot(list, bool, list)
    def show_turned(self, edits: list[Edit], is_done: bool, verdicts: list[Feedback]) -> None:
        """A step of the list was undone, or done again."""
        self._window.edits.show_turned(edits, is_done, verdicts)
        words = self.tr("Done again: {0}.") if is_done else self.tr("Undone: {0}.")
        self.list.say(words.format(edits[0].words))
        self.list.look_later()

    @Slot(str)
    def show_blocked(self, _session_id: str) -> None:
        """The last step of the list is not the last one that was made in one of its sessions."""
        words = self.tr("Something newer was done in one of these sessions: open it, and undo that first.")
        self.list.say(words)

    @Slot(list, list)
    def show_erased(self, ids: list[str], sessions: list[str]) -> None:
        """These are gone for good."""
        self._window.edits.show_erased(ids, sessions)
        self.list.say(self.tr("Erased for good."))
        self.list.look_later()

    @Slot(object, int)
    def show_exported(self, file: str, count: int) -> None:
        """So many lines were written into a file."""
        self.list.say(self.tr("{0} verdicts written to {1}").format(count, shown(file)))

    @Slot(str, float)
    def open(self, session_id: str, at_s: float) -> None:
        """Show the moment of a verdict in the review."""
        self._sought = session_id, at_s
        past = self._window.review.session
        if past is not None and past.session.id == session_id:
            self.go_there()
        else:
            self._window.past.open(session_id)
        self._window.activateWindow()

    @Slot()
    def go_there(self) -> None:
        """All of the session that was opened is there."""
        past = self._window.review.session
        if self._sought is None or past is None or past.session.id != self._sought[0]:
            return
        _, at_s = self._sought
        self._sought = None
        self._window.review.go_to(at_s)
