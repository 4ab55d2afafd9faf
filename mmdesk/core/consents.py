"""Consent: who agreed, in which session, to what. Only what somebody said is ever written down."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum

from mmdesk.core.identity import new_id
from mmdesk.core.instants import utc_now
from mmdesk.core.sessions import Session

ME = "me"  # how the user is called where nobody else is named
LONGEST_WHO, LONGEST_NOTE = 200, 1000  # characters


class Purpose(StrEnum):
    """What somebody agreed to."""

    READING = "reading"  # that their emotions are read, live or of a file
    LEARNING = "learning"  # that features of judged moments are kept, to learn from
    RECORDING = "recording"  # that picture and sound are kept
    SHARING = "sharing"  # that what was read is exported and given to others


PURPOSES = tuple(Purpose)
WITHOUT_MEDIA = (Purpose.READING, Purpose.LEARNING)  # what happens live unless more is asked for


class How(StrEnum):
    """How it was given."""

    STANDING = "standing"  # the user about themselves, once for all live sessions
    SPOKEN = "spoken"  # they were told, and said yes
    WRITTEN = "written"
    GUARDIAN = "guardian"  # by who may decide for them


@dataclass(frozen=True, slots=True)
class Consent:
    """One person's, or one group's, in one session."""

    session_id: str
    who: str = ""  # in the user's words; empty for the user, and for a named person
    person: str = ""  # id of a named person, see core.named_people; empty for anybody else
    purposes: tuple[Purpose, ...] = WITHOUT_MEDIA
    how: How = How.SPOKEN
    note: str = ""
    given_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    noted_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    withdrawn_at: datetime | None = None
    id: str = field(default_factory=new_id)
    name: str = ""  # the named person's, as it is now; read, never written

    @property
    def is_users(self) -> bool:
        """Whether it is the user's own."""
        return not (self.who or self.person)

    @property
    def holds(self) -> bool:
        """Whether it was not withdrawn."""
        return self.withdrawn_at is None

    @property
    def whose(self) -> str:
        """Who it is of, in words."""
        return self.name or self.who or ME


@dataclass(frozen=True, slots=True)
class ConsentIn:
    """A consent with the session that it is about."""

    consent: Consent
    session: Session


@dataclass(frozen=True, slots=True)
class Covered:
    """What a consent covered, and deleting would take away."""

    whole_session: bool = False
    verdicts: int = 0
    recordings: int = 0
    versions: int = 0  # that learned from it

    @property
    def is_anything(self) -> bool:
        """Whether there is something to delete."""
        return self.whole_session or bool(self.verdicts or self.recordings)


def purposes_in(words: Iterable[str]) -> tuple[Purpose, ...]:
    """The purposes of these names, each once and in their order; other words are left out."""
    told = set(words)
    return tuple(purpose for purpose in PURPOSES if purpose.value in told)


def instant() -> str:
    """Now, as ISO-8601 in UTC to the second."""
    return utc_now().isoformat(timespec="seconds")


def one_line(text: str, most: int) -> str:
    """The text on one line without spaces around it, cut after `most` characters."""
    kept = "".join(one if one.isprintable() else " " for one in text)
    return " ".join(kept.split())[:most].strip()
