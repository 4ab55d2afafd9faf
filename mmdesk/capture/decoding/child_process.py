"""Making and ending decoding processes: parted from a nursery on Linux, started one by one elsewhere.

Whichever it is: `start` gives a process that has the file's descriptor and one end of a channel, and nothing
else of ours. Its environment says where modules lie, no more.
"""

import atexit
import os
import socket
import subprocess
import sys
import threading
from contextlib import suppress

from mmdesk.capture.decoding import spawning
from mmdesk.capture.decoding.decoding_child import Child, environment
from mmdesk.capture.decoding.nursery_orders import ANSWER, END, FETCH, NONE, ORDER, PART
from mmdesk.core.own_program import own_part

NURSERY = own_part("mmdesk.capture.decoding.nursery")[1:]
_PARTS = sys.platform.startswith("linux")
_PATIENCE_S = 30.0  # for a nursery on a busy machine to import what it needs
_LEAVING_S = 2.0  # for it to end by itself


def start(descriptor: int, fetches: bool = False) -> Child:
    """A process that decodes what lies behind this descriptor. Raises OSError when none can be made.

    `fetches`: one that keeps the network instead, and writes there what it fetches.
    """
    ours, theirs = socket.socketpair()
    try:
        if _PARTS:
            pid = _nursery.part(FETCH if fetches else PART, theirs, descriptor)
            return Child(pid, ours, lambda at_once: _nursery.end(pid, at_once))
        return spawning.start(ours, theirs, descriptor, fetches)
    except BaseException:
        ours.close()
        raise
    finally:
        theirs.close()


def make_ready() -> None:
    """Start what makes the first file quick. Returns at once; what goes wrong shows with the first file."""
    with suppress(OSError):
        if _PARTS:
            _nursery.begin()
        else:
            spawning.make_ready()


def computing_s() -> float:
    """Seconds that ended decoding processes computed, where they are counted: for benchmarks."""
    return _nursery.computing_s()


def close() -> None:
    """End what `make_ready` began, and all decoding processes with it. The next file begins anew."""
    _nursery.close()
    spawning.close()


class _NoRoomError(OSError):
    """The system had no room for another process. The nursery is well, and so are those it made."""


class _Nursery:
    """The parent's side of `nursery`; started when it is needed, and when it is gone again. Any thread's."""

    def __init__(self) -> None:
        self._together = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._control: socket.socket | None = None

    def begin(self) -> None:
        """Start it unless it runs."""
        with self._together:
            self._begun()

    def part(self, what: bytes, channel: socket.socket, descriptor: int) -> int:
        """The id of a new process for this, with these two. Raises OSError."""
        with self._together:
            try:
                return self._part(what, channel, descriptor)
            except _NoRoomError:
                raise
            except OSError:  # it was killed meanwhile, or it hangs: once more with another
                self._close()
                return self._part(what, channel, descriptor)

    def end(self, pid: int, at_once: bool) -> int | None:
        """How this process ended; None when the nursery was gone before it could say."""
        with self._together:
            if self._control is None:
                return None
            try:
                status = self._ask(ORDER.pack(END, pid, at_once))
            except OSError:
                self._close()
                return None
            return None if status == NONE else status

    def computing_s(self) -> float:
        """Of it, and of what it made that has ended."""
        if self._process is None:
            return 0.0
        import psutil

        with suppress(psutil.Error):
            return float(sum(psutil.Process(self._process.pid).cpu_times()[:4]))
        return 0.0

    def close(self) -> None:
        """End it."""
        with self._together:
            self._close()

    def forget(self) -> None:
        """In a process parted from this one: it is the other's, whose lock may be held there."""
        if self._process is not None:
            self._process.returncode = 0  # or its end would complain that nobody waited for it
        self._together, self._process, self._control = threading.Lock(), None, None

    def _part(self, what: bytes, channel: socket.socket, descriptor: int) -> int:
        self._begun()
        pid = self._ask(ORDER.pack(what, 0, False), [channel.fileno(), descriptor])
        if pid <= 0:
            words = "too many open files" if pid == NONE else os.strerror(-pid)
            raise _NoRoomError(f"no process could be made: {words}")
        return pid

    def _begun(self) -> socket.socket:
        if self._control is None or self._process is None:
            ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            with theirs:
                command = [sys.executable, *NURSERY, str(theirs.fileno())]
                nowhere = subprocess.DEVNULL
                self._process = subprocess.Popen(
                    command,
                    stdin=nowhere,
                    stdout=nowhere,
                    stderr=nowhere,
                    cwd="/",
                    env=environment(),
                    pass_fds=[theirs.fileno()],
                )
            ours.settimeout(_PATIENCE_S)
            self._control = ours
        return self._control

    def _ask(self, order: bytes, descriptors: list[int] | None = None) -> int:
        control = self._begun()
        if descriptors:
            socket.send_fds(control, [order], descriptors)
        else:
            control.send(order)
        answer = control.recv(ANSWER.size)
        if len(answer) != ANSWER.size:
            raise OSError("the nursery of decoding processes is gone")
        (value,) = ANSWER.unpack(answer)
        return int(value)

    def _close(self) -> None:
        control, self._control = self._control, None
        process, self._process = self._process, None
        if control is not None:
            control.close()
        if process is not None:
            try:
                process.wait(_LEAVING_S)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


_nursery = _Nursery()
atexit.register(close)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_nursery.forget)
