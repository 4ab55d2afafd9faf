"""Undo and redo of what was done in the list of all verdicts, and erasing verdicts for good."""

from PySide6.QtCore import Signal, Slot

from mmdesk.core.feedback import Feedback
from mmdesk.store.edits import EditStore
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.purge import forget_verdicts, forget_versions
from mmdesk.workers.borrowing import Borrower
from mmdesk.workers.gone_verdicts import telling_gone
from mmdesk.workers.told import Told


class VerdictSteps(Borrower):
    """Lives in the store worker's thread and borrows its database; without one it idles.

    A step may be of many sessions. It is undone in all of them or in none: where something newer was
    done in one of them, that has to be undone first.
    """

    turned = Signal(
        list, bool, list
    )  # list[Edit], whether they are done now, list[Feedback] that stand again
    told_next = Signal(str, str)  # what undo and redo would do, in words; empty for nothing
    blocked = Signal(str)  # the session in which something newer was done
    erased = Signal(list, list)  # ids of the verdicts that are gone, of the sessions they were in
    ended = Signal()  # what was asked for is over, one way or the other

    @Slot()
    @Slot(str)
    def tell(self, _edit_id: str = "") -> None:
        """Say what would be undone and done again."""
        if self._store.connection is None:
            return
        with Told(self):
            edits = EditStore(self._store.connection)
            undo, redo = edits.last_step(is_done=True), edits.last_step(is_done=False)
            self.told_next.emit(undo[0].words if undo else "", redo[0].words if redo else "")

    @Slot()
    def undo(self) -> None:
        """Undo the last step that was made in the list."""
        self._turn(is_done=False)

    @Slot()
    def redo(self) -> None:
        """Do the step again that was undone last."""
        self._turn(is_done=True)

    @Slot(list)
    def erase(self, places: list[int]) -> None:
        """Forget what is at these places as `mmdesk forget` does, with the versions taught by them."""
        connection = self._store.connection
        if connection is None:
            return
        versions = self._store.versions
        in_use = versions.current().number
        with Told(self):
            ids = FeedbackStore(connection).at_places(places)
            try:
                with telling_gone(connection, self.erased):  # first: trouble is said after it, and stays
                    forget_verdicts(connection, ids)
            finally:
                forget_versions(connection, versions)
        if versions.current().number != in_use:
            self._store.tell_version(versions.current())
        else:
            self._store.refresh()
        self.tell()
        self.ended.emit()

    def _turn(self, is_done: bool) -> None:
        connection = self._store.connection
        if connection is None:
            return
        with Told(self):
            store = EditStore(connection)
            edits = store.last_step(not is_done)
            blocked_in = store.turn_step(edits, is_done)
            if blocked_in:
                self.blocked.emit(blocked_in)
            elif edits:
                ids = {one for edit in edits for one in (edit.given if is_done else edit.taken_back)}
                self.turned.emit(edits, is_done, self._standing(ids, {one.session_id for one in edits}))
                self._store.tell_waiting()
            self.tell()
        self.ended.emit()

    def _standing(self, ids: set[str], sessions: set[str]) -> list[Feedback]:
        assert self._store.connection is not None
        feedback = FeedbackStore(self._store.connection)
        return [
            one for session in sorted(sessions) for one in feedback.light_of_session(session) if one.id in ids
        ]
