"""An edit: something the user changed in a session, which can be undone and done again."""

from dataclasses import dataclass, field

from mmdesk.core.identity import new_id
from mmdesk.core.sessions import Exclusion, Mark


@dataclass(frozen=True, slots=True)
class Change:
    """A mark or an exclusion as it was (None: it was not there) and as it is (None: it is not any more)."""

    before: Mark | Exclusion | None
    after: Mark | Exclusion | None

    @property
    def reversed(self) -> "Change":
        """What undoes it."""
        return Change(self.after, self.before)


@dataclass(frozen=True, slots=True)
class Edit:
    """One step of the user's, however many verdicts it gave: on a moment, a range, or a person."""

    session_id: str
    words: str  # what was done, as the user reads it in Undo
    given: tuple[str, ...] = ()  # ids of the verdicts that were given
    taken_back: tuple[str, ...] = ()  # ids of verdicts that were taken back
    changes: tuple[Change, ...] = ()
    is_done: bool = True  # False: it was undone and can be done again
    step: str = ""  # names edits of several sessions that were made at once, in the list of all verdicts
    id: str = field(default_factory=new_id)
