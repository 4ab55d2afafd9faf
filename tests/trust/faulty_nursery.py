"""A nursery whose decoding processes do harm: which, the file's name says; at the fifth moment, or at once.

It is the real one but for that: the processes are as limited as the real ones when they begin to do harm.
"""

import ctypes
import fcntl
import json
import os
import platform
import resource
import signal
import socket
import stat
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from mmdesk.capture.decoding import limits, nursery
from mmdesk.capture.decoding.answers import Answers

# It is there to be removed, if anything may be: whoever runs these tests may be allowed everything.
DOOMED = Path(tempfile.gettempdir()) / "mmdesk-nobody-needs-this"
DOOMED.touch()
_SET_FLAGS = 0x40086602  # FS_IOC_SETFLAGS, of linux/fs.h
_PARENT_DEATH_SIGNAL = 1
_SHMGET, _PTRACE, _PRCTL, _IO_URING_SETUP = 29, 101, 157, 425  # asm/unistd_64.h
LIES = {
    "huge": ({"over": False}, {"picture": np.zeros((2, 4000, 3), np.uint8)}),
    "flat": ({"over": False}, {"picture": np.zeros((20, 20), np.uint8)}),
    "numbers": ({"over": False}, {"picture": np.zeros((20, 20, 3), np.float32)}),
    "noise": ({"over": False}, {"sound": np.full(100, np.nan, np.float32)}),
    "longsound": ({"over": False}, {"sound": np.zeros(1_000_000, np.float32)}),
    "words": ({"over": False, "text": "x" * 500_000}, {}),
    "backwards": ({"over": False, "start_s": 9.0, "end_s": 1.0}, {}),
    "unfinished": ({}, {}),
    "errors": ({"over": True, "errors": ["x" * 5000]}, {}),
    "manyerrors": ({"over": True, "errors": ["x"] * 5000}, {}),
}
USUAL = {"start_s": 5.0, "end_s": 5.2, "text": None, "same_sound": False, "errors": []}


def segfault() -> None:
    ctypes.string_at(0)


def abort() -> None:
    os.abort()


def killed() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def leaves() -> None:
    os._exit(0)


def sleeps() -> None:
    time.sleep(1000)


def spins() -> None:
    while True:
        pass


def eats() -> None:
    kept = []
    while True:
        kept.append(np.ones(16 << 20, np.uint8))


def garbage() -> None:
    os.write(_channel(), os.urandom(100_000))


def endless() -> None:
    head = json.dumps({"fields": {}, "arrays": {"a": ["u1", [60_000_000, 100_000]]}}).encode()
    os.write(_channel(), len(head).to_bytes(4, "little") + head)
    time.sleep(1000)


def deep() -> None:
    head = b"[" * 500_000
    os.write(_channel(), len(head).to_bytes(4, "little") + head)


def longhead() -> None:
    os.write(_channel(), b"\xff\xff\xff\xff")
    time.sleep(1000)


def drips() -> None:
    head = b'{"fields": {}, "arrays": {}}'
    for byte in len(head).to_bytes(4, "little") + head:
        time.sleep(0.3)
        os.write(_channel(), bytes([byte]))
    time.sleep(1000)


def escapes() -> dict[str, str]:
    """What a process that was taken over may try, and what came of it."""
    return {name: _tried(attempt) for name, attempt in ATTEMPTS.items()}


def _connect() -> None:
    socket.create_connection(("127.0.0.1", int(os.environ.get("PORT", "9"))), 1)


def _grow() -> None:
    own = next(fd for fd in range(1000) if stat.S_ISREG(_mode(fd)))
    os.write(own, b"x")


def _raise_limits() -> None:
    for which in (resource.RLIMIT_NOFILE, resource.RLIMIT_DATA, resource.RLIMIT_FSIZE):
        try:
            resource.setrlimit(which, (1 << 33, 1 << 33))
        except (ValueError, OSError):
            continue
        return
    raise PermissionError("no limit could be raised")


def _outlive() -> None:
    """Part in two: what is made so, nobody knows, and nobody ends."""
    pid = os.fork()
    if not pid:
        os._exit(0)
    os.waitpid(pid, 0)


def _held() -> int:
    """The descriptor of the file or the pipe; of Python's own files none is opened for writing."""
    return next(fd for fd in range(3, 1000) if stat.S_ISREG(_mode(fd)) or stat.S_ISFIFO(_mode(fd)))


