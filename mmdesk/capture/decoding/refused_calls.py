"""System calls of Linux that neither decoding nor fetching needs, and that could do harm without a file.

Landlock knows no change of modes, owners, times and labels, nor limits set for others; bounds of memory and
time hold for one process each. Numbers: asm/unistd.h, for x86_64 and aarch64; None where there is none.
"""

from collections.abc import Iterator
from typing import Final

from mmdesk.capture.decoding.call_filter import UNKNOWN, Rule, With

_ALWAYS: Final = {
    # what would run a program, or part in two: nobody would end what is made so
    "execve": (59, 221),
    "execveat": (322, 281),
    "fork": (57, None),
    "vfork": (58, None),
    "unshare": (272, 97),
    "setns": (308, 268),
    # reaching into others
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "process_madvise": (440, 440),
    "process_mrelease": (448, 448),
    "pidfd_open": (434, 434),
    "pidfd_getfd": (438, 438),
    "pidfd_send_signal": (424, 424),
    "kcmp": (312, 272),
    "move_pages": (279, 239),
    "migrate_pages": (256, 238),
    "tkill": (200, 130),
    "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240),
    "setpriority": (141, 140),
    "ioprio_set": (251, 30),
    "sched_setparam": (142, 118),
    "sched_setscheduler": (144, 119),
    "sched_setattr": (314, 274),
    "sched_setaffinity": (203, 122),
    # files, by a path or one that is open: who may do what, when, and what is written on the label
    "open_by_handle_at": (304, 265),
    "chmod": (90, None),
    "fchmod": (91, 52),
    "fchmodat": (268, 53),
    "fchmodat2": (452, 452),
    "chown": (92, None),
    "lchown": (94, None),
    "fchown": (93, 55),
    "fchownat": (260, 54),
    "utime": (132, None),
    "utimes": (235, None),
    "futimesat": (261, None),
    "utimensat": (280, 88),
    "setxattr": (188, 5),
    "lsetxattr": (189, 6),
    "fsetxattr": (190, 7),
    "setxattrat": (463, 463),
    "removexattr": (197, 14),
    "lremovexattr": (198, 15),
    "fremovexattr": (199, 16),
    "removexattrat": (466, 466),
    "file_setattr": (469, 469),
    "flock": (73, 32),
    # memory that outlives a process, and is not counted as its own
    "shmget": (29, 194),
    "msgget": (68, 186),
    "semget": (64, 190),
    "mq_open": (240, 180),
    "memfd_create": (319, 279),
    "memfd_secret": (447, 447),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "keyctl": (250, 219),
    # the kernel's own deep waters
    "userfaultfd": (323, 282),
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
}
# What Landlock would close: opening, making, moving and removing what a path names.
_PATHS: Final = {
    "open": (2, None),
    "creat": (85, None),
    "openat": (257, 56),
    "openat2": (437, 437),
    "truncate": (76, 45),
    "rename": (82, None),
    "renameat": (264, 38),
    "renameat2": (316, 276),
    "mkdir": (83, None),
    "mkdirat": (258, 34),
    "rmdir": (84, None),
    "link": (86, None),
    "linkat": (265, 37),
    "unlink": (87, None),
    "unlinkat": (263, 35),
    "symlink": (88, None),
    "symlinkat": (266, 36),
    "mknod": (133, None),
    "mknodat": (259, 33),
}
_CLONE_THREAD = 0x10000
_PARENT_DEATH_SIGNAL = 1  # of prctl
# F_SETLK, F_SETLKW, F_SETOWN, F_SETSIG, F_SETOWN_EX, F_OFD_SETLK, F_OFD_SETLKW, F_SETLEASE, F_NOTIFY
_HOLDS_OTHERS = (6, 7, 8, 10, 15, 37, 38, 1024, 1026)
# TCGETS (Python asks it of what it opens), FIONREAD, FIONBIO, FIONCLEX, FIOCLEX
_PLAIN_CONTROLS = (0x5401, 0x541B, 0x5421, 0x5450, 0x5451)


def rules(own_pid: int, paths: bool) -> Iterator[Rule]:
    """All of them. `paths`: also what Landlock would close, where there is none."""
    for numbers in (*_ALWAYS.values(), *(_PATHS.values() if paths else ())):
        yield Rule(numbers)
    yield Rule((435, 435), UNKNOWN)  # clone3: libc asks for a thread by `clone` then, whose flags can be seen
    yield Rule((56, 220), argument=With.THESE_BITS, at=0, values=(_CLONE_THREAD,))
    yield Rule((62, 129), argument=With.ONE_OF_THESE, at=0, values=(own_pid,))  # kill
    yield Rule((234, 131), argument=With.ONE_OF_THESE, at=0, values=(own_pid,))  # tgkill, by abort
    yield Rule((302, 261), argument=With.ONE_OF_THESE, at=0, values=(0, own_pid))  # prlimit64
    yield Rule((157, 167), argument=With.NONE_OF_THESE, at=0, values=(_PARENT_DEATH_SIGNAL,))  # prctl
    yield Rule((72, 25), argument=With.NONE_OF_THESE, at=1, values=_HOLDS_OTHERS)  # fcntl
    yield Rule((16, 29), argument=With.ONE_OF_THESE, at=1, values=_PLAIN_CONTROLS)  # ioctl


def bounds() -> Iterator[Rule]:
    """A second filter, for one call may have one rule in each: limits of its own can be read, not set."""
    yield Rule((302, 261), argument=With.NOTHING, at=2)  # prlimit64
    yield Rule((160, 164))  # setrlimit
