"""A one-slot mailbox: the newest item wins, older ones are dropped and counted."""

import threading
from typing import Generic, TypeVar

T = TypeVar("T")


class Mailbox(Generic[T]):
    """Hands the newest item from one thread to others without ever making the sender wait."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._item: T | None = None
        self._number = 0
        self._taken = 0
        self._dropped = 0

    def put(self, item: T) -> None:
        """Replace what is in the slot; an item nobody took counts as dropped."""
        with self._lock:
            if self._number > self._taken:
                self._dropped += 1
            self._item = item
            self._number += 1

    def take(self) -> T | None:
        """The newest item, once; None when it was already taken or nothing came yet."""
        with self._lock:
            if self._number == self._taken:
                return None
            self._taken = self._number
            return self._item

    def peek(self) -> tuple[int, T | None]:
        """The newest item without taking it, and its running number (0: nothing came yet)."""
        with self._lock:
            return self._number, self._item

    def clear(self) -> None:
        """Forget the item; running numbers go on."""
        with self._lock:
            self._item = None
            self._taken = self._number

    @property
    def dropped(self) -> int:
        """How many items were replaced before anyone took them."""
        return self._dropped
