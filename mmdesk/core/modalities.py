"""The three modalities, in the order in which features and opinions are stacked."""

from enum import StrEnum


class Modality(StrEnum):
    """What a moment can be judged by."""

    FACE = "face"
    VOICE = "voice"
    TEXT = "text"

    @property
    def position(self) -> int:
        """Row of this modality in stacked features, 0 to 2."""
        return _POSITIONS[self]


MODALITIES: tuple[Modality, ...] = tuple(Modality)
_POSITIONS = {modality: position for position, modality in enumerate(MODALITIES)}
