"""A process that fetches the stream of a network camera and takes it apart; it decodes nothing.

It may open sockets of the Internet and nothing else: no file, no program, no socket within the computer.
Where Linux can hold a connection back, the window makes it, to the named computer alone (`asked_lines`,
`lines`); and once a stream runs that comes over one line, there is no other. What it fetched goes through a
pipe to a process that decodes it, and has no network. Protocols as PyAV's FFmpeg knows them.
"""

import socket
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from typing import Any

import av
from av.container import InputContainer
from av.packet import Packet
from av.video.stream import VideoStream

from mmdesk.capture.decoding import limits
from mmdesk.capture.decoding.answering import Answer, answer_all, tell_limits
from mmdesk.capture.decoding.asked_lines import ask_for_lines, hand_over, prepare
from mmdesk.capture.decoding.line_filter import refuse_more_lines
from mmdesk.capture.decoding.pace import Pace
from mmdesk.capture.decoding.packet_pipe import PipeEnd, send_header, send_packet
from mmdesk.capture.decoding.stream_address import reachable
from mmdesk.capture.decoding.wire import Message, WireError, filling, receive

LONGEST_URL = 8000  # characters
# What a stream's playlist may name: other streams, never a file of this computer.
_PROTOCOLS = "http,https,httpproxy,tcp,tls,udp,rtp,srtp,rtmp,rtmps,rtmpt,rtsp,mmsh,mmst,crypto"
_OPTIONS = {
    "rtsp_transport": "tcp",
    "protocol_whitelist": _PROTOCOLS,
    "codec_whitelist": "none",  # or FFmpeg would decode pictures here, to see what they are like
    "analyzeduration": "1",  # without decoding it would look for that for seconds
    "fpsprobesize": "0",
}
_ONE_LINE = {
    "mpjpeg",
    "mjpeg",
    "rtsp",
    "mpegts",
    "flv",
    "live_flv",
    "h264",
    "hevc",
}  # FFmpeg's names of formats


def fetch(channel: socket.socket, pipe: int) -> None:
    """Open what the first message names, and pass its packets on into the pipe until the line breaks."""
    fill = filling(channel)
    with suppress(EOFError, OSError, WireError):
        first = receive(fill)
        asks = first.flag("asks")
        if asks:
            prepare()
        url = reachable(first.text("url", LONGEST_URL))
        limited = limits.apply(keeps_line=True)
        listener = ask_for_lines() if asks else None
        tell_limits(channel, replace(limited, lines=listener is not None))
        if listener is not None:
            hand_over(channel, listener)
        patience = first.number("open_s"), first.number("read_s")
        answer_all(channel, fill, FetchingAnswers(url, patience, PipeEnd(pipe)))


class FetchingAnswers:
    """Of one stream. Each is asked once: `open`, and then `pass on`, which is answered at the end."""

    def __init__(self, url: str, patience: tuple[float, float], pipe: PipeEnd) -> None:
        self._url, self._patience, self._pipe = url, patience, pipe
        self._container: InputContainer | None = None
        self._stream: VideoStream | None = None
        self._known: dict[str, Callable[[], dict[str, Any]]] = {"open": self._open, "pass on": self._pass_on}

    def to(self, asked: Message) -> Answer:
        """The answer to one question."""
        return self._known[asked.text("ask")](), {}

    def work_ahead(self) -> bool:
        """Nothing that is not asked for."""
        return False

    def _open(self) -> dict[str, Any]:
        wanted: dict[str, Any] = {"options": _OPTIONS, "timeout": self._patience, "metadata_errors": "ignore"}
        try:
            self._container = av.open(self._url, "r", **wanted)
        except (av.FFmpegError, OSError, ValueError):
            return {"found": "nothing"}
        known = [stream for stream in self._container.streams.video if _has_decoder(stream)]
        if not known:
            return {"found": "no picture"}
        self._stream = known[0]
        if self._is_one_line():
            refuse_more_lines()
        return {"found": "pictures"}

    def _is_one_line(self) -> bool:
        """Whether it comes over one line, as its camera sends it; else in pieces, or as fast as it can."""
        assert self._container is not None
        return set(self._container.format.name.split(",")) <= _ONE_LINE

    def _pass_on(self) -> dict[str, Any]:
        """Until the line breaks, or nothing comes in time, or nobody decodes any more."""
        assert self._container is not None
        assert self._stream is not None
        with closing(self._pipe), suppress(av.FFmpegError, OSError):
            send_header(self._pipe, self._stream)
            pace = None if self._is_one_line() else Pace()
            for packet in self._container.demux(self._stream):
                if packet.size:
                    if pace is not None:
                        pace.wait(_seconds(packet))
                    send_packet(self._pipe, packet)
        return {}


def _seconds(packet: "Packet[Any]") -> float | None:
    return None if packet.dts is None else float(packet.dts * packet.time_base)


def _has_decoder(stream: VideoStream) -> bool:
    context: Any = stream.codec_context  # None for unknown codecs
    return context is not None
