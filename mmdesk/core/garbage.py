"""Python's garbage collector, in the thread that owns the widgets and in no other.

By itself it runs in whichever thread makes an object at the wrong moment. What it then deletes of Qt's
objects is deleted outside their own thread, which ends the process now and then. There is one collector in
a process, so this is a module and not a class.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

# A full look at everything takes a tenth of a second, so it is due after 600 young ones, not after 100.
_DUE_AFTER = (700, 10, 60)
_before: tuple[int, int, int] | None = None
_held = 0


def take_over() -> None:
    """From now on nothing is collected but by `collect_due`."""
    global _before
    gc.disable()
    _before = _before or gc.get_threshold()
    gc.set_threshold(*_DUE_AFTER)


def give_back() -> None:
    """Python collects by itself again."""
    global _before
    if _before is not None:
        gc.set_threshold(*_before)
        _before = None
        gc.enable()


def collect_due() -> int | None:
    """Collect what is due, and say which generation, None for none. For the thread of the widgets, often."""
    if _held:
        return None
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return generation
    return None


@contextmanager
def held() -> Iterator[None]:
    """Meanwhile nothing is collected, in whichever thread."""
    global _held
    was_on = gc.isenabled()
    gc.disable()
    _held += 1
    try:
        yield
    finally:
        _held -= 1
        if was_on:
            gc.enable()


@contextmanager
def not_looked_at() -> Iterator[None]:
    """Make objects without cycles that the collector never looks at, until `gc.unfreeze`.

    Four hours of a session are some 300,000. Every look through all of them would stop the window,
    which shares the interpreter, for a tenth of a second.
    """
    with held():
        try:
            yield
        finally:
            gc.freeze()
