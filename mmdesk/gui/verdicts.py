"""Verdicts: the user's decision on the moment on screen, or on what is aimed at in a review."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.core.edits import Edit
from mmdesk.core.emotions import Emotion
from mmdesk.core.feedback import Feedback, Verdict
from mmdesk.core.modalities import Modality
from mmdesk.core.sessions import PastMoment
from mmdesk.gui.edits import Edits
from mmdesk.gui.emotion_look import name_of, word_for
from mmdesk.gui.judging import Said, judged
from mmdesk.gui.showing import Showing
from mmdesk.gui.shown import Shown, verdict_on_shown
from mmdesk.gui.target import Target
from mmdesk.gui.times import clock


class Verdicts(QObject):
    """Binds each decision to what it is about when it is made: one decision is one edit."""

    judged = Signal(object)  # PastMoment: the live moment of a verdict, to be kept before the verdict is
    noted = Signal(str, bool)  # words for the user, whether it can be undone

    def __init__(self, showing: Showing, edits: Edits, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._showing, self._edits = showing, edits
        self._are_kept = True
        self.aim: Callable[[], Target | None] = lambda: None
        """What is judged instead of the live moment on screen, where that is not None."""
        self.can_be_read: Callable[[PastMoment], bool] = lambda _: False
        """Whether picture and sound of a moment that is aimed at are in a file."""

    @property
    def session_id(self) -> str:
        """Whose moments are judged."""
        return self._edits.session_id

    @session_id.setter
    def session_id(self, session_id: str) -> None:
        self._edits.turn_to(session_id)

    @Slot()
    def keep_nothing(self) -> None:
        """From now on say with each verdict that it is not kept: there is nowhere to keep it."""
        self._are_kept = False

    @Slot(object)
    def name(self, emotion: Emotion) -> None:
        """The user says that it is `emotion`."""
        self._decide(Said(emotion))

    @Slot()
    def confirm(self) -> None:
        """The user says that what is shown is right."""
        self._decide(Said(is_right=True))

    @Slot()
    def reject(self) -> None:
        """The user says that what is shown is wrong, without naming another."""
        self._decide(Said())

    def _decide(self, said: Said) -> None:
        target = self.aim()
        if target is not None:
            self._judge(target, said)
            return
        shown = self._showing.shown
        if shown is None:
            self.noted.emit(self.tr("Nothing is shown yet."), False)
        elif shown.is_past:
            past = PastMoment(shown.moment, shown.prediction, shown.moment.picture_size)
            self._judge(Target((past,)), said)
        else:
            self._judge_live(shown, said)

    def _judge_live(self, shown: Shown, said: Said) -> None:
        if said.is_right and shown.emotion is None:
            return
        if not shown.can_teach:
            self.noted.emit(self.tr("No face, voice or text to learn from."), False)
            return
        emotion = shown.emotion if said.is_right else said.emotion
        feedback = verdict_on_shown(shown, self.session_id, emotion)
        self._showing.hold()
        self.judged.emit(PastMoment(shown.moment, shown.prediction, shown.moment.picture_size))
        words = self._words(feedback)
        self._edits.push(Edit(self.session_id, words, (feedback.id,)), [feedback])
        self._note(words)

    def _judge(self, target: Target, said: Said) -> None:
        verdicts = judged(target, self.session_id, said, self.can_be_read)
        if not verdicts:
            words = self.tr("Nothing is named there that could be right.")
            if not said.is_right or not target.moments:
                words = self.tr("There is nothing of that to judge.")
            self.noted.emit(words, False)
            return
        words = f"{self._what(verdicts, said, target)}, {_when(target)}"
        self._edits.push(Edit(self.session_id, words, tuple(one.id for one in verdicts)), verdicts)
        if any(one.teaches or one.wants_features for one in verdicts):
            self._note(words)
        elif any(past.prediction.opinions for past in target.moments):
            self._note(words, self.tr("picture and sound of it were not kept"))
        else:
            self._note(words, self.tr("there was no face, voice or text"))

    def _note(self, words: str, why_not_learned: str = "") -> None:
        if not self._are_kept:
            self.noted.emit(self.tr("Not kept: {0}").format(words), True)
        elif why_not_learned:
            text = self.tr("Kept, but cannot be learned from: {0}.").format(why_not_learned)
            self.noted.emit(text, True)
        else:
            self.noted.emit(self.tr("Noted: {0}").format(words), True)

    def _what(self, verdicts: list[Feedback], said: Said, target: Target) -> str:
        shown = {one.shown for one in verdicts}
        if said.emotion is not None or len(shown) == 1:
            words = self._words(verdicts[0]) if len(shown) == 1 else self._named(said.emotion)
        else:
            words = self.tr("all is right") if said.is_right else self.tr("all is wrong")
        whose = self._whose(target.person, target.modality)
        return f"{words} ({whose})" if whose else words

    def _whose(self, person: int, modality: Modality | None) -> str:
        if person:
            return self.tr("person {0}").format(person)
        return "" if modality is None else name_of(modality).lower()

    def _named(self, emotion: Emotion | None) -> str:
        return self.tr("this is {0}").format(word_for(emotion).lower() if emotion else "")

    def _words(self, feedback: Feedback) -> str:
        if feedback.verdict is Verdict.REJECTION or feedback.emotion is None:
            return self.tr("this is not {0}").format(word_for(feedback.shown).lower())
        if feedback.verdict is Verdict.CONFIRMATION:
            return self.tr("{0} is right").format(word_for(feedback.emotion).lower())
        return self._named(feedback.emotion)


def _when(target: Target) -> str:
    start, end = clock(target.start_s), clock(target.end_s)
    return start if start == end else f"{start}–{end}"
