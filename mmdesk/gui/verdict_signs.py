"""What a verdict leaves in the window: a note, the named bar, a flag at the timeline, whether it is kept."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.core.feedback import Feedback
from mmdesk.core.sessions import PastMoment

if TYPE_CHECKING:
    from mmdesk.gui.main_window import MainWindow


class VerdictSigns(QObject):
    """Listens to the verdicts, and to the store, which keeps them."""

    judged = Signal(object)  # PastMoment: the moment of a verdict

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._delayed = False  # whether verdicts wait to be written
        self._marked_at_s: dict[str, float] = {}  # by the verdict's id
        window.verdicts.noted.connect(self._on_noted)
        window.marks.noted.connect(self._on_noted)
        window.verdicts.given.connect(self._on_given)
        window.verdicts.given_again.connect(self._on_given)
        window.verdicts.taken_back.connect(self._on_taken_back)

    @Slot(object)
    def show_saved(self, feedback: Feedback) -> None:
        """A verdict is in the database."""
        self._window.answer.note.setProperty("saved", feedback.id)
        if self._delayed:
            self._delayed = False
            self._window.banners.clear("store")

    @Slot(int)
    def show_delayed(self, count: int) -> None:
        """So many verdicts could not be written yet; a banner has said why."""
        self._delayed = True
        words = self.tr("Not kept yet: verdicts that wait to be written: {0}").format(count)
        self._window.answer.note.say(words, True)

    @Slot(str, bool)
    def _on_noted(self, words: str, can_undo: bool) -> None:
        self._window.answer.note.say(words, can_undo)
        self._window.view.hold(words if self._window.showing.is_held else "")

    @Slot(object)
    def _on_given(self, feedback: Feedback) -> None:
        shown = self._window.showing.shown
        if shown is not None and feedback.session_id == self._window.verdicts.session_id:  # else it is redone
            self._window.answer.bars.show_named(feedback.emotion)
            at_s = self._marked_at_s.setdefault(feedback.id, shown.moment.end_s)  # one given again is older
            self._window.timeline.timeline.mark(at_s, feedback.emotion, feedback.id)
            if shown.moment.id == feedback.moment_id:
                self.judged.emit(PastMoment(shown.moment, shown.prediction, shown.moment.picture_size))

    @Slot(object)
    def _on_taken_back(self, feedback: Feedback) -> None:
        self._window.timeline.timeline.unmark(feedback.id)
        self._window.answer.bars.show_named(None)
