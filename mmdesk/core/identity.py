"""Names for things that must stay apart for ever."""

import uuid


def new_id() -> str:
    """A fresh 32-character identifier."""
    return uuid.uuid4().hex
