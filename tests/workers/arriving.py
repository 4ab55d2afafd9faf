"""Waiting for a worker's signal. `qtbot.waitSignal` would run its own slot in the worker's thread."""

from contextlib import contextmanager

from PySide6.QtTest import QSignalSpy


class Arrived:
    """The arguments of the first emission, once it came."""

    def __init__(self, spy):
        self._spy = spy

    @property
    def args(self):
        return list(self._spy.at(0))


@contextmanager
def arrives(qtbot, signal):
    """Leave the block only when `signal` was emitted since it was entered."""
    spy = QSignalSpy(signal)
    yield Arrived(spy)
    qtbot.waitUntil(lambda: spy.count() > 0)
