"""JSON that anybody may have written, or damaged: read strictly, and bounded before it is believed.

Python's own reader takes NaN, Infinity, 1e999 and the same key twice, and has no bound on depth. All
of mmdesk reads JSON here; a test walks the source and says so.
"""

import json
import math
import re
from typing import Any, NoReturn

MOST_BYTES = 2**26  # a card that lists 100,000 verdicts takes eight million
MOST_DEPTH = 32
_MOST_DIGITS = 19  # what fits into SQLite's whole numbers
_HALF = re.compile(r"\\u[dD][89a-fA-F]")
_OPENING, _CLOSING = frozenset("[{"), frozenset("]}")
_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+"?|[\[\]{}]', re.DOTALL)  # never tries a letter twice


class BadJsonError(ValueError):
    """It is no JSON that mmdesk reads; the message says why, to follow "it"."""


def read_json(data: bytes | str, most_bytes: int = MOST_BYTES, *, halves: bool = True) -> Any:
    """The value of a JSON text (RFC 8259), of UTF-8 where it is bytes.

    Refused are a key that is there twice, NaN, Infinity and what is too large for a float, whole numbers
    of more than 19 digits, more than `MOST_DEPTH` levels, and more than `most_bytes`. Half letters (lone
    surrogates) are how Python writes names of files and devices that are not UTF-8; without `halves` they
    are refused too. Raises BadJsonError.
    """
    if len(data) > most_bytes:
        raise BadJsonError("is too long")
    try:
        text = data if isinstance(data, str) else data.decode("utf-8-sig")
        _refuse_depth(text)
        found = _decoder.decode(text)
    except BadJsonError:
        raise
    except (ValueError, RecursionError) as error:
        raise BadJsonError("is no JSON") from error
    if not halves and (_HALF.search(text) or not _is_unicode(text)):
        _refuse_halves(found)
    return found


def read_object(data: bytes | str, most_bytes: int = MOST_BYTES, *, halves: bool = True) -> dict[str, Any]:
    """The same, where an object is expected. Raises BadJsonError."""
    found = read_json(data, most_bytes, halves=halves)
    if not isinstance(found, dict):
        raise BadJsonError("is no object")
    return found


def read_texts(data: bytes | str, most: int | None = None, *, halves: bool = True) -> list[str]:
    """The texts in a list, the first so many; what is none is left out. Raises BadJsonError for no list."""
    found = read_json(data, halves=halves)
    if not isinstance(found, list):
        raise BadJsonError("is no list")
    return [one for one in found if isinstance(one, str)][:most]


def _refuse_depth(text: str) -> None:
    """Before it is decoded: how deep the decoder itself may go differs between Pythons."""
    if text.count("[") + text.count("{") <= MOST_DEPTH:
        return
    depth = 0
    for token in _TOKEN.finditer(text):
        letter = text[token.start()]
        depth += (letter in _OPENING) - (letter in _CLOSING)
        if depth > MOST_DEPTH:
            raise BadJsonError("is nested too deeply")


def _refuse_halves(found: Any) -> None:
    waiting = [found]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            waiting.extend(one)
            waiting.extend(one.values())
        elif isinstance(one, list):
            waiting.extend(one)
        elif isinstance(one, str) and not _is_unicode(one):
            raise BadJsonError("has half a letter in it")


def _is_unicode(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise BadJsonError("has a key twice")
    return found


def _whole(digits: str) -> int:
    if len(digits.lstrip("-")) > _MOST_DIGITS:
        raise BadJsonError("has a number that is out of range")
    return int(digits)


def _finite(digits: str) -> float:
    found = float(digits)
    if not math.isfinite(found):
        raise BadJsonError("has a number that is out of range")
    return found


def _no_number(word: str) -> NoReturn:
    raise BadJsonError(f"has {word}, and {word} is no number")


HOOKS: dict[str, Any] = {
    "object_pairs_hook": _object,
    "parse_int": _whole,
    "parse_float": _finite,
    "parse_constant": _no_number,
}
"""For a reader that goes through a text piece by piece."""
_decoder = json.JSONDecoder(**HOOKS)
