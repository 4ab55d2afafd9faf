"""The picture worker: in its own thread, and only the newest wish."""

import threading
from pathlib import Path

import numpy as np
from arriving import arrives
from PySide6.QtCore import QObject, Signal
from PySide6.QtTest import QSignalSpy

from mmdesk.core.errors import MediaError
from mmdesk.workers.picture_worker import PictureWorker
from mmdesk.workers.worker_thread import WorkerThread


class Asks(QObject):
    wanted = Signal(str, float)


def test_of_many_wishes_the_last_is_found_in_another_thread(qtbot):
    asked, lets_go = [], threading.Event()

    def picture_at(path, at_s):
        asked.append((path, at_s, threading.get_ident()))
        lets_go.wait(5)
        return np.zeros((2, 2, 3), np.uint8)

    worker, asks = PictureWorker(picture_at), Asks()
    asks.wanted.connect(worker.find)
    thread = WorkerThread("test-worker", [worker])
    found = QSignalSpy(worker.found)
    thread.start()
    asks.wanted.emit("a.mkv", 0.0)
    qtbot.waitUntil(lambda: len(asked) == 1)
    for second in (1.0, 2.0, 3.0):
        asks.wanted.emit("a.mkv", second)
    lets_go.set()
    qtbot.waitUntil(lambda: found.count() == 2)
    with arrives(qtbot, thread.ended):
        thread.stop()
    assert [(path, at_s) for path, at_s, _ in asked] == [(Path("a.mkv"), 0.0), (Path("a.mkv"), 3.0)]
    assert threading.get_ident() not in {ident for *_, ident in asked}


def test_a_file_that_cannot_be_read_is_said_and_no_picture(qapp, qtbot):
    def picture_at(path, at_s):
        raise MediaError("a.mkv is damaged.", "Choose another.")

    worker = PictureWorker(picture_at)
    failed, found = QSignalSpy(worker.failed), QSignalSpy(worker.found)
    worker.start()
    worker.find("a.mkv", 1.0)
    qtbot.waitUntil(lambda: found.count() == 1)
    worker.stop()
    assert failed.at(0)[0] == "a.mkv is damaged."
    assert found.at(0)[2] is None
