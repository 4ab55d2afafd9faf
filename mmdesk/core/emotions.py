"""The seven emotions. Their order is the order of the network's outputs and of the keys 1 to 7."""

from enum import StrEnum

from mmdesk.core.arrays import Probabilities


class Emotion(StrEnum):
    """One of the seven emotions a moment can be given."""

    NEUTRAL = "neutral"
    HAPPINESS = "happiness"
    SADNESS = "sadness"
    ANGER = "anger"
    FEAR = "fear"
    DISGUST = "disgust"
    SURPRISE = "surprise"

    @property
    def position(self) -> int:
        """Place in the network's output, 0 to 6."""
        return _POSITIONS[self]


EMOTIONS: tuple[Emotion, ...] = tuple(Emotion)
_POSITIONS = {emotion: position for position, emotion in enumerate(EMOTIONS)}


def most_probable(probabilities: Probabilities) -> Emotion:
    """The emotion that is the most probable of these (7,); of equals, the first."""
    return EMOTIONS[int(probabilities.argmax())]
