"""Opens a microphone at a rate it accepts, and says in one line why it cannot be opened."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mmdesk.capture.permission import no_permission, privacy_hint
from mmdesk.capture.portaudio import count_stream, portaudio
from mmdesk.capture.quiet import quiet_stderr
from mmdesk.core.errors import DeviceError

_BLOCK_S = 0.02
_OTHER_RATES_HZ = (48_000, 44_100, 16_000)  # tried in this order where the device's own is refused
_INVALID_RATE, _UNAVAILABLE = -9997, -9985  # PortAudio's numbers (portaudio.h)
_CLOSE_S = 2.0
_SOUND_FILES = Path("/dev/snd")


def open_stream(device: int | str | None, on_block: Callable[..., None]) -> tuple[Any, int]:
    """A running stream of one or two channels, and its rate in Hz. Raises DeviceError."""
    with portaudio() as module:
        try:
            info = module.query_devices(device, "input")
            stream, rate_hz = _negotiate(module, info, on_block)
        except (module.PortAudioError, ValueError) as error:
            raise _cannot_open(device, error) from error
        count_stream(1)
    return stream, rate_hz


def close_stream(stream: Any) -> None:
    """Close it. A driver that hangs is given up after a while, and its stream counts as open for ever.

    Not under PortAudio's lock, which would hold up who lists the devices.
    """
    closer = threading.Thread(target=_close, args=(stream,), name="microphone closing", daemon=True)
    with quiet_stderr():
        closer.start()
        closer.join(_CLOSE_S)


def _close(stream: Any) -> None:
    stream.close(ignore_errors=True)
    count_stream(-1)


def _negotiate(module: Any, info: dict[str, Any], on_block: Callable[..., None]) -> tuple[Any, int]:
    rates_hz = list(dict.fromkeys([int(info["default_samplerate"]), *_OTHER_RATES_HZ]))
    while True:
        try:
            return _start(module, info, rates_hz[0], on_block), rates_hz[0]
        except module.PortAudioError as error:
            if _number(error) != _INVALID_RATE or len(rates_hz) == 1:
                raise
            rates_hz.pop(0)


def _start(module: Any, info: dict[str, Any], rate_hz: int, on_block: Callable[..., None]) -> Any:
    stream = module.InputStream(
        device=info["index"],
        samplerate=rate_hz,
        channels=min(int(info["max_input_channels"]), 2),
        dtype="float32",
        blocksize=round(rate_hz * _BLOCK_S),
        callback=on_block,
    )
    try:
        stream.start()
    except module.PortAudioError:
        stream.close(ignore_errors=True)
        raise
    return stream


def _number(error: Exception) -> int | None:
    return int(error.args[1]) if len(error.args) > 1 else None


def _cannot_open(device: int | str | None, error: Exception) -> DeviceError:
    if device is None and "querying device -1" in str(error):
        return DeviceError("There is no microphone.", "Plug one in.")
    # PortAudio is asked for "name, host"; the host says nothing to the user.
    name = "the microphone" if device is None else f"the microphone {str(device).rsplit(', ', 1)[0]}"
    if isinstance(error, ValueError):  # sounddevice: "No input device matching …"
        return DeviceError(f"T{name[1:]} is not there.", "Plug it in, or choose another.")
    if _number(error) == _UNAVAILABLE:
        return DeviceError(
            f"Cannot open {name}: another program uses it.", "Close that one, or choose another."
        )
    refused = no_permission(_SOUND_FILES.glob("pcm*c"))
    if refused is not None:
        return DeviceError(f"Cannot open {name}: {refused.message}", refused.hint)
    lines = str(error.args[0] if error.args else error).splitlines() or [type(error).__name__]
    hint = f"Plug it in, or choose another. {privacy_hint('Microphone')}".strip()
    return DeviceError(f"Cannot open {name}: {lines[0].rstrip('.:')}.", hint)
