"""What Linux refuses a process that fetches a stream: any socket but the Internet's, paths, programs, others' memory.

By seccomp, so it holds for native code and cannot be taken back. Sockets within the computer are refused since
behind them are the display, the session bus and whatever else would run programs for whoever asks.
"""

import sys

from mmdesk.core.no_network import REFUSE, filter_sockets

_INTERNET = (2, 10, 16)  # AF_INET, AF_INET6, and AF_NETLINK, by which libc asks which of them there are
# Numbers of system calls, asm/unistd.h: those that open or run what a path names, or reach into others.
_REFUSED = (
    {"x86_64": 2},  # open
    {"x86_64": 85},  # creat
    {"x86_64": 257, "aarch64": 56},  # openat
    {"x86_64": 437, "aarch64": 437},  # openat2
    {"x86_64": 304, "aarch64": 265},  # open_by_handle_at
    {"x86_64": 59, "aarch64": 221},  # execve
    {"x86_64": 322, "aarch64": 281},  # execveat
    {"x86_64": 101, "aarch64": 117},  # ptrace
    {"x86_64": 310, "aarch64": 270},  # process_vm_readv
    {"x86_64": 311, "aarch64": 271},  # process_vm_writev
    {"x86_64": 438, "aarch64": 438},  # pidfd_getfd
)
_CONNECT = {"x86_64": 42, "aarch64": 203}


def refuse_all_but_lines() -> bool:
    """From now on; whether the system does."""
    return sys.platform == "linux" and filter_sockets(REFUSE, _INTERNET, _REFUSED)


def refuse_more_lines() -> bool:
    """The same, and from now on no new socket of any kind, nor a new place for an old one."""
    return sys.platform == "linux" and filter_sockets(REFUSE, (), [_CONNECT])
