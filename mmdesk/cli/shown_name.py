"""File names as a terminal may show them."""

from pathlib import Path

from mmdesk.analysis.export_json import as_unicode


def shown(text: str | Path) -> str:
    r"""The text on one line: control characters escaped (\n, \x1b), bytes that are not UTF-8 as \xff.

    A file name can hold a line break, or a sequence that commands the terminal.
    """
    return "".join(_shown_letter(letter) for letter in as_unicode(str(text)))


def _shown_letter(letter: str) -> str:
    return letter if letter.isprintable() else letter.encode("unicode_escape").decode("ascii")
