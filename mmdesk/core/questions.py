"""A question to the user: a moment whose verdict would teach much, and where its picture and sound are."""

from dataclasses import dataclass

from mmdesk.core.asking import Why
from mmdesk.core.sessions import PastMoment, Session
from mmdesk.core.wanted import Place


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """One of a queue. What was read of the moment is in it, and is not shown before the answer."""

    session: Session
    past: PastMoment
    place: Place
    why: tuple[Why, ...]  # the strongest reason first
    name: str = ""  # of the person whose moment it is, where the user gave one


@dataclass(frozen=True, slots=True)
class Queue:
    """What to ask, the most telling first, and what there was to choose from."""

    questions: tuple[Question, ...] = ()
    sessions: int = 0  # that have something remembered
    with_media: int = 0  # those of them that can be seen or heard again
