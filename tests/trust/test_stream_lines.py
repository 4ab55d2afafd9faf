"""What fetches a stream gets to the computer that the user named, and nowhere else, whatever it is told."""

import json
import socket
import subprocess
import sys
import threading
import time
from contextlib import closing, contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "capture"))
from media_making import jpeg_bytes
from mjpeg_server import mjpeg_server

from mmdesk.capture.decoding import far_stream, named_computer
from mmdesk.capture.decoding.far_stream import streamed
from mmdesk.capture.decoding.named_computer import NamedComputer, Place, has_lines
from mmdesk.core.errors import DeviceError

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the kernel of Linux asks")


class Odd(BaseHTTPRequestHandler):
    """Answers as `server.answer(handler)` does."""

    def do_GET(self):
        with suppress(OSError):  # whoever asked let go
            self.server.answer(self)

    def log_message(self, *_):
        """Say nothing."""


@contextmanager
def odd_server(answer):
    """The URL of a server that answers so."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Odd)
    server.daemon_threads, server.answer = True, answer
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/camera"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def leads_to(place):
    """An answer that sends whoever asks there."""

    def answer(handler):
        handler.send_response(302)
        handler.send_header("Location", place)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    return answer


def says(kind, body):
    """An answer of this content."""

    def answer(handler):
        handler.send_response(200)
        handler.send_header("Content-Type", kind)
        handler.end_headers()
        handler.wfile.write(body)

    return answer


def playlist(place):
    """An HLS playlist of one piece."""
    words = f"#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\n{place}\n"
    return says("application/vnd.apple.mpegurl", words.encode())


def watch(url, most=2, patience_s=(2.0, 2.0)):
    """So many pictures."""
    with closing(streamed(url, "The stream", patience_s, threading.Event())) as pictures:
        return [picture for picture, _ in zip(pictures, range(most), strict=False)]


@pytest.mark.parametrize("way", [leads_to, playlist])
def test_another_port_is_not_reached_and_that_is_told(way):
    with mjpeg_server() as other, odd_server(way(other.url.replace(".mjpg", ".ts"))) as url:
        with pytest.raises(DeviceError) as caught:
            watch(f"{url}.m3u8")
        assert other.asked == 0
    where = other.url.split("/")[2]
    assert f"The stream leads to {where}, which is not the computer" in caught.value.message
    assert "\n" not in str(caught.value)
    assert caught.value.hint


def test_another_place_of_the_same_computer_is_reached():
    with mjpeg_server() as camera:
        port = camera.server_address[1]
        camera.RequestHandlerClass = type(
            "Leading", (camera.RequestHandlerClass,), {"do_GET": _to_the_camera}
        )
        assert len(watch(f"http://127.0.0.1:{port}/old")) == 2


def _to_the_camera(handler):
    if handler.path == "/old":
        return leads_to("/camera.mjpg")(handler)
    return super(type(handler), handler).do_GET()


@pytest.mark.parametrize(
    "answer",
    [
        *map(leads_to, ("file:///etc/passwd", "concat:/etc/passwd|/etc/hosts", "/round.m3u8", "")),
        *map(playlist, ("file:///etc/passwd", "/etc/passwd.ts", "concat:/etc/passwd", "crypto:x.ts")),
        leads_to("data:image/jpeg;base64,/9j/4AAQ"),
        says("application/vnd.apple.mpegurl", b"#EXTM3U\n" * 100_000),
        says("text/plain", b"ffconcat version 1.0\nfile /etc/passwd\n"),
        says("application/sdp", b"v=0\ns=x\nc=IN IP4 127.0.0.1\nm=video 9 RTP/AVP 96\n"),
        says("multipart/x-mixed-replace; boundary=frame", b"--frame\r\nContent-Length: -1\r\n\r\n" * 100),
        says("image/jpeg", b""),
    ],
)
def test_a_hostile_answer_is_one_line(answer):
    said, pictures = "", []
    with odd_server(answer) as url:
        try:
            pictures = watch(f"{url}.m3u8")
        except DeviceError as error:  # or it ends without a picture, which the camera's thread tells
            said = str(error)
    assert pictures == []
    assert "\n" not in said


def _endless_head(handler):
    handler.send_response(200)
    handler.end_headers = lambda: None
    while True:
        handler.wfile.write(b"X-More: " + b"x" * 1000 + b"\r\n")


def _slow_head(handler):
    for byte in b"HTTP/1.1 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=frame\r\n" * 99:
        handler.wfile.write(bytes([byte]))
        time.sleep(0.2)


@pytest.mark.parametrize("answer", [_endless_head, _slow_head])
def test_an_answer_without_an_end_is_waited_for_so_long_and_no_longer(answer, monkeypatch):
    monkeypatch.setattr(far_stream, "_PATIENCE_S", 0.5)
    with odd_server(answer) as url, pytest.raises(DeviceError, match="cannot be") as caught:
        watch(url, patience_s=(0.5, 0.5))
    assert "\n" not in str(caught.value)


def test_a_picture_larger_than_any_is_passed_over():
    small = jpeg_bytes(np.full((48, 64, 3), 90, np.uint8))
    large = bytearray(small)
    at = large.index(b"\xff\xc0") + 5
    large[at : at + 4] = b"\xff\x00\xff\x00"  # 65,280 a side
    part = "--frame\r\nContent-Type: image/jpeg\r\nContent-Length: {}\r\n\r\n"
    body = b"".join(
        part.format(len(one)).encode() + one + b"\r\n" for one in (bytes(large), small, small) * 3
    )
    with odd_server(says("multipart/x-mixed-replace; boundary=frame", body)) as url:
        assert {picture.shape for picture in watch(url, 9)} == {(48, 64, 3)}


TAKEN_OVER = """
import errno, json, os, socket, sys, threading
from mmdesk.capture.decoding import asked_lines, limits, lines, named_computer
port, other, udp = (int(word) for word in sys.argv[1:])
ours, theirs = socket.socketpair()
reading, writing = os.pipe()
pid = os.fork()
if not pid:
    asked_lines.prepare()
    limits.apply(keeps_line=True)
    asked_lines.hand_over(theirs, asked_lines.ask_for_lines())
    def line(place, kind=socket.SOCK_STREAM, family=socket.AF_INET):
        one = socket.socket(family, kind)
        one.settimeout(5)
        one.connect(place)
        return one
    def datagram():
        return socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    def in_a_thread():
        came = []
        def attempt():
            try:
                came.append(line(("127.0.0.1", other)))
            except OSError as error:
                came.append(error)
        thread = threading.Thread(target=attempt)
        thread.start()
        thread.join()
        if isinstance(came[0], OSError):
            raise came[0]
    attempts = {
        "named": lambda: line(("127.0.0.1", port)),
        "named, by the newer kind": lambda: line(("::ffff:127.0.0.1", port), family=socket.AF_INET6),
        "other port": lambda: line(("127.0.0.1", other)),
        "other computer": lambda: line(("127.0.0.2", port)),
        "in a thread": in_a_thread,
        "again": lambda: (one := line(("127.0.0.1", port)), one.connect(("127.0.0.1", other))),
        "datagram line": lambda: line(("127.0.0.1", udp), socket.SOCK_DGRAM),
        "datagram to": lambda: datagram().sendto(b"x", ("127.0.0.1", udp)),
        "message to": lambda: datagram().sendmsg([b"x"], [], 0, ("127.0.0.1", udp)),
        "fast open": lambda: socket.socket().sendto(b"x", socket.MSG_FASTOPEN, ("127.0.0.1", other)),
        "wait for others": lambda: socket.socket().listen(),
        "take a place": lambda: datagram().bind(("127.0.0.1", 0)),
        "nonsense": lambda: socket.socket().connect_ex,
    }
    came = {}
    for name, attempt in attempts.items():
        try:
            attempt()
            came[name] = "done"
        except OSError as error:
            came[name] = type(error).__name__
    # Whoever asks without an end is not answered any more, and the window has its peace.
    one = socket.socket()
    for _ in range(100_000):
        if (error := one.connect_ex(("127.0.0.1", other))) != errno.EACCES:
            break
    came["after asking on and on"] = errno.errorcode[error]
    os.write(writing, json.dumps(came).encode())
    os._exit(0)
