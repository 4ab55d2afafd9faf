"""A camera's stream is fetched by a process without files, and decoded by one without a network, too."""

import os
import socket
import ssl
import sys
import threading
from contextlib import ExitStack, closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from hypothesis import given
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parents[1] / "capture"))
from mjpeg_server import MjpegServer, mjpeg_server
from rtsp_server import rtsp_server
from waiting import until

from mmdesk.capture import webcam as webcam_module
from mmdesk.capture.camera_stream import stream_pictures
from mmdesk.capture.decoding import child_process, far_stream, stream_address
from mmdesk.capture.decoding.answers_streaming import StreamAnswers
from mmdesk.capture.decoding.wire import Message
from mmdesk.capture.encoders import can_write_video
from mmdesk.capture.webcam import Webcam
from mmdesk.core.errors import DeviceError
from mmdesk.core.mailbox import Mailbox

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="parts processes, as on Linux only"
)
FAULTY = str(Path(__file__).with_name("faulty_stream_nursery.py"))
ENDS = {
    "segfault": "what {0} it crashed (SIGSEGV)",
    "killed": "the system ended what {0} it",
    "leaves": "what {0} it ended without a word",
    "eats": "needs more than 2 GB of memory",
}
BLUE = pytest.approx([20, 40, 205], abs=20)


@pytest.fixture
def server():
    with mjpeg_server() as server:
        yield server


@pytest.fixture
def faulty():
    """Let the processes of streams do this harm, until the test ends or they are mended."""
    with pytest.MonkeyPatch.context() as patching:

        def begin(*words):
            child_process.close()
            patching.setattr(child_process, "NURSERY", (FAULTY, *words))

        def mend():
            patching.undo()
            child_process.close()

        begin.mend = mend
        yield begin
    child_process.close()


def processes():
    nursery = child_process._nursery._process
    assert nursery is not None
    return Path(f"/proc/{nursery.pid}/task/{nursery.pid}/children").read_text().split()


def watch(url, most=8):
    """So many pictures."""
    with closing(stream_pictures(url, "The stream", threading.Event())) as pictures:
        return [picture for picture, _ in zip(pictures, range(most), strict=False)]


@contextmanager
def begun(url):
    with ExitStack() as closing_all:
        yield far_stream._begin(url, "The stream", (5.0, 3.0), threading.Event(), closing_all)


@contextmanager
def secret_server(folder):
    """The same camera behind TLS, with a certificate that it made itself, as cameras have."""
    key, name = (
        ec.generate_private_key(ec.SECP256R1()),
        x509.Name([]),
    )
    now = datetime.now(UTC)
    made = x509.CertificateBuilder(name, name, key.public_key(), 1, now, now + timedelta(1))
    own = made.sign(key, hashes.SHA256())
    plain = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    (folder / "pem").write_bytes(
        key.private_bytes(serialization.Encoding.PEM, *plain)
        + own.public_bytes(serialization.Encoding.PEM)
    )  # fmt: skip
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "pem")

    class Secret(MjpegServer):
        def get_request(self):
            line, address = super().get_request()
            return context.wrap_socket(line, server_side=True), address

    with mjpeg_server(Secret()) as server:
        yield server.url.replace("http:", "https:")


def test_pictures_come_by_http_and_by_a_name_that_only_this_computer_knows(server):
    for url in (server.url, server.url.replace("127.0.0.1", "localhost")):
        pictures = watch(url)
        assert [picture.shape for picture in pictures] == [(48, 64, 3)] * 8
        assert pictures[-1][24, 32].tolist() == BLUE
    assert processes() == []


@pytest.mark.skipif(not can_write_video("libx264"), reason="the camera that stands in encodes H.264")
def test_pictures_come_by_rtsp(server):
    with rtsp_server() as camera:
        pictures = watch(camera.url, 20)
    assert len(pictures) == 20
    assert pictures[-1][24, 32].tolist() == BLUE
    assert processes() == []


def test_pictures_come_over_tls(tmp_path):
    with secret_server(tmp_path) as url:
        assert watch(url)[-1][24, 32].tolist() == BLUE


