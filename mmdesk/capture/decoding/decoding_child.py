"""A decoding process as its parent knows it, and what it is told of the world."""

import os
import socket
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import mmdesk

_KEPT = ("SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LANG", "LC_ALL")


@dataclass(frozen=True, slots=True)
class Child:
    """A decoding process. `end(at_once)` ends it and says how it ended, as subprocess does; None: unknown."""

    pid: int
    channel: socket.socket
    end: Callable[[bool], int | None]


def environment() -> dict[str, str]:
    """What a decoding process needs of ours: where modules lie, and one thread for arithmetic."""
    home = str(Path(mmdesk.__file__).resolve().parent.parent)
    paths = [home, *(one for one in sys.path if one and one != home)]
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    threads = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    return {**kept, **threads, "PYTHONPATH": os.pathsep.join(paths), "PYTHONSAFEPATH": "1"}
