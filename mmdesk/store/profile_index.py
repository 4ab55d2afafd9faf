"""The small file that says what profiles are called: private, checked, and replaced whole.

What cannot be used of it is left out; nothing in it says where a folder is, so it can lead nowhere.
"""

import json
import re
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from mmdesk.core.errors import StoreError
from mmdesk.core.named_people import are_one_name, clean_name
from mmdesk.core.profiles import DEFAULT, LONGEST
from mmdesk.core.strict_json import BadJsonError, read_object
from mmdesk.store.files import replacing

INDEX, BROKEN = "profiles.json", "profiles.broken.json"
_MOST_BYTES = 2**20
_ID = re.compile(r"[0-9a-f]{32}")


@dataclass(slots=True)
class ProfileIndex:
    """What is written in it."""

    names: dict[str, str] = field(default_factory=dict)  # by id, in the order of making
    last: str = DEFAULT
    asks: bool = True
    is_broken: bool = False  # the file cannot be used, and is kept aside before it is written


def is_id(text: str) -> bool:
    """Whether it is the name of a profile's folder."""
    return _ID.fullmatch(text) is not None


def read_index(home: Path) -> ProfileIndex:
    """What the file in `home` says; an empty one where there is none. Raises StoreError when it is closed."""
    try:
        written = read_object((home / INDEX).read_bytes(), _MOST_BYTES, halves=False)
    except (FileNotFoundError, NotADirectoryError):
        return ProfileIndex()
    except BadJsonError:
        return ProfileIndex(is_broken=True)
    except OSError as error:
        raise StoreError(
            f"The list of profiles in {home} cannot be read: {error.strerror}.",
            "Give yourself the right to read it.",
        ) from error
    listed = written.get("profiles")
    if not isinstance(listed, list):
        return ProfileIndex(is_broken=True)
    index = ProfileIndex()
    for one in listed:
        if isinstance(one, dict):
            _take(index, one.get("id"), one.get("name"))
    last, asks = written.get("last"), written.get("asks")
    index.last = last if isinstance(last, str) else DEFAULT
    index.asks = asks if isinstance(asks, bool) else True
    return index


def write_index(home: Path, index: ProfileIndex) -> None:
    """Write it; one that could not be used is kept under another name. Raises StoreError."""
    if index.is_broken:
        with suppress(OSError):
            (home / INDEX).replace(home / BROKEN)
        index.is_broken = False
    listed = [{"id": id_, "name": name} for id_, name in index.names.items()]
    written = {"format": 1, "profiles": listed, "last": index.last, "asks": index.asks}
    with replacing(home / INDEX) as file:
        file.write(json.dumps(written, indent=2).encode("ascii"))


def free_name(wanted: str, taken: list[str]) -> str:
    """The name, with a number after it where it is taken."""
    name, number = wanted, 1
    while any(are_one_name(name, one) for one in taken):
        number += 1
        name = f"{wanted} {number}"
    return name


def _take(index: ProfileIndex, id_: object, name: object) -> None:
    """An entry that somebody else may have written."""
    if not isinstance(id_, str) or id_ in index.names or not (id_ == DEFAULT or is_id(id_)):
        return
    clean = clean_name(name)[:LONGEST] if isinstance(name, str) else ""
    if clean and not are_one_name(clean, DEFAULT):
        index.names[id_] = free_name(clean, list(index.names.values()))
