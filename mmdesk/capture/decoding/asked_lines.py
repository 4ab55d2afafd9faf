"""Linux: a process that fetches asks for each connection, and the window's process makes it, or does not.

The child's side; the other one is `lines`. The kernel holds each connect(2) back and tells whoever has the
listener (seccomp_unotify(2), from Linux 5.6 on). What would reach others without a connect(2) is refused.
"""

import os
import socket

from mmdesk.capture.decoding.call_filter import ASK, LISTEN, Rule, With, install, refuse

_CONNECT = (42, 203)
# Messages to an address; with them all of sendmsg's, whose address lies in memory.
_ELSEWHERE = (
    Rule((46, 211)),  # sendmsg
    Rule((307, 269)),  # sendmmsg
    Rule((44, 206), argument=With.NOTHING, at=4),  # sendto
    Rule((49, 200)),  # bind
    Rule((50, 201)),  # listen
)


def prepare() -> None:
    """Before names are looked up: let libc ask name servers by calls that are not refused later."""
    os.environ["RES_OPTIONS"] = "single-request edns0"


def ask_for_lines() -> int | None:
    """From now on. The listener, to be handed over; None where the system cannot."""
    listener = install([Rule(_CONNECT, ASK)], LISTEN)
    return listener if listener >= 0 else None


def hand_over(channel: socket.socket, listener: int) -> None:
    """Give the listener away, and with it the last word. Raises OSError."""
    socket.send_fds(channel, [b"l"], [listener])
    os.close(listener)  # or it could answer itself
    if not refuse(_ELSEWHERE):
        raise OSError("no filter of system calls")
