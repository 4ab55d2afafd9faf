"""A lesson's turn: one at a time on a data directory, whichever window or terminal began it."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mmdesk.cli.orders import Order, Orders
from mmdesk.cli.tell import Tell
from mmdesk.store.making import MakingLock

_LOOK_S = 0.2


@contextmanager
def in_turn(data_dir: Path, orders: Orders, tell: Tell) -> Iterator[bool]:
    """Waits until no other process makes a version; False where the lesson was cancelled meanwhile.

    Tells `waiting` once where it has to wait. Raises StoreError where the lock cannot be made.
    """
    lock, has_told = MakingLock(data_dir), False
    try:
        while not lock.take():
            if not has_told:
                tell("waiting", reason="Another lesson is going on; this one begins when it has ended.")
                has_told = True
            if orders.newest is Order.CANCEL:
                tell("cancelled")
                yield False
                return
            time.sleep(_LOOK_S)
        yield True
    finally:
        lock.drop()
