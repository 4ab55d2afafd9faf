"""Qt's word that a camera or a microphone came or went, and what it calls the cameras."""

import logging
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot, qInstallMessageHandler

from mmdesk.core.devices import Device

_log = logging.getLogger(__name__)
_SETTLE_MS = 400  # of one plug several signals come


class DeviceSignals(QObject):
    """Listens to QtMultimedia, where there is one, in the window's thread, in which Qt wants it.

    It takes up to a quarter of a second and some 16 MB to load: do so when the window is visible. Of
    PulseAudio's sources Qt 6.11 tells surely which came, but not which went; that shows when one is in use.
    """

    cameras_named = Signal(list)  # list[Device], in Qt's order
    changed = Signal()  # after `cameras_named`

    def __init__(
        self, quiet: Callable[[], AbstractContextManager[None]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._quiet = quiet
        self._media: Any = None
        self._timer = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._timer.timeout.connect(self._tell)

    @property
    def is_listening(self) -> bool:
        """Whether QtMultimedia could be loaded."""
        return self._media is not None

    def cameras(self) -> list[Device]:
        """The cameras as Qt lists and names them."""
        default = self._media.defaultVideoInput()
        return [
            Device(found.description(), index, _id(found), is_default=found == default)
            for index, found in enumerate(self._media.videoInputs())
        ]

    @Slot()
    def load(self) -> None:
        """Load QtMultimedia and listen; without it nothing is ever told."""
        with self._quiet(), _no_messages():
            try:
                from PySide6.QtMultimedia import QMediaDevices
            except ImportError as error:  # the package, or a library of the system that it needs
                _log.info("QtMultimedia cannot be loaded: %s", error)
                return
            self._media = QMediaDevices(self)
            self.cameras_named.emit(self.cameras())
            self._media.audioInputs()  # the first question begins the watch
        self._media.videoInputsChanged.connect(self._timer.start)
        self._media.audioInputsChanged.connect(self._timer.start)

    @Slot()
    def _tell(self) -> None:
        self.cameras_named.emit(self.cameras())
        self.changed.emit()


def cameras_of_qt(quiet: Callable[[], AbstractContextManager[None]]) -> list[Device] | None:
    """What Qt calls the cameras, for a command that has no window; None without QtMultimedia."""
    _application = QCoreApplication.instance() or QCoreApplication([])
    signals = DeviceSignals(quiet)
    signals.load()
    return signals.cameras() if signals.is_listening else None


def _id(found: Any) -> str:
    return bytes(found.id().data()).decode("utf-8", errors="replace")


@contextmanager
def _no_messages() -> Iterator[None]:
    """Drop what Qt itself says meanwhile, of sound servers and codecs that are not there."""
    before = qInstallMessageHandler(lambda _kind, _context, _words: None)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
