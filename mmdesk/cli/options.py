"""Options that several commands share."""

from contextvars import ContextVar
from pathlib import Path
from typing import Annotated

import typer

from mmdesk.cli.profile_option import HELP, OPTION, names_beginning
from mmdesk.paths import default_data_dir

DataDir = Annotated[
    Path | None,
    typer.Option(
        "--data-dir",
        metavar="DIR",
        help="Where everything is written; by default in this user's data directory.",
        show_default=False,
    ),
]

ProfileName = Annotated[
    str | None, typer.Option(OPTION, metavar="NAME", help=HELP, autocompletion=names_beginning)
]
"""For help and completion alone: see `profile_option`."""

# Given before the command, for all commands. A context variable: main() runs in a context of its own.
_given_before: ContextVar[Path | None] = ContextVar("data_dir", default=None)


def remember_data_dir(value: Path | None) -> None:
    """Use this data directory in commands that are not given their own."""
    _given_before.set(value)


def chosen_data_dir(value: Path | None) -> Path:
    """The command's own --data-dir, else the one before the command, else the default; absolute."""
    return (value or _given_before.get() or default_data_dir()).absolute()
