"""The lock worker: what takes a passphrase takes a second, and must not stop the window."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.core.errors import MmdeskError
from mmdesk.store import keys
from mmdesk.store.erasing import erase_everything
from mmdesk.workers import sealing

_LEAST_STEP = 0.002  # of progress that is worth a signal


class _Stopped(Exception):  # noqa: N818 - nothing went wrong
    """As if the program had been killed here, of which nothing is lost."""


class LockWorker(QObject):
    """Unlocks, locks and changes. Each order is answered by `done`, `recovery_made` or `failed`."""

    progressed = Signal(float)  # 0 to 1
    done = Signal()
    recovery_made = Signal(str)  # the key to be printed
    forgotten = Signal()  # everything
    stopped = Signal()  # half done: it is gone on with at the next start
    failed = Signal(str, str)  # message, hint

    def __init__(self, data_dir: Path) -> None:
        super().__init__()
        self._data_dir = data_dir
        self._told = 0.0
        self._is_leaving = Event()

    @Slot()
    def leave(self) -> None:
        """Convert no further: the system ends the program. From any thread: connect it directly."""
        self._is_leaving.set()

    @Slot()
    def start(self) -> None:
        """Nothing yet."""

    @Slot()
    def stop(self) -> None:
        """Nothing is left open."""

    @Slot(str)
    def unlock(self, typed: str) -> None:
        """Unlock for this process, and go on with what was cut off."""
        self._do(lambda: sealing.unlock(self._data_dir, typed, self._tell))

    @Slot(str)
    def turn_on(self, passphrase: str) -> None:
        """Encrypt everything; nothing else may have the database open."""
        self._do(lambda: sealing.turn_on(self._data_dir, passphrase, self._tell))

    @Slot(str)
    def turn_off(self, typed: str) -> None:
        """Decrypt everything, likewise."""
        self._do(lambda: sealing.turn_off(self._data_dir, typed, self._tell))

    @Slot(str)
    def check(self, typed: str) -> None:
        """Whether this is the passphrase, or the recovery key."""
        self._do(lambda: keys.unlock(self._data_dir, typed))

    @Slot(str, str)
    def change(self, typed: str, passphrase: str) -> None:
        """Another passphrase."""
        self._do(
            lambda: keys.change_passphrase(self._data_dir, keys.unlock(self._data_dir, typed), passphrase)
        )

    @Slot(str)
    def make_recovery_key(self, typed: str) -> None:
        """A recovery key in place of any before."""
        try:
            printed = keys.make_recovery_key(self._data_dir, keys.unlock(self._data_dir, typed))
        except MmdeskError as error:
            self.failed.emit(error.message, error.hint)
            return
        self.recovery_made.emit(printed)

    @Slot()
    def forget_everything(self) -> None:
        """Delete all files, unopened: the passphrase is forgotten, or the keys are lost."""
        try:
            erase_everything(self._data_dir)
        except MmdeskError as error:
            self.failed.emit(error.message, error.hint)
            return
        self.forgotten.emit()

    def _do(self, act: Callable[[], object]) -> None:
        self._told = 0.0
        try:
            act()
        except MmdeskError as error:
            self.failed.emit(error.message, error.hint)
            return
        except _Stopped:
            self.stopped.emit()
            return
        self.done.emit()

    def _tell(self, share: float) -> None:
        if self._is_leaving.is_set() and share < 1.0:
            raise _Stopped
        if share >= self._told + _LEAST_STEP or share == 1.0:
            self._told = share
            self.progressed.emit(share)
