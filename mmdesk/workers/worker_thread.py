"""A thread that owns workers: starts them in order, asks them to stop, and says when it has ended."""

from typing import Protocol

from PySide6.QtCore import QObject, QThread, Signal, Slot


class Worker(Protocol):
    """A QObject that lives in a worker thread."""

    def start(self) -> None:
        """Slot, called in the thread once its event loop runs."""

    def stop(self) -> None:
        """Slot, called in the thread; nothing of it may run afterwards."""


class WorkerThread(QObject):
    """Owns one QThread and the workers that live in it. Never terminates: it asks, and waits.

    A running QThread that is garbage-collected aborts the process, so whoever makes one keeps
    it until `ended`. Slots are found by name in the class that declares them: override none of a
    worker's in a subclass, PySide6 6.11 would run the override in the window's thread.
    """

    ended = Signal()
    _stopping = Signal()
    _restarting = Signal()

    def __init__(self, name: str, workers: list[QObject], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers = workers
        self._last_word = _LastWord()
        self._thread = _Thread()
        self._thread.setObjectName(name)
        for worker in [*workers, self._last_word]:
            worker.moveToThread(self._thread)
        for worker in workers:
            self._thread.runs.connect(worker.start)  # type: ignore[attr-defined]
            self._stopping.connect(worker.stop)  # type: ignore[attr-defined]
        self._stopping.connect(self._last_word.quit)
        for worker in workers:
            self._restarting.connect(worker.stop)  # type: ignore[attr-defined]
        for worker in workers:
            self._restarting.connect(worker.start)  # type: ignore[attr-defined]
        self._thread.finished.connect(self._on_finished)

    @property
    def name(self) -> str:
        """What the system calls the thread."""
        return self._thread.objectName()

    @property
    def is_running(self) -> bool:
        """Whether the thread has started and not ended."""
        return self._thread.isRunning()

    def start(self) -> None:
        """Start the thread and its workers."""
        self._thread.start()

    def stop(self) -> None:
        """Ask the workers to stop after what they are doing; `ended` follows."""
        if self._thread.isRunning():
            self._stopping.emit()
        else:
            self.ended.emit()

    def restart(self) -> None:
        """Stop the workers after what they are doing and start them anew; the thread stays."""
        if self._thread.isRunning():
            self._restarting.emit()

    def wait(self, deadline_ms: int) -> bool:
        """Block until the thread ended; False when it did not in time."""
        return self._thread.wait(deadline_ms)

    @Slot()
    def _on_finished(self) -> None:
        self._thread.wait()  # `finished` comes a moment before the last deferred deletes are done
        self.ended.emit()


class _Thread(QThread):
    """Runs the event loop from Python, so that all slots share one Python thread state.

    Otherwise PySide makes one for each slot and deletes it afterwards, while pybind11 remembers the one in
    which torch was first imported: the next tensor to let go of an array would crash on its remains.
    """

    runs = Signal()  # from inside `run`; the slots of `QThread.started` are called before it

    def run(self) -> None:
        self.runs.emit()
        self.exec()


class _LastWord(QObject):
    """Quits the thread from inside, after the workers' queued `stop` slots have run."""

    @Slot()
    def quit(self) -> None:
        QThread.currentThread().quit()
