"""What the program asks of the computer, and whether it does so right now."""

from dataclasses import dataclass
from enum import StrEnum


class Asked(StrEnum):
    """Everything there is."""

    CAMERA = "camera"
    MICROPHONE = "microphone"
    FILES = "files"
    NETWORK = "network"
    SPEAKERS = "speakers"
    DESKTOP = "desktop"
    CLIPBOARD = "clipboard"
    PROCESSES = "processes"


@dataclass(frozen=True, slots=True)
class InUse:
    """One of them, as it is now. `words` say of what, such as a device's name."""

    asked: Asked
    is_now: bool
    words: str = ""
