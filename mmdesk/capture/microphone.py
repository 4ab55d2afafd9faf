"""A microphone that keeps a ring buffer filled with 16 kHz mono, and says when it does not."""

import math
import threading
import time
from collections import deque
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mmdesk.capture.microphone_stream import close_stream, open_stream
from mmdesk.capture.portaudio import no_answer, refresh
from mmdesk.capture.resample import StreamResampler
from mmdesk.capture.sound_level import level_db
from mmdesk.capture.sound_watch import SoundWatch
from mmdesk.core.devices import Fault
from mmdesk.core.errors import DeviceError
from mmdesk.core.ring_buffer import RingBuffer

_OPEN_S = 6.0  # for the sound system to open it
_FIRST_BLOCK_S = 5.0  # a sound server may take two seconds to wake its source
_SILENT_S = 1.2  # without a callback, an unplugged device; PortAudio itself says nothing
_RETRY_S = 2.0
_POLL_S = 0.03
_WAITING_BLOCKS = 250  # five seconds the reader may be late
_JOIN_S = 3.0


class Microphone:
    """One input device. Its own thread opens it, resamples, and opens it again when it went away.

    `device` is PortAudio's index or name; None is the system's default.
    """

    def __init__(self, device: int | str | None, ring: RingBuffer) -> None:
        self.overflows = 0  # blocks that were lost because the reader or the driver was late
        self._device = device
        self._ring = ring
        self._blocks: deque[NDArray[np.float32]] = deque(maxlen=_WAITING_BLOCKS)
        self._heard_at = 0.0
        self._trouble: str | None = None
        self._open_by = math.inf  # time.monotonic(), while it is being opened
        self._watch = SoundWatch()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def is_running(self) -> bool:
        """Whether it was started and not stopped, delivering or not."""
        return self._thread is not None

    def start(self) -> None:
        """Begin to listen; returns at once. What goes wrong is told by `trouble`."""
        if self._thread is None:
            self._trouble, self._open_by = None, time.monotonic() + _OPEN_S
            self._stopping = threading.Event()  # its own for each thread: an old one may still hang
            arguments = (self._stopping,)
            self._thread = threading.Thread(target=self._run, args=arguments, name="microphone", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Stop listening and close the device; gives up waiting on a driver that hangs."""
        if self._thread is not None:
            self._stopping.set()
            self._thread.join(_JOIN_S)
            self._thread = None

    def trouble(self) -> str | None:
        """One line while it is not delivering; None while all is well."""
        if self._thread is not None and not self._thread.is_alive():
            return "The microphone stopped because of an error in mmdesk. The log says more."
        if self._trouble is None and time.monotonic() > self._open_by:
            return str(no_answer())
        return self._trouble

    def level_db(self) -> float:
        """Loudness of the last moments, dB below full scale (0 is the loudest)."""
        return level_db(self._ring)

    def fault(self) -> Fault | None:
        """What is odd about the sound that is delivered; None while all is well."""
        return self._watch.fault

    def _run(self, stopping: threading.Event) -> None:
        while not stopping.is_set():
            try:
                self._open_by = time.monotonic() + _OPEN_S
                refresh()  # it may have come since PortAudio made its list
                self._listen(stopping)
            except DeviceError as error:
                self._trouble = str(error)
            stopping.wait(_RETRY_S)

    def _listen(self, stopping: threading.Event) -> None:
        """Deliver until stopped; raises DeviceError when the device cannot be opened or goes away."""
        self._blocks.clear()
        stream, rate_hz = open_stream(self._device, self._on_block)
        self._open_by = math.inf
        resampler, self._watch = StreamResampler(rate_hz), SoundWatch()
        started_at = self._heard_at = looked_at = time.monotonic()
        try:
            while not stopping.wait(_POLL_S):
                now = time.monotonic()
                if now - looked_at > _SILENT_S:  # the machine slept: the device may need a moment
                    self._heard_at = now
                looked_at = now
                while self._blocks:
                    block = self._blocks.popleft()
                    self._watch.hear(block, rate_hz)
                    self._ring.write(resampler(block))
                    self._trouble = None
                waited_s = time.monotonic() - self._heard_at
                patience_s = _SILENT_S if self._heard_at > started_at else _FIRST_BLOCK_S
                if waited_s > patience_s or not stream.active:
                    gone = DeviceError("The microphone stopped delivering.", "Is it still plugged in?")
                    self._trouble = str(gone)  # before it is closed, which may take its time
                    raise gone
        finally:
            close_stream(stream)
            self._watch = SoundWatch()  # what was odd is of the past

    def _on_block(self, block: NDArray[np.float32], frames: int, times: Any, status: Any) -> None:
        # PortAudio's thread: copy, count, and nothing else.
        if status.input_overflow or len(self._blocks) == _WAITING_BLOCKS:
            self.overflows += 1
        self._blocks.append(block.copy())  # (frames, channels)
        self._heard_at = time.monotonic()
