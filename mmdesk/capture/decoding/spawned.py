"""What a decoding process that is a new Python does: import everything, wait for its file, and serve."""

import base64
import os
import signal
import socket
import sys

from mmdesk.capture.decoding.fetching import fetch
from mmdesk.capture.decoding.imports import import_all
from mmdesk.capture.decoding.nursery_orders import FETCH, PART
from mmdesk.capture.decoding.serving import serve
from mmdesk.core.no_network import drop_network
from mmdesk.core.strict_json import read_object


def main() -> None:
    """Serve the file, or fetch the stream, that the parent hands over; end where it does not any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    import_all()
    handed = _on_windows() if sys.platform == "win32" else _handed(socket.socket(fileno=int(sys.argv[1])))
    if handed is not None:
        what, channel, descriptor = handed
        os.environ.clear()
        if what == FETCH:
            fetch(channel, descriptor)
        else:
            drop_network()
            serve(channel, descriptor)
    os._exit(0)  # threads of decoders may hang at an end in good order


def _handed(orders: socket.socket) -> tuple[bytes, socket.socket, int] | None:
    with orders:
        order, descriptors, *_ = socket.recv_fds(orders, len(PART), 2)
    if order not in (PART, FETCH) or len(descriptors) != 2:
        return None
    return order, socket.socket(fileno=descriptors[0]), descriptors[1]


def _on_windows() -> tuple[bytes, socket.socket, int] | None:
    if sys.platform == "win32":
        import msvcrt

        line = sys.stdin.buffer.readline(1 << 16)
        if line:
            said = read_object(line)
            channel = socket.fromshare(base64.b64decode(said["channel"]))
            what, access = (FETCH, os.O_WRONLY) if said["fetches"] else (PART, os.O_RDONLY)
            return what, channel, msvcrt.open_osfhandle(said["file"], access | os.O_BINARY)
    return None


if __name__ == "__main__":
    main()
