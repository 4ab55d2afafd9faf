"""How long things are kept: what the user set, and what goes by it."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

_LONGEST_GAP = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Policy:
    """Each is off at 0, which is how it begins: everything is kept until the user says otherwise."""

    sessions_days: int = 0  # after the last moment of a session
    recordings_days: int = 0
    most_gb: float = 0.0  # of the database and the recordings; backups come on top

    @property
    def is_on(self) -> bool:
        """Whether anything can go by it."""
        return bool(self.sessions_days or self.recordings_days or self.most_gb)

    @property
    def goes_by_age(self) -> bool:
        """Whether anything can go because the clock says that it is old."""
        return bool(self.sessions_days or self.recordings_days)

    @property
    def by_size_alone(self) -> "Policy":
        """The same without what the clock decides."""
        return replace(self, sessions_days=0, recordings_days=0)


def has_leapt(before: datetime | None, now: datetime) -> bool:
    """Whether the clock went on so far since it was looked at last that it may be wrong: then it is asked.

    A clock that is years ahead would let everything go.
    """
    return before is not None and now - before > _LONGEST_GAP


@dataclass(frozen=True, slots=True)
class Going:
    """What goes: sessions whole, with their recordings; of other sessions the recordings alone."""

    sessions: tuple[str, ...] = ()
    recordings: tuple[str, ...] = ()  # ids of sessions that stay
    files: int = 0  # recordings in all
    size_bytes: int = 0  # about
    verdicts: int = 0
    kept_bytes: int = 0  # there is now, about

    @property
    def is_anything(self) -> bool:
        """Whether anything goes."""
        return bool(self.sessions or self.recordings)
