"""What Linux refuses a process that fetches a stream: other sockets, programs, paths.

By seccomp, so it holds for native code and cannot be taken back. Sockets within the computer are refused:
behind them are the display, the session bus and whatever else would run programs for whoever asks.
"""

import sys

from mmdesk.core.no_network import REFUSE, filter_sockets

_INTERNET = (2, 10, 16)  # AF_INET, AF_INET6, and AF_NETLINK, by which libc asks which of them there are
# Numbers of system calls, asm/unistd.h: those that run what a path names, reach into others, or open what
# Landlock does not know.
_REFUSED = (
    {"x86_64": 304, "aarch64": 265},  # open_by_handle_at
    {"x86_64": 59, "aarch64": 221},  # execve
    {"x86_64": 322, "aarch64": 281},  # execveat
    {"x86_64": 101, "aarch64": 117},  # ptrace
    {"x86_64": 310, "aarch64": 270},  # process_vm_readv
    {"x86_64": 311, "aarch64": 271},  # process_vm_writev
    {"x86_64": 438, "aarch64": 438},  # pidfd_getfd
)
# What Landlock would close: opening, making, moving and removing what a path names, and signals to others.
_PATHS = (
    {"x86_64": 2},  # open
    {"x86_64": 85},  # creat
    {"x86_64": 257, "aarch64": 56},  # openat
    {"x86_64": 437, "aarch64": 437},  # openat2
    {"x86_64": 76, "aarch64": 45},  # truncate
    {"x86_64": 82},  # rename
    {"x86_64": 264, "aarch64": 38},  # renameat
    {"x86_64": 316, "aarch64": 276},  # renameat2
    {"x86_64": 83},  # mkdir
    {"x86_64": 258, "aarch64": 34},  # mkdirat
    {"x86_64": 84},  # rmdir
    {"x86_64": 86},  # link
    {"x86_64": 265, "aarch64": 37},  # linkat
    {"x86_64": 87},  # unlink
    {"x86_64": 263, "aarch64": 35},  # unlinkat
    {"x86_64": 88},  # symlink
    {"x86_64": 266, "aarch64": 36},  # symlinkat
    {"x86_64": 133},  # mknod
    {"x86_64": 259, "aarch64": 33},  # mknodat
    {"x86_64": 90},  # chmod
    {"x86_64": 268, "aarch64": 53},  # fchmodat
    {"x86_64": 92},  # chown
    {"x86_64": 260, "aarch64": 54},  # fchownat
    {"x86_64": 62, "aarch64": 129},  # kill
    {"x86_64": 200, "aarch64": 130},  # tkill
    {"x86_64": 424, "aarch64": 424},  # pidfd_send_signal
)
_CONNECT = {"x86_64": 42, "aarch64": 203}


def refuse_all_but_lines(paths: bool) -> bool:
    """From now on; whether the system does. `paths`: also what Landlock would close, where there is none."""
    refused = (*_REFUSED, *_PATHS) if paths else _REFUSED
    return sys.platform == "linux" and filter_sockets(REFUSE, _INTERNET, refused)


def refuse_more_lines() -> bool:
    """The same, and from now on no new socket of any kind, nor a new place for an old one."""
    return sys.platform == "linux" and filter_sockets(REFUSE, (), [_CONNECT])
