"""Answers about a stream, whose packets come through a pipe: its pictures, one after the other."""

from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import av
from av.packet import Packet
from av.video.frame import VideoFrame
from av.video.reformatter import VideoReformatter

from mmdesk.capture.decoding.answering import Answer
from mmdesk.capture.decoding.packet_pipe import PacketPipe
from mmdesk.capture.decoding.wire import Message, WireError
from mmdesk.capture.upright import pixel_aspect, upright_rgb


class StreamAnswers:
    """Of one stream."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._pipe: PacketPipe | None = None
        self._packets: Iterator[Packet[Any]] = iter(())
        self._waiting: deque[VideoFrame] = deque()
        self._reformatter = VideoReformatter()

    def to(self, asked: Message) -> Answer:
        """The next picture (H, W, 3) RGB, or that there is none any more."""
        if asked.text("ask") != "picture":
            raise ValueError("of a stream there are only pictures")
        while not self._waiting:
            if not self._decode_on():
                return {"over": True}, {}
        frame = self._waiting.popleft()
        return {"over": False}, {"picture": upright_rgb(frame, self._reformatter, self._aspect())}

    def work_ahead(self) -> bool:
        """Nothing: a picture that nobody wanted yet would be an old one."""
        return False

    def _decode_on(self) -> bool:
        """One packet more; False at the end, which is also where what comes is none."""
        try:
            if self._pipe is None:
                self._pipe = PacketPipe(self._descriptor)
                self._packets = self._pipe.packets()
            packet = next(self._packets, None)
        except (EOFError, WireError):
            return False
        if packet is None:
            return False
        with suppress(av.FFmpegError, ValueError):  # a damaged packet; the next may be whole
            self._waiting.extend(self._pipe.context.decode(packet))
        return True

    def _aspect(self) -> float:
        assert self._pipe is not None
        found = pixel_aspect(self._pipe.context)
        return found if found != 1.0 else self._pipe.aspect
