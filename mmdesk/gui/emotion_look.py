"""How each emotion looks and is called: a colour, a drawn face, a word. Never the colour alone.

The colours start from Okabe and Ito's set (https://jfly.uni-koeln.de/color/). A search moved each a little,
until any two are as far apart (CIEDE2000) as they can be, for eyes that see all colours and for red-blind,
green-blind and blue-blind ones. A test holds that, and 3:1 against card and ground.
"""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from mmdesk.core.emotions import Emotion
from mmdesk.core.modalities import Modality
from mmdesk.core.predictions import NotSure

_LIGHT = {
    Emotion.NEUTRAL: "#8d8381",
    Emotion.HAPPINESS: "#be7b38",
    Emotion.SADNESS: "#1c5ae1",
    Emotion.ANGER: "#ba0900",
    Emotion.FEAR: "#92517f",
    Emotion.DISGUST: "#005346",
    Emotion.SURPRISE: "#0298c3",
}
_DARK = {
    Emotion.NEUTRAL: "#c4c3bd",
    Emotion.HAPPINESS: "#fde215",
    Emotion.SADNESS: "#768ff5",
    Emotion.ANGER: "#f96400",
    Emotion.FEAR: "#b889a8",
    Emotion.DISGUST: "#32c277",
    Emotion.SURPRISE: "#b6eefd",
}


def colour_of(emotion: Emotion, dark: bool) -> QColor:
    """The emotion's colour on a light or dark card."""
    return QColor((_DARK if dark else _LIGHT)[emotion])


def icon_of(emotion: Emotion | None) -> str:
    """Name of the emotion's drawn face; None is the one that is not sure."""
    return f"emotion-{emotion.value}" if emotion else "emotion-unsure"


def word_for(emotion: Emotion) -> str:
    """The emotion's name in the user's language, with a capital."""
    translate = QCoreApplication.translate
    return {
        Emotion.NEUTRAL: translate("Emotion", "Neutral"),
        Emotion.HAPPINESS: translate("Emotion", "Happiness"),
        Emotion.SADNESS: translate("Emotion", "Sadness"),
        Emotion.ANGER: translate("Emotion", "Anger"),
        Emotion.FEAR: translate("Emotion", "Fear"),
        Emotion.DISGUST: translate("Emotion", "Disgust"),
        Emotion.SURPRISE: translate("Emotion", "Surprise"),
    }[emotion]


def name_of(modality: Modality) -> str:
    """The modality's name in the user's language."""
    translate = QCoreApplication.translate
    return {
        Modality.FACE: translate("Modality", "Face"),
        Modality.VOICE: translate("Modality", "Voice"),
        Modality.TEXT: translate("Modality", "Text"),
    }[modality]


def absence_of(modality: Modality, reason: NotSure) -> str:
    """What to say of a modality that a prediction did not use, in a word or two."""
    translate = QCoreApplication.translate
    if reason is NotSure.NOTHING:
        return {
            Modality.FACE: translate("Modality", "no picture"),
            Modality.VOICE: translate("Modality", "no sound"),
            Modality.TEXT: translate("Modality", "nothing written"),
        }[modality]
    return {
        NotSure.NO_FACE: translate("Modality", "no face"),
        NotSure.AWAY: translate("Modality", "not in the picture"),
        NotSure.PROFILE: translate("Modality", "turned away"),
        NotSure.BLUR: translate("Modality", "blurred"),
        NotSure.DARK: translate("Modality", "dark or blank"),
        NotSure.SILENCE: translate("Modality", "silence"),
        NotSure.LANGUAGE: translate("Modality", "unknown language"),
    }[reason]


def reason_for(not_sure: NotSure) -> str:
    """Why a prediction is not sure, in words."""
    translate = QCoreApplication.translate
    return {
        NotSure.NOTHING: translate("NotSure", "nothing to see, hear or read"),
        NotSure.NO_FACE: translate("NotSure", "no face in the picture"),
        NotSure.AWAY: translate("NotSure", "the chosen person is not in the picture"),
        NotSure.PROFILE: translate("NotSure", "the face is turned away"),
        NotSure.BLUR: translate("NotSure", "the face is blurred"),
        NotSure.DARK: translate("NotSure", "the picture is dark or blank"),
        NotSure.SILENCE: translate("NotSure", "nobody is speaking"),
        NotSure.LANGUAGE: translate("NotSure", "this language cannot be read yet"),
        NotSure.UNCERTAIN: translate("NotSure", "too close to call"),
    }[not_sure]