@pytest.mark.parametrize(
    ("who", "what"),
    [
        ("decodes", "segfault"),
        ("decodes", "killed"),
        ("decodes", "eats"),
        ("fetches", "segfault"),
        ("fetches", "leaves"),
    ],
)
def test_a_process_that_ends_is_one_line(server, faulty, who, what):
    faulty(who, what)
    with pytest.raises(DeviceError) as caught:
        watch(server.url)
    assert "\n" not in str(caught.value)
    assert str(caught.value).startswith("The stream cannot be shown: ")
    assert ENDS[what].format(who) in str(caught.value)
    assert caught.value.hint
    assert processes() == []


@pytest.mark.parametrize("what", ["garbage", "tall", "nothing"])
def test_one_that_says_what_cannot_be_is_not_believed(server, faulty, caplog, what):
    faulty("decodes", what)
    with pytest.raises(DeviceError, match="what decodes it went wrong"):
        watch(server.url)
    assert "What decodes a stream said something odd" in caplog.text
    assert server.url not in caplog.text
    assert processes() == []


def test_one_that_passes_rubbish_on_ends_the_stream(server, faulty):
    faulty("fetches", "lines")
    with pytest.MonkeyPatch.context() as patching:
        patching.setattr(far_stream, "_ENDING_S", 0.2)
        with pytest.raises(DeviceError, match="fetching takes longer than"):
            watch(server.url)
    assert processes() == []


def test_after_a_crash_the_camera_is_watched_again(server, faulty, monkeypatch):
    monkeypatch.setattr(webcam_module, "_RETRY_S", 0.05)
    faulty("decodes", "segfault")
    webcam = Webcam(server.url, Mailbox())
    webcam.start()
    try:
        until(lambda: "what decodes it crashed (SIGSEGV)" in (webcam.trouble() or ""))
        faulty.mend()
        until(lambda: webcam.trouble() is None)
    finally:
        webcam.stop()


def test_a_silent_camera_does_not_hold_up_the_stop(server):
    webcam = Webcam(server.url, Mailbox())
    webcam.start()
    until(lambda: webcam._frames.peek()[0] > 2)
    server.holds_its_breath.set()
    webcam.stop()
    assert not any(thread.name == "camera" for thread in threading.enumerate())
    assert processes() == []


@pytest.mark.parametrize("how", ["as_it_is", "without_landlock"])
def test_what_fetches_reaches_no_file_and_no_program_and_once_it_is_open_no_other_line(server, faulty, how):
    faulty("tries", how)
    lines = {"close one and connect"}  # a socket, which gets to the named computer alone: test_stream_lines
    refused = {"PermissionError", "OSError", "KeyError", "StopIteration"}
    if how == "as_it_is":
        refused.add("FileNotFoundError")  # Landlock looks for a file before it refuses to remove it
    with begun(server.url) as (_, fetcher):
        said = fetcher.receive()
    assert said.text("found") == "pictures"
    for when, may in (("before", lines), ("after", set())):
        came = dict(line.split(": ") for line in said.texts(when))
        assert len(came) > 10
        assert {name for name, what in came.items() if what not in refused} <= may, when


def test_the_real_ones_have_everything_taken_away(server):
    with begun(server.url) as (decoder, fetcher):
        fetcher.receive()
        all_of_it = {"paths": True, "memory": True, "descriptors": True, "network": True}
        assert decoder.limited == {**all_of_it, "lines": False}  # it has none that could lead anywhere
        assert fetcher.limited == {**all_of_it, "lines": True}
        for process, opened in ((decoder, 5), (fetcher, 6)):
            proc = Path(f"/proc/{process._child.pid}")
            status = (proc / "status").read_text()
            for line in ("CapEff:\t0000000000000000", "NoNewPrivs:\t1", "Seccomp:\t2"):
                assert line in status
            assert (proc / "environ").read_bytes().count(b"MMDESK") == 0
            # Nothing three times, the channel, the pipe, and of one that fetches the line.
            assert len(os.listdir(proc / "fd")) == opened
        lines = [os.readlink(f"/proc/{decoder._child.pid}/fd/{fd}") for fd in range(3, 5)]
        assert sorted(one.split(":")[0] for one in lines) == ["pipe", "socket"]


def test_where_processes_are_not_parted_new_ones_show_the_same(server, monkeypatch):
    monkeypatch.setattr(child_process, "_PARTS", False)
    try:
        assert watch(server.url, 3)[-1][24, 32].tolist() == BLUE
    finally:
        child_process.close()


