"""Options that several commands share."""

import os
import stat
from contextvars import ContextVar
from pathlib import Path
from typing import Annotated

import typer

from mmdesk.cli.profile_option import HELP, OPTION, names_beginning
from mmdesk.core.closed_file import closed_folder
from mmdesk.core.errors import StoreError
from mmdesk.paths import default_data_dir

DataDir = Annotated[
    Path | None,
    typer.Option(
        "--data-dir",
        metavar="DIR",
        help="Where everything is written; by default in this user's data directory.",
        show_default=False,
        readable=False,  # said by `chosen_data_dir`, also of the default one
    ),
]

ProfileName = Annotated[
    str | None, typer.Option(OPTION, metavar="NAME", help=HELP, autocompletion=names_beginning)
]
"""For help and completion alone: see `profile_option`."""

_ANOTHER = "Choose another with --data-dir."

# Given before the command, for all commands. A context variable: main() runs in a context of its own.
_given_before: ContextVar[Path | None] = ContextVar("data_dir", default=None)


def remember_data_dir(value: Path | None) -> None:
    """Use this data directory in commands that are not given their own."""
    _given_before.set(value)


def named_data_dir(value: Path | None) -> Path:
    """The command's own --data-dir, else the one before the command, else the default; absolute."""
    return (value or _given_before.get() or default_data_dir()).absolute()


def readable_data_dir(value: Path | None) -> Path:
    """The same where reading is enough. Raises StoreError for what is no folder, or cannot be read."""
    folder = named_data_dir(value)
    if _is_there(folder) and not os.access(folder, os.R_OK | os.X_OK):
        raise closed_folder(folder) or StoreError(f"Cannot read the folder {folder}.", _ANOTHER)
    return folder


def chosen_data_dir(value: Path | None) -> Path:
    """The same where there is writing, as SQLite does even to read. Raises StoreError where it cannot be.

    One that is not there yet is made by whoever first writes into it.
    """
    folder = named_data_dir(value)
    if _is_there(folder) and (trouble := closed_folder(folder)):
        raise trouble
    return folder


def _is_there(folder: Path) -> bool:
    """Whether there is such a folder, and not nothing. Raises StoreError for something else."""
    try:
        mode = os.stat(folder).st_mode
    except FileNotFoundError:
        if os.path.islink(folder):
            raise StoreError(f"{folder} is a link to what is not there.", _ANOTHER) from None
        return False
    except OSError as error:
        raise StoreError(f"Cannot use the folder {folder}: {error.strerror}.", _ANOTHER) from error
    if not stat.S_ISDIR(mode):
        raise StoreError(f"{folder} is not a folder.", _ANOTHER)
    return True
