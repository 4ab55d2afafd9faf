"""A process that has imported everything and makes decoding processes by parting in two: a few ms each.

It never sees a byte of a file or a stream, and has one thread. Linux only; elsewhere parting is not safe
after such imports, see `child_process`. Its messages, over a socket that keeps them apart, from its parent:
`part` or `line` with two descriptors, answered by the id of a process that decodes a file or a stream, or
fetches one, or by an error's number below zero; `end` with an id, answered by how that process ended.
"""

import errno
import os
import signal
import socket
import sys
import time
from contextlib import suppress

from mmdesk.capture.decoding.fetching import fetch
from mmdesk.capture.decoding.imports import import_all
from mmdesk.capture.decoding.limits import end_with_parent
from mmdesk.capture.decoding.nursery_orders import ANSWER, END, FETCH, NONE, ORDER, PART
from mmdesk.capture.decoding.serving import serve
from mmdesk.core.no_network import drop_network

_PATIENCE_S = 1.0  # for one that seems to be ending by itself


def main(control: socket.socket) -> None:
    """Obey until the parent is gone; then end all that are left."""
    import_all()
    children: set[int] = set()
    while True:
        order, descriptors, *_ = socket.recv_fds(control, ORDER.size, 2)
        if len(order) != ORDER.size:
            break
        what, pid, at_once = ORDER.unpack(order)
        if what in (PART, FETCH) and len(descriptors) == 2:
            pid = _part(control, what, *descriptors)
            if pid > 0:
                children.add(pid)
            control.send(ANSWER.pack(pid))
        elif what == END and pid in children:
            children.discard(pid)
            control.send(ANSWER.pack(_end(pid, at_once)))
        else:
            for one in descriptors:  # where there was no room for both
                os.close(one)
            control.send(ANSWER.pack(NONE))
    for pid in children:
        _end(pid, at_once=True)


def _part(control: socket.socket, what: bytes, channel: int, file: int) -> int:
    """The new process's id, or an error's number below zero; in the new one, serve or fetch, for ever."""
    try:
        pid = os.fork()
    except OSError as error:  # no room for another process, or no memory: so it may not be for the next file
        pid = -(error.errno or errno.EAGAIN)
    if pid:
        os.close(channel)
        os.close(file)
        return pid
    try:
        end_with_parent()
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        control.close()
        os.environ.clear()
        if what == FETCH:
            fetch(socket.socket(fileno=channel), file)
        else:
            drop_network()
            serve(socket.socket(fileno=channel), file)
    finally:
        os._exit(0)


def _end(pid: int, at_once: bool) -> int:
    """How it ended, as subprocess says it: an exit status, or a signal's number below zero."""
    until = time.monotonic() + (0.0 if at_once else _PATIENCE_S)
    found, status = os.waitpid(pid, os.WNOHANG)
    while not found and time.monotonic() < until:
        time.sleep(0.005)
        found, status = os.waitpid(pid, os.WNOHANG)
    if not found:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
        _, status = os.waitpid(pid, 0)
        return 0  # ended by us
    return os.waitstatus_to_exitcode(status)


def run() -> None:
    """Begin with the socket that the first argument names."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    main(socket.socket(fileno=int(sys.argv[1])))
    os._exit(0)  # nothing in it is worth being taken apart


if __name__ == "__main__":
    run()
