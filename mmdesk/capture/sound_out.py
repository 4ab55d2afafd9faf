"""A sound device that plays what is put into it, and says which second of the file is heard now."""

import threading
import time
from collections import deque
from dataclasses import dataclass
from typing import Any

from mmdesk.capture.heard_block import HeardBlock
from mmdesk.capture.portaudio import count_stream, portaudio, refresh
from mmdesk.capture.quiet import quiet_stderr
from mmdesk.core.errors import DeviceError

_LATENCY_S = 0.2  # holds out while the machine is busy; pausing throws it away
_LONGEST_LATENCY_S = 2.0  # a driver that says more does not know
_FIRST_S = 5.0  # a sound server may take two seconds to wake its sink, before or after the first calls
_SILENT_S = 2.5  # without a call, an unplugged device: PortAudio says nothing; a starved server takes two
_AWAKE_S = 1.0  # more than fits into the buffers
_CLOSE_S = 2.0


@dataclass(frozen=True, slots=True)
class _Heard:
    """At which instant (time.monotonic()) which second of the file is heard, and until which it is known."""

    media_s: float
    at: float
    speed: float
    until_s: float


class SoundOut:
    """The system's own output. All methods belong to one thread; PortAudio calls back from its own.

    `start` after something was `put`. `position_s` then counts the samples that were really played.
    Raises DeviceError when there is no device, or it does not open.
    """

    def __init__(self) -> None:
        self.is_muted = False
        self.starved = 0  # blocks in which there was nothing to play although more was to come
        self._blocks: deque[HeardBlock] = deque()
        self._offset = 0  # samples of the first block that were played
        self._put = self._played = 0  # samples since the last `begin`
        self._speed, self._position_s = 1.0, 0.0
        self._heard: _Heard | None = None
        self._called_at, self._patience_s = 0.0, _FIRST_S
        self._is_started = False
        refresh()  # another may have come since PortAudio made its list
        self.rate_hz, self._stream = _open(self._on_need)

    @property
    def queued_s(self) -> float:
        """How many seconds of sound wait to be played."""
        return (self._put - self._played) / self.rate_hz

    @property
    def is_gone(self) -> bool:
        """Whether the device stopped asking for sound."""
        if not self._is_started:
            return False
        late = time.monotonic() - self._called_at > self._patience_s
        return late or not self._stream.active

    @property
    def position_s(self) -> float:
        """The second of the file that is heard now; never runs back, never ahead of what was put."""
        heard = self._heard
        if heard is not None:
            now_s = heard.media_s + (time.monotonic() - heard.at) * heard.speed
            self._position_s = max(self._position_s, min(now_s, heard.until_s))
        return self._position_s

    def begin(self, at_s: float, speed: float) -> None:
        """Be silent at once; what is put from now on begins at this second of the file."""
        self.stop()
        self._speed, self._position_s = speed, at_s

    def put(self, block: HeardBlock) -> None:
        """Play this after what was put before."""
        if len(block.samples):
            self._blocks.append(block)
            self._put += len(block.samples)

    def start(self) -> None:
        """Let it be heard. Raises DeviceError when the device went away meanwhile."""
        self._called_at, self._patience_s = time.monotonic(), _FIRST_S
        with portaudio() as module:
            try:
                self._stream.start()
            except module.PortAudioError as error:
                raise DeviceError("The sound output does not start.", "Is it still plugged in?") from error
        self._is_started = True

    def stop(self) -> None:
        """Be silent at once, and forget what waits."""
        if self._is_started:
            self._is_started = False
            with quiet_stderr():
                self._stream.abort(ignore_errors=True)
        self._blocks.clear()
        self._offset = self._put = self._played = 0
        self._heard = None

    def close(self) -> None:
        """Let go of the device. A driver that hangs is given up after a while."""
        self._is_started = False
        closer = threading.Thread(target=self._close, name="sound out closing", daemon=True)
        with quiet_stderr():
            closer.start()
            closer.join(_CLOSE_S)

    def _close(self) -> None:
        self._stream.close(ignore_errors=True)
        count_stream(-1)

    def _on_need(self, out: Any, frames: int, times: Any, status: Any) -> None:
        # PortAudio's thread: copy, count, and nothing else.
        now = time.monotonic()
        if self._played > _AWAKE_S * self.rate_hz:
            self._patience_s = _SILENT_S
        self._called_at = now
        filled, begin_s, end_s = 0, None, 0.0
        while filled < frames and self._blocks:
            block = self._blocks[0]
            size = len(block.samples)
            count = min(frames - filled, size - self._offset)
            per_sample_s = (block.end_s - block.start_s) / size
            if begin_s is None:
                begin_s = block.start_s + self._offset * per_sample_s
            out[filled : filled + count] = block.samples[self._offset : self._offset + count]
            filled, self._offset = filled + count, self._offset + count
            end_s = block.start_s + self._offset * per_sample_s
            if self._offset == size:
                self._blocks.popleft()
                self._offset = 0
        out[0 if self.is_muted else filled :] = 0
        self._played += filled
        self.starved += 0 < filled < frames
        if begin_s is not None:
            delay_s = times.outputBufferDacTime - times.currentTime
            if not 0 <= delay_s <= _LONGEST_LATENCY_S:
                delay_s = _LATENCY_S
            self._heard = _Heard(begin_s, now + delay_s, self._speed, end_s)


def _open(on_need: Any) -> tuple[int, Any]:
    with portaudio() as module:
        try:
            rate_hz = int(module.query_devices(None, "output")["default_samplerate"])
            stream = module.OutputStream(
                samplerate=rate_hz, channels=2, dtype="float32", latency=_LATENCY_S, callback=on_need
            )
        except (module.PortAudioError, ValueError) as error:
            raise _cannot_open(error) from error
        count_stream(1)
    return rate_hz, stream


def _cannot_open(error: Exception) -> DeviceError:
    if "querying device -1" in str(error):
        return DeviceError("There is no sound output, so files play without sound.", "Plug one in.")
    lines = str(error.args[0] if error.args else error).splitlines() or [type(error).__name__]
    return DeviceError(
        f"The sound output does not open: {lines[0].rstrip('.:')}.", "Files play without sound until it does."
    )
