"""People the user named. Each may have a part of a version of their own; everybody else shares one."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from mmdesk.core.identity import new_id
from mmdesk.core.shown_names import JOINS

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

    Empty where nothing is left to see; cut after LONGEST_NAME characters.
    """
    composed = unicodedata.normalize("NFC", text)
    kept = "".join(" " if one.isspace() else one for one in composed if one.isspace() or _shows(one))
    name = " ".join(kept.split())[:LONGEST_NAME].strip()
    return name if _as_seen(name) else ""


def are_one_name(name: str, other: str) -> bool:
    """Whether two names look the same, written large or small. What shows nothing is nobody's."""
    seen, other_seen = (_as_seen(clean_name(one)).casefold() for one in (name, other))
    return bool(seen) and seen == other_seen


def person_called(name: str, people: Iterable[NamedPerson]) -> NamedPerson | None:
    """Who has this name already, whether it is written large or small."""
    return next((one for one in people if are_one_name(one.name, name)), None)


def _shows(character: str) -> bool:
    """Not a control, half a character, a mark that turns the reading direction, or a blank of no width."""
    is_sign = unicodedata.category(character) not in {"Cc", "Cs", "Co", "Cn", "Cf"} or character in JOINS
    return is_sign and character not in _BLANKS


def _as_seen(name: str) -> str:
    """Without what is not seen by itself."""
    return "".join(one for one in name if one not in JOINS and one not in _STYLES)


_STYLES = frozenset(map(chr, range(0xFE00, 0xFE10)))  # of the character before
_BLANKS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")  # letters and signs by category
