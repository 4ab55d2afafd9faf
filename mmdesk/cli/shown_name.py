"""File names as a terminal may show them."""

import io
import sys

from mmdesk.core.shown_names import shown

__all__ = ["allow_any_name", "shown"]


def allow_any_name() -> None:
    """Letters that the terminal's encoding lacks (pipes on Windows, old locales) are escaped, not fatal."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
