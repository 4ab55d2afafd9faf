"""Whose turn it is to change the settings' files: of several programs one after the other, none at once."""

import os
import random
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from mmdesk.core.file_lock import lock
from mmdesk.core.whole_file import PRIVATE, UNFINISHED

_LOCK = f".mmdesk-settings{UNFINISHED}"  # one that was left by a crash is used, and dropped, by the next turn
_PATIENCE_S = 5.0
_LOOK_S = 0.002
_stuck: set[tuple[int, int]] = (
    set()
)  # files that were waited for in vain: the window would wait at every change


@contextmanager
def settings_turn(data_dir: Path) -> Iterator[None]:
    """Read the settings, change them and write them in this block, and no other program does meanwhile.

    Not for a block within a block. A folder that cannot be written has no turns, and whoever waits for a
    program that was stopped in the middle of its own goes on after a while, and the next time at once.
    """
    path = data_dir / _LOCK
    descriptor = _taken(path)
    try:
        yield
    finally:
        if descriptor >= 0:
            _drop(path, descriptor)


def _taken(path: Path) -> int:
    """A descriptor of the file that was locked; -1 without one."""
    until = time.monotonic() + _PATIENCE_S
    while True:
        try:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT, PRIVATE)
        except OSError:
            return -1
        is_locked = lock(descriptor)
        if is_locked and _is_at(path, descriptor):
            _stuck.clear()
            return descriptor
        found = os.fstat(descriptor)
        os.close(descriptor)
        which = found.st_dev, found.st_ino
        if (which in _stuck and not is_locked) or time.monotonic() > until:
            _stuck.add(which)
            return -1
        time.sleep(random.uniform(0, _LOOK_S))


def _is_at(path: Path, descriptor: int) -> bool:
    """Whether it was not dropped by who had it before."""
    try:
        return os.path.samestat(os.stat(path), os.fstat(descriptor))
    except OSError:
        return False


def _drop(path: Path, descriptor: int) -> None:
    """While it is locked, for nobody may lock the next one before; Windows drops no file that is open."""
    if os.name == "nt":
        os.close(descriptor)
    with suppress(OSError):  # another program has it already
        path.unlink(missing_ok=True)
    if os.name != "nt":
        os.close(descriptor)
