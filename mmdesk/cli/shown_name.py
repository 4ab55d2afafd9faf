"""File names as a terminal may show them."""

import io
import sys
from pathlib import Path

from mmdesk.analysis.plain_values import as_unicode


def shown(text: str | Path) -> str:
    r"""The text on one line: control characters escaped (\n, \x1b), bytes that are not UTF-8 as \xff.

    A file name can hold a line break, or a sequence that commands the terminal.
    """
    return "".join(_shown_letter(letter) for letter in as_unicode(str(text)))


def allow_any_name() -> None:
    """Letters that the terminal's encoding lacks (pipes on Windows, old locales) are escaped, not fatal."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _shown_letter(letter: str) -> str:
    return letter if letter.isprintable() else letter.encode("unicode_escape").decode("ascii")
