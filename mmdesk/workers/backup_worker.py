"""The backup worker: the day's backup of a large database, in its own thread and with its own connection.

It would hold the store worker for half a minute, and every verdict with it.
"""

import logging
import threading
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mmdesk.core.errors import MmdeskError
from mmdesk.store import sqlite
from mmdesk.store.backups import back_up_daily, is_due
from mmdesk.store.database import open_database
from mmdesk.store.places import database_file
from mmdesk.store.trouble import said

_log = logging.getLogger(__name__)
_AFTER_MS = 30_000  # the start is over by then
_LOOK_MS = 60_000  # a program may run over midnight, and forgetting drops all backups


class _GivenUpError(Exception):
    """The program ends."""


class BackupWorker(QObject):
    """Looks soon after the start and every minute whether there is a backup of today."""

    failed = Signal(str, str)  # message, hint; once for each message
    made = Signal()

    def __init__(self, data_dir: Path, after_ms: int = _AFTER_MS) -> None:
        super().__init__()
        self._data_dir, self._after_ms = data_dir, after_ms
        self._is_over = threading.Event()
        self._timer: QTimer | None = None
        self._told: set[str] = set()

    @Slot()
    def start(self) -> None:
        """Begin to look."""
        self._timer = QTimer(self, interval=self._after_ms)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def stop(self) -> None:
        """Look no more."""
        if self._timer is not None:
            self._timer.stop()
            self._timer.deleteLater()
            self._timer = None

    def give_up(self) -> None:
        """Break off what is being made: the program ends. Any thread may call it."""
        self._is_over.set()

    @Slot()
    def look(self) -> None:
        """Make the backup of today where there is none."""
        if self._timer is not None:
            self._timer.setInterval(_LOOK_MS)
        if not database_file(self._data_dir).exists():
            return
        try:
            if is_due(self._data_dir):  # asked first: opening checks every page
                with closing(open_database(self._data_dir, read_only=True)) as connection:
                    back_up_daily(connection, self._go_on)
            self.made.emit()
        except _GivenUpError:
            return
        except MmdeskError as error:
            self._tell(error)
        except sqlite.Error as error:
            trouble = said(error, database_file(self._data_dir))
            if trouble is None:
                raise
            self._tell(trouble)

    def _tell(self, error: MmdeskError) -> None:
        _log.warning("There is no backup of today: %s", error)
        if str(error) not in self._told:
            self._told.add(str(error))
            words = self.tr("Today’s backup could not be made. {0}").format(error.message)
            self.failed.emit(words, error.hint)

    def _go_on(self) -> None:
        if self._is_over.is_set():
            raise _GivenUpError
