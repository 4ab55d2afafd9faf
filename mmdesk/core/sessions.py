"""A session: one live sitting or one media file, and what is remembered of it."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

from mmdesk.core.emotions import Emotion
from mmdesk.core.feedback import Feedback
from mmdesk.core.identity import new_id
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import Prediction

if TYPE_CHECKING:
    from mmdesk.core.consents import Consent  # which speak of sessions

LIVE = "live"
SHARED = "shared"  # verdicts that came from another computer, without a timeline
NO_FEATURES = np.empty(0, np.float32)  # of an opinion that is remembered without what it was read from


class State(StrEnum):
    """How far a file was read."""

    READING = "reading"  # or the program was killed meanwhile
    STOPPED = "stopped"  # by the user; what was read is kept, and it can go on
    WHOLE = "whole"
    FAILED = "failed"  # it stopped being readable; what was read is kept


@dataclass(frozen=True, slots=True)
class FileReading:
    """How a file is read as a session, and how far."""

    state: State = State.READING
    every_s: float = 0.2  # between two of its moments
    duration_s: float | None = None  # of the file; None while it is unknown
    sound: int | None = None  # which of its sounds is heard; None: the finest
    digest: str = ""  # by which the file is known again, see capture.media_digest
    again_of: str = ""  # the session whose file is read again, with another version
    troubles: tuple[str, ...] = ()  # what did not decode
    names: tuple[tuple[int, str], ...] = ()  # numbers of people known before it is read, and who they are


@dataclass(frozen=True, slots=True)
class Session:
    """Where predictions and feedback belong. `source` is LIVE, SHARED or the file's path."""

    source: str = LIVE
    started_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    ended_at: datetime | None = None
    id: str = field(default_factory=new_id)
    file: FileReading | None = None  # None for a live one, and for a file's of before there was this

    @property
    def is_live(self) -> bool:
        """Whether it was a live sitting rather than a file."""
        return self.source == LIVE

    @property
    def is_shared(self) -> bool:
        """Whether it holds verdicts that came from another computer, and nothing else."""
        return self.source == SHARED

    @property
    def is_file(self) -> bool:
        """Whether it is a media file."""
        return not (self.is_live or self.is_shared)


@dataclass(frozen=True, slots=True)
class Mark:
    """An instant of a session that the user wants to find again, with a note or none."""

    session_id: str
    at_s: float  # seconds from the session's start
    words: str = ""
    id: str = field(default_factory=new_id)


@dataclass(frozen=True, slots=True)
class Exclusion:
    """A stretch of a session that is left out: of counts, of what is exported, and of what is learned."""

    session_id: str
    start_s: float
    end_s: float
    words: str = ""  # why
    id: str = field(default_factory=new_id)

    def covers(self, at_s: float) -> bool:
        """Whether a moment that ends then is left out."""
        return self.start_s < at_s <= self.end_s


@dataclass(frozen=True, slots=True)
class Recording:
    """Picture and sound of a part of a live session, kept because the user asked for it."""

    session_id: str
    file: str  # relative to the data directory
    start_s: float  # seconds of the session at which it begins


@dataclass(frozen=True, slots=True, eq=False)
class PastMoment:
    """A moment of a session's timeline as it is remembered: without picture, sound and words.

    Its opinions have features only where a verdict kept them, else NO_FEATURES.
    """

    moment: Moment
    prediction: Prediction
    picture_size: tuple[int, int] | None = None  # (width, height) in which the boxes of the faces lie
    verdicts: tuple[Feedback, ...] = ()  # those that were not taken back


@dataclass(frozen=True, slots=True, eq=False)
class PastSession:
    """A session that is opened again; its moments follow."""

    session: Session
    length_s: float
    marks: tuple[Mark, ...] = ()
    recordings: tuple[Recording, ...] = ()
    exclusions: tuple[Exclusion, ...] = ()
    names: tuple[tuple[int, str], ...] = ()  # of the people in it, by number; where they are told
    consents: "tuple[Consent, ...]" = ()  # of one that is brought in


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """One line of the list of sessions."""

    session: Session
    length_s: float
    strip: tuple[Emotion | None, ...]  # its timeline in equal parts; None: not sure, or nothing
    verdicts: int
    marks: int
    has_media: bool  # a recording, or the file it was read from
    consents: int = 0  # that hold
