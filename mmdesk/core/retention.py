"""How long things are kept: what the user set, and what goes by it."""

from dataclasses import dataclass


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
