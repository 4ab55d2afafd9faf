"""A filter of system calls (Linux, seccomp) from rules: which are refused, and with which arguments.

https://docs.kernel.org/userspace-api/seccomp_filter.html. It holds for native code, and cannot be taken back.
Pointers cannot be followed, so rules are about numbers, of which the lower 32 bits count.
"""

import platform
import struct
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from mmdesk.core.no_network import ALLOW, REFUSE, UNKNOWN_CALL, install_filter, machine

UNKNOWN = UNKNOWN_CALL
"""The answer of a kernel that has no such call."""
ASK = 0x7FC00000
"""Whoever listens is asked (SECCOMP_RET_USER_NOTIF)."""
LISTEN = 8 | 16  # and an error's number in the place of a thread's id, where not all threads could follow
_X32 = 0x40000000
# BPF_LD|W|ABS, BPF_JMP|JEQ|K, BPF_JMP|JGE|K, BPF_JMP|JSET|K, BPF_RET|K
_LOAD, _EQUAL, _AT_LEAST, _BITS, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_NUMBER, _ARCH, _ARGUMENTS = 0, 4, 16  # places in struct seccomp_data


class With(Enum):
    """With which argument a call is allowed."""

    ONE_OF_THESE = auto()
    NONE_OF_THESE = auto()
    THESE_BITS = auto()
    NOTHING = auto()  # no bit of all 64: a pointer to nothing


@dataclass(frozen=True, slots=True)
class Rule:
    """A call, by its number on x86_64 and aarch64, and its answer, but where an argument is right."""

    numbers: tuple[int | None, int | None]
    answer: int = REFUSE
    argument: With | None = None
    at: int = 0  # which argument
    values: tuple[int, ...] = ()


def refuse(rules: Iterable[Rule]) -> bool:
    """From now on, in all threads; False where the system knows no such filter."""
    return install(rules) == 0


def install(rules: Iterable[Rule], flags: int = 0) -> int:
    """The same; with LISTEN the descriptor of who is asked. Below 0 where the system knows no such filter."""
    known = machine()
    if sys.platform != "linux" or known is None:
        return -1
    which = 0 if platform.machine() == "x86_64" else 1
    return install_filter(_code(known[0], which, rules), flags)


def _code(arch: int, which: int, rules: Iterable[Rule]) -> bytes:
    """The filter. Each rule is a block of its own, which is leapt over for other calls. linux/filter.h"""
    code = _step(_LOAD, _ARCH) + _step(_EQUAL, arch, 1, 0) + _step(_RETURN, REFUSE)
    code += _step(_LOAD, _NUMBER) + _step(_AT_LEAST, _X32, 0, 1) + _step(_RETURN, REFUSE)
    for rule in rules:
        number = rule.numbers[which]
        if number is not None:
            block = _block(rule)
            code += _step(_EQUAL, number, 0, len(block) // 8) + block
    return code + _step(_RETURN, ALLOW)


def _block(rule: Rule) -> bytes:
    if rule.argument is None:
        return _step(_RETURN, rule.answer)
    if rule.argument is With.NOTHING:
        low, high = (_step(_LOAD, _ARGUMENTS + 8 * rule.at + half) for half in (0, 4))
        code = low + _step(_EQUAL, 0, 0, 2) + high + _step(_EQUAL, 0, 1, 0)
        return code + _step(_RETURN, rule.answer) + _step(_RETURN, ALLOW)
    test = _BITS if rule.argument is With.THESE_BITS else _EQUAL
    found, otherwise = (ALLOW, rule.answer)
    if rule.argument is With.NONE_OF_THESE:
        found, otherwise = otherwise, found
    code = _step(_LOAD, _ARGUMENTS + 8 * rule.at)
    for left, value in zip(range(len(rule.values), 0, -1), rule.values, strict=True):
        code += _step(test, value, left, 0)
    return code + _step(_RETURN, otherwise) + _step(_RETURN, found)


def _step(what: int, number: int, if_so: int = 0, if_not: int = 0) -> bytes:
    return struct.pack("HBBI", what, if_so, if_not, number)
