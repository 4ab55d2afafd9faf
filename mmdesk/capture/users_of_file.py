"""Which other program holds a device file open. Linux; of other users' programs the system tells nothing."""

import os
from pathlib import Path

_PROCESSES = Path("/proc")


def user_of(file: Path) -> str:
    """The name of a program other than this one that holds `file` open; empty when none is known."""
    for process in _PROCESSES.glob("[0-9]*"):
        if process.name != str(os.getpid()) and _holds(process, str(file)):
            try:
                return (process / "comm").read_text(errors="replace").strip()
            except OSError:
                continue
    return ""


def _holds(process: Path, file: str) -> bool:
    try:
        return any(os.readlink(held) == file for held in (process / "fd").iterdir())
    except OSError:  # it is another user's, or has just ended
        return False
