"""Orders to a command that runs as a child: one word a line on its standard input."""

import os
import threading
from enum import Enum


class Order(Enum):
    """What whoever started the command wants of it."""

    GO_ON = "go on"
    PAUSE = "pause"  # wait, and hold nothing
    STOP = "stop"  # keep the best so far
    CANCEL = "cancel"  # leave nothing


class Orders:
    """The newest order, read in a thread of its own.

    The end of the input means nothing, unless the command ends with whoever started it: then it cancels
    what is not stopping already. A pause ends with the input in any case.
    """

    def __init__(self, descriptor: int = 0, ends_with_input: bool = False) -> None:
        self._descriptor, self._ends_with_input = descriptor, ends_with_input
        self._order = Order.GO_ON
        self._is_alone = False
        self._changed = threading.Condition()
        # A daemon, since nothing interrupts a read; it reads the descriptor itself because a thread that
        # sleeps inside sys.stdin holds its lock, and the interpreter aborts over that at the end.
        threading.Thread(target=self._listen, name="orders", daemon=True).start()

    @property
    def newest(self) -> Order:
        """What to do now. A cancel is never taken back, and neither is a stop."""
        return self._order

    @property
    def is_left_alone(self) -> bool:
        """Whether it was the end of the input that cancelled."""
        return self._is_alone

    def wait_while_paused(self) -> None:
        """Return once the order is another than to pause."""
        with self._changed:
            self._changed.wait_for(lambda: self._order is not Order.PAUSE)

    def _listen(self) -> None:
        rest = b""
        while piece := self._read():
            *lines, rest = (rest + piece).split(b"\n")
            for line in lines:
                self._obey(line.strip().decode(errors="replace"))
        self._on_end()

    def _read(self) -> bytes:
        try:
            return os.read(self._descriptor, 1024)
        except OSError:  # no standard input at all, as in a program started without a terminal
            return b""

    def _obey(self, word: str) -> None:
        with self._changed:
            may_change = self._order in (Order.GO_ON, Order.PAUSE)
            if word == Order.CANCEL.value:
                self._order = Order.CANCEL
            elif may_change and word in (one.value for one in Order):
                self._order = Order(word)
            self._changed.notify_all()

    def _on_end(self) -> None:
        with self._changed:
            if self._order in (Order.GO_ON, Order.PAUSE) and self._ends_with_input:
                self._order, self._is_alone = Order.CANCEL, True
            elif self._order is Order.PAUSE:
                self._order = Order.GO_ON
            self._changed.notify_all()
