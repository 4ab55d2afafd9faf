"""How this same program, or one part of it, is started in a process of its own.

From an environment it is `python -m MODULE`. Frozen (https://pyinstaller.org), there is no Python to call:
the program's file is started again, and `mmdesk/__main__.py` runs the part that its first word asks for.
"""

import shlex
import shutil
import sys
from pathlib import Path

PART = "--run-part"
PARTS = (
    "mmdesk.capture.decoding.nursery",
    "mmdesk.capture.decoding.spawned",
    "mmdesk.capture.listed_microphones",
    "mmdesk.cli.bare_start",
)
"""What may be run so. Nothing else is, whatever the command line says."""


def is_frozen() -> bool:
    """Whether the program runs from a build that carries its own Python."""
    return bool(getattr(sys, "frozen", False))


def own_program() -> list[str]:
    """The words that start this program; its arguments follow."""
    return [sys.executable] if is_frozen() else [sys.executable, "-m", "mmdesk"]


def typed_program() -> str:
    """What is typed at a terminal to start this program: its path where the shell would not find it."""
    own = Path(sys.executable) if is_frozen() else Path(sys.executable).with_name("mmdesk")
    found = shutil.which("mmdesk")
    if not own.exists() or (found is not None and own.samefile(found)):
        return "mmdesk"
    here = Path.cwd()
    return shlex.quote(str(own.relative_to(here) if own.is_relative_to(here) else own))


def own_part(module: str) -> list[str]:
    """The words that start one of PARTS; its arguments follow. Raises ValueError for another module."""
    if module not in PARTS:
        raise ValueError(f"{module} is not among the parts that run in a process of their own")
    return [sys.executable, PART, module] if is_frozen() else [sys.executable, "-m", module]
