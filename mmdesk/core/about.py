"""What the program says of itself."""

from dataclasses import dataclass

from mmdesk.core.licences import Part


@dataclass(frozen=True, slots=True)
class About:
    """The program, the base it came with, what it runs on, and what it is made of."""

    version: str
    base_sha256: str  # empty where the base has no card
    runs_on: tuple[str, ...]
    parts: tuple[Part, ...]
