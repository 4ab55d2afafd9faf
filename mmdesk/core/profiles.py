"""Profiles: several people at one account of the computer, each with a data directory of their own."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from mmdesk.core.errors import StoreError
from mmdesk.core.named_people import are_one_name, clean_name

DEFAULT = "default"
"""The id of the one that was there first, whose folder is mmdesk's own; commands always find it by this."""
LONGEST = 40  # letters of a name
_NO_BEGINNING, _NOT_IN_IT = ("-", "."), ("/", "\\")  # options, and paths


@dataclass(frozen=True, slots=True)
class Profile:
    """Whose data a data directory holds. The name stands outside of it, and says nothing of where it is."""

    id: str
    name: str  # the default one's is empty until it is given one
    folder: Path

    @property
    def is_default(self) -> bool:
        """Whether it is the one that was there first."""
        return self.id == DEFAULT

    @property
    def called(self) -> str:
        """How commands call it."""
        return self.name or DEFAULT


@dataclass(frozen=True, slots=True)
class ProfileNow:
    """What a list of profiles tells of one."""

    profile: Profile
    is_there: bool = True  # its folder; the default one's is made when it is first needed
    is_encrypted: bool = False
    size_bytes: int = 0
    used_at: datetime | None = None
    trouble: str = ""  # why its folder cannot be read


@dataclass(frozen=True, slots=True)
class Profiles:
    """All there are, the default one first."""

    all: tuple[Profile, ...]
    last: str = DEFAULT  # the id of the one that was opened last
    asks: bool = True  # whether the window asks at its start whose it is, where there are several

    @property
    def are_several(self) -> bool:
        """Whether there is a choice."""
        return len(self.all) > 1

    @property
    def opened_last(self) -> Profile:
        """The one that was opened last; where it is gone, the default one."""
        return next((one for one in self.all if one.id == self.last), self.all[0])


def profile_called(name: str, profiles: Iterable[Profile]) -> Profile | None:
    """Who has this name, written large or small; `default` is always the one that was there first."""
    found = list(profiles)
    if are_one_name(name, DEFAULT):
        return next((one for one in found if one.is_default), None)
    return next((one for one in found if are_one_name(one.name, name)), None)


def checked_name(text: str, others: Iterable[Profile]) -> str:
    """The text as the name of a profile, on one line. Raises StoreError for one that is none, or taken.

    No name may look like an option or a path: commands take it as an argument.
    """
    name = clean_name(text)
    if not name:
        raise StoreError("A profile needs a name that can be seen.", "Type one.")
    if len(unicodedata.normalize("NFC", text.strip())) > LONGEST:
        raise StoreError(f"The name is longer than {LONGEST} letters.", "Choose a shorter one.")
    if name.startswith(_NO_BEGINNING) or any(one in name for one in _NOT_IN_IT):
        raise StoreError(
            "A profile's name begins with no - and no dot, and has no slash in it.", "Choose another name."
        )
    if are_one_name(name, DEFAULT):
        raise StoreError(f"{DEFAULT} is how commands call the first profile.", "Choose another name.")
    if (found := profile_called(name, others)) is not None:
        raise StoreError(f"There is a profile {found.name} already.", "Choose another name.")
    return name
