"""The list of all verdicts: what is asked of it, and what one line of it says."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from mmdesk.core.emotions import Emotion
from mmdesk.core.feedback import Feedback, Verdict
from mmdesk.core.modalities import Modality
from mmdesk.core.named_people import NamedPerson
from mmdesk.core.sessions import LIVE, SHARED
from mmdesk.core.shown_names import shown


class Lesson(StrEnum):
    """What becomes of a verdict in a lesson."""

    LEARNED = "learned"  # by the version in use
    WAITING = "waiting"  # for the next lesson
    UNREAD = "unread"  # its features are still to be read from the file
    OVERTAKEN = "overtaken"  # something was said of the same later, and that counts
    LEFT_OUT = "left_out"  # the user left its moment out
    NOTHING_KEPT = "nothing_kept"  # of its moment there is nothing to learn from
    OTHER_BASE = "other_base"  # its features are another base's


class About(StrEnum):
    """What a verdict is about."""

    ANSWER = "answer"
    FACE = "face"
    VOICE = "voice"
    TEXT = "text"
    PERSON = "person"  # one of several people's face


class Column(StrEnum):
    """By what the list can be sorted."""

    WHEN = "when"  # in the order of giving: clocks can be set back
    SESSION = "session"
    AT = "at"
    WHO = "who"
    ABOUT = "about"
    SHOWN = "shown"
    SAID = "said"
    SECOND = "second"
    SURE = "sure"
    VERSION = "version"
    LESSON = "lesson"


@dataclass(frozen=True, slots=True)
class Word:
    """A word to be found in the session's name, the person's name, or what was said, shown or second."""

    text: str
    emotions: frozenset[Emotion] = frozenset()  # whose names have it, in the user's language
    is_live: bool = False  # whether it is what a live session is called


@dataclass(frozen=True, slots=True)
class VerdictFilter:
    """Which verdicts are listed: those for which all of it holds. By default all."""

    words: tuple[Word, ...] = ()
    emotion: Emotion | None = None  # that was said
    kind: Verdict | None = None
    about: About | None = None
    who: str | None = None  # id of a named person, ANYBODY for those without a name; None for all
    version: int | None = None  # that showed it
    lessons: frozenset[Lesson] = frozenset()  # any of these; empty for all
    since: datetime | None = None
    session_id: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class VerdictLine:
    """One line of the list. The verdict has no features: they are not needed, and large."""

    number: int  # its place in the order of giving, which stays its own when it is put right
    feedback: Feedback
    source: str  # the session's: LIVE, SHARED, or a file's path
    started_at: datetime  # the session
    at_s: float | None  # second of the session; None where its moment was not kept
    who: str  # the named person's name, or empty
    lesson: Lesson
    is_file_there: bool = True

    @property
    def about(self) -> About:
        """What it is about."""
        if self.feedback.person:
            return About.PERSON
        return About(self.feedback.modality.value) if self.feedback.modality else About.ANSWER

    @property
    def is_live(self) -> bool:
        """Whether it was given live."""
        return self.source == LIVE

    @property
    def is_shared(self) -> bool:
        """Whether it came from another computer."""
        return self.source == SHARED


@dataclass(frozen=True, slots=True)
class Choices:
    """What there is to choose from."""

    total: int = 0  # verdicts
    versions: tuple[int, ...] = ()  # that showed any
    people: tuple[NamedPerson, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """The verdicts that a filter lets through, in the order asked for, by their numbers."""

    numbers: Sequence[int] = field(default_factory=tuple)
    choices: Choices = field(default_factory=Choices)


def as_plain(line: VerdictLine) -> dict[str, object]:
    """A line as numbers and words of one language, for tables and programs."""
    one = line.feedback
    return {
        "id": one.id,
        "given_at": one.at.isoformat(),
        "session": one.session_id,
        "source": shown(line.source),
        "at_s": None if line.at_s is None else round(line.at_s, 3),
        "who": line.who,
        "about": line.about.value,
        "person": one.person or None,
        "shown": one.shown.value,
        "verdict": one.verdict.value,
        "said": one.emotion.value if one.emotion else None,
        "second": one.second.value if one.second else None,
        "strength": one.strength,
        "version": one.version,
        "lesson": line.lesson.value,
    }


def modality_of(about: About) -> Modality | None:
    """The modality that it is about alone; None for the answer, or a person."""
    return None if about in (About.ANSWER, About.PERSON) else Modality(about.value)
