"""Decoding processes where parting in two is not safe (macOS) or unknown (Windows): each a new Python.

That takes most of a second, so one is kept ready. It waits at its channel for the file's descriptor on macOS;
on Windows at its standard input, for a line that says which socket and which handle were made for it.
"""

import base64
import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from mmdesk.capture.decoding.decoding_child import Child, environment
from mmdesk.capture.decoding.nursery_orders import FETCH, PART
from mmdesk.core.own_program import own_part

_COMMAND = own_part("mmdesk.capture.decoding.spawned")


def start(ours: socket.socket, theirs: socket.socket, descriptor: int, fetches: bool = False) -> Child:
    """As `child_process.start`. Raises OSError."""
    ready = _spare.take()
    hand_over = _hand_over_windows if sys.platform == "win32" else _hand_over
    hand_over(ready, theirs, descriptor, fetches)
    return Child(ready.pid, ours, _ending(ready))


def make_ready() -> None:
    """Have one waiting."""
    _spare.begin()


def close() -> None:
    """End the one that waits."""
    _spare.close()


class _Ready:
    """A process that has imported everything and waits for its file."""

    def __init__(self) -> None:
        nowhere = subprocess.DEVNULL
        self.job: Any = None
        self.orders: socket.socket | None = None
        if sys.platform == "win32":
            from mmdesk.capture.decoding.windows_job import Job

            self.process = subprocess.Popen(
                _COMMAND, stdin=subprocess.PIPE, stdout=nowhere, stderr=nowhere, env=environment()
            )
            self.job = Job(self.process)
            return
        self.orders, theirs = socket.socketpair()
        with theirs:
            self.process = subprocess.Popen(
                [*_COMMAND, str(theirs.fileno())],
                stdin=nowhere,
                stdout=nowhere,
                stderr=nowhere,
                cwd="/",
                env=environment(),
                pass_fds=[theirs.fileno()],
            )

    @property
    def pid(self) -> int:
        """Its id."""
        return self.process.pid

    def end(self) -> None:
        """End it, whatever it does."""
        self.let_go()
        with suppress(OSError):
            self.process.kill()
        self.process.wait()

    def let_go(self) -> None:
        """Close what only served to hand the file over."""
        for each in (self.orders, self.process.stdin):
            if each is not None:
                with suppress(OSError):
                    each.close()


class _Spare:
    """At most one process that waits. For any thread."""

    def __init__(self) -> None:
        self._together = threading.Lock()
        self._ready: _Ready | None = None

    def begin(self) -> None:
        """Have one."""
        with self._together:
            if self._ready is None or self._ready.process.poll() is not None:
                self._ready = _Ready()

    def take(self) -> _Ready:
        """The one that waits, while the next is begun."""
        self.begin()
        with self._together:
            ready, self._ready = self._ready, None
        assert ready is not None
        self.begin()
        return ready

    def forget(self) -> None:
        """In a process parted from this one: it is the other's."""
        if self._ready is not None:
            self._ready.process.returncode = 0  # or its end would complain that nobody waited for it
        self._together, self._ready = threading.Lock(), None

    def close(self) -> None:
        """End it."""
        with self._together:
            ready, self._ready = self._ready, None
        if ready is not None:
            ready.end()


def _hand_over(ready: _Ready, theirs: socket.socket, descriptor: int, fetches: bool) -> None:
    assert ready.orders is not None
    socket.send_fds(ready.orders, [FETCH if fetches else PART], [theirs.fileno(), descriptor])
    ready.let_go()


def _hand_over_windows(ready: _Ready, theirs: socket.socket, descriptor: int, fetches: bool) -> None:
    """The child gets duplicates of both: https://docs.python.org/3/library/socket.html#socket.socket.share."""
    if sys.platform == "win32":
        import _winapi
        import msvcrt

        target = int(ready.process._handle)  # type: ignore[attr-defined]
        handle = _winapi.DuplicateHandle(
            _winapi.GetCurrentProcess(),
            msvcrt.get_osfhandle(descriptor),
            target,
            0,
            False,
            _winapi.DUPLICATE_SAME_ACCESS,
        )
        shared = base64.b64encode(theirs.share(ready.pid)).decode("ascii")
        assert ready.process.stdin is not None
        order = {"channel": shared, "file": handle, "fetches": fetches}
        ready.process.stdin.write(json.dumps(order).encode() + b"\n")
        ready.process.stdin.flush()
        ready.let_go()


def _ending(ready: _Ready) -> Callable[[bool], int | None]:
    def end(at_once: bool) -> int | None:
        process = ready.process
        if not at_once:
            with suppress(subprocess.TimeoutExpired):
                return process.wait(1.0)
        if process.poll() is None:
            process.kill()
            process.wait()
            return 0  # ended by us
        return process.returncode

    return end


_spare = _Spare()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_spare.forget)
