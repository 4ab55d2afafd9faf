"""Silence for libraries that write to the stderr descriptor behind Python's back."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_lock = threading.Lock()
_inside = 0  # threads that want silence now; the first in saves the descriptor, the last out restores it
_saved: int | None = None


@contextmanager
def quiet_stderr() -> Iterator[None]:
    """Throw away what C libraries write to descriptor 2 meanwhile (ALSA lists every missing plugin).

    The descriptor belongs to the whole process, so keep the time inside short.
    """
    _enter()
    try:
        yield
    finally:
        _leave()


def _enter() -> None:
    global _inside, _saved
    with _lock:
        _inside += 1
        if _inside > 1:
            return
        try:
            _saved = os.dup(2)
        except OSError:  # a windowed program may have no stderr
            _saved = None
            return
        with open(os.devnull, "wb") as nothing:
            os.dup2(nothing.fileno(), 2)


def _leave() -> None:
    global _inside, _saved
    with _lock:
        _inside -= 1
        if _inside == 0 and _saved is not None:
            os.dup2(_saved, 2)
            os.close(_saved)
            _saved = None
