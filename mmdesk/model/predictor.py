"""The predictor: a moment in, a calibrated prediction out. Belongs to one thread."""

import copy
from collections.abc import Mapping
from functools import partial
from pathlib import Path

import torch
from torch import Tensor

from mmdesk.core.arrays import FEATURE_SIZE, Features, Picture, Sound
from mmdesk.core.baselines import Baseline
from mmdesk.core.emotions import Emotion
from mmdesk.core.explanations import Explanation
from mmdesk.core.modalities import MODALITIES, Modality
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import Box, NotSure, Opinion, Prediction
from mmdesk.core.versions import BASE
from mmdesk.features.face_finder import find_detector
from mmdesk.features.text import clean
from mmdesk.features.voice import WINDOW, sound_batch, speech_in, voice_inputs
from mmdesk.model.answers import unchanged
from mmdesk.model.base import load_base, load_version
from mmdesk.model.contribution import Subsets
from mmdesk.model.encoders import FaceEncoder
from mmdesk.model.explanation import explain
from mmdesk.model.faces import Faces, Seen
from mmdesk.model.likeness import load_likeness
from mmdesk.model.network import Network
from mmdesk.model.reader import Reader
from mmdesk.model.resting import Restings, neutral_features

FUSED = "fused"  # which threshold of the card holds when several modalities answer


class Predictor:
    """Implements `core.predicting.Predicts` with the shipped base and, on request, a personal version."""

    def __init__(self, base_dir: Path, yunet: Path | None = None) -> None:
        """Load the base. Raises WeightsError when it is missing or damaged."""
        self._network, self._base_card = load_base(base_dir)
        _fold(self._network)
        self._base_readout = copy.deepcopy(self._network.readout.state_dict())
        self._card = self._base_card
        self._restings = Restings(neutral_features(base_dir, self._base_card))
        self._faces = Faces(
            self._network,
            find_detector(yunet),
            load_likeness(base_dir, self._base_card),
            self._restings,
            float(self._base_card["thresholds"][Modality.FACE]),
        )
        self._reader = Reader(self._network, base_dir, self._base_card)
        self._last_sound: tuple[Sound | None, Tensor | None] = None, None
        self._last_text: tuple[str, Tensor | None] = "", None
        self.version = BASE

    @property
    def model_sha256(self) -> str:
        """Hash of the weights in use: the personal version's, or the base's."""
        return str(self._card["sha256"])

    def use_version(self, number: int, folder: Path | None) -> None:
        """Change to a personal version, or with None (or version 0) back to the base."""
        if folder is None or number == BASE:
            self._use_base()
        else:
            self._card = load_version(self._network, self._base_card, folder)
        self.version = number

    def begin(self) -> None:
        """Another session or file: the people seen before are not known any more."""
        self._faces.begin()
        self._restings.begin()

    def choose(self, person: int | None) -> None:
        """Whose face the voice and the words belong to; None: who is nearest."""
        self._faces.choose(person)

    def use_baseline(self, person: int, baseline: Baseline | None) -> None:
        """Take what this person is like at rest out of what is read of them; None: no more."""
        if baseline is None:
            self._restings.remove(person)
        else:
            self._restings.put(person, baseline, self._faces.look_of(person))

    def predict(self, moment: Moment) -> Prediction:
        """Predict a moment. Abstains, with the reason, where there is nothing to go on."""
        with torch.inference_mode():
            seen = self._faces.see(moment)
            features = torch.zeros(len(MODALITIES), FEATURE_SIZE)
            present = torch.zeros(len(MODALITIES), dtype=torch.bool)
            voice = self.voice_features(moment)
            if voice is not None:
                voice = self._restings.changed(seen.person, Modality.VOICE, voice)
            for modality, encoded in (
                (Modality.FACE, seen.features),
                (Modality.VOICE, voice),
                (Modality.TEXT, self.text_features(moment)),
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
        return explain(self._network, self._reader, self.version, moment, prediction, emotion, change)

    def voice_features(self, moment: Moment) -> Tensor | None:
        """Features (512,) of the spoken part of the moment's sound; None when nobody speaks.

        The last sound is remembered: live, a few moments share one.
        """
        if moment.sound is None or moment.sound is not self._last_sound[0]:
            self._last_sound = moment.sound, self._heard(moment.sound)
        return self._last_sound[1]

    def _heard(self, sound: Sound | None) -> Tensor | None:
        speech = None if sound is None else speech_in(sound[-WINDOW:])
        if speech is None:
            return None
        return self._network.encode(Modality.VOICE, *voice_inputs(*sound_batch([speech])))[0]

    def text_features(self, moment: Moment) -> Tensor | None:
        """Features (512,) of the moment's text; None when nothing readable is written.

        The last text is remembered: live, the same one comes with every moment for a while.
        """
        text = clean(moment.text or "")
        if not text:
            return None
        if self._last_text[0] != text:
            features, readable = self._reader.read([text])
            self._last_text = text, features[0] if readable[0] else None
        return self._last_text[1]

    def _prediction(self, moment: Moment, seen: Seen, features: Tensor, present: Tensor) -> Prediction:
        opinions, fused = self._network.probabilities(features.unsqueeze(0), present.unsqueeze(0))
        probabilities = fused[0].numpy()
        subsets = Subsets(self._network.readout, features, present)
        values = subsets.contributions(int(probabilities.argmax()))
        said = {
            modality: Opinion(
                opinions[0, modality.position].numpy(),
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
        )

    def _doubt(
        self, said: Mapping[Modality, Opinion], absent: Mapping[Modality, NotSure], confidence: float
    ) -> NotSure | None:
        if said:
            answering = next(iter(said)).value if len(said) == 1 else FUSED
            sure = confidence >= float(self._base_card["thresholds"][answering])
            return None if sure else NotSure.UNCERTAIN
        for modality in (Modality.FACE, Modality.TEXT, Modality.VOICE):
            if absent[modality] is not NotSure.NOTHING:
                return absent[modality]
        return NotSure.NOTHING

    def _use_base(self) -> None:
        self._network.readout.load_state_dict(self._base_readout)
        self._card = self._base_card


def _fold(network: Network) -> None:
    face = network.encoders[Modality.FACE]
    assert isinstance(face, FaceEncoder)
    face.fold()


def _why_absent(moment: Moment, seen: Seen, modality: Modality) -> NotSure:
    if modality is Modality.FACE:
        return seen.absent or NotSure.NO_FACE
    if modality is Modality.VOICE:
        return NotSure.NOTHING if moment.sound is None else NotSure.SILENCE
    return NotSure.LANGUAGE if clean(moment.text or "") else NotSure.NOTHING
