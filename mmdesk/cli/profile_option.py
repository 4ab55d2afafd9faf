"""`--profile NAME`, before or after any command: whose data directory it is that the command uses.

It is taken out of the arguments before anything else reads them, and the folder put in its place, so that no
command need know of profiles.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from mmdesk.core.errors import MmdeskError
from mmdesk.paths import default_data_dir, profiles_dir

if TYPE_CHECKING:
    from mmdesk.store.profiles import ProfileStore

OPTION = "--profile"
_DATA_DIR = "--data-dir"
HELP = "Whose data it is, where several people use mmdesk; `mmdesk profiles` lists them."
_USAGE = 2


def own_profiles() -> "ProfileStore":
    """Those of this account."""
    from mmdesk.store.profiles import ProfileStore  # every command has the option, and few are given it

    return ProfileStore(profiles_dir(), default_data_dir())


def own_folders() -> list[Path]:
    """Every folder of this account in which mmdesk keeps data by itself, whether it is there or not."""
    try:
        return [default_data_dir(), *(one.folder for one in own_profiles().all().all)]
    except MmdeskError:  # their list is damaged
        return [default_data_dir()]


def with_folder_of_profile(arguments: Sequence[str]) -> tuple[list[str], Path | None]:
    """The arguments with `--data-dir` in place of `--profile`, and the folder; None where none is named.

    Raises StoreError for a profile that is not there; SystemExit for wrong usage, as argparse does.
    """
    left, name = _taken(arguments)
    if name is None:
        return list(arguments), None
    end = left.index("--") if "--" in left else len(left)
    if any(word == _DATA_DIR or word.startswith(f"{_DATA_DIR}=") for word in left[:end]):
        _refuse(f"{OPTION} and {_DATA_DIR} both say where the data is; give one of them")
    folder = own_profiles().called(name).folder
    return [_DATA_DIR, str(folder), *left], folder


def _taken(arguments: Sequence[str]) -> tuple[list[str], str | None]:
    left, words = [], iter(arguments)
    name: str | None = None
    for word in words:
        option, has_value, value = word.partition("=")
        if word == "--":
            left += [word, *words]
        elif option == OPTION:
            given = value if has_value else next(words, "")
            if not given.strip():
                _refuse(f"{OPTION} needs the name of a profile")
            if name is not None:
                _refuse(f"{OPTION} was given twice")
            name = given
        else:
            left.append(word)
    return left, name


def _refuse(words: str) -> NoReturn:
    sys.stderr.write(f"mmdesk: {words}\n")
    raise SystemExit(_USAGE)


def names_beginning(begun: str) -> list[str]:
    """What the shell offers: the names that begin so."""
    try:
        names = [one.called for one in own_profiles().all().all]
    except MmdeskError:
        return []
    return [one for one in names if one.casefold().startswith(begun.casefold())]
