"""A process that gave the network up: no socket but those within the computer, for it and its children."""

import socket
import subprocess
import sys

import pytest

from mmdesk.core import no_network


def run(code):
    command = [sys.executable, "-c", f"import socket\nfrom mmdesk.core import no_network\n{code}"]
    return subprocess.run(command, capture_output=True, text=True, check=False)


TRIED = """
import errno
for family in ("AF_INET", "AF_INET6", "AF_PACKET", "AF_UNIX", "AF_NETLINK"):
    kind = socket.SOCK_RAW if family == "AF_NETLINK" else socket.SOCK_DGRAM
    try:
        socket.socket(getattr(socket, family), kind)
        print(family, "given")
    except OSError as error:
        print(family, errno.errorcode[error.errno])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="a filter of Linux")
def test_the_system_refuses_all_but_local_sockets_and_cannot_be_asked_again():
    done = run(f"print(no_network.drop_network(), no_network.drop_network(), no_network.refused()){TRIED}")
    assert done.stdout.splitlines() == [
        "by the system by the system by the system",
        "AF_INET EACCES",
        "AF_INET6 EACCES",
        "AF_PACKET EACCES",
        "AF_UNIX given",
        "AF_NETLINK given",
    ], done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="a filter of Linux")
def test_it_holds_for_threads_of_before_and_for_children():
    code = """
import subprocess, sys, threading
go, said = threading.Event(), []
def ask():
    go.wait()
    try:
        socket.socket()
    except PermissionError:
        said.append("refused")
thread = threading.Thread(target=ask)
thread.start()
no_network.drop_network()
go.set()
thread.join()
child = subprocess.run([sys.executable, "-c", "import socket; socket.socket()"], stderr=subprocess.PIPE)
print(said, b"PermissionError" in child.stderr)
"""
    assert run(code).stdout == "['refused'] True\n"


def test_without_a_filter_python_refuses_to_connect():
    code = """
no_network.filter_sockets = lambda answer: False
print(no_network.drop_network())
one = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
for act in (
    lambda: one.connect(("192.0.2.1", 9)),
    lambda: one.sendto(b"x", ("192.0.2.1", 9)),
    lambda: one.bind(("0.0.0.0", 0)),
    lambda: socket.getaddrinfo("localhost", 9),
    lambda: one.connect(("127.0.0.1", 9)),
):
    try:
        act()
        print("done")
    except PermissionError:
        print("refused")
"""
    assert run(code).stdout.splitlines() == ["by Python alone", *["refused"] * 4, "done"]


def test_on_a_machine_that_is_not_known_there_is_no_filter(monkeypatch):
    monkeypatch.setattr(no_network.platform, "machine", lambda: "riscv64")
    assert no_network.filter_sockets(no_network.KILL) is False
    socket.socket().close()  # and this process is as it was
    assert no_network.refused() is None


@pytest.mark.parametrize(
    ("words", "gives_up"),
    [
        ([], False),
        (["talk.mp4"], False),
        (["--camera", "rtsp://camera"], False),
        (["--help"], True),
        (["learn"], True),
        (["--data-dir", "D", "analyze", "talk.mp4"], True),
        (["doctor", "--verify"], False),
        (["devices"], False),
    ],
)
def test_commands_give_it_up_and_the_window_does_not(words, gives_up):
    from mmdesk.cli.main import needs_no_network

    assert needs_no_network(words) is gives_up


@pytest.mark.skipif(sys.platform != "linux", reason="a filter of Linux")
def test_a_command_has_given_it_up_before_it_runs():
    code = """
import os, sys
sys.argv = ["mmdesk", "versions", "--data-dir", "/nonexistent"]
import mmdesk.__main__
mmdesk.__main__.main()
print(no_network.refused())
"""
    assert run(code).stdout.splitlines()[-1] == "by the system"
