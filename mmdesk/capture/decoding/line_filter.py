"""What Linux refuses a process that fetches a stream: sockets but those of the Internet.

By seccomp, so it holds for native code and cannot be taken back. Sockets within the computer are refused:
behind them are the display, the session bus and whatever else would run programs for whoever asks.
"""

import sys

from mmdesk.core.no_network import REFUSE, filter_sockets

_INTERNET = (2, 10, 16)  # AF_INET, AF_INET6, and AF_NETLINK, by which libc asks which of them there are
_CONNECT = {"x86_64": 42, "aarch64": 203}


def refuse_all_but_lines() -> bool:
    """From now on; whether the system does."""
    return sys.platform == "linux" and filter_sockets(REFUSE, _INTERNET)


def refuse_more_lines() -> bool:
    """The same, and from now on no new socket of any kind, nor a new place for an old one."""
    return sys.platform == "linux" and filter_sockets(REFUSE, (), [_CONNECT])
