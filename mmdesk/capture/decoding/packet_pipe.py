"""Packets of a stream from the process that fetches them to the one that decodes them, through a pipe.

First what a decoder must know, then one message for each packet, in the form of `wire`; so it is bounded, and
nothing in it can be more than a number, a short name and bytes.
"""

import os
from collections.abc import Iterator
from typing import Any, Final

import av
import numpy as np
from av.codec.context import CodecContext
from av.packet import Packet
from av.video.codeccontext import VideoCodecContext
from av.video.stream import VideoStream

from mmdesk.capture.decoding.wire import Array, Message, WireError, receive, send
from mmdesk.capture.pixels import MAX_PIXELS
from mmdesk.capture.upright import pixel_aspect

_MOST_SIDE_PX = 65_536  # believed of a header; what is decoded is bounded by MAX_PIXELS
_NEW_HEADER: Final = "new_extradata"  # how FFmpeg calls one that comes in the middle


class PipeEnd:
    """One end of a pipe, by its descriptor."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def sendall(self, data: "bytes | memoryview") -> None:
        """Write all of it, however long that takes. Raises OSError when nobody reads any more."""
        left = memoryview(data)
        while left:
            left = left[os.write(self._descriptor, left) :]

    def fill(self, view: memoryview) -> None:
        """Read until this is full. Raises EOFError at the end."""
        at = 0
        while at < len(view):
            data = os.read(self._descriptor, len(view) - at)
            if not data:
                raise EOFError
            view[at : at + len(data)] = data
            at += len(data)

    def close(self) -> None:
        """The other end sees the end."""
        os.close(self._descriptor)


def send_header(end: PipeEnd, stream: VideoStream) -> None:
    """What the decoder of a stream must know before its first packet."""
    codec = stream.codec_context
    fields = {
        "codec": codec.name,
        "width": codec.width,
        "height": codec.height,
        "pixels": codec.pix_fmt or "",
        "aspect": pixel_aspect(stream),
    }
    send(end, fields, {"header": _as_array(codec.extradata or b"")})


def send_packet(end: PipeEnd, packet: "Packet[Any]") -> None:
    """One packet of it."""
    arrays = {"data": _as_array(bytes(packet))}
    if packet.has_sidedata(_NEW_HEADER):
        arrays["header"] = _as_array(bytes(packet.get_sidedata(_NEW_HEADER)))
    fields = {"pts": packet.pts, "dts": packet.dts, "is_key": packet.is_keyframe}
    send(end, fields, arrays)


class PacketPipe:
    """The reading end: a decoder as the header wants it, and its packets. WireError for what is none."""

    def __init__(self, descriptor: int) -> None:
        self._end = PipeEnd(descriptor)
        self._said = receive(self._end.fill)
        self._header = _bytes(self._said, "header")
        self.aspect = self._said.number("aspect", 0.1, 10.0)  # of a pixel, as the container says
        self.context = self._decoder()

    def packets(self) -> Iterator["Packet[Any]"]:
        """Each as it comes, until the other end is closed. One with a new header makes `context` anew."""
        while True:
            try:
                said = receive(self._end.fill)
            except EOFError:
                return
            header = _bytes(said, "header")
            if header and header != self._header:
                self._header = header
                self.context = self._decoder()
            packet: Packet[Any] = Packet(_bytes(said, "data"))
            packet.pts, packet.dts = _time(said, "pts"), _time(said, "dts")
            packet.is_keyframe = said.flag("is_key")
            yield packet

    def _decoder(self) -> VideoCodecContext:
        said = self._said
        try:
            context = CodecContext.create(said.text("codec"), "r")
            if not isinstance(context, VideoCodecContext):
                raise WireError("a decoder of no pictures")
            context.width = said.count("width", _MOST_SIDE_PX)
            context.height = said.count("height", _MOST_SIDE_PX)
            if said.text("pixels"):
                context.pix_fmt = said.text("pixels")
        except (av.FFmpegError, ValueError, TypeError) as error:
            raise WireError("no decoder of that name") from error
        if self._header:
            context.extradata = self._header
        context.options = {"max_pixels": str(MAX_PIXELS)}
        return context


def _time(said: Message, name: str) -> int | None:
    """In a time base that nobody asks for: a decoder only puts pictures in order by it."""
    value = said.fields.get(name)
    if value is not None and (isinstance(value, bool) or not isinstance(value, int) or abs(value) >= 1 << 62):
        raise WireError(f"{name} is no time")
    return value


def _bytes(said: Message, name: str) -> bytes:
    array = said.array(name, "u1", 1)
    return b"" if array is None else array.tobytes()


def _as_array(data: bytes) -> Array:
    return np.frombuffer(data, np.uint8)
