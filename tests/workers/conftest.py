"""Workers are tested in real threads; none may be left behind."""

import os
import threading

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from pathlib import Path

import pytest
from guards import child_processes, nurseries


@pytest.fixture(autouse=True)
def nothing_left_behind(qtbot):
    """Fails a test that leaves a thread or a child process, and names it."""
    threads, children = set(threading.enumerate()), _children()
    native = _native_threads()
    yield
    left = [
        thread.name for thread in set(threading.enumerate()) - threads if not thread.name.startswith("Dummy")
    ]
    assert left == []
    assert _children() - children == set()
    qtbot.waitUntil(lambda: _native_threads() - native == set())  # the system reaps them a moment later


def _children():
    """Those of this process, dead ones too, and what its nursery of decoding processes made."""
    children = {
        int(child)
        for task in Path("/proc/self/task").glob("*/children")
        for child in task.read_text().split()
    }
    return (children - nurseries()) | set(child_processes())


def _native_threads():
    """Names of the threads that a WorkerThread runs in, as the system knows them."""
    ours = {"inference", "capture", "store", "test-worker"}
    found = set()
    for comm in Path("/proc/self/task").glob("*/comm"):
        try:
            name = comm.read_text().strip()
        except OSError:  # it ended just now
            continue
        if name in ours:
            found.add((comm.parent.name, name))
    return found
