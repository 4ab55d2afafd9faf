"""What comes from other computers: versions, and verdicts by their features."""

from dataclasses import dataclass
from enum import Enum, auto


class Kind(Enum):
    """What a file holds that somebody shared."""

    VERSION = auto()
    VERDICTS = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class TakenVersion:
    """A version that was taken in, and is not used yet."""

    number: int
    signer: str  # who signed it, in words
    measured: str  # how good it is here, in words
