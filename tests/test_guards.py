"""The guards of all tests do guard."""

import socket
import subprocess
import sys
import threading

import pytest
from guards import ConnectionRefusedHereError, child_processes, leaked_threads, running_qthreads


def test_another_computer_cannot_be_reached():
    with socket.socket() as connection, pytest.raises(ConnectionRefusedHereError, match=r"192\.0\.2\.1"):
        connection.connect(("192.0.2.1", 80))


def test_this_computer_can_be_reached():
    with socket.create_server(("127.0.0.1", 0)) as server:
        connection = socket.create_connection(server.getsockname(), timeout=5)
        assert connection.getpeername() == server.getsockname()
        connection.close()


def test_a_thread_that_goes_on_is_named_with_the_line_that_started_it():
    before, end = set(threading.enumerate()), threading.Event()
    thread = threading.Thread(target=end.wait, name="endless")
    thread.start()
    try:
        (words,) = leaked_threads(before, patience_s=0.01)
        assert words.startswith("endless, started at ")
        assert "test_guards.py" in words
    finally:
        end.set()
        thread.join()
    assert leaked_threads(before) == []


def test_a_child_that_lives_is_found_and_one_that_ended_is_not():
    before = child_processes()
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:
        assert "input()" in child_processes()[child.pid]
    assert child_processes() == before


def test_a_running_qt_thread_is_found(qapp):
    from PySide6.QtCore import QThread

    thread = QThread()
    thread.setObjectName("endless")
    thread.start()
    assert running_qthreads() == ["endless"]
    thread.quit()
    assert thread.wait(5000)
    assert running_qthreads() == []
