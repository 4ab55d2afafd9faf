"""The file that says that forgetting has begun: what a kill cut off is ended by the next start."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from mmdesk.core.strict_json import BadJsonError, read_texts
from mmdesk.store import sqlite
from mmdesk.store.files import replacing
from mmdesk.store.keys_file import is_encrypted
from mmdesk.store.places import file_of

NOTE = "forgetting"  # in the data directory; what is in it is still to be cleaned
FILES, VERSIONS = "files", "versions"  # its first line; the second is what forgetting was about
ERASING = "erasing"  # every file goes, unopened
EVERYTHING, PERSON = "everything", "person "
_ALL_FILES = "*"  # among the terms of a note: all files opened lately


@dataclass(frozen=True, slots=True)
class About:
    """What forgetting is about: `what` is everything, a person, or else sessions; `terms` are in logs."""

    what: str = ""
    terms: Sequence[str] = ()
    all_files: bool = False  # of those opened lately


def note(connection: sqlite.Connection, left: str, about: About) -> None:
    """Write down what is still to be cleaned, and of what; nothing for one in memory. Raises StoreError."""
    if file_of(connection).name:
        _write(file_of(connection).parent, left, about)


def note_erasing(data_dir: Path) -> None:
    """Write down that every file goes. Raises StoreError."""
    _write(data_dir, ERASING, About(EVERYTHING))


def noted(connection: sqlite.Connection) -> tuple[str, About]:
    """What is still to be cleaned, and of what; empty for nothing."""
    file = file_of(connection)
    left, what, told_terms = _lines(file.parent) if file.name else ("", "", "")
    try:
        terms = read_texts(told_terms or "[]")
    except BadJsonError:  # what it told of is found by what is left in the database
        terms = []
    all_files = _ALL_FILES in terms
    return left, About(what, tuple(one for one in terms if one != _ALL_FILES), all_files)


def is_erasing(data_dir: Path) -> bool:
    """Whether every file was to go, and may not have gone yet."""
    return _lines(data_dir)[0] == ERASING


def is_forgetting(data_dir: Path) -> bool:
    """Whether anything is still to be cleaned."""
    return (data_dir / NOTE).exists()


def drop_note(data_dir: Path) -> None:
    """It is done."""
    (data_dir / NOTE).unlink(missing_ok=True)


def _write(data_dir: Path, left: str, about: About) -> None:
    # Where the data is encrypted no path may stand beside it, not even for a moment.
    told_terms = () if is_encrypted(data_dir) else about.terms
    terms = json.dumps([*told_terms, _ALL_FILES] if about.all_files else told_terms)
    with replacing(data_dir / NOTE) as file:
        file.write(f"{left}\n{about.what}\n{terms}\n".encode())


def _lines(data_dir: Path) -> tuple[str, str, str]:
    try:
        lines = (data_dir / NOTE).read_text("utf-8", "replace").splitlines()
    except OSError:
        return "", "", ""
    left, what, terms, *_ = [*lines, "", "", ""]
    return left, what, terms
