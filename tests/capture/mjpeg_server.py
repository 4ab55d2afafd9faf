"""An MJPEG camera on the loopback interface, which can be pulled out in mid-stream."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import numpy as np
from media_making import jpeg_bytes

_FRAME_S = 0.04


class MjpegServer(ThreadingHTTPServer):
    """Sends a plain blue picture 25 times a second to whoever asks, until told to hang up."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.hung_up = threading.Event()
        self.holds_its_breath = threading.Event()  # the line stays open, and nothing is sent
        self.asked = 0  # how often somebody connected and asked
        self.url = f"http://127.0.0.1:{self.server_address[1]}/camera.mjpg"
        self.jpeg = jpeg_bytes(np.full((48, 64, 3), (20, 40, 220), np.uint8))


class _Handler(BaseHTTPRequestHandler):
    server: MjpegServer

    def do_GET(self) -> None:
        self.server.asked += 1
        self.send_response(200)
        self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
        self.end_headers()
        try:
            while not self.server.hung_up.wait(_FRAME_S):
                if not self.server.holds_its_breath.is_set():
                    self.wfile.write(_part(self.server.jpeg))
        except OSError:
            pass  # the camera thread let go

    def log_message(self, *parts: object) -> None:
        """Say nothing."""


def _part(jpeg: bytes) -> bytes:
    head = f"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: {len(jpeg)}\r\n\r\n"
    return head.encode() + jpeg + b"\r\n"


@contextmanager
def mjpeg_server(server: MjpegServer | None = None) -> Iterator[MjpegServer]:
    """A running server; its threads are gone when the block is left."""
    server = server or MjpegServer()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield server
    finally:
        server.hung_up.set()
        server.shutdown()
        thread.join()
        server.server_close()
