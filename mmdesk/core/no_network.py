"""Giving the network up: a process that needs none lets the system refuse it every network socket.

On Linux by a seccomp filter, which holds for native code, for every thread and for every child, and cannot be
taken back; elsewhere by Python's audit hook, which holds for this process's Python code. Sockets within the
computer (UNIX: display, sound server) and the kernel's own messages (netlink: devices) stay.
"""

import ctypes
import errno
import platform
import socket
import struct
import sys
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any


class Refused(StrEnum):
    """Who refuses this process the network."""

    BY_SYSTEM = "by the system"
    BY_PYTHON = "by Python alone"


_PR_SET_NO_NEW_PRIVS, _SET_MODE_FILTER, _ALL_THREADS = 38, 1, 1
_IO_URING_SETUP = 425  # a ring can make sockets past any filter on `socket`
_X32 = 0x40000000  # the same calls again, by other numbers; no program of today needs them
# By machine: AUDIT_ARCH_*, the numbers of socket(2) and seccomp(2). linux/audit.h, asm/unistd.h
_MACHINES = {"x86_64": (0xC000003E, 41, 317), "aarch64": (0xC00000B7, 198, 277)}
_UNIX, _NETLINK = 1, 16
# BPF_LD|W|ABS, BPF_JMP|JEQ|K, BPF_JMP|JGE|K, BPF_RET|K
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_NUMBER, _ARCH, _FAMILY = 0, 4, 16  # places in struct seccomp_data; the low half of the first argument
ALLOW, _ERRNO, KILL = 0x7FFF0000, 0x00050000, 0x80000000
REFUSE, UNKNOWN_CALL = _ERRNO | errno.EACCES, _ERRNO | errno.ENOSYS
_PYTHON_EVENTS = ("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo")
LOOPBACK = ("127.", "::1")
"""How addresses begin that never leave the computer."""
_held: list[Refused] = []


def drop_network() -> Refused:
    """Refuse this process, and its children to come, every network socket from now on; who refuses it.

    A second call changes nothing.
    """
    if not _held:
        is_refused = sys.platform == "linux" and filter_sockets(REFUSE)
        if not is_refused:
            sys.addaudithook(_refuse_in_python)
        _held.append(Refused.BY_SYSTEM if is_refused else Refused.BY_PYTHON)
    return _held[0]


def refused() -> Refused | None:
    """Who refuses this process the network; None when nobody was asked to."""
    return _held[0] if _held else None


def filter_sockets(
    answer: int, families: Sequence[int] = (_UNIX, _NETLINK), calls: Sequence[Mapping[str, int]] = ()
) -> bool:
    """Let Linux give this `answer` (SECCOMP_RET_*) to every socket that is asked for, but of these families.

    `calls` are answered so, too: each is the number of a system call, by machine (platform.machine).
    False where the system knows no such filter: another machine, an old kernel, a container that forbids it.
    """
    known = machine()
    if known is None:
        return False
    arch, number, _ = known
    numbers = [call[platform.machine()] for call in calls if platform.machine() in call]
    return install_filter(_code(arch, number, answer, families, numbers)) == 0


def machine() -> tuple[int, int, int] | None:
    """AUDIT_ARCH_*, and the numbers of socket(2) and seccomp(2) here; None on machines that are not known."""
    return _MACHINES.get(platform.machine()) if sys.byteorder == "little" else None


def install_filter(code: bytes, flags: int = 0) -> int:
    """Let Linux ask these steps (struct sock_filter) about each call of all threads.

    What seccomp(2) returns with these flags of its own; below 0 where it does not.
    """
    known = machine()
    if known is None:
        return -1
    library = ctypes.CDLL(None, use_errno=True)
    kept = ctypes.create_string_buffer(code, len(code))  # has to outlive the call
    program = struct.pack("HxxxxxxP", len(code) // 8, ctypes.addressof(kept))
    if library.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return -1
    return int(library.syscall(known[2], _SET_MODE_FILTER, _ALL_THREADS | flags, program))


def _code(arch: int, socket_number: int, answer: int, families: Sequence[int], calls: Sequence[int]) -> bytes:
    """The filter. Each step: code, where to go on if so and if not, a number. linux/filter.h"""
    steps: list[tuple[int, str, str, int]] = [
        (_LOAD, "", "", _ARCH),
        (_EQUAL, "", "answer", arch),
        (_LOAD, "", "", _NUMBER),
        (_AT_LEAST, "answer", "", _X32),
        (_EQUAL, "unknown", "", _IO_URING_SETUP),  # "there is none", as on older kernels
        *((_EQUAL, "answer", "", call) for call in calls),
        (_EQUAL, "", "allow", socket_number),
        (_LOAD, "", "", _FAMILY),
        *((_EQUAL, "allow", "", family) for family in families),
    ]
    ends = {"answer": answer, "allow": ALLOW, "unknown": UNKNOWN_CALL}
    places = {name: len(steps) + number for number, name in enumerate(ends)}
    code = b""
    for at, (what, if_so, if_not, number) in enumerate(steps):
        leaps = [places[name] - at - 1 if name else 0 for name in (if_so, if_not)]
        code += struct.pack("HBBI", what, *leaps, number)
    return code + b"".join(struct.pack("HBBI", _RETURN, 0, 0, end) for end in ends.values())


def _refuse_in_python(event: str, arguments: tuple[Any, ...]) -> None:
    if event not in _PYTHON_EVENTS:
        return
    if event != "socket.getaddrinfo":
        family = getattr(arguments[0], "family", None)
        host = str(next(iter(arguments[-1] or ()), "")) if isinstance(arguments[-1], tuple) else ""
        # Windows has no other pair of sockets than two that are connected within the computer.
        if family not in (socket.AF_INET, socket.AF_INET6) or host.startswith(LOOPBACK):
            return
    raise PermissionError(errno.EACCES, "mmdesk gave the network up")
