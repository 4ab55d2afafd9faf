"""Leaving out pictures that nobody looks at and no other picture needs: of a film about every second one."""

import math
from bisect import bisect_left, bisect_right, insort
from collections import deque
from collections.abc import Iterator
from typing import Any

from av.container import InputContainer
from av.packet import Packet
from av.video.stream import VideoStream

_SAME_S = 1e-6  # times this near to each other are the same
_AHEAD = 4  # packets: coders put a picture that others need at most so far before those that need it
_REMEMBERED = 40  # time stamps: of more pictures than a coder reorders
_GAP_S = 1.0  # a picture after one is decoded whatever is looked at: who reads goes by its time
_DOUBTFUL = 1e-3  # of the time between two looks
# Whose pictures say whether others need them, and whose decoders may be told so before each packet.
_CODECS = ("h264", "hevc", "mpeg4", "mpeg2video")
_CONTAINERS = ("mov,mp4,m4a,3gp,3g2,mj2", "matroska,webm")  # that keep the true times of their pictures


class UnseenPictures:
    """Tells a decoder, packet by packet, whether it may leave the picture out.

    It may where another one comes before anybody looks again, `every_s` seconds after the last look.
    Those that are decoded stay the same bit by bit. In doubt all are.
    """

    def __init__(
        self,
        container: InputContainer,
        stream: VideoStream,
        origin_s: float,
        every_s: float,
        errors: list[str],
    ) -> None:
        self._context: Any = stream.codec_context  # None for unknown codecs
        self._origin_s, self._every_s, self._errors = origin_s, every_s, errors
        self._stamps: list[float] = []  # in order: of the last packets and of those ahead
        self._known: deque[float] = deque()  # the same, as they came
        self._may = container.format.name in _CONTAINERS and _tells_what_is_needed(self._context)

    def packets(self, packets: Iterator["Packet[Any]"]) -> Iterator["Packet[Any]"]:
        """The same packets, each to be decoded before the next is asked for."""
        if not self._may:
            yield from packets
            return
        waiting: deque[Packet[Any]] = deque()
        for packet in packets:
            self._note(packet)
            waiting.append(packet)
            if len(waiting) > _AHEAD:
                yield self._told(waiting.popleft())
        while waiting:
            yield self._told(waiting.popleft())

    def _note(self, packet: "Packet[Any]") -> None:
        if not packet.size or packet.is_discard:
            return
        stamp_s = self._stamp(packet)
        # Joined or damaged recordings count anew, and where a picture is damaged the one before is shown.
        leaps = bool(self._known) and stamp_s is not None and abs(stamp_s - self._known[-1]) > _GAP_S
        if stamp_s is None or leaps or self._errors:
            self._may = False
            return
        insort(self._stamps, stamp_s)
        self._known.append(stamp_s)
        if len(self._known) > _REMEMBERED:
            del self._stamps[bisect_left(self._stamps, self._known.popleft())]

    def _told(self, packet: "Packet[Any]") -> "Packet[Any]":
        may = self._may and bool(packet.size) and not packet.is_discard and self._is_unseen(packet)
        self._context.skip_frame = "NONREF" if may else "DEFAULT"
        return packet

    def _is_unseen(self, packet: "Packet[Any]") -> bool:
        stamp_s = self._stamp(packet)
        assert stamp_s is not None  # or they would not be left out any more
        before, after = bisect_left(self._stamps, stamp_s), bisect_right(self._stamps, stamp_s)
        if before == 0 or after == len(self._stamps) or stamp_s - self._stamps[before - 1] > _GAP_S:
            return False
        looked_s = math.ceil((stamp_s - _SAME_S) / self._every_s - _DOUBTFUL) * self._every_s
        return self._stamps[after] <= looked_s + _SAME_S

    def _stamp(self, packet: "Packet[Any]") -> float | None:
        if packet.pts is None or packet.time_base is None:
            return None
        return round(float(packet.pts * packet.time_base) - self._origin_s, 6)


def _tells_what_is_needed(context: Any) -> bool:
    if context is None or context.name not in _CODECS:
        return False
    if context.name != "hevc":
        return True
    # In layers of time a picture that says it is not needed may be by those of a higher layer.
    # ISO/IEC 14496-15, 8.3.3.1.2: the number of layers in the decoder's configuration.
    set_up = context.extradata or b""
    return len(set_up) > 21 and set_up[0] == 1 and set_up[21] >> 3 & 7 == 1
