"""What a predictor can do, for rooms that must not know how it does it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, Self

from mmdesk.core.arrays import Features, Picture
from mmdesk.core.baselines import Baseline
from mmdesk.core.emotions import Emotion
from mmdesk.core.explanations import Explanation
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import Box, Prediction


@dataclass(frozen=True, slots=True, eq=False)
class Heard:
    """What the voice and the words of a moment are, whoever they belong to; None where there are none."""

    voice: Features | None = None  # (512,)
    text: Features | None = None  # (512,)


class Predicts(Protocol):
    """Turns moments into predictions with the version in use. Belongs to one thread."""

    @property
    def version(self) -> int:
        """Number of the version in use."""

    @property
    def base_sha256(self) -> str:
        """Hash of the base's weights, which say what features mean; empty where there are none."""

    def predict(self, moment: Moment, heard: Heard | None = None) -> Prediction:
        """Predict the next moment of a session or file. With nothing in it, it abstains, and never raises.

        `heard` is what `hear` gave for it, which otherwise is asked now.
        """

    def hear(self, moment: Moment) -> Heard:
        """Read what of a moment needs neither its picture nor the moments before.

        May run in another thread beside `predict`, when every `predict` is given what this gave.
        """

    def hear_all(self, moments: Sequence[Moment]) -> list[Heard]:
        """As `hear`, of following moments together, which is quicker; the same but for rounding."""

    def another(self) -> Self:
        """One for another session or file beside this one, with the same network.

        A version used by one is used by all. Who was seen, chosen and heard is each one's own; a baseline
        goes with whoever is known again by the face.
        """

    def face_features(self, picture: Picture, box: Box) -> Features:
        """What the base reads of one face (512,) in a picture (H, W, 3) RGB, whoever it is."""

    def begin(self) -> None:
        """Another session or file begins: whoever was seen before is not known any more."""

    def choose(self, person: int | None) -> None:
        """Whose face the voice and the words belong to from now on; None: who is nearest."""

    def name_people(self, names: Mapping[int, str]) -> None:
        """Who is who in this session or file: number to the named person's id. Holds from now on.

        Number 0 stands for whoever has none of their own. Who has a part in the version in use is read by
        it, everybody else by the default one; with the next `begin` nobody has a name.
        """

    def explain(self, moment: Moment, prediction: Prediction, emotion: Emotion) -> Explanation:
        """Say which parts of the moment spoke for an emotion. What is not kept of it is left out."""

    def use_baseline(self, person: int, baseline: Baseline | None) -> None:
        """Take what a person is like at rest out of what is read of them; None: no more."""

    def use_version(self, number: int, folder: Path | None) -> None:
        """Change to a personal version; a folder of None goes back to the base.

        Raises WeightsError, and keeps the version in use, when the folder's files are damaged.
        """
