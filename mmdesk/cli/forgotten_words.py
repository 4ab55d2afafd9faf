"""What `mmdesk forget` says of what went, and of what is left."""

from contextlib import suppress

from mmdesk.cli.outcome import Outcome
from mmdesk.core.errors import StoreError
from mmdesk.store import sqlite
from mmdesk.store.backups import back_up_daily
from mmdesk.store.places import file_of, newest_backup

SPARE_BLOCKS = (
    "Spare blocks of a disk (SSDs), snapshots and copies that you made yourself may still hold what was"
    " written before: no program can promise those."
)


def backed_up(connection: sqlite.Connection) -> str:
    """See that there is a backup of what is left, also of a large database; what to say of backups."""
    with suppress(StoreError, sqlite.Error):
        back_up_daily(connection)
    if newest_backup(file_of(connection).parent) is None:
        return "Backups are gone too, and a new one could not be made."
    return "Backups are gone too; a new one holds what is left."


def counted(count: int, word: str) -> str:
    """So many of them, in words."""
    return f"{count} {word}{'' if count == 1 else 's'}"


def say_nothing(outcome: Outcome) -> None:
    """There was nothing."""
    outcome.say("There is nothing to forget.")
    outcome.tell(forgotten=False, verdicts=0)


def say_forgotten(
    whom: str,
    verdicts: int,
    gone: list[int],
    before: int,
    after: int,
    outcome: Outcome,
    backups: str,
) -> None:
    """How many verdicts went, with which versions, and what became of the backups."""
    outcome.say(f"Forgot {whom}{counted(verdicts, 'verdict')}. {backups}")
    outcome.tell(forgotten=True, verdicts=verdicts)
    say_gone(gone, before, after, outcome)


def say_gone(gone: list[int], before: int, after: int, outcome: Outcome) -> None:
    """Which versions went, if any, and which one is used now."""
    outcome.tell(versions_removed=gone, in_use=after)
    if not gone:
        return
    learned = "version" if len(gone) == 1 else "versions"
    outcome.say(f"Removed what had learned from them: {learned} {', '.join(map(str, gone))}.")
    outcome.say("A window that is open goes on with what it has loaded until it is closed.")
    if before != after:
        now = "the base" if after == 0 else f"version {after}"
        outcome.say(f"Now using {now}; `mmdesk learn` teaches anew from what is left.")