def test_nothing_is_left_open_after_many_streams_good_and_bad(server):
    watch(server.url, 2)
    before = len(os.listdir("/proc/self/fd"))
    for url in (server.url, "http://127.0.0.1:9/x", "nonsense://x", "http://[::1/", server.url):
        try:
            watch(url, 2)
        except DeviceError as error:
            assert error.message == "The stream cannot be opened."  # noqa: PT017  (some may, some may not)
    del url
    assert len(os.listdir("/proc/self/fd")) == before
    assert processes() == []


@pytest.mark.parametrize(
    ("url", "same"),
    [
        ("http://user:pa%20ss@camera.local:81/a?b#c", "http://user:pa%20ss@192.0.2.7:81/a?b#c"),
        ("rtsp://CAMERA/x", "rtsp://192.0.2.7/x"),
        ("rtsp://in.the.list:554/x", "rtsp://192.0.2.7:554/x"),
        ("https://camera.example/x", "https://camera.example/x"),
        ("http://[2001:db8::1]:80/x", "http://[2001:db8::1]:80/x"),
        ("http://192.0.2.9/x", "http://192.0.2.9/x"),
        ("http://[::1/", "http://[::1/"),
        ("http://camera.local:99999999/", "http://camera.local:99999999/"),
        ("file:///etc/passwd", "file:///etc/passwd"),
        ("http://unknown/x", "http://unknown/x"),
    ],
)
def test_names_that_only_this_computer_knows_are_looked_up_before(url, same, monkeypatch, tmp_path):
    def looked_up(host, *_, **__):
        if host == "unknown":
            raise socket.gaierror
        both = (socket.AF_INET6, "fe80::7"), (socket.AF_INET, "192.0.2.7")
        return [(family, 1, 6, "", (address, 0)) for family, address in both]

    (tmp_path / "hosts").write_text("# list\n192.0.2.7 other in.the.list  # it\n")
    monkeypatch.setattr(stream_address, "_HOSTS", tmp_path / "hosts")

    def nobody(*_, **__):
        raise ConnectionRefusedError

    monkeypatch.setattr(stream_address.socket, "getaddrinfo", looked_up)
    monkeypatch.setattr(stream_address.socket, "create_connection", nobody)
    assert stream_address.reachable(url) == same


@pytest.mark.parametrize("listening", ["127.0.0.1", "127.0.0.3", "::1"])
def test_of_a_name_with_several_addresses_the_one_that_answers_is_taken(listening, monkeypatch):
    addresses = "::1", "127.0.0.2", "127.0.0.3", "127.0.0.1"
    families = {one: socket.AF_INET6 if ":" in one else socket.AF_INET for one in addresses}

    def looked_up(host, port, *_, **__):
        every = addresses if host == "localhost" else [host]
        return [(families[one], socket.SOCK_STREAM, 6, "", (one, port or 0)) for one in every]

    try:
        server = socket.create_server((listening, 0), family=families[listening])
    except OSError:
        pytest.skip("no IPv6 here")
    with server:
        port = server.getsockname()[1]
        monkeypatch.setattr(stream_address.socket, "getaddrinfo", looked_up)
        place = f"[{listening}]" if ":" in listening else listening
        assert stream_address.reachable(f"http://localhost:{port}/x") == f"http://{place}:{port}/x"


@given(st.binary(max_size=400), st.booleans())
def test_whatever_comes_through_the_pipe_is_a_picture_or_the_end(data, with_header):
    head = (
        b'{"fields": {"codec": "mjpeg", "width": 0, "height": 0, "pixels": "", "aspect": 1.0}, "arrays": {}}'
    )
    packet = (
        b'{"fields": {"pts": null, "dts": null, "is_key": true}, "arrays": {"data": ["u1", [%d]]}}'
        % len(data)
    )
    reading, writing = os.pipe()
    with closing(os.fdopen(writing, "wb")) as end:
        for one in (head, packet) if with_header else ():
            end.write(len(one).to_bytes(4, "little") + one)
        end.write(data)
    try:
        said, pictures = StreamAnswers(reading).to(Message({"ask": "picture"}, {}))
    finally:
        os.close(reading)
    assert said["over"] or isinstance(pictures["picture"], np.ndarray)
