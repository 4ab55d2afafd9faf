"""How a command that runs as a child tells what happens."""

from typing import Protocol


class Tell(Protocol):
    """Passes one event on."""

    def __call__(self, event: str, **values: object) -> None:
        """The event's name and its values, which are JSON."""
