"""Linux: the window's side of `asked_lines`. It makes each connection a fetching process asks for, itself.

The place asked for is read from that process once, and the connection made to what was read; what is in its
memory later does not matter. It gets to the one computer that the user named, or nowhere.
"""

import ctypes
import errno
import fcntl
import os
import select
import socket
import struct
import sys
import threading
import time
from contextlib import suppress

from mmdesk.capture.decoding.named_computer import NamedComputer, Place

# struct seccomp_notif, and its answer: linux/seccomp.h
_ASKED = struct.Struct("<QIIiIQ6Q")
_ANSWER = struct.Struct("<QqiI")
_RECEIVE, _SEND = 0xC0502100, 0xC0182101
_GET_DESCRIPTOR = 438  # pidfd_getfd, on every machine
_OFTEN_S = 0.5
_LONGEST_ADDRESS = 28  # struct sockaddr_in6
_MOST_AT_ONCE = 200  # within a second; a playlist asks for a few


def can_make_lines(pid: int) -> bool:
    """Whether this process may do so for that one: not in every container, nor under every kernel."""
    if not sys.platform.startswith("linux"):
        return False
    try:
        with _Other(pid) as other:
            os.close(other.descriptor(0))
            return True
    except OSError:
        return False


class Lines:
    """The connections of one fetching process, by its listener; a thread until that process ends."""

    def __init__(self, listener: int, pid: int, named: NamedComputer) -> None:
        """The listener is the thread's from now on. Raises OSError where that process cannot be reached."""
        self._listener, self._other, self._named = listener, _Other(pid), named
        self._ending = threading.Event()
        self._second, self._in_second = 0, 0
        self._thread = threading.Thread(target=self._run, name="lines", daemon=True)
        self._thread.start()

    @property
    def elsewhere(self) -> str | None:
        """Another place that it asked for and did not get to."""
        return self._named.elsewhere

    def close(self) -> None:
        """Answer nothing more. The process should have ended."""
        self._ending.set()
        self._thread.join(2 * _OFTEN_S)

    def _run(self) -> None:
        waiting = select.poll()
        waiting.register(self._listener, select.POLLIN)
        with self._other:
            while not self._ending.is_set():
                for _, what in waiting.poll(_OFTEN_S * 1000):
                    if not what & select.POLLIN or self._is_too_much():
                        self._ending.set()  # that process has ended, or wants to keep the window busy
                        break
                    with suppress(OSError):  # it ended in the middle of a question
                        self._answer()
        os.close(self._listener)

    def _is_too_much(self) -> bool:
        second = int(time.monotonic())
        self._in_second = self._in_second + 1 if second == self._second else 1
        self._second = second
        return self._in_second > _MOST_AT_ONCE

    def _answer(self) -> None:
        asked = bytearray(_ASKED.size)
        fcntl.ioctl(self._listener, _RECEIVE, asked)
        number, _, _, _, _, _, descriptor, address, length, *_ = _ASKED.unpack(asked)
        try:
            place = _place(self._other.memory(address, min(length, _LONGEST_ADDRESS)))
            error = self._connect(descriptor & 0xFFFFFFFF, place)
        except (OSError, ValueError, struct.error) as trouble:
            error = getattr(trouble, "errno", None) or errno.EACCES
        fcntl.ioctl(self._listener, _SEND, _ANSWER.pack(number, 0, -error, 0))

    def _connect(self, descriptor: int, place: Place) -> int:
        """The error's number; 0 where there was none."""
        with self._other.line(descriptor) as line:
            where = self._named.instead_of(place, line.type == socket.SOCK_DGRAM)
            if where is None:
                return errno.EACCES
            line.setblocking(False)
            return line.connect_ex(where)


class _Other:
    """A process whose lines and memory are reached. Raises OSError where the system forbids that."""

    def __init__(self, pid: int) -> None:
        self._process = os.pidfd_open(pid)
        try:
            self._memory = os.open(f"/proc/{pid}/mem", os.O_RDONLY | os.O_CLOEXEC)
        except OSError:
            os.close(self._process)
            raise

    def __enter__(self) -> "_Other":
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._memory)
        os.close(self._process)

    def memory(self, address: int, length: int) -> bytes:
        """So many bytes of it from here on, at most."""
        return os.pread(self._memory, length, address)

    def line(self, descriptor: int) -> socket.socket:
        """A socket that it has, by its number there."""
        found = self.descriptor(descriptor)
        try:
            return socket.socket(fileno=found)
        except OSError:
            os.close(found)
            raise

    def descriptor(self, there: int) -> int:
        """One of ours for what is behind one of its own."""
        library = ctypes.CDLL(None, use_errno=True)
        found = int(library.syscall(_GET_DESCRIPTOR, self._process, there, 0))
        if found < 0:
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
        return found


def _place(raw: bytes) -> Place:
    """Of a struct sockaddr. Raises ValueError for one of another family, struct.error for a short one."""
    (family,) = struct.unpack_from("=H", raw)
    (port,) = struct.unpack_from("!H", raw, 2)
    if family == socket.AF_INET:
        return Place(socket.inet_ntop(family, raw[4:8]), port)
    if family == socket.AF_INET6:
        (scope,) = struct.unpack_from("=I", raw, 24)
        return Place(socket.inet_ntop(family, raw[8:24]), port, scope)
    raise ValueError("no address of the Internet")
