"""Pictures of a network stream, by PyAV: OpenCV would squeeze all into the size of the first one."""

import threading
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import av
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.reformatter import VideoReformatter
from av.video.stream import VideoStream

from mmdesk.capture.pixels import MAX_PIXELS
from mmdesk.capture.upright import pixel_aspect, upright_rgb
from mmdesk.core.arrays import Picture
from mmdesk.core.errors import DeviceError

_OPEN_S = 5.0
_READ_S = 3.0
# What a stream's playlist may name: other streams, never a file of this computer.
_PROTOCOLS = "http,https,httpproxy,tcp,tls,udp,rtp,srtp,rtmp,rtmps,rtmpt,rtsp,mmsh,mmst,crypto"
_OPTIONS = {
    "rtsp_transport": "tcp",
    "fflags": "nobuffer",
    "max_pixels": str(MAX_PIXELS),
    "protocol_whitelist": _PROTOCOLS,
}


def stream_pictures(url: str, name: str, stopping: threading.Event) -> Iterator[Picture]:
    """Pictures (H, W, 3) RGB until the stream ends or falls silent; raises DeviceError."""
    with _open(url, name) as container:
        stream = container.streams.video[0]
        assert isinstance(stream, VideoStream)
        reformatter, aspect = VideoReformatter(), pixel_aspect(stream)
        for frame in _frames(container, stream):
            if stopping.is_set():
                return
            yield upright_rgb(frame, reformatter, aspect)


def _frames(container: InputContainer, stream: VideoStream) -> Iterator[VideoFrame]:
    """What decodes; the end is where the line breaks or nothing comes in time."""
    packets = container.demux(stream)
    while True:
        try:
            packet = next(packets)
        except (StopIteration, av.FFmpegError, OSError):
            return
        with suppress(av.FFmpegError, ValueError):  # a damaged packet; the next may be whole
            yield from stream.decode(packet)


def _open(url: str, name: str) -> InputContainer:
    wanted: dict[str, Any] = {
        "options": _OPTIONS,
        "timeout": (_OPEN_S, _READ_S),
        "metadata_errors": "ignore",
    }
    try:
        container: InputContainer = av.open(url, "r", **wanted)
    except (av.FFmpegError, OSError, ValueError) as error:
        raise DeviceError(f"{name} cannot be opened.", "Check the address.") from error
    if not container.streams.video:
        container.close()
        raise DeviceError(f"{name} has no picture in it.", "Check the address.")
    return container
