"""What no test may leave behind or do: running threads, child processes, connections to elsewhere."""

import gc
import os
import socket
import threading
import traceback
from contextlib import contextmanager
from pathlib import Path

_LOOPBACK = ("127.", "::1", "localhost")
# Python's own helper for shared memory and semaphores ends with the process, by design.
_ALLOWED_CHILDREN = ("resource_tracker", "forkserver")
_NURSERY = "nursery"  # of decoding processes
# Its end would end the process, see `mmdesk/model/gradient_thread.py`.
_ALLOWED_THREADS = ("pytest_timeout", "tqdm_monitor", "gradients")


class ConnectionRefusedHereError(OSError):
    """A test tried to reach another computer."""


@contextmanager
def loopback_only():
    """Refuse every connection of this process but those to itself."""
    originals = {name: getattr(socket.socket, name) for name in ("connect", "connect_ex", "sendto")}
    for name, original in originals.items():
        setattr(socket.socket, name, _guarded(original))
    try:
        yield
    finally:
        for name, original in originals.items():
            setattr(socket.socket, name, original)


def _guarded(original):
    def connect(self, *arguments):
        address = arguments[-1]
        if self.family in (socket.AF_INET, socket.AF_INET6) and not str(address[0]).startswith(_LOOPBACK):
            raise ConnectionRefusedHereError(f"tests run without network, but this one wants {address}")
        return original(self, *arguments)

    return connect


@contextmanager
def remembered_starts():
    """Remember for each thread started meanwhile which line started it."""
    original = threading.Thread.start

    def start(self):
        self.started_at = traceback.extract_stack(limit=2)[0]
        return original(self)

    threading.Thread.start = start
    try:
        yield
    finally:
        threading.Thread.start = original


def leaked_threads(before, patience_s=2.0):
    """What to say of each thread that was not there before and does not end by itself in time."""
    leaked = []
    for thread in threading.enumerate():
        is_ours = thread not in before and not isinstance(thread, threading._DummyThread)
        if is_ours and not any(name in repr(thread).lower() for name in _ALLOWED_THREADS):
            thread.join(patience_s)
            if thread.is_alive():
                at = getattr(thread, "started_at", None)
                leaked.append(f"{thread.name}, started at {at.filename}:{at.lineno}" if at else thread.name)
    return leaked


def running_qthreads():
    """The names of Qt threads that still run; one that is collected while it runs aborts the process."""
    from PySide6.QtCore import QThread
    from shiboken6 import isValid

    # By type(), since asking some libraries' lazy modules for their __class__ imports what they stand for.
    threads = [item for item in gc.get_objects() if issubclass(type(item), QThread) and isValid(item)]
    main = QThread.currentThread()
    return [item.objectName() or repr(item) for item in threads if item is not main and item.isRunning()]


def child_processes():
    """Process ids of the living children of this process, with their command lines. Linux only.

    The nursery of decoding processes stays until the end; those that it made do not.
    """
    running, makers = list(_processes()), nurseries()
    ours = [(pid, command) for pid, parent, command in running if parent == os.getpid()]
    found = [(pid, command) for pid, command in ours if pid not in makers]
    found += [(pid, f"decoding, of {parent}") for pid, parent, _ in running if parent in makers]
    return {pid: command for pid, command in found if not any(word in command for word in _ALLOWED_CHILDREN)}


def nurseries():
    """Process ids of those of this process that make decoding processes."""
    return {pid for pid, parent, command in _processes() if parent == os.getpid() and _NURSERY in command}


def _processes():
    """Process id, parent and command line of every process that is no zombie."""
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, parent = stat.read_text().rpartition(")")[2].split()[:2]
            command = (stat.parent / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:  # it ended meanwhile
            continue
        if state != "Z":
            yield int(stat.parent.name), int(parent), command.strip()
