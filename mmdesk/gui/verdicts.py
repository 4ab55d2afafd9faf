"""Verdicts: the user's decision on the moment on screen, or on what is aimed at in a review."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.core.edits import Edit
from mmdesk.core.emotions import Emotion
from mmdesk.core.feedback import NOT_QUITE_SURE, SURE, Feedback, verdict_on
from mmdesk.core.modalities import Modality
from mmdesk.core.sessions import PastMoment
from mmdesk.gui.edits import Edits
from mmdesk.gui.emotion_look import name_of, word_for
from mmdesk.gui.evidence import Evidence
from mmdesk.gui.judging import Said, judged
from mmdesk.gui.last_said import LastSaid
from mmdesk.gui.listed import listed
from mmdesk.gui.putting_right import Change, amended, other_second
from mmdesk.gui.said_words import said_words
from mmdesk.gui.showing import Showing
from mmdesk.gui.shown import Shown, verdict_on_shown
from mmdesk.gui.target import Target
from mmdesk.gui.times import clock
from mmdesk.gui.word_case import within


class Verdicts(QObject):
    """Binds each decision to what it is about when it begins: one decision is one edit."""

    judged = Signal(object)  # PastMoment: the live moment of a verdict, to be kept before the verdict is
    noted = Signal(str, bool)  # words for the user, whether it can be undone
    modality_changed = Signal(object)  # Modality that live verdicts are about alone; None: the answer

    def __init__(self, showing: Showing, edits: Edits, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._showing, self._edits = showing, edits
        self._are_kept = True
        self._begun: Evidence | None = None
        self._last = LastSaid(edits, self)
        self.modality: Modality | None = None
        self.aim: Callable[[], Target | None] = lambda: None
        """What is judged instead of the live moment on screen, where that is not None."""
        self.can_be_read: Callable[[PastMoment], bool] = lambda _: False
        """Whether picture and sound of a moment that is aimed at are in a file."""
        self.verdicts_on: Callable[[PastMoment], Sequence[Feedback]] = lambda _: ()
        """What the user said before of a moment that is aimed at, the last one last."""

    @property
    def session_id(self) -> str:
        """Whose moments are judged."""
        return self._edits.session_id

    @session_id.setter
    def session_id(self, session_id: str) -> None:
        self._edits.turn_to(session_id)

    @property
    def last(self) -> list[Feedback]:
        """What the last decision said, as long as it stands and is fresh."""
        return self._last.verdicts

    @Slot()
    def keep_nothing(self) -> None:
        """From now on say with each verdict that it is not kept: there is nowhere to keep it."""
        self._are_kept = False

    @Slot()
    def keep_again(self) -> None:
        """There is a store again."""
        self._are_kept = True

    @Slot(object)
    def pick(self, modality: Modality | None) -> None:
        """Live verdicts are about this modality alone; picked once more, about the answer again."""
        self.modality = None if modality is self.modality else modality
        self.modality_changed.emit(self.modality)

    @Slot()
    def begin(self) -> None:
        """A button was pressed, or a menu opened: whatever comes of it is about what is shown now."""
        self._begun = self.evidence()

    def evidence(self) -> Evidence:
        """What a decision that begins now is about."""
        target = self.aim()
        shown = self._showing.shown if target is None else None
        if shown is not None and shown.is_past:
            past = PastMoment(shown.moment, shown.prediction, shown.moment.picture_size)
            target, shown = Target((past,)), None
        return Evidence(self.session_id, shown, target, self.modality if target is None else None)

    @Slot(object)
    def name(self, emotion: Emotion) -> None:
        """The user says that it is `emotion`."""
        self.decide(Said(emotion))

    @Slot(object)
    def name_unsurely(self, emotion: Emotion) -> None:
        """The same, not quite sure."""
        self.decide(Said(emotion, strength=NOT_QUITE_SURE))

    @Slot()
    def confirm(self) -> None:
        """The user says that what is shown is right."""
        self.decide(Said(is_right=True))

    @Slot()
    def confirm_unsurely(self) -> None:
        """The same, not quite sure."""
        self.decide(Said(is_right=True, strength=NOT_QUITE_SURE))

    @Slot()
    def reject(self) -> None:
        """The user says that what is shown is wrong, without naming another."""
        self.decide(Said())

    @Slot()
    def reject_unsurely(self) -> None:
        """The same, not quite sure."""
        self.decide(Said(strength=NOT_QUITE_SURE))

    @Slot(object)
    def name_begun(self, emotion: Emotion) -> None:
        """A press has ended on this emotion: it is about what was shown when it began."""
        self.decide(Said(emotion), self._take_begun())

    @Slot()
    def confirm_begun(self) -> None:
        """A press has ended on "right"."""
        self.decide(Said(is_right=True), self._take_begun())

    @Slot()
    def reject_begun(self) -> None:
        """A press has ended on "wrong"."""
        self.decide(Said(), self._take_begun())

    def decide(self, said: Said, evidence: Evidence | None = None) -> None:
        """The user says this, of what is shown now unless it is of other evidence."""
        evidence = evidence or self.evidence()
        if evidence.target is not None:
            self._judge(evidence.session_id, evidence.target, said)
        elif evidence.shown is None:
            self.noted.emit(self.tr("Nothing is shown yet."), False)
        else:
            self._judge_live(evidence, evidence.shown, said)

    @Slot(object)
    def also(self, emotion: Emotion) -> None:
        """It could be this as well: the second choice of what was said of this moment, or no longer."""
        self.also_on(emotion, self.evidence())

    def also_on(self, emotion: Emotion, evidence: Evidence) -> None:
        """The same of other evidence."""
        if evidence.target is None and evidence.shown is None and not self.last:
            self.noted.emit(self.tr("Nothing is shown yet."), False)
            return
        self._amend(self._said_of(evidence) or self.last, other_second(emotion))

    def has_one_here(self, evidence: Evidence | None = None) -> bool:
        """Whether something was said of just what is shown, so that it can have a second choice."""
        return bool(self._said_of(evidence or self.evidence()))

    def amend_last(self, change: Change) -> None:
        """Put right what was said last, wherever that was."""
        self._amend(self.last, change)

    def _take_begun(self) -> Evidence | None:
        begun, self._begun = self._begun, None
        return begun

    def _said_of(self, evidence: Evidence) -> list[Feedback]:
        """The last verdict on each of the moments, of the same person or modality."""
        target = evidence.target
        if target is None:
            found = [one for one in self.last if one.moment_id in evidence.moment_ids]
            return [one for one in found if not one.person and one.modality is evidence.modality]
        whose = (target.person, None if target.person else target.modality)
        said = []
        for past in target.moments:
            of_it = [
                one
                for one in self.verdicts_on(past)
                if (one.person, None if one.person else one.modality) == whose
            ]
            said += of_it[-1:]
        return said

    def _amend(self, said: list[Feedback], change: Change) -> None:
        pairs = amended(said, change)
        if not pairs:
            words = self.tr("That is what you said.")
            if not any(one.emotion for one in said):
                words = self.tr("First say what it is: 1–7.")
            self.noted.emit(words, bool(said))
            return
        old, new = zip(*pairs, strict=True)
        words = said_words(new[0]) if len({said_words(one) for one in new}) == 1 else change.words
        whose = self._whose(new[0].person, None if new[0].person else new[0].modality)
        words = f"{words} ({whose})" if whose else words
        edit = Edit(new[0].session_id, words, tuple(one.id for one in new), tuple(one.id for one in old))
        if self._showing.is_held:
            self._showing.hold()
        self._last.begin(new)
        self._edits.push(edit, new)
        self._note(words)

    def _judge_live(self, evidence: Evidence, shown: Shown, said: Said) -> None:
        modality = evidence.modality
        if modality is not None and modality not in shown.prediction.opinions:
            self.noted.emit(self.tr("There is nothing of that to judge."), False)
            return
        if said.is_right and shown.emotion is None and modality is None:
            return
        if not shown.can_teach:
            self.noted.emit(self.tr("No face, voice or text to learn from."), False)
            return
        feedback = replace(_verdict_on(shown, evidence, said), strength=said.strength)
        is_shown = self._showing.shown is shown
        if is_shown:
            self._showing.hold()
        if (
            evidence.session_id == self.session_id
        ):  # else that has ended, and its moments are kept as they are
            self.judged.emit(PastMoment(shown.moment, shown.prediction, shown.moment.picture_size))
        whose = self._whose(0, modality)
        words = f"{said_words(feedback)} ({whose})" if whose else said_words(feedback)
        self._last.begin([feedback])
        self._edits.push(Edit(evidence.session_id, words, (feedback.id,)), [feedback])
        self._note(words)

    def _judge(self, session_id: str, target: Target, said: Said) -> None:
        verdicts = judged(target, session_id, said, self.can_be_read)
        if not verdicts:
            words = self.tr("Nothing is named there that could be right.")
            if not said.is_right or not target.moments:
                words = self.tr("There is nothing of that to judge.")
            self.noted.emit(words, False)
            return
        words = listed((self._what(verdicts, said, target), _when(target)))
        self._last.begin(verdicts)
        self._edits.push(Edit(session_id, words, tuple(one.id for one in verdicts)), verdicts)
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
        if len(shown) == 1:
            words = said_words(verdicts[0])
        elif said.emotion is not None:
            words = self._named(said.emotion, said.strength)
        else:
            words = self.tr("all is right") if said.is_right else self.tr("all is wrong")
        whose = self._whose(target.person, target.modality)
        return f"{words} ({whose})" if whose else words

    def _whose(self, person: int, modality: Modality | None) -> str:
        if person:
            return self.tr("person {0}").format(person)
        return "" if modality is None else within(name_of(modality))

    def _named(self, emotion: Emotion, strength: float) -> str:
        words = self.tr("this is {0}") if strength >= SURE else self.tr("this is probably {0}")
        return words.format(within(word_for(emotion)))


def _verdict_on(shown: Shown, evidence: Evidence, said: Said) -> Feedback:
    modality = evidence.modality
    if modality is None:
        emotion = shown.emotion if said.is_right else said.emotion
        return verdict_on_shown(shown, evidence.session_id, emotion)
    emotion = shown.prediction.opinions[modality].top if said.is_right else said.emotion
    return verdict_on(shown.prediction, evidence.session_id, emotion, modality)


def _when(target: Target) -> str:
    start, end = clock(target.start_s), clock(target.end_s)
    return start if start == end else f"{start}–{end}"
