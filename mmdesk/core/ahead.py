"""Making things in a thread of their own, a few ahead of whoever takes them."""

import threading
from collections import deque
from collections.abc import Generator, Iterator
from typing import Generic, TypeVar

Item = TypeVar("Item")


def ahead(items: Iterator[Item], most: int, name: str) -> Generator[Item, None, None]:
    """The same items in the same order, made in a thread called `name`, at most `most` ahead.

    What making them raises is raised here, in its turn. When the generator is closed, so is `items`
    if it is a generator, in its thread, which has ended when closing returns. The thread starts with
    the first item that is asked for.
    """
    belt: _Belt[Item] = _Belt(most)
    # A daemon: an analysis that nobody closed must not keep the program from ending.
    thread = threading.Thread(target=_make, args=(items, belt), name=name, daemon=True)
    thread.start()
    try:
        yield from belt.items()
    finally:
        belt.close()
        thread.join()


def _make(items: Iterator[Item], belt: "_Belt[Item]") -> None:
    try:
        for item in items:
            if not belt.put(item):
                break
    except BaseException as error:  # noqa: BLE001  (the thread's outermost frame: it is raised by the taker)
        belt.end(error)
    finally:
        try:
            if isinstance(items, Generator):
                items.close()
        finally:
            belt.end()


class _Belt(Generic[Item]):
    """A queue between two threads with an end and a reason for it."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._waiting: deque[Item] = deque()
        self._changed = threading.Condition()
        self._is_closed = self._is_ended = False
        self._error: BaseException | None = None

    def put(self, item: Item) -> bool:
        """Wait for a place, and put it there; False when nobody takes anything any more."""
        with self._changed:
            self._changed.wait_for(lambda: self._is_closed or len(self._waiting) < self._most)
            if self._is_closed:
                return False
            self._waiting.append(item)
            self._changed.notify_all()
            return True

    def end(self, error: BaseException | None = None) -> None:
        """Nothing more comes, for this reason."""
        with self._changed:
            self._error = self._error or error
            self._is_ended = True
            self._changed.notify_all()

    def close(self) -> None:
        """Nothing more is taken."""
        with self._changed:
            self._is_closed = True
            self._waiting.clear()
            self._changed.notify_all()

    def items(self) -> Iterator[Item]:
        """What was put, and then its maker's error, if there was one."""
        while True:
            with self._changed:
                self._changed.wait_for(lambda: bool(self._waiting) or self._is_ended)
                if not self._waiting:
                    if self._error is not None:
                        raise self._error
                    return
                item = self._waiting.popleft()
                self._changed.notify_all()
            yield item
