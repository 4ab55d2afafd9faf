"""A prediction: what the network says of a moment, and why."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np

from mmdesk.core.arrays import Features, Probabilities
from mmdesk.core.emotions import Emotion, most_probable
from mmdesk.core.modalities import Modality
from mmdesk.core.moments import Moment
from mmdesk.core.named_people import ANYBODY

PERSON_KEPT_S = 60.0  # who comes back within this time is known again
_SURE = 0.5  # an opinion above it counts where modalities disagree


class NotSure(StrEnum):
    """Why a prediction abstains, or why one modality has no part in it."""

    NOTHING = "nothing"  # no picture, no sound, no text
    NO_FACE = "no_face"  # a picture, but no face in it
    AWAY = "away"  # faces, but not that of the chosen person
    PROFILE = "profile"  # the face is turned too far to the side
    BLUR = "blur"  # the face is not sharp enough
    DARK = "dark"  # the picture is dark or blank
    SILENCE = "silence"  # sound, but no speech in it
    LANGUAGE = "script"  # text in a language that was never learned; stored as it was once called
    UNCERTAIN = "uncertain"  # the top probability is under the threshold


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in the pixels of the moment's picture."""

    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """A face found in the picture. The first in a prediction is that of its person, where it is there."""

    box: Box
    score: float = 1.0
    person: int = 0  # who it is, from 1, steady within a session or file; 0: not told apart
    probabilities: Probabilities | None = None  # (7,), what this face alone says; None: it was not read
    not_sure: NotSure | None = None  # why this face alone names no emotion

    @property
    def emotion(self) -> Emotion | None:
        """The emotion this face alone names; None when not sure or not read."""
        if self.not_sure is not None or self.probabilities is None:
            return None
        return most_probable(self.probabilities)


@dataclass(frozen=True, slots=True, eq=False)
class Opinion:
    """What one modality alone says, and what it adds to the fused answer.

    `contribution` is the exact Shapley value, in nats, for the fused log-probability of the
    shown emotion; `features` are the frozen base encoder's, before any personal adapter and
    without the person's baseline.
    """

    probabilities: Probabilities
    features: Features
    contribution: float
    without: Probabilities | None = None  # (7,), the fused answer if this modality were absent

    @property
    def top(self) -> Emotion:
        """The most probable emotion, by this modality alone."""
        return most_probable(self.probabilities)


@dataclass(frozen=True, slots=True, eq=False)
class Prediction:
    """Calibrated probabilities for a moment, each modality's own opinion, and who said so.

    `probabilities` is always a distribution, also when the prediction abstains; then
    `not_sure` says why and `emotion` is None.
    """

    moment_id: str
    version: int
    probabilities: Probabilities
    opinions: Mapping[Modality, Opinion] = field(default_factory=dict)
    not_sure: NotSure | None = None
    absent: Mapping[Modality, NotSure] = field(default_factory=dict)  # why a modality has no opinion
    faces: tuple[Face, ...] = ()
    warnings: tuple[str, ...] = ()
    person: int = 0  # whose it is: the one whose face, voice and words were put together; 0: nobody known
    model: str = ""  # SHA-256 of the weights that said so
    has_baseline: bool = False  # whether the person's baseline was taken out of it, see `core.baselines`
    base: str = ""  # SHA-256 of the base whose encoders made its features; empty when unknown
    part: str = ANYBODY  # whose part of the version said so: a named person's id, or the default one

    @property
    def top(self) -> Emotion:
        """The most probable emotion, also of a prediction that abstains."""
        return most_probable(self.probabilities)

    @property
    def emotion(self) -> Emotion | None:
        """The emotion shown to the user; None when not sure."""
        return None if self.not_sure else self.top

    @property
    def confidence(self) -> float:
        """Probability of the most probable emotion."""
        return float(np.max(self.probabilities))

    @property
    def disagreeing(self) -> dict[Modality, Emotion]:
        """What each modality that is sure says, where not all of those say the same; else nothing.

        One is sure that finds its emotion likelier than all others together.
        """
        sure = {one: said.top for one, said in self.opinions.items() if said.probabilities.max() > _SURE}
        return sure if len(set(sure.values())) > 1 else {}


def warnings_about(moment: Moment, prediction: Prediction) -> tuple[str, ...]:
    """The moment's warnings and the prediction's, which may pass on the moment's: each once."""
    return tuple(dict.fromkeys((*moment.warnings, *prediction.warnings)))
