"""What a command says of what it has done: lines for people, or with --json one object for programs.

Tables and figures that were asked for are results, and always printed; lines that only confirm are left out
with --quiet. Trouble is on stderr, and not part of it.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Annotated, Any

import typer

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object, not words.")]

_quiet: ContextVar[bool] = ContextVar("quiet", default=False)


def be_quiet(wanted: bool) -> None:
    """From now on say only what was asked for, and what went wrong."""
    _quiet.set(wanted)


def is_quiet() -> bool:
    """Whether --quiet was given."""
    return _quiet.get()


class Outcome:
    """What is to be told of one command."""

    def __init__(self, as_json: bool) -> None:
        self._as_json = as_json
        self._values: dict[str, Any] = {}

    def say(self, words: str) -> None:
        """A line that confirms: for people, unless they asked for quiet."""
        if not (self._as_json or is_quiet()):
            typer.echo(words)

    def show(self, words: str) -> None:
        """A line that was asked for: for people, whether quiet or not."""
        if not self._as_json:
            typer.echo(words)

    def tell(self, **values: Any) -> None:
        """Values for programs; what was told before by the same name is replaced."""
        self._values.update(values)

    def print_object(self) -> None:
        """The one object, where it is wanted."""
        if self._as_json:
            typer.echo(json.dumps(self._values, ensure_ascii=False, indent=2))


@contextmanager
def telling(as_json: bool) -> Iterator[Outcome]:
    """Tells at the end, also of what was done only in part (typer.Exit), but not after an error."""
    outcome = Outcome(as_json)
    try:
        yield outcome
    except typer.Exit:
        outcome.print_object()
        raise
    outcome.print_object()
