"""A version: an immutable numbered set of weights. Version 0 is the base and never changes."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

BASE = 0


@dataclass(frozen=True, slots=True)
class VersionPart:
    """What a version is for one named person, or for everybody else."""

    who: str  # the person's id, or ANYBODY
    verdicts: int  # how many pieces of feedback it learned from
    summary: str = ""  # the gate's sentence
    is_new: bool = True  # made for this version; otherwise carried over from an earlier one


@dataclass(frozen=True, slots=True)
class Version:
    """What the version list shows of a version; its card in `folder` says the rest."""

    number: int
    folder: Path
    parent: int | None
    created_at: datetime | None
    verdicts: int  # how many pieces of feedback it learned from
    summary: str = ""  # the gate's sentence, without names
    parts: tuple[VersionPart, ...] = ()

    origin: str = ""  # who shared it, by name or fingerprint; empty when it was made here
    is_newer: bool = False  # a newer mmdesk made it, and this one cannot use it

    @property
    def is_base(self) -> bool:
        """Whether this is the shipped base."""
        return self.number == BASE
