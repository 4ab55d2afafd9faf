import subprocess
import sys
import threading

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mmdesk.workers.worker_thread import WorkerThread


class Remembering(QObject):
    """Leaves something in its thread at the start, and looks for it a moment later."""

    def __init__(self):
        super().__init__()
        self.thread_own, self.found, self.calls = threading.local(), None, []

    @Slot()
    def obey(self):
        self.calls.append("obey")

    @Slot()
    def start(self):
        self.calls.append("start")
        self.thread_own.value = 7
        QTimer.singleShot(1, self.look)

    @Slot()
    def look(self):
        self.found = getattr(self.thread_own, "value", None)

    @Slot()
    def stop(self):
        self.calls.append("stop")


def test_all_slots_of_a_worker_share_one_python_thread_state(qtbot):
    worker = Remembering()
    thread = WorkerThread("test-worker", [worker])
    thread.start()
    qtbot.waitUntil(lambda: worker.found is not None)
    thread.stop()
    qtbot.waitUntil(lambda: not thread.is_running)
    assert worker.found == 7


class Window(QObject):
    wish = Signal()


def test_a_worker_is_started_before_it_obeys_or_stops_however_early_it_is_asked(qtbot):
    worker, window = Remembering(), Window()
    thread = WorkerThread("test-worker", [worker])
    window.wish.connect(worker.obey)
    window.wish.emit()
    thread.start()
    thread.stop()
    qtbot.waitUntil(lambda: not thread.is_running)
    assert worker.calls == ["start", "obey", "stop"]


_IMPORTS_TORCH_IN_THE_THREAD = """
import sys
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot
from mmdesk.workers.worker_thread import WorkerThread

class Network(QObject):
    @Slot()
    def start(self):
        import torch
        self.left = 50
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.use)
        self.timer.start(1)

    @Slot()
    def use(self):
        import numpy, torch
        array = numpy.ones((2, 3), numpy.float32)
        tensor = torch.from_numpy(array)
        del array, tensor
        self.left -= 1
        if self.left == 0:
            self.timer.stop()
            application.quit()

    @Slot()
    def stop(self):
        self.timer.stop()

application = QCoreApplication([])
thread = WorkerThread("inference", [Network()])
assert "torch" not in sys.modules
thread.start()
application.exec()
thread.stop()
thread.wait(5000)
"""


def test_torch_may_be_imported_in_the_thread_and_used_in_later_slots():
    done = subprocess.run(
        [sys.executable, "-c", _IMPORTS_TORCH_IN_THE_THREAD], capture_output=True, timeout=120
    )
    assert done.returncode == 0, done.stderr.decode()
