"""Silence for libraries that write to the stderr descriptor behind Python's back."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress


@contextmanager
def quiet_stderr() -> Iterator[None]:
    """Throw away what C libraries write to descriptor 2 meanwhile (ALSA lists every missing plugin).

    The descriptor belongs to the whole process, so keep the time inside short.
    """
    try:
        kept = os.dup(2)
    except OSError:  # a windowed program may have no stderr
        yield
        return
    with open(os.devnull, "wb") as nothing:
        os.dup2(nothing.fileno(), 2)
    try:
        yield
    finally:
        with suppress(OSError):
            os.dup2(kept, 2)
        os.close(kept)
