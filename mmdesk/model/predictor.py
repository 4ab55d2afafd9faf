"""The predictor: a moment in, a calibrated prediction out. Belongs to one thread."""

import copy
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

import torch
from torch import Tensor

from mmdesk.core.arrays import FEATURE_SIZE, Features, Picture
from mmdesk.core.baselines import Baseline
from mmdesk.core.emotions import Emotion
from mmdesk.core.explanations import Explanation
from mmdesk.core.modalities import MODALITIES, Modality
from mmdesk.core.moments import Moment
from mmdesk.core.predicting import Heard
from mmdesk.core.predictions import Box, NotSure, Opinion, Prediction
from mmdesk.features.face_finder import FaceFinder, find_detector
from mmdesk.features.text import clean
from mmdesk.model.answers import unchanged
from mmdesk.model.contribution import Subsets
from mmdesk.model.explanation import explain
from mmdesk.model.faces import Faces, Seen
from mmdesk.model.hearing import Hearing
from mmdesk.model.in_use import NetworkInUse
from mmdesk.model.likeness import Likeness, load_likeness
from mmdesk.model.named import Named
from mmdesk.model.reader import Reader
from mmdesk.model.resting import Restings, neutral_features

FUSED = "fused"  # which threshold of the card holds when several modalities answer


