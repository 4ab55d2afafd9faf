"""What became of a lesson: when it was held, why then, and how it ended."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum


class Cause(StrEnum):
    """Why a lesson was held."""

    ASKED = "asked"  # the user pressed Learn now, or ran `mmdesk learn`
    ENOUGH = "enough"  # as many new verdicts as the settings say
    DAILY = "daily"  # a day went by, and there were new verdicts


class Outcome(StrEnum):
    """How a lesson ended."""

    ADMITTED = "admitted"  # a new version is in use
    REFUSED = "refused"  # by the gate
    CANCELLED = "cancelled"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class HeldLesson:
    """One line of the history of lessons."""

    cause: Cause
    outcome: Outcome
    verdicts: int  # that it could learn from
    reason: str = ""  # the gate's sentence, or what went wrong
    version: int | None = None  # that was made
    newest: int = 0  # the number of the newest verdict there was, in the order of giving
    at: datetime = field(default_factory=lambda: datetime.now(UTC))
