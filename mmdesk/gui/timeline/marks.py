"""Marks: instants of a session that the user wants to find again."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.core.edits import Change, Edit
from mmdesk.core.sessions import Mark
from mmdesk.gui.edits import Edits
from mmdesk.gui.review.flags import Flags
from mmdesk.gui.showing import Showing
from mmdesk.gui.timeline.mark_flags import MarkFlags
from mmdesk.gui.timeline.timeline_card import TimelineCard
from mmdesk.gui.times import clock

_SAME_S = 0.25  # a mark so near is the same one


class Marks(QObject):
    """Binds each mark to the moment on screen; the session is that of the verdicts."""

    noted = Signal(str, bool)  # words for the user, whether it can be undone

    def __init__(
        self, card: TimelineCard, showing: Showing, edits: Edits, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._card, self._showing, self._edits = card, showing, edits
        self._marks: dict[str, Mark] = {}  # as they were last, of all sessions that were looked at
        self._note = card.note
        self._are_kept = True
        card.mark_button.clicked.connect(self.mark_now)
        for flags in (card.timeline.flags, card.area.lanes.flags):
            flags.picked.connect(self._on_picked)
            flags.removal_wanted.connect(self.remove)
        self._note.written.connect(self._on_written)
        self._note.removal_wanted.connect(self.remove)
        showing.changed.connect(self._on_changed)
        edits.mark_changed.connect(self._on_mark_changed)
        self._on_changed(None)

    @property
    def _flags(self) -> MarkFlags | Flags:
        """Those of what is shown: the live timeline's, or the review's."""
        return self._card.flags

    @Slot()
    def keep_nothing(self) -> None:
        """From now on say with each mark that it is not kept: there is nowhere to keep it."""
        self._are_kept = False

    @Slot()
    def keep_again(self) -> None:
        """There is a store again."""
        self._are_kept = True

    @Slot()
    def mark_now(self) -> None:
        """Mark the moment on screen, and offer to write why."""
        shown = self._showing.shown
        if shown is None:
            self.noted.emit(self.tr("Nothing is shown yet."), False)
            return
        at_s = shown.moment.end_s
        near = [mark for mark in self._flags.marks if abs(mark.at_s - at_s) <= _SAME_S]
        mark = near[0] if near else Mark(self._edits.session_id, at_s)
        if not near:
            self._push(None, mark, self.tr("mark at {0}"))
            words = self.tr("Marked: {0}") if self._are_kept else self.tr("Not kept: the mark at {0}")
            self.noted.emit(words.format(clock(at_s)), True)
        self._note.ask(mark)

    def show(self, marks: Iterable[Mark]) -> None:
        """Show those of a session that is opened again."""
        for mark in marks:
            self._marks[mark.id] = mark
            self._flags.show(mark)

    @Slot(object)
    def remove(self, mark: Mark) -> None:
        """The user does not want it any more."""
        self._push(self._marks.get(mark.id, mark), None, self.tr("mark at {0} removed"))
        self.noted.emit(self.tr("Mark removed: {0}").format(clock(mark.at_s)), True)

    @Slot(object)
    def _on_picked(self, mark: Mark) -> None:
        self._card.seek_wanted.emit(mark.at_s)
        self._note.ask(mark)

    @Slot(object)
    def _on_written(self, mark: Mark) -> None:
        before = self._marks.get(mark.id)
        if before is not None and before.words != mark.words:
            self._push(before, mark, self.tr("note at {0}"))

    @Slot(object, object)
    def _on_mark_changed(self, before: Mark | None, after: Mark | None) -> None:
        mark = after or before
        assert mark is not None
        if after is not None:
            self._marks[mark.id] = after
        is_shown = mark.session_id == self._edits.session_id  # else another timeline is shown now
        if after is None:
            self._note.close_for(mark)
            self._flags.remove(mark)
        elif is_shown:
            self._flags.show(after)

    def _push(self, before: Mark | None, after: Mark | None, words: str) -> None:
        mark = after or before
        assert mark is not None
        edit = Edit(mark.session_id, words.format(clock(mark.at_s)), changes=(Change(before, after),))
        self._edits.push(edit)

    @Slot(object)
    def _on_changed(self, shown: object) -> None:
        self._card.mark_button.setEnabled(shown is not None)
