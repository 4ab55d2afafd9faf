"""What the user sees at one instant, and the verdict on exactly that."""

from dataclasses import dataclass, replace

from mmdesk.core.arrays import Probabilities
from mmdesk.core.emotions import Emotion
from mmdesk.core.feedback import Feedback, Verdict, verdict_on
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import NotSure, Prediction

_ALIKE = 1e-4  # probabilities no further apart are one and the same


@dataclass(frozen=True, slots=True, eq=False)
class Someone:
    """One of the people seen lately, steadied; what is shown of the followed one is the answer itself."""

    number: int  # from 1, see `core.predictions.Face.person`
    probabilities: Probabilities | None  # (7,), as shown; None: the face could never be read
    emotion: Emotion | None  # None: not sure
    not_sure: NotSure | None = None  # why
    is_there: bool = True  # in the picture
    is_followed: bool = False  # whose voice and words they are

    @property
    def confidence(self) -> float:
        """Shown probability of the shown emotion, or of the most probable one when not sure."""
        if self.probabilities is None:
            return 0.0
        place = int(self.probabilities.argmax()) if self.emotion is None else self.emotion.position
        return float(self.probabilities[place])


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """A prediction as it stands in the window: steadied probabilities and the emotion named."""

    moment: Moment
    prediction: Prediction
    probabilities: Probabilities  # (7,), as shown
    emotion: Emotion | None  # None: not sure
    not_sure: NotSure | None = None  # why
    people: tuple[Someone, ...] = ()  # everybody seen lately, by number

    @property
    def confidence(self) -> float:
        """Shown probability of the shown emotion, or of the most probable one when not sure."""
        if self.emotion is None:
            return float(self.probabilities.max())
        return float(self.probabilities[self.emotion.position])

    @property
    def can_teach(self) -> bool:
        """Whether there was a face, a voice or a text to learn from, and what is needed of it is there."""
        return bool(self.prediction.opinions) and not self.is_past

    @property
    def leans_anywhere(self) -> bool:
        """Whether any emotion is more probable than another: of what was not read all are alike."""
        both = (self.probabilities, self.prediction.probabilities)
        return any(float(one.max() - one.min()) > _ALIKE for one in both)

    @property
    def is_of_nothing(self) -> bool:
        """Whether there was neither picture nor sound nor text, so that nothing can be said at all."""
        return self.not_sure is NotSure.NOTHING and not self.prediction.opinions

    @property
    def is_past(self) -> bool:
        """Whether it was read in an earlier session, which keeps no features unless it was judged."""
        return any(not len(opinion.features) for opinion in self.prediction.opinions.values())


def verdict_on_shown(shown: Shown, session_id: str, emotion: Emotion | None) -> Feedback:
    """The feedback on what was shown, which steadiness may have held against the newest prediction."""
    why_not = shown.not_sure or (NotSure.UNCERTAIN if shown.emotion is None else None)
    as_shown = replace(shown.prediction, probabilities=shown.probabilities, not_sure=why_not)
    feedback = verdict_on(as_shown, session_id, emotion)
    if shown.emotion is None:
        return feedback
    if emotion is None:
        return replace(feedback, shown=shown.emotion)
    verdict = Verdict.CONFIRMATION if emotion == shown.emotion else Verdict.CORRECTION
    return replace(feedback, shown=shown.emotion, verdict=verdict)
