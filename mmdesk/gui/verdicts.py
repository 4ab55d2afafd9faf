"""Verdicts: the user's decision on the shown moment, with undo and redo."""

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.core.emotions import Emotion
from mmdesk.core.feedback import Feedback, Verdict
from mmdesk.core.identity import new_id
from mmdesk.gui.emotion_look import word_for
from mmdesk.gui.showing import Showing
from mmdesk.gui.shown import verdict_on_shown


class Verdicts(QObject):
    """Binds each decision to what was on screen when it was made."""

    given = Signal(object)  # Feedback
    taken_back = Signal(object)
    given_again = Signal(object)
    noted = Signal(str, bool)  # words for the user, whether it can be undone

    def __init__(self, showing: Showing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._showing = showing
        self.session_id = new_id()
        self._are_kept = True
        self._done: list[Feedback] = []
        self._undone: list[Feedback] = []

    @Slot()
    def keep_nothing(self) -> None:
        """From now on say with each verdict that it is not kept: there is nowhere to keep it."""
        self._are_kept = False

    @Slot(object)
    def name(self, emotion: Emotion) -> None:
        """The user says that the shown moment is `emotion`."""
        self._decide(emotion)

    @Slot()
    def confirm(self) -> None:
        """The user says that the shown emotion is right."""
        if self._showing.shown is not None and self._showing.shown.emotion is not None:
            self._decide(self._showing.shown.emotion)

    @Slot()
    def reject(self) -> None:
        """The user says that the shown emotion is wrong, without naming another."""
        self._decide(None)

    @Slot()
    def undo(self) -> None:
        """Take the last verdict back."""
        if not self._done:
            self.noted.emit(self.tr("Nothing to undo."), False)
            return
        feedback = self._done.pop()
        self._undone.append(feedback)
        self.taken_back.emit(feedback)
        self.noted.emit(self.tr("Taken back: {0}.").format(_words(self, feedback)), False)

    @Slot()
    def redo(self) -> None:
        """Give the verdict again that was taken back last."""
        if self._undone:
            feedback = self._undone.pop()
            self._done.append(feedback)
            self.given_again.emit(feedback)
            self._note(feedback)

    def _note(self, feedback: Feedback) -> None:
        words = self.tr("Noted: {0}") if self._are_kept else self.tr("Not kept: {0}")
        self.noted.emit(words.format(_words(self, feedback)), True)

    def _decide(self, emotion: Emotion | None) -> None:
        shown = self._showing.shown
        if shown is None:
            self.noted.emit(self.tr("Nothing is shown yet."), False)
            return
        if shown.is_past:
            self.noted.emit(self.tr("What it was read from was not kept."), False)
            return
        if not shown.can_teach:
            self.noted.emit(self.tr("No face, voice or text to learn from."), False)
            return
        feedback = verdict_on_shown(shown, self.session_id, emotion)
        self._done.append(feedback)
        self._undone.clear()
        self._showing.hold()
        self.given.emit(feedback)
        self._note(feedback)


def _words(context: QObject, feedback: Feedback) -> str:
    if feedback.verdict is Verdict.REJECTION or feedback.emotion is None:
        return context.tr("this is not {0}").format(word_for(feedback.shown).lower())
    if feedback.verdict is Verdict.CONFIRMATION:
        return context.tr("{0} is right").format(word_for(feedback.emotion).lower())
    return context.tr("this is {0}").format(word_for(feedback.emotion).lower())
