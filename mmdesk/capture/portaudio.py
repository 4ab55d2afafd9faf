"""The one place that loads PortAudio, and asks it for an up-to-date list of devices."""

import threading
from types import ModuleType

from mmdesk.capture.quiet import quiet_stderr
from mmdesk.core.errors import DeviceError

_lock = threading.RLock()
_open_streams = 0


def sounddevice() -> ModuleType:
    """The sounddevice module. Raises DeviceError where the system's PortAudio is missing."""
    try:
        with _lock, quiet_stderr():
            import sounddevice as module
    except OSError as error:
        raise DeviceError(
            "The PortAudio library is missing, so no microphone can be used.",
            "Install it (on Debian: apt install libportaudio2).",
        ) from error
    return module  # type: ignore[no-any-return]


def refresh() -> None:
    """Let PortAudio see devices that came or went; it keeps its first list otherwise.

    Does nothing while a stream is open: that would pull it away from under its reader.
    """
    module = sounddevice()
    with _lock:
        if _open_streams:
            return
        with quiet_stderr():
            module._terminate()
            module._initialize()


def count_stream(change: int) -> None:
    """Say that a stream was opened (1) or closed (-1)."""
    global _open_streams
    with _lock:
        _open_streams += change
