"""The verdicts that one decision of the user's gives: on a moment, a range, a person, or a modality."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from mmdesk.core.emotions import Emotion
from mmdesk.core.feedback import SURE, Feedback, verdict_on, verdict_on_person
from mmdesk.core.modalities import Modality
from mmdesk.core.predictions import Prediction
from mmdesk.core.sessions import PastMoment
from mmdesk.gui.target import Target

SAMPLE_S = 1.0  # of a range one moment in this time is read again: its neighbours hardly differ
_EXACT_S = 1e-6


@dataclass(frozen=True, slots=True)
class Said:
    """What the user says of each moment: that it is this emotion, that what is shown is right, or wrong."""

    emotion: Emotion | None = None  # None: right or wrong
    is_right: bool = False
    strength: float = SURE


def judged(
    target: Target, session_id: str, said: Said, can_be_read: Callable[[PastMoment], bool]
) -> list[Feedback]:
    """A verdict for each of the target's moments of which it can be said.

    What is not named cannot be confirmed, and a face that was not read not be judged. A verdict without
    features wants them where the moment `can_be_read` again, of a range at most one in SAMPLE_S.
    """
    found = []
    next_s = float("-inf")
    for past in target.moments:
        feedback = _verdict(past.prediction, session_id, said, target.person, target.modality)
        if feedback is None:
            continue
        feedback = replace(feedback, strength=said.strength)
        is_due = past.moment.end_s >= next_s - _EXACT_S
        if _is_short_of_features(feedback, past.prediction) and is_due and can_be_read(past):
            feedback = replace(feedback, features={}, wants_features=True)
            next_s = past.moment.end_s + SAMPLE_S
        found.append(feedback)
    return found


def _is_short_of_features(feedback: Feedback, prediction: Prediction) -> bool:
    """Whether something was read of what is judged, and not all of that is known any more."""
    if feedback.person:
        return not feedback.teaches
    return any(one not in feedback.features for one in prediction.opinions)


def _verdict(
    prediction: Prediction, session_id: str, said: Said, person: int, modality: Modality | None
) -> Feedback | None:
    if modality is not None and modality not in prediction.opinions:
        return None
    emotion = said.emotion
    if said.is_right:
        emotion = _shown(prediction, person, modality)
        if emotion is None:
            return None
    if person:
        return verdict_on_person(prediction, session_id, emotion, person)
    return verdict_on(prediction, session_id, emotion, modality)


def _shown(prediction: Prediction, person: int, modality: Modality | None) -> Emotion | None:
    if person:
        return next((face.emotion for face in prediction.faces if face.person == person), None)
    if modality is not None:
        return prediction.opinions[modality].top
    return prediction.emotion
