"""Which profiles are in use: whoever opens one holds a shared lock on its folder, so that none deletes it.

The system lets go of it when the process ends, however it does. Windows has none on folders; there a folder
with open files cannot be renamed, with which deleting begins.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mmdesk.core.errors import StoreError
from mmdesk.store.in_use import refuse_in_use
from mmdesk.store.places import database_file

if sys.platform == "win32":

    def _lock(descriptor: int, alone: bool) -> bool:
        return True

    def _unlock(descriptor: int) -> None:
        pass

else:
    import fcntl

    def _lock(descriptor: int, alone: bool) -> bool:
        try:
            fcntl.flock(descriptor, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:  # a file system without locks
            pass
        return True

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)  # also for what was forked with it


@contextmanager
def in_use(folder: Path) -> Iterator[None]:
    """Keep the profile of this folder from being deleted. Raises StoreError when it just was."""
    descriptor = _opened(folder)
    if descriptor < 0:
        yield
        return
    try:
        if not _lock(descriptor, alone=False) or not _is_at(folder, descriptor):
            raise StoreError("This profile is just being deleted.", "Choose another one.")
        yield
    finally:
        _let_go(descriptor)


@contextmanager
def used_by_nobody(folder: Path, called: str) -> Iterator[None]:
    """Keep others from beginning to use it. Raises StoreError while somebody does."""
    trouble = StoreError(f"{called} is open in another window or command.", "Close it there, and retry.")
    try:
        refuse_in_use(database_file(folder))
    except StoreError as error:
        raise trouble from error
    descriptor = _opened(folder)
    try:
        if descriptor >= 0 and not _lock(descriptor, alone=True):
            raise trouble
        yield
    finally:
        _let_go(descriptor)


def _opened(folder: Path) -> int:
    """A descriptor of the folder; -1 where it cannot be opened, which whoever needs it will find."""
    if sys.platform == "win32":
        return -1
    try:
        return os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    except OSError:
        return -1


def _is_at(folder: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(os.stat(folder), os.fstat(descriptor))
    except OSError:
        return False


def _let_go(descriptor: int) -> None:
    if descriptor >= 0:
        try:
            _unlock(descriptor)
        finally:
            os.close(descriptor)
