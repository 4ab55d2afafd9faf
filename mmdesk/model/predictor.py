"""The predictor: a moment in, a calibrated prediction out. Belongs to one thread."""

import copy
from collections.abc import Callable, Mapping
from pathlib import Path

import torch
from torch import Tensor

from mmdesk.core.arrays import FEATURE_SIZE, Sound
from mmdesk.core.emotions import Emotion
from mmdesk.core.explanations import Explanation
from mmdesk.core.modalities import MODALITIES, Modality
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import Face, NotSure, Opinion, Prediction
from mmdesk.core.versions import BASE
from mmdesk.features.face import crop_face, face_batch
from mmdesk.features.face_finder import find_detector, is_blank
from mmdesk.features.text import clean
from mmdesk.features.voice import WINDOW, sound_batch, speech_in, voice_inputs
from mmdesk.model.base import load_base, load_version
from mmdesk.model.contribution import Subsets
from mmdesk.model.encoders import FaceEncoder
from mmdesk.model.explanation import explain
from mmdesk.model.network import Network
from mmdesk.model.reader import Reader

FUSED = "fused"  # which threshold of the card holds when several modalities answer


class Predictor:
    """Implements `core.predicting.Predicts` with the shipped base and, on request, a personal version."""

    def __init__(self, base_dir: Path, yunet: Path | None = None) -> None:
        """Load the base. Raises WeightsError when it is missing or damaged."""
        self._network, self._base_card = load_base(base_dir)
        _fold(self._network)
        self._base_readout = copy.deepcopy(self._network.readout.state_dict())
        self._card = self._base_card
        self._finder = find_detector(yunet)
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

    def predict(self, moment: Moment) -> Prediction:
        """Predict a moment. Abstains, with the reason, where there is nothing to go on."""
        with torch.inference_mode():
            faces = self._faces(moment)
            features = torch.zeros(len(MODALITIES), FEATURE_SIZE)
            present = torch.zeros(len(MODALITIES), dtype=torch.bool)
            for modality, encode in self._encoders(moment, faces).items():
                encoded = encode()
                if encoded is not None:
                    features[modality.position], present[modality.position] = encoded, True
            return self._prediction(moment, faces, features, present)

    def explain(self, moment: Moment, prediction: Prediction, emotion: Emotion) -> Explanation:
        """Say which parts of the moment spoke for an emotion."""
        return explain(self._network, self._reader, self.version, moment, prediction, emotion)

    def face_features(self, moment: Moment, face: Face) -> Tensor:
        """Features (512,) of one face of the moment's picture."""
        assert moment.picture is not None
        crop = crop_face(moment.picture, face.box, self._network.config.face.size)
        return self._network.encode(Modality.FACE, face_batch([crop]))[0]

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
        if self._last_text[0] != text:
            features, readable = self._reader.read([text])
            self._last_text = text, features[0] if text and readable[0] else None
        return self._last_text[1]

    def _encoders(
        self, moment: Moment, faces: tuple[Face, ...]
    ) -> dict[Modality, Callable[[], Tensor | None]]:
        return {
            Modality.FACE: lambda: self.face_features(moment, faces[0]) if faces else None,
            Modality.VOICE: lambda: self.voice_features(moment),
            Modality.TEXT: lambda: self.text_features(moment),
        }

    def _faces(self, moment: Moment) -> tuple[Face, ...]:
        if moment.picture is None or is_blank(moment.picture):
            return ()
        return tuple(self._finder.find(moment.picture))

    def _prediction(
        self, moment: Moment, faces: tuple[Face, ...], features: Tensor, present: Tensor
    ) -> Prediction:
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
        absent = {one: _why_absent(moment, one) for one in MODALITIES if one not in said}
        return Prediction(
            moment.id,
            self.version,
            probabilities,
            said,
            self._doubt(said, absent, float(probabilities.max())),
            absent,
            faces,
            moment.warnings,
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


def _why_absent(moment: Moment, modality: Modality) -> NotSure:
    if modality is Modality.FACE:
        if moment.picture is None:
            return NotSure.NOTHING
        return NotSure.DARK if is_blank(moment.picture) else NotSure.NO_FACE
    if modality is Modality.VOICE:
        return NotSure.NOTHING if moment.sound is None else NotSure.SILENCE
    return NotSure.LANGUAGE if clean(moment.text or "") else NotSure.NOTHING
