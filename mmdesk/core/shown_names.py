"""Names of files as they may be shown: on one line, and in Unicode."""

import unicodedata
from pathlib import Path

JOINS = frozenset("\u200c\u200d")  # not printable, but Persian names and some emoji are written with them


def shown(text: str | Path) -> str:
    r"""The text on one line: control characters escaped (\n, \x1b), bytes that are not UTF-8 as \xff.

    A file name can hold a line break, or a sequence that commands a terminal. Python carries bytes that
    are not UTF-8 as lone surrogates, which Qt leaves out.
    """
    unicode = str(text).encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return "".join(_shown_letter(letter) for letter in unicode)


def shown_name(path: str | Path) -> str:
    """The last part of a path, likewise."""
    return shown(Path(path).name)


def _shown_letter(letter: str) -> str:
    is_space = unicodedata.category(letter) == "Zs"  # such as the wide one of Chinese
    is_plain = letter.isprintable() or is_space or letter in JOINS
    return letter if is_plain else letter.encode("unicode_escape").decode("ascii")
