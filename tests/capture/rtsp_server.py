"""An RTSP camera on the loopback interface: H.264 in RTP, in one connection (RFC 2326, 3550, 6184)."""

import base64
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import av
import numpy as np

_FRAME_S, _RATE_HZ = 0.04, 90_000
_LARGEST = 1400  # bytes of a packet
_CODE = b"\x00\x00\x00\x01"


class RtspServer:
    """Sends a plain blue picture 25 times a second to whoever asks, until told to hang up."""

    def __init__(self) -> None:
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.url = f"rtsp://127.0.0.1:{self._listening.getsockname()[1]}/camera"
        self.hung_up = threading.Event()
        self._units = _encoded()
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    def close(self) -> None:
        """Hang up, and wait until nobody is served any more."""
        self.hung_up.set()
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                line, _ = self._listening.accept()
                self._threads.append(threading.Thread(target=self._serve, args=(line,)))
                self._threads[-1].start()

    def _serve(self, line: socket.socket) -> None:
        with line, suppress(OSError, StopIteration):
            requests = _requests(line)
            for method, number in requests:
                answer, body = "Session: 1\r\n", ""
                if method == "DESCRIBE":
                    body = self._described()
                    answer += f"Content-Type: application/sdp\r\nContent-Length: {len(body)}\r\n"
                elif method == "SETUP":
                    answer += "Transport: RTP/AVP/TCP;unicast;interleaved=0-1\r\n"
                elif method == "OPTIONS":
                    answer += "Public: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n"
                line.sendall(f"RTSP/1.0 200 OK\r\nCSeq: {number}\r\n{answer}\r\n{body}".encode())
                if method == "PLAY":
                    self._play(line)
                    return

    def _described(self) -> str:
        sets = ",".join(base64.b64encode(unit).decode() for unit in self._units[0] if unit[0] & 31 in (7, 8))
        return (
            "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=camera\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n"
            "m=video 0 RTP/AVP 96\r\na=rtpmap:96 H264/90000\r\n"
            f"a=fmtp:96 packetization-mode=1;sprop-parameter-sets={sets}\r\na=control:streamid=0\r\n"
        )

    def _play(self, line: socket.socket) -> None:
        number, at = 0, 0
        while not self.hung_up.wait(_FRAME_S):
            units = self._units[at % len(self._units)]
            payloads = [piece for unit in units for piece in _pieces(unit)]
            for left, payload in enumerate(reversed(payloads)):
                payloads[-1 - left] = struct.pack(
                    "!BBHII", 0x80, 96 | (0x80 if not left else 0), 0, round(at * _FRAME_S * _RATE_HZ), 7
                ) + payload  # fmt: skip
            for packet in payloads:
                numbered = packet[:2] + struct.pack("!H", number & 0xFFFF) + packet[4:]
                line.sendall(b"$\x00" + struct.pack("!H", len(numbered)) + numbered)
                number += 1
            at += 1


def _requests(line: socket.socket) -> Iterator[tuple[str, str]]:
    """Method and number of each request."""
    with line.makefile("rb") as lines:
        while first := lines.readline().decode():
            number = "0"
            while header := lines.readline().decode().strip():
                if header.lower().startswith("cseq:"):
                    number = header.partition(":")[2].strip()
            yield first.split()[0], number


def _pieces(unit: bytes) -> Iterator[bytes]:
    if len(unit) <= _LARGEST:
        yield unit
        return
    kind, rest = unit[0], unit[1:]
    for start in range(0, len(rest), _LARGEST):
        flags = (0x80 if not start else 0) | (0x40 if start + _LARGEST >= len(rest) else 0)
        yield bytes([(kind & 0xE0) | 28, flags | (kind & 31)]) + rest[start : start + _LARGEST]


def _encoded() -> list[list[bytes]]:
    """Some pictures, each as its units without start codes."""
    with av.open("/dev/null", "w", format="null") as container:
        stream = container.add_stream("libx264", rate=25, options={"tune": "zerolatency", "g": "5"})
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        pictures = []
        for number in range(10):
            rgb = np.full((48, 64, 3), (20, 40, 200 + number), np.uint8)
            frame = av.VideoFrame.from_ndarray(rgb, format="rgb24")
            pictures += [bytes(packet) for packet in stream.encode(frame)]
        pictures += [bytes(packet) for packet in stream.encode(None)]
    return [_units(picture) for picture in pictures]


def _units(picture: bytes) -> list[bytes]:
    pieces = picture.replace(_CODE, _CODE[1:]).split(_CODE[1:])
    return [piece for piece in pieces if piece]


@contextmanager
def rtsp_server() -> Iterator[RtspServer]:
    """A running server; its threads are gone when the block is left."""
    server = RtspServer()
    try:
        yield server
    finally:
        server.close()