_, (listener,), *_ = socket.recv_fds(ours, 1, 1)
named = named_computer.NamedComputer(f"http://127.0.0.1:{port}/")
made = lines.Lines(listener, pid, named)
os.waitpid(pid, 0)
made._thread.join(5)
print(os.read(reading, 9999).decode())
print(made._thread.is_alive(), made.elsewhere is not None)
"""


def test_one_that_was_taken_over_gets_to_the_named_computer_alone():
    with (
        socket.create_server(("127.0.0.1", 0)) as named,
        socket.create_server(("", 0)) as other,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as datagrams,
    ):
        datagrams.bind(("127.0.0.1", 0))
        ports = [str(one.getsockname()[1]) for one in (named, other, datagrams)]
        done = subprocess.run(
            [sys.executable, "-c", TAKEN_OVER, *ports], capture_output=True, text=True, check=False
        )
        other.settimeout(0)
        datagrams.settimeout(0)
        with pytest.raises(BlockingIOError):
            other.accept()
        with pytest.raises(BlockingIOError):
            datagrams.recv(1)
    assert done.stderr == ""
    came, end = done.stdout.splitlines()
    came = json.loads(came)
    assert came.pop("after asking on and on") == "ENOSYS"
    assert {name for name, what in came.items() if what == "done"} == {
        "named", "named, by the newer kind", "nonsense"
    }  # fmt: skip
    assert end == "False True"  # its thread ends with it


def found(*addresses):
    def getaddrinfo(*_, **__):
        return [(socket.AF_INET, 1, 6, "", (address, 0)) for address in addresses]

    return getaddrinfo


@pytest.mark.parametrize(
    ("url", "asked", "gets"),
    [
        ("http://93.184.216.34/x", ("93.184.216.34", 80), ("93.184.216.34", 80)),
        ("http://93.184.216.34/x", ("93.184.216.34", 443), ("93.184.216.34", 443)),
        ("http://93.184.216.34:8080/x", ("93.184.216.34", 443), None),
        ("https://93.184.216.34/x", ("93.184.216.34", 80), None),
        ("rtsp://u:p@93.184.216.34/x", ("93.184.216.34", 554), ("93.184.216.34", 554)),
        ("http://93.184.216.34/x", ("192.168.1.1", 80), None),
        ("http://many.example/x", ("93.184.216.34", 80), ("93.184.216.34", 80)),
        ("http://many.example/x", ("93.184.216.99", 80), ("93.184.216.34", 80)),  # one of the many
        (
            "http://many.example/x",
            ("192.168.1.1", 80),
            ("93.184.216.34", 80),
        ),  # what the name leads astray to
        ("http://many.example/x", ("192.168.1.1", 22), None),
        ("http://[::1/", ("127.0.0.1", 80), None),
        ("nonsense", ("127.0.0.1", 80), None),
    ],
)
def test_whoever_asks_gets_to_the_named_computer_or_nowhere(url, asked, gets, monkeypatch):
    named = "93.184.216.34", "192.168.1.1"
    literal = url.split("/")[2].rpartition("@")[2].partition(":")[0] if "//" in url else ""
    monkeypatch.setattr(
        named_computer.socket, "getaddrinfo", found(*named) if literal == "many.example" else found(literal)
    )
    assert NamedComputer(url).instead_of(Place(*asked), is_datagram=False) == gets


def test_only_a_name_that_is_known_far_away_is_asked_for_and_only_name_servers(monkeypatch, tmp_path):
    (tmp_path / "resolv").write_text("# x\nnameserver 192.0.2.53\nsearch home\n")
    monkeypatch.setattr(named_computer, "_RESOLVER", tmp_path / "resolv")
    far, near = NamedComputer("https://camera.example/x"), NamedComputer("https://camera.local/x")
    server = Place("192.0.2.53", 53)
    assert far.instead_of(server, is_datagram=True) == server.address
    assert far.instead_of(Place("192.0.2.53", 54), is_datagram=True) is None
    assert far.instead_of(Place("192.0.2.54", 53), is_datagram=True) is None
    assert near.instead_of(server, is_datagram=True) is None
    assert NamedComputer("http://192.0.2.9/").instead_of(server, is_datagram=True) is None


def test_streams_of_datagrams_have_no_line_to_ask_for():
    assert [has_lines(url) for url in ("udp://@:5000", "RTP://x", "http://x", "rtsp://x")] == [
        False, False, True, True
    ]  # fmt: skip
