"""The order of emotions and modalities is a contract: of the network's outputs, and of the keys."""

from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.core.modalities import MODALITIES


def test_the_seven_emotions_have_the_order_of_the_networks_outputs():
    expected = "neutral happiness sadness anger fear disgust surprise"
    assert " ".join(EMOTIONS) == expected


def test_the_modalities_have_the_order_of_stacked_features():
    assert " ".join(MODALITIES) == "face voice text"


def test_a_position_leads_back_to_its_emotion_and_modality():
    assert [EMOTIONS[emotion.position] for emotion in EMOTIONS] == list(EMOTIONS)
    assert [MODALITIES[modality.position] for modality in MODALITIES] == list(MODALITIES)


def test_an_emotion_is_read_back_from_its_word():
    assert Emotion("fear") is Emotion.FEAR
