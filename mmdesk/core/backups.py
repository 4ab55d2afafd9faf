"""A backup of the database as the window offers it, and what keeps the database from being used."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that can be read."""

    file: str
    made_at: datetime
    verdicts: int
    last_verdict_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class StoreTrouble:
    """Why nothing can be kept, and what can be done: `backups` that can be read, newest first."""

    message: str
    hint: str
    is_damaged: bool = False
    backups: tuple[Backup, ...] = ()
    since: int | None = None
    """Verdicts that can still be read in the damaged file and are not in the newest backup."""