def _call(number: int, *arguments: int) -> None:
    """A system call that Python does not know (x86_64)."""
    if platform.machine() != "x86_64":
        raise PermissionError("not tried on this machine")
    library = ctypes.CDLL(None, use_errno=True)
    if library.syscall(number, *(ctypes.c_long(one) for one in arguments)) < 0:
        raise OSError(ctypes.get_errno(), "refused")


ATTEMPTS = {
    "read a file": lambda: Path("/etc/passwd").read_text(),
    "list a folder": lambda: os.listdir("/"),
    "make a file": lambda: Path("/tmp/mmdesk-was-here").touch(),
    "remove a file": lambda: os.unlink(DOOMED),
    "connect": _connect,
    "send a datagram": lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(
        b"x", ("127.0.0.1", 9)
    ),
    "close one and connect": lambda: (os.close(0), socket.socket(socket.AF_INET, socket.SOCK_DGRAM)),
    "run a program": lambda: os.execv("/bin/true", ["true"]),
    "end its parent": lambda: os.kill(os.getppid(), signal.SIGTERM),
    "write into the file": _grow,
    "raise its limits": _raise_limits,
    "read its parent's memory": lambda: Path(f"/proc/{os.getppid()}/mem").read_bytes(),
    "part in two": _outlive,
    "open a file to everybody": lambda: os.chmod(DOOMED, 0o777),
    "open its file to everybody": lambda: os.fchmod(_held(), os.fstat(_held()).st_mode),
    "give a file another owner": lambda: os.chown(DOOMED, -1, os.getgid()),
    "turn the clock of a file back": lambda: os.utime(DOOMED, (1, 1)),
    "turn the clock of its file back": lambda: os.utime(_held()),
    "write on a file's label": lambda: os.setxattr(DOOMED, "user.mmdesk", b"x"),
    "hold its file against others": lambda: fcntl.flock(_held(), fcntl.LOCK_SH),
    "hold a part of its file": lambda: fcntl.lockf(_held(), fcntl.LOCK_SH | fcntl.LOCK_NB),
    "make its file unchangeable": lambda: fcntl.ioctl(_held(), _SET_FLAGS, bytes(8)),
    "take more computing time": lambda: resource.prlimit(
        0, resource.RLIMIT_CPU, (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
    ),
    "stop its parent's computing": lambda: resource.prlimit(
        os.getppid(), resource.RLIMIT_CPU, resource.prlimit(os.getppid(), resource.RLIMIT_CPU)
    ),
    "slow its parent down": lambda: os.setpriority(os.PRIO_PROCESS, os.getppid(), 5),
    "bind its parent to a processor": lambda: os.sched_setaffinity(os.getppid(), {0}),
    "live on without its parent": lambda: _call(_PRCTL, _PARENT_DEATH_SIGNAL, 0),
    "keep memory behind its end": lambda: _call(_SHMGET, 0, 4096, 0o1600),
    "ask for a ring": lambda: _call(_IO_URING_SETUP, 4, 0),
    "trace its parent": lambda: _call(_PTRACE, 16, os.getppid()),
    "see the environment": lambda: {}["nothing"] if not set(os.environ) - {"RES_OPTIONS"} else None,
}


def _tried(attempt) -> str:
    try:
        attempt()
    except Exception as error:  # noqa: BLE001  (whatever keeps it from that is well)
        return type(error).__name__
    return "done"


def _mode(descriptor: int) -> int:
    try:
        return os.fstat(descriptor).st_mode
    except OSError:
        return 0


def _channel() -> int:
    return next(fd for fd in range(1000) if stat.S_ISSOCK(_mode(fd)))


class Faulty(Answers):
    """Answers in good faith, until the fifth moment; or not at all, where the name says so."""

    def __init__(self, path) -> None:
        super().__init__(path)
        self._fault, self._at_once = path.stem.split("-")[0], "-once" in path.name
        self._moments = 0

    def to(self, asked):
        question = asked.text("ask")
        self._moments += question in ("next", "frame", "block", "show", "sound block", "loudness on")
        if self._moments < 5 and not self._at_once:
            return super().to(asked)
        if self._fault in LIES:
            fields, arrays = LIES[self._fault]
            return ({**USUAL, **fields}, arrays) if fields else ({}, {})
        said = globals()[self._fault]() if self._fault in globals() else None
        fields, arrays = super().to(asked)
        return {**fields, **({"text": json.dumps(said)} if said else {})}, arrays


if __name__ == "__main__":
    import mmdesk.capture.decoding.serving as serving

    serving.Answers = Faulty
    limits.MAX_MEMORY = 300 << 20  # what eats is full sooner
    nursery.main(socket.socket(fileno=int(sys.argv[1])))
