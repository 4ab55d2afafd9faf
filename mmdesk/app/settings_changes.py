"""Settings that have another value than before, told to all parts of the program that use them.

Whoever changes one, a menu, the settings window or another program on the same file, only writes it; what
follows from it is done in one place, by the part that it is about.
"""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mmdesk.settings import Settings

_LOOK_MS = 1000


class SettingsChanges(QObject):
    """Lives in the window's thread, as the settings do."""

    changed = Signal(object)  # frozenset[str]: names

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        settings.on_changed = self.changed.emit
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """From now on see also what other programs change: at the file's date, every second."""
        self._timer.start()

    def stop(self) -> None:
        """The program ends."""
        self._timer.stop()

    @Slot()
    def _look(self) -> None:
        self._settings.follow()
