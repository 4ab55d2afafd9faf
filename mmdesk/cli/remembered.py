"""Sessions on the command line: found by their id, its beginning, or the file they were read from."""

from collections.abc import Sequence
from pathlib import Path

from mmdesk.core.errors import StoreError
from mmdesk.core.sessions import Session

_SHORTEST = 4  # letters of an id
SHOWN = 8
_LIST = "mmdesk sessions lists them."


def named(word: str, sessions: Sequence[Session]) -> Session:
    """The session whose id is, or begins with, this word.

    Raises StoreError for none or several, and for one that has no timeline.
    """
    found = [one for one in sessions if one.id == word]
    if not found and len(word) >= _SHORTEST:
        found = [one for one in sessions if one.id.startswith(word.lower())]
    if not found:
        raise StoreError(f"There is no session {word}.", _LIST)
    if len(found) > 1:
        raise StoreError(f"{len(found)} sessions begin with {word}.", "Give more of the id.")
    if found[0].is_shared:
        raise StoreError(
            f"The session {word} holds shared verdicts only, and no timeline.",
            "`mmdesk forget --session` takes them back.",
        )
    return found[0]


def of_file(path: Path, sessions: Sequence[Session]) -> Session:
    """The newest session of this file. Raises StoreError where it was never read."""
    wanted = path.resolve()
    found = [one for one in sessions if one.is_file and Path(one.source).resolve() == wanted]
    if not found:
        raise StoreError(f"{path} was not read in any session.", _LIST)
    return max(found, key=lambda one: one.started_at)