class Predictor:
    """Implements `core.predicting.Predicts` with the shipped base and, on request, a personal version."""

    def __init__(self, base_dir: Path, yunet: Path | None = None) -> None:
        """Load the base. Raises WeightsError when it is missing or damaged."""
        in_use = NetworkInUse(base_dir)
        self._reader = Reader(in_use.network, base_dir, in_use.base_card)
        restings = Restings(neutral_features(base_dir, in_use.base_card))
        likeness = load_likeness(base_dir, in_use.base_card)
        self._set_up(in_use, find_detector(yunet), likeness, restings)

    def _set_up(
        self, in_use: NetworkInUse, finder: FaceFinder, likeness: Likeness | None, restings: Restings
    ) -> None:
        self._in_use, self._network, self._restings = in_use, in_use.network, restings
        threshold = float(in_use.base_card["thresholds"][Modality.FACE])
        self._named = Named(in_use)
        self._faces = Faces(self._network, finder, likeness, restings, threshold, self._named)
        self._hearing = Hearing(self._network, self._reader)

    def another(self) -> "Predictor":
        """See Predicts. The network is the same one."""
        other = copy.copy(self)
        faces = self._faces
        other._set_up(self._in_use, faces.finder, faces.likeness, self._restings.another())
        return other

    @property
    def version(self) -> int:
        """Number of the version in use."""
        return self._in_use.version

    @property
    def model_sha256(self) -> str:
        """Hash of the weights in use: the personal version's, or the base's."""
        return str(self._in_use.card["sha256"])

    @property
    def base_sha256(self) -> str:
        """Hash of the base's weights, whose encoders make the features."""
        return str(self._in_use.base_card["sha256"])

    def use_version(self, number: int, folder: Path | None) -> None:
        """Change to a personal version, or with None (or version 0) back to the base; in `another` too."""
        self._in_use.use_version(number, folder)

    def begin(self) -> None:
        """Another session or file: the people seen before are not known any more."""
        self._faces.begin()
        self._restings.begin()
        self._named.begin()

    def choose(self, person: int | None) -> None:
        """Whose face the voice and the words belong to; None: who is nearest."""
        self._faces.choose(person)

    def name_people(self, names: Mapping[int, str]) -> None:
        """Who is who: number to the named person's id, until the next `begin`. Holds from now on."""
        self._named.name(names)

    def use_baseline(self, person: int, baseline: Baseline | None) -> None:
        """Take what this person is like at rest out of what is read of them; None: no more."""
        if baseline is None:
            self._restings.remove(person)
        else:
            self._restings.put(person, baseline, self._faces.look_of(person))

    def hear(self, moment: Moment) -> Heard:
        """Read the voice and the words of a moment. May run in another thread beside `predict`."""
        return self._hearing(moment)

    def hear_all(self, moments: Sequence[Moment]) -> list[Heard]:
        """See Predicts. May run in another thread beside `predict`."""
        return self._hearing.all(moments)

    def predict(self, moment: Moment, heard: Heard | None = None) -> Prediction:
        """Predict a moment. Abstains, with the reason, where there is nothing to go on."""
        with torch.inference_mode():
            seen = self._faces.see(moment)
            heard = heard or self.hear(moment)
            features = torch.zeros(len(MODALITIES), FEATURE_SIZE)
            present = torch.zeros(len(MODALITIES), dtype=torch.bool)
            voice = None if heard.voice is None else torch.from_numpy(heard.voice)
            if voice is not None:
                voice = self._restings.changed(seen.person, Modality.VOICE, voice)
            text = None if heard.text is None else torch.from_numpy(heard.text)
            for modality, encoded in (
                (Modality.FACE, seen.features),
                (Modality.VOICE, voice),
                (Modality.TEXT, text),
            ):
                if encoded is not None:
                    features[modality.position], present[modality.position] = encoded, True
            return self._prediction(moment, seen, features, present)

    def face_features(self, picture: Picture, box: Box) -> Features:
        """What the base reads of one face (512,) in a picture, whoever it is."""
        with torch.inference_mode():
            return self._faces.features_of(picture, box).numpy()

    def explain(self, moment: Moment, prediction: Prediction, emotion: Emotion) -> Explanation:
        """Say which parts of the moment spoke for an emotion."""
        person = prediction.person
        change = partial(self._restings.changed, person) if prediction.has_baseline else unchanged
        readout = self._in_use.readout_of(prediction.part)
        return explain(
            self._network, self._reader, self.version, moment, prediction, emotion, change, readout
        )

    def _prediction(self, moment: Moment, seen: Seen, features: Tensor, present: Tensor) -> Prediction:
        subsets = Subsets(self._named.readout_of(seen.person), features, present)
        probabilities = subsets.probabilities.numpy()
        values = subsets.contributions(int(probabilities.argmax()))
        said = {
            modality: Opinion(
                subsets.opinions[modality.position].numpy(),
                features[modality.position].numpy(),
                float(values[modality.position]),
                subsets.without(modality.position),
            )
            for modality in MODALITIES
            if present[modality.position]
        }
        absent = {one: _why_absent(moment, seen, one) for one in MODALITIES if one not in said}
        return Prediction(
            moment.id,
            self.version,
            probabilities,
            said,
            self._doubt(said, absent, float(probabilities.max())),
            absent,
            seen.faces,
            moment.warnings,
            seen.person,
            self.model_sha256,
            self._restings.has(seen.person),
            self.base_sha256,
            self._named.part_of(seen.person),
        )

    def _doubt(
        self, said: Mapping[Modality, Opinion], absent: Mapping[Modality, NotSure], confidence: float
    ) -> NotSure | None:
        if said:
            answering = next(iter(said)).value if len(said) == 1 else FUSED
            sure = confidence >= float(self._in_use.base_card["thresholds"][answering])
            return None if sure else NotSure.UNCERTAIN
        for modality in (Modality.FACE, Modality.TEXT, Modality.VOICE):
            if absent[modality] is not NotSure.NOTHING:
                return absent[modality]
        return NotSure.NOTHING


def _why_absent(moment: Moment, seen: Seen, modality: Modality) -> NotSure:
    if modality is Modality.FACE:
        return seen.absent or NotSure.NO_FACE
    if modality is Modality.VOICE:
        return NotSure.NOTHING if moment.sound is None else NotSure.SILENCE
    return NotSure.LANGUAGE if clean(moment.text or "") else NotSure.NOTHING
