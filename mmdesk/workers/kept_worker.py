"""The worker that looks through the data directory, so that the window never waits for a disk."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from mmdesk.paths import shipped_text
from mmdesk.store.kept_on_disk import what_is_kept

PRIVACY, SECURITY = "privacy", "security"


class KeptWorker(QObject):
    """Lives in a thread of its own; looks only when it is asked."""

    looked = Signal(object)  # WhatIsKept
    connections_counted = Signal(
        int
    )  # network sockets that this program holds; -1 where the system does not say
    words_read = Signal(str, str)  # privacy, security, in Markdown
    failed = Signal(str)

    def __init__(self, data_dir: Path, count_connections: Callable[[], int]) -> None:
        super().__init__()
        self._data_dir, self._count_connections = data_dir, count_connections
        self._is_over = False

    @Slot()
    def start(self) -> None:
        """The thread runs; nothing is done before it is asked for."""

    @Slot()
    def stop(self) -> None:
        """Look no more."""
        self._is_over = True

    @Slot()
    def look(self) -> None:
        """Measure everything."""
        if self._is_over:
            return
        try:
            self.looked.emit(what_is_kept(self._data_dir))
        except OSError as error:
            self.failed.emit(self.tr("The folder cannot be read: {0}.").format(error.strerror))
        self.connections_counted.emit(self._count_connections())

    @Slot()
    def read_words(self) -> None:
        """Read the two texts that are shipped."""
        texts, language = [], QCoreApplication.translate("Language", "en")
        for name in (PRIVACY, SECURITY):
            try:
                texts.append(shipped_text(name, language).read_text(encoding="utf-8"))
            except (OSError, UnicodeDecodeError):
                texts.append(self.tr("This text is missing. Install mmdesk again."))
        self.words_read.emit(*texts)
