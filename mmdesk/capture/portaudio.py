"""The one place that loads PortAudio, and asks it for an up-to-date list of devices."""

import atexit
import ctypes
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from types import ModuleType

from mmdesk.capture.quiet import quiet_stderr
from mmdesk.core.errors import DeviceError, NoAnswerError

_PATIENCE_S = 3.0  # for another thread that is asking the sound system something

_lock = threading.RLock()
_open_streams = 0


@contextmanager
def portaudio() -> Iterator[ModuleType]:
    """The sounddevice module, for one thread at a time, with PortAudio's chatter thrown away.

    Raises DeviceError where the system's PortAudio is missing, or another thread hangs in it.
    """
    with _one_at_a_time(), quiet_stderr():
        try:
            import sounddevice as module
        except OSError as error:
            raise DeviceError(
                "The PortAudio library is missing, so no microphone can be used.",
                "Install it (on Debian: apt install libportaudio2).",
            ) from error
        _quieten_alsa()
        _end_without_it_where_it_hangs(module)
        yield module


def no_answer() -> NoAnswerError:
    """What to say of a sound system that hangs."""
    return NoAnswerError("The sound system does not answer.", "It is asked again; if that lasts, restart it.")


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    if not _lock.acquire(timeout=_PATIENCE_S):
        raise no_answer()
    try:
        yield
    finally:
        _lock.release()


@cache
def _end_without_it_where_it_hangs(module: ModuleType) -> None:
    """When the program ends, sounddevice ends PortAudio, which would wait for ever for a hanging driver."""
    atexit.register(_give_it_up, module)  # called before sounddevice's own


def _give_it_up(module: ModuleType) -> None:
    if _open_streams or not _lock.acquire(timeout=0.2):
        atexit.unregister(module._exit_handler)


@cache
def _quieten_alsa() -> None:
    """Let ALSA's messages go to a function that does nothing: it also writes while a stream plays.

    It must be one of C: it is called from threads that Python does not know, up to the last instant.
    """
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            nothing = ctypes.cast(ctypes.CDLL(None).getpid, ctypes.c_void_p)
            ctypes.CDLL("libasound.so.2").snd_lib_error_set_handler(nothing)


def refresh() -> None:
    """Let PortAudio see devices that came or went; it keeps its first list otherwise.

    Does nothing while a stream is open: that would pull it away from under its reader. Raises
    DeviceError when PortAudio is missing or does not start.
    """
    with portaudio() as module:
        if _open_streams:
            return
        try:
            module._terminate()
            module._initialize()
        except module.PortAudioError as error:
            raise DeviceError(f"The sound system does not answer: {error}.", "Restart mmdesk.") from error


def is_in_use() -> bool:
    """Whether a stream is open, so that the list of devices may be out of date."""
    return _open_streams > 0


def count_stream(change: int) -> None:
    """Say that a stream was opened (1) or closed (-1)."""
    global _open_streams
    with _lock:
        _open_streams += change
