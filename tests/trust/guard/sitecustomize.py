"""Loaded by every Python that is started with this folder in PYTHONPATH, before the program and each child.

Whatever Python does with a socket is appended to the file MMDESK_SOCKETS_SEEN. With MMDESK_NO_SOCKETS=1 the
system kills the process, and each child of it, that asks for a network socket, be it from native code.
"""

import os
import sys

_SEEN = os.environ["MMDESK_SOCKETS_SEEN"]


def _note(event, arguments):
    if event.startswith("socket."):
        first, second = [*arguments, None, None][:2]
        # A new socket does not know its family yet; of a name that is looked up there is none.
        family = second if event == "socket.__new__" else getattr(first, "family", first)
        address = second if event in ("socket.connect", "socket.bind", "socket.sendto") else ""
        line = f"{os.getpid()} {event} family={family!s} {address!r}\n".encode()
        descriptor = os.open(_SEEN, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            os.write(descriptor, line)
        finally:
            os.close(descriptor)


sys.addaudithook(_note)
if os.environ.get("MMDESK_NO_SOCKETS") == "1":
    from mmdesk.core.no_network import KILL, filter_sockets

    if not filter_sockets(KILL):
        raise SystemExit("this system has no filter for sockets")
