"""A Windows job object around a decoding process: bounded memory, no processes of its own, ended with us.

https://learn.microsoft.com/windows/win32/procthread/job-objects. What Windows cannot do so simply: keep the
process from opening other files or the network. For that it would have to run in an AppContainer.
"""

import ctypes
import subprocess
import sys
from typing import Any

from mmdesk.capture.decoding.limits import MAX_MEMORY

_EXTENDED_LIMITS = 9  # JobObjectExtendedLimitInformation
_ACTIVE_PROCESS, _PROCESS_MEMORY, _DIE_ON_UNHANDLED, _KILL_ON_CLOSE = 0x8, 0x100, 0x400, 0x2000
_BASIC_USE = 256 << 20  # bytes, of the libraries that are loaded before the limit counts


class _Basic(ctypes.Structure):
    _fields_ = (
        ("per_process_time", ctypes.c_int64),
        ("per_job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class _Extended(ctypes.Structure):
    _fields_ = (
        ("basic", _Basic),
        ("io_counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


class Job:
    """Closed, and the process with it ended, when this object goes. Raises OSError."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self._handle: Any = None
        self._close: Any = None
        if sys.platform == "win32":
            kernel = ctypes.WinDLL("kernel32", use_last_error=True)
            kernel.CreateJobObjectW.restype = ctypes.c_void_p
            pointer, number = ctypes.c_void_p, ctypes.c_uint32
            kernel.SetInformationJobObject.argtypes = (pointer, ctypes.c_int, pointer, number)
            kernel.AssignProcessToJobObject.argtypes = (pointer, pointer)
            kernel.CloseHandle.argtypes = (pointer,)
            self._close = kernel.CloseHandle
            self._handle = kernel.CreateJobObjectW(None, None)
            limits = _limits()
            done = self._handle and kernel.SetInformationJobObject(
                self._handle, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits)
            )
            if not done or not kernel.AssignProcessToJobObject(self._handle, int(process._handle)):
                raise ctypes.WinError(ctypes.get_last_error())

    def __del__(self) -> None:
        """Windows ends the process when the last handle of its job is closed."""
        if self._handle and self._close:
            self._close(self._handle)


def _limits() -> _Extended:
    limits = _Extended()
    limits.basic.flags = _ACTIVE_PROCESS | _PROCESS_MEMORY | _DIE_ON_UNHANDLED | _KILL_ON_CLOSE
    limits.basic.active_processes = 1
    limits.process_memory = MAX_MEMORY + _BASIC_USE
    return limits
