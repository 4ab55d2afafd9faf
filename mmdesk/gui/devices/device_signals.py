"""Qt's word that a camera or a microphone came or went, and what it calls the cameras."""

import logging
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from PySide6.QtCore import QCoreApplication, QLoggingCategory, QObject, QTimer, Signal, Slot

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
        # No message handler in Python: the library speaks while it is being loaded, with the loader's lock
        # held, and would wait there for the lock of Python, which another thread that loads a library has.
        QLoggingCategory.setFilterRules("qt.multimedia.*=false")
        with self._quiet():
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
