"""Waiting for what another thread does."""

import time
from collections.abc import Callable


def until(condition: Callable[[], object], seconds: float = 10.0) -> float:
    """Wait for a condition; the seconds it took. Fails when it does not come."""
    began = time.monotonic()
    while not condition():
        assert time.monotonic() - began < seconds, "it never happened"
        time.sleep(0.01)
    return time.monotonic() - began
