"""Feedback: the user's verdict on a moment, with what is needed to learn from it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum

from mmdesk.core.arrays import Features, Probabilities
from mmdesk.core.emotions import Emotion, most_probable
from mmdesk.core.identity import new_id
from mmdesk.core.modalities import Modality
from mmdesk.core.named_people import ANYBODY
from mmdesk.core.predictions import Prediction

SURE, NOT_QUITE_SURE = 1.0, 0.5  # strengths that can be given in the window


class Verdict(StrEnum):
    """What the user said of a prediction."""

    CORRECTION = "correction"  # it is X
    CONFIRMATION = "confirmation"  # right
    REJECTION = "rejection"  # wrong, no better name given


@dataclass(frozen=True, slots=True, eq=False)
class Feedback:
    """One verdict, bound to the prediction that was shown when the user decided.

    Keeps features and probabilities, never pixels or sound. `emotion` is the named one of a
    correction, the shown one of a confirmation, None of a rejection. `modality` is None when
    the verdict is about the fused answer. One about a person is about that person's face.
    """

    moment_id: str
    session_id: str
    verdict: Verdict
    emotion: Emotion | None
    shown: Emotion
    probabilities: Probabilities  # as shown
    features: Mapping[Modality, Features]  # of the modalities that were present
    version: int  # that showed them
    modality: Modality | None = None
    at: datetime = field(default_factory=lambda: datetime.now(UTC))
    person: int = 0  # whose face, where one of several people was judged; 0: the answer
    wants_features: bool = False  # they are not known yet: they are to be read again from the session's file
    who: str = ANYBODY  # the id of the named person it is about
    second: Emotion | None = None  # what it could be as well, after the named one
    strength: float = 1.0  # how sure the user was: above 0, at most 1
    base: str = ""  # SHA-256 of the base that made the features; empty when unknown
    origin: str = ""  # who shared it; empty when it was given here
    was_unsure: bool = False  # nothing was named to the user, so that naming the likeliest is a correction
    replaces: str = ""  # the id of the verdict that it puts right, and in whose place it stands
    id: str = field(default_factory=new_id)

    @property
    def is_sure(self) -> bool:
        """Whether the user said it without a doubt."""
        return self.strength >= SURE

    @property
    def teaches(self) -> bool:
        """Whether the features of what was judged are there, so that something can be learned from it."""
        return self.modality in self.features if self.modality else bool(self.features)

    def is_of(self, base: str) -> bool:
        """Whether its features are those of the base with this SHA-256, as far as is known."""
        return not (self.base and base) or self.base == base


def put_right(
    feedback: Feedback, emotion: Emotion | None, second: Emotion | None = None, strength: float = SURE
) -> Feedback:
    """The same verdict, as it should have been given: this emotion (None rejects), second and strength.

    It is one of its own, with an id of its own, about the same evidence at the same time, and stands in the
    place of the first in the order of giving: what is learned of it is what would have been learned had it
    been said so at once, and no version can be thought to have learned it already. A second choice that is
    the emotion itself, or of a rejection, is none.
    """
    return replace(
        feedback,
        id=new_id(),
        replaces=feedback.id,
        verdict=_kind(emotion, feedback.shown, feedback.was_unsure or _names_unsure(feedback)),
        emotion=emotion,
        second=None if emotion is None or second == emotion else second,
        strength=strength,
    )


def _names_unsure(feedback: Feedback) -> bool:
    """Whether it was corrected to what was likeliest, also where an older database says no more."""
    return feedback.verdict is Verdict.CORRECTION and feedback.emotion == feedback.shown


def say_the_same(one: Feedback, other: Feedback) -> bool:
    """Whether two verdicts on the same evidence say the same."""

    def said(feedback: Feedback) -> tuple[object, ...]:
        return feedback.verdict, feedback.emotion, feedback.second, feedback.strength

    return said(one) == said(other)


def in_order(feedback: Sequence[Feedback]) -> list[Feedback]:
    """What is learned of feedback in the order of giving: of several verdicts on the same moment,
    modality and person only the last one, and of those the ones whose features are there.
    """
    last: dict[tuple[str, Modality | None, int], Feedback] = {}
    for one in feedback:
        key = (one.moment_id, one.modality, one.person)
        last.pop(key, None)  # the last one has its own place in time
        last[key] = one
    return [one for one in last.values() if one.teaches]


def verdict_on(
    prediction: Prediction, session_id: str, emotion: Emotion | None, modality: Modality | None = None
) -> Feedback:
    """The feedback that says the prediction's moment is `emotion`; None rejects it without a name.

    Naming the emotion that was shown is a confirmation, any other a correction. A prediction
    that abstained showed nothing, so naming its top emotion is a correction too.
    """
    opinion = prediction.opinions.get(modality) if modality else None
    probabilities = opinion.probabilities if opinion else prediction.probabilities
    is_unsure = opinion is None and prediction.not_sure is not None
    features = {name: said.features for name, said in prediction.opinions.items() if len(said.features)}
    return _verdict(prediction, session_id, emotion, probabilities, is_unsure, features, modality=modality)


def verdict_on_person(
    prediction: Prediction, session_id: str, emotion: Emotion | None, person: int
) -> Feedback | None:
    """The feedback on what this person's face alone says; None where it was not read. It teaches the face."""
    face = next((one for one in prediction.faces if one.person == person), None)
    if face is None or face.probabilities is None:
        return None
    features = {}
    if person == prediction.person and Modality.FACE in prediction.opinions:
        known = prediction.opinions[Modality.FACE].features
        features = {Modality.FACE: known} if len(known) else {}
    is_unsure = face.not_sure is not None
    return _verdict(
        prediction, session_id, emotion, face.probabilities, is_unsure, features, Modality.FACE, person
    )


def _verdict(
    prediction: Prediction,
    session_id: str,
    emotion: Emotion | None,
    probabilities: Probabilities,
    is_unsure: bool,
    features: Mapping[Modality, Features],
    modality: Modality | None,
    person: int = 0,
) -> Feedback:
    shown = most_probable(probabilities)
    return Feedback(
        moment_id=prediction.moment_id,
        session_id=session_id,
        verdict=_kind(emotion, shown, is_unsure),
        emotion=emotion,
        shown=shown,
        probabilities=probabilities,
        features=features,
        version=prediction.version,
        modality=modality,
        person=person,
        was_unsure=is_unsure,
        base=prediction.base if features else "",
    )


def _kind(emotion: Emotion | None, shown: Emotion, is_unsure: bool) -> Verdict:
    if emotion is None:
        return Verdict.REJECTION
    return Verdict.CONFIRMATION if emotion == shown and not is_unsure else Verdict.CORRECTION
