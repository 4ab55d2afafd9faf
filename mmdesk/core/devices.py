"""A camera or a microphone, as the pick lists show it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Device:
    """One capture device. `source` is what the capture opens: an index, a path, or a URL."""

    name: str
    source: int | str
    id: str = ""  # stable across restarts where the system gives one
    is_default: bool = False
