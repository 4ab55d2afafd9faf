"""What a decoding process may use and reach, set in it after all imports and before the first hostile byte.

One that fetches a stream keeps sockets and loses the rest: see `line_filter`.
Linux: no new descriptor of any kind (so no file, no socket), no path by Landlock, no capability, no call by
which it could part in two, reach into others or change what files are (`refused_calls`), bounded memory and
computing time, no file grown, no core dumped; it ends with the process that made it. macOS: the
same limits but the last, and a profile of its sandbox in Landlock's place. Windows: see `windows_job`, set
from outside. RLIMIT_NPROC is not set: it counts threads of all programs of a user, and decoders need some.
"""

import ctypes
import os
import signal
import sys
from contextlib import suppress
from dataclasses import dataclass

from mmdesk.capture.decoding import landlock
from mmdesk.capture.decoding.call_filter import refuse
from mmdesk.capture.decoding.line_filter import refuse_all_but_lines
from mmdesk.capture.decoding.refused_calls import bounds, rules
from mmdesk.core.no_network import Refused, refused

MAX_MEMORY = 2 << 30  # bytes beside what a process has when it begins; the largest picture takes a fifth
FIRST_CPU_S = 300  # until the parent grants more, see `computing_time`
_PARENT_DEATH_SIGNAL = 1  # of prctl
_CAPABILITY_VERSION_3 = 0x20080522
_LINE_DESCRIPTORS = 64  # of one that fetches: a playlist's streams, and what looks names up
_RANDOM = ("/dev/urandom",)  # without it FFmpeg takes a second to be unpredictable
_SANDBOX = (
    "(version 1)(allow default)(deny file-write*)(deny process-fork)(deny process-exec)"
    '(deny signal (target others))(deny file-read-data (subpath "/Users") (subpath "/Volumes"))'
)
_NO_NETWORK = "(deny network*)"


@dataclass(frozen=True, slots=True)
class Limited:
    """What was really taken away: not every system and kernel can."""

    descriptors: bool
    memory: bool
    paths: bool  # by Landlock, a filter or the sandbox: it holds even against one who can lift the others
    network: bool  # by a filter or the sandbox: all of it; of one that fetches, all but the Internet
    lines: bool = False  # of one that fetches: all connections but to the computer that the user named


def end_with_parent() -> None:
    """Be killed when the thread that made this process ends (Linux)."""
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None).prctl(_PARENT_DEATH_SIGNAL, signal.SIGKILL, 0, 0, 0)


def apply(keeps_line: bool = False) -> Limited:
    """Take away, for ever, whatever decoding does not need; or fetching, which keeps the network."""
    if sys.platform == "win32":
        return Limited(descriptors=False, memory=True, paths=False, network=False)  # memory: by its job
    import resource

    begun = _begun_with()  # while it can still be read
    if sys.platform == "darwin":
        is_apart = has_filter = _sandbox(keeps_line)
    else:
        is_apart = landlock.restrict(keeps_line, _RANDOM if keeps_line else ()) > 0
        has_filter = refuse_all_but_lines() if keeps_line else refused() is Refused.BY_SYSTEM
    has_memory = _bound_memory(*begun)
    _set(resource.RLIMIT_CORE, 0)
    _set(resource.RLIMIT_FSIZE, 0)
    if sys.platform.startswith("linux"):  # elsewhere nobody could grant more
        _set(resource.RLIMIT_CPU, FIRST_CPU_S, resource.RLIM_INFINITY)
    # Lower than all that are open: they stay, and none can be added. Who fetches could not wait with none.
    has_descriptors = _set(resource.RLIMIT_NOFILE, _LINE_DESCRIPTORS if keeps_line else 0)
    _drop_capabilities()
    has_calls = refuse(bounds()) and refuse(rules(os.getpid(), paths=not is_apart))
    return Limited(has_descriptors, has_memory, is_apart or has_calls, has_filter)


def _set(which: int, soft: int, hard: int | None = None) -> bool:
    import resource

    with suppress(ValueError, OSError):
        resource.setrlimit(which, (soft, soft if hard is None else hard))
        return True
    return False


def _bound_memory(data: int, addresses: int) -> bool:
    import resource

    done = _set(resource.RLIMIT_DATA, data + MAX_MEMORY)
    if sys.platform.startswith("linux"):  # stacks of threads take many, and files that are mapped
        _set(resource.RLIMIT_AS, addresses + 2 * MAX_MEMORY)
    return done


def _begun_with() -> tuple[int, int]:
    """Bytes of data that this process has already, and of addresses; or a good guess."""
    found = {}
    with suppress(OSError, ValueError), open("/proc/self/status", encoding="ascii") as status:
        for line in status:
            name, _, said = line.partition(":")
            if name in ("VmData", "VmSize"):
                found[name] = int(said.split()[0]) << 10
    return found.get("VmData", 256 << 20), found.get("VmSize", 640 << 20)


def _drop_capabilities() -> None:
    """Root's rights, where mmdesk runs as root: with them limits could be raised again."""
    if sys.platform.startswith("linux"):
        header = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION_3, 0)
        none = (ctypes.c_uint32 * 6)()
        ctypes.CDLL(None).capset(header, none)


def _sandbox(keeps_line: bool) -> bool:
    """The sandbox of macOS, by the function that browsers still use for theirs."""
    problem, profile = ctypes.c_char_p(), _SANDBOX if keeps_line else _SANDBOX + _NO_NETWORK
    try:
        return bool(ctypes.CDLL(None).sandbox_init(profile.encode(), 0, ctypes.byref(problem)) == 0)
    except AttributeError:
        return False
