"""Explains a prediction: which parts of the face, the voice and the words spoke for an emotion.

Nothing of the network is changed on the way, neither its weights nor its modes.
"""

from mmdesk.core.emotions import Emotion
from mmdesk.core.explanations import Explanation, FaceReason, TextReason, VoiceReason
from mmdesk.core.modalities import Modality
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import Prediction
from mmdesk.model.answers import Answers, Change, unchanged
from mmdesk.model.face_reason import face_reason
from mmdesk.model.network import Network
from mmdesk.model.reader import Reader
from mmdesk.model.readout import Readout
from mmdesk.model.text_reason import text_reason
from mmdesk.model.voice_reason import voice_reason


def explain(
    network: Network,
    reader: Reader,
    version: int,
    moment: Moment,
    prediction: Prediction,
    emotion: Emotion,
    change: Change = unchanged,
    readout: Readout | None = None,
) -> Explanation:
    """Explain with this network, whose readout is of this version, why a moment got what it got.

    `change` is what was done to fresh features of a modality before they were read; `readout` is the named
    person's who was read, in place of the network's own.
    """
    answers = Answers(readout or network.readout, prediction.opinions, emotion, change)
    return Explanation(
        moment.id,
        version,
        emotion,
        answers.contributions(),
        _face(network, answers, moment, prediction),
        _voice(network, answers, moment, prediction),
        _text(reader, answers, moment, prediction),
    )


def _face(network: Network, answers: Answers, moment: Moment, prediction: Prediction) -> FaceReason | None:
    if Modality.FACE not in prediction.opinions or moment.picture is None or not prediction.faces:
        return None
    return face_reason(network, answers, moment.picture, prediction.faces[0].box)


def _voice(network: Network, answers: Answers, moment: Moment, prediction: Prediction) -> VoiceReason | None:
    if Modality.VOICE not in prediction.opinions or moment.sound is None:
        return None
    return voice_reason(network, answers, moment.sound)


def _text(reader: Reader, answers: Answers, moment: Moment, prediction: Prediction) -> TextReason | None:
    if Modality.TEXT not in prediction.opinions or moment.text is None:
        return None
    return text_reason(reader, answers, moment.text)
