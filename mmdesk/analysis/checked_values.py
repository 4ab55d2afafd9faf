"""Values out of a file that anybody may have made: each is looked at before it is believed."""

import math
import re
from collections.abc import Collection
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, TypeVar

import numpy as np

from mmdesk.core.arrays import Probabilities
from mmdesk.core.emotions import EMOTIONS

LONGEST_S = 1e7  # a session of four months
MOST = 2**31 - 1
_LONGEST_TEXT = 100_000
_FINGERPRINT = re.compile("[0-9A-Za-z]{1,128}")
_SUM_WITHIN = 0.01  # older files were rounded to four digits
_Word = TypeVar("_Word", bound=StrEnum)


class WrongValueError(ValueError):
    """A value is not what is expected there; the message says which."""


def members(value: Any, name: str, needed: Collection[str], others: Collection[str] = ()) -> dict[str, Any]:
    """An object with all of the needed keys and no unknown ones."""
    if not isinstance(value, dict):
        raise WrongValueError(f"{name} is not an object")
    for key in needed:
        if key not in value:
            raise WrongValueError(f"{name} has no {key}")
    for key in value:
        if key not in needed and key not in others:
            raise WrongValueError(f"{name} has {key[:40]!r}, which this mmdesk does not know")
    return value


def items(value: Any, name: str) -> list[Any]:
    """A list."""
    if not isinstance(value, list):
        raise WrongValueError(f"{name} is not a list")
    return value


def number(value: Any, name: str, least: float = -math.inf, most: float = math.inf) -> float:
    """A finite number within these limits."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise WrongValueError(f"{name} is not a number")
    try:
        found = float(value)
    except OverflowError as error:
        raise WrongValueError(f"{name} is out of range") from error
    if not (math.isfinite(found) and least <= found <= most):
        raise WrongValueError(f"{name} is out of range")
    return found


def flag(value: Any, name: str) -> bool:
    """True or false."""
    if not isinstance(value, bool):
        raise WrongValueError(f"{name} is neither true nor false")
    return value


def seconds(value: Any, name: str) -> float:
    """A time within a session."""
    return number(value, name, 0.0, LONGEST_S)


def whole(value: Any, name: str, least: int = 0, most: int = MOST) -> int:
    """A whole number within these limits."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise WrongValueError(f"{name} is not a whole number")
    if not least <= value <= most:
        raise WrongValueError(f"{name} is out of range")
    return value


def text(value: Any, name: str) -> str:
    """A text of a sensible length, without halves of letters."""
    if not isinstance(value, str):
        raise WrongValueError(f"{name} is not a text")
    if len(value) > _LONGEST_TEXT:
        raise WrongValueError(f"{name} is too long")
    return value.encode("utf-8", "replace").decode("utf-8")


def fingerprint(value: Any, name: str) -> str:
    """Letters and digits, as of a SHA-256, or nothing: no formula for a table that holds it."""
    found = text(value, name)
    if found and not _FINGERPRINT.fullmatch(found):
        raise WrongValueError(f"{name} is not a fingerprint")
    return found


def word(kind: type[_Word], value: Any, name: str) -> _Word:
    """One of the words of this kind."""
    if not isinstance(value, str) or value not in {each.value for each in kind}:
        raise WrongValueError(f"{name} is not one that is known")
    return kind(value)


def moment_of_time(value: Any, name: str) -> datetime:
    """A date and time with its zone, in UTC."""
    try:
        found = datetime.fromisoformat(value)
        if found.tzinfo is None:
            raise ValueError
        return found.astimezone(UTC)
    except (TypeError, ValueError, OverflowError) as error:
        raise WrongValueError(f"{name} is not a date and time") from error


def chances(value: Any, name: str) -> Probabilities:
    """Probabilities of the seven emotions, (7,) float32."""
    told = members(value, name, EMOTIONS)
    return distribution([told[emotion] for emotion in EMOTIONS], name)


def distribution(values: Collection[Any], name: str) -> Probabilities:
    """Seven numbers that sum to 1, (7,) float32."""
    found = [number(value, name, 0.0, 1.0) for value in values]
    if abs(sum(found) - 1) > _SUM_WITHIN:
        raise WrongValueError(f"{name} do not sum to 1")
    return np.array(found, np.float32)
