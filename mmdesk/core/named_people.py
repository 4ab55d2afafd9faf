"""People the user named. Each may have a part of a version of their own; everybody else shares one."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from mmdesk.core.identity import new_id

ANYBODY = ""  # stands for everybody who has no name, as `who` of a verdict and of a version's part
LONGEST_NAME = 80  # characters


@dataclass(frozen=True, slots=True)
class NamedPerson:
    """Somebody the user named, in whichever sessions they are seen."""

    name: str
    created_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    id: str = field(default_factory=new_id)


def clean_name(text: str) -> str:
    """The text as a name: on one line, without spaces around it or characters that show nothing.

    Empty where nothing is left; cut after LONGEST_NAME characters.
    """
    composed = unicodedata.normalize("NFC", text)
    kept = "".join(" " if one.isspace() else one for one in composed if one.isspace() or _shows(one))
    return " ".join(kept.split())[:LONGEST_NAME].strip()


def person_called(name: str, people: Iterable[NamedPerson]) -> NamedPerson | None:
    """Who has this name already, whether it is written large or small."""
    asked = clean_name(name).casefold()
    return next((one for one in people if one.name.casefold() == asked), None)


def _shows(character: str) -> bool:
    """Not a control, a surrogate of half a character, or a mark that turns the reading direction."""
    return unicodedata.category(character) not in {"Cc", "Cs", "Co", "Cn"} and character not in _TURNS


_TURNS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
