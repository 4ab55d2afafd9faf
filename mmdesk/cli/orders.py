"""Orders to a command that runs as a child: the lines "stop" and "cancel" on its standard input."""

import os
import threading
from enum import Enum


class Order(Enum):
    """What whoever started the command wants of it."""

    GO_ON = "go on"
    STOP = "stop"  # keep the best so far
    CANCEL = "cancel"  # leave nothing


class Orders:
    """The newest order, read in a thread of its own. The end of the input means nothing: go on."""

    def __init__(self, descriptor: int = 0) -> None:
        self._descriptor = descriptor
        self._order = Order.GO_ON
        # A daemon, since nothing interrupts a read; it reads the descriptor itself because a thread that
        # sleeps inside sys.stdin holds its lock, and the interpreter aborts over that at the end.
        threading.Thread(target=self._listen, name="orders", daemon=True).start()

    @property
    def newest(self) -> Order:
        """What to do now. A cancel is never taken back."""
        return self._order

    def _listen(self) -> None:
        rest = b""
        while piece := self._read():
            *lines, rest = (rest + piece).split(b"\n")
            for line in lines:
                self._obey(line.strip())

    def _read(self) -> bytes:
        try:
            return os.read(self._descriptor, 1024)
        except OSError:  # no standard input at all, as in a program started without a terminal
            return b""

    def _obey(self, word: bytes) -> None:
        if word == b"cancel":
            self._order = Order.CANCEL
        elif word == b"stop" and self._order is Order.GO_ON:
            self._order = Order.STOP
