"""Feedback: the user's verdict on a moment, with what is needed to learn from it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum

from mmdesk.core.arrays import Features, Probabilities
from mmdesk.core.emotions import Emotion, most_probable
from mmdesk.core.identity import new_id
from mmdesk.core.modalities import Modality
from mmdesk.core.named_people import ANYBODY
from mmdesk.core.predictions import Prediction


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
    id: str = field(default_factory=new_id)

    @property
    def teaches(self) -> bool:
        """Whether the features of what was judged are there, so that something can be learned from it."""
        return self.modality in self.features if self.modality else bool(self.features)

    def is_of(self, base: str) -> bool:
        """Whether its features are those of the base with this SHA-256, as far as is known."""
        return not (self.base and base) or self.base == base


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
    if emotion is None:
        verdict = Verdict.REJECTION
    elif emotion == shown and not is_unsure:
        verdict = Verdict.CONFIRMATION
    else:
        verdict = Verdict.CORRECTION
    return Feedback(
        moment_id=prediction.moment_id,
        session_id=session_id,
        verdict=verdict,
        emotion=emotion,
        shown=shown,
        probabilities=probabilities,
        features=features,
        version=prediction.version,
        modality=modality,
        person=person,
        base=prediction.base if features else "",
    )
