"""Landlock (Linux): this process, from now on, opens no path, speaks no TCP and signals nobody else.

https://docs.kernel.org/userspace-api/landlock.html. By ctypes, since no library keeps up with it: three
system calls whose numbers are the same on every architecture. Descriptors that are open already stay usable.
"""

import ctypes
import os
import struct
import sys
from collections.abc import Sequence
from contextlib import suppress

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_ASK_VERSION = 1
_BENEATH, _READ_FILE = 1, 1 << 2
_NO_NEW_PRIVILEGES = 38  # of prctl
_PATHS = {1: 13, 2: 14, 3: 15, 5: 16}  # ABI from which on there are so many rights about paths
_TCP = 0b11  # bind and connect, from ABI 4 on
_OUTSIDE = 0b11  # abstract sockets and signals, from ABI 6 on


def restrict(keeps_tcp: bool = False, readable: Sequence[str] = ()) -> int:
    """Take the rights away, for ever and for this thread. The kernel's ABI, or 0 where it has no Landlock.

    `keeps_tcp`: but connections, for a process that fetches. `readable`: but these files, and to read alone.
    """
    if not sys.platform.startswith("linux"):
        return 0
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    abi = int(libc.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), _ASK_VERSION))
    if abi < 1:
        return 0
    # Handled without a rule that allows anything: all of them are refused.
    paths = (1 << max(count for first, count in _PATHS.items() if first <= abi)) - 1
    ruleset = struct.pack("<Q", paths)
    if abi >= 4:
        ruleset += struct.pack("<Q", 0 if keeps_tcp else _TCP)
    if abi >= 6:
        ruleset += struct.pack("<Q", _OUTSIDE)
    descriptor = int(libc.syscall(_CREATE_RULESET, ruleset, ctypes.c_size_t(len(ruleset)), 0))
    if descriptor < 0:
        return 0
    for path in readable:
        _allow_reading(libc, descriptor, path)
    no_more = libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) == 0
    done = no_more and libc.syscall(_RESTRICT_SELF, descriptor, 0) == 0
    os.close(descriptor)
    return abi if done else 0


def _allow_reading(libc: ctypes.CDLL, ruleset: int, path: str) -> None:
    with suppress(OSError):  # one that is not there needs no rule
        opened = os.open(path, os.O_PATH | os.O_CLOEXEC)
        rule = struct.pack("<Qi", _READ_FILE, opened)
        libc.syscall(_ADD_RULE, ruleset, _BENEATH, rule, 0)
        os.close(opened)
