"""What a verdict leaves in the window: a note, the named bar, a flag at the timeline, whether it is kept."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from mmdesk.core.feedback import Feedback
from mmdesk.gui.sentences import in_users_words

if TYPE_CHECKING:
    from mmdesk.gui.main_window import MainWindow


class VerdictSigns(QObject):
    """Listens to the verdicts, and to the store, which keeps them."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._delayed = False  # whether verdicts wait to be written
        self._marked_at_s: dict[str, float] = {}  # by the verdict's id
        window.verdicts.noted.connect(self._on_said)
        window.marks.noted.connect(self._on_noted)
        window.edits.noted.connect(self._on_noted)
        window.edits.verdicts_changed.connect(self._on_changed)
        window.edits.can_undo.connect(window.answer.note.show_what)

    @Slot(str)
    def show_saved(self, edit_id: str) -> None:
        """A step is in the database."""
        self._window.answer.note.setProperty("saved", edit_id)
        if self._delayed:
            self._delayed = False
            self._window.banners.clear("store")

    @Slot(int)
    def show_delayed(self, count: int) -> None:
        """So many steps could not be written yet; a banner has said why."""
        self._delayed = True
        words = self.tr("Not kept yet: changes that wait to be written: {0}").format(count)
        self._window.answer.note.say(words, True)

    @Slot(str, str)
    def show_unreadable(self, session_id: str, why: str) -> None:
        """What was said of a session is learned once its file can be read again."""
        self._say_of(
            session_id,
            self.tr("Kept; learned from once the file is there again: {0}").format(in_users_words(why)),
        )

    @Slot(str, str)
    def show_lost(self, session_id: str, why: str) -> None:
        """What was said of a session can never be learned from: its file is another one now."""
        self._say_of(session_id, self.tr("Kept, but cannot be learned from: {0}").format(in_users_words(why)))

    def _say_of(self, session_id: str, words: str) -> None:
        if session_id == self._window.edits.session_id:  # else it is said when that session is looked at
            self._window.answer.note.say(words, False)

    @Slot(str, bool)
    def _on_said(self, words: str, can_undo: bool) -> None:
        self._on_noted(words, can_undo)
        self._window.answer.note.let_add(can_undo and bool(self._window.verdicts.last))

    @Slot(str, bool)
    def _on_noted(self, words: str, can_undo: bool) -> None:
        self._window.answer.note.say(words, can_undo)
        self._window.view.hold(words if self._window.showing.is_held else "")

    @Slot(list, list)
    def _on_changed(self, given: list[Feedback], gone: list[str]) -> None:
        shown = self._window.showing.shown
        of_shown = [one for one in given if shown is not None and one.moment_id == shown.moment.id]
        last = of_shown[-1] if of_shown else None
        self._window.answer.bars.show_named(last.emotion if last else None, last.second if last else None)
        if self._window.is_away:  # the review shows them itself
            return
        timeline = self._window.timeline.timeline
        for feedback_id in gone:
            timeline.unmark(feedback_id)
        for feedback in given:
            is_here = shown is not None and feedback.session_id == self._window.edits.session_id
            # One of another moment was asked for; where that lies here nobody knows.
            is_shown = shown is not None and feedback.moment_id == shown.moment.id
            is_known = not self._marked_at_s.keys().isdisjoint({feedback.id, feedback.replaces})
            if shown is not None and is_here and (is_shown or is_known):
                # One that is given again, or put right, is older than what is shown now.
                at_s = self._marked_at_s.get(feedback.replaces, shown.moment.end_s)
                at_s = self._marked_at_s.setdefault(feedback.id, at_s)
                about = (feedback.moment_id, feedback.modality, feedback.person)
                timeline.mark(at_s, feedback.emotion, feedback.id, about)
