"""Passphrases and the program: asked before it is built, and what is wanted while it runs.

Encrypting and decrypting need the database to themselves: the program stops, and is built again afterwards.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from mmdesk.app.idle_lock import IdleLock, since_boot_s
from mmdesk.app.program import Program
from mmdesk.app.stepping_aside import step_aside
from mmdesk.core.errors import StoreError
from mmdesk.core.sealed_keys import known_key
from mmdesk.gui.last_input import LastInput
from mmdesk.gui.passphrase.converting_dialog import ConvertingDialog
from mmdesk.gui.passphrase.lock_dialog import LockDialog
from mmdesk.gui.passphrase.unlock_dialog import UnlockDialog
from mmdesk.store.erasing import finish_erasing
from mmdesk.store.keys_file import is_encrypted, read_keys
from mmdesk.store.sealing import is_half_done
from mmdesk.workers.lock_worker import LockWorker
from mmdesk.workers.worker_thread import WorkerThread

_STOP_MS = 60_000
_LOCK_KEY = "Ctrl+Shift+L"


@dataclass(frozen=True, slots=True)
class Wanted:
    """To encrypt everything, or to decrypt it; with what was typed."""

    to_sealed: bool
    typed: str


@dataclass(frozen=True, slots=True)
class LockNow:
    """To forget the key and ask for the passphrase again."""


class Locking(QObject):
    """The menu's entries, and the dialog. `wanted` says what is to be done once the program has stopped."""

    _change = Signal(str, str)
    _recover = Signal(str)
    _check = Signal(str)

    def __init__(self, program: Program, data_dir: Path) -> None:
        super().__init__(program)
        self._program, self._data_dir = program, data_dir
        self.wanted: Wanted | LockNow | None = None
        self._to_check = ""
        dialog = self.dialog = LockDialog(program.window)
        worker = self._worker = LockWorker(data_dir)
        self.worker_thread = WorkerThread("locking", [worker], self)
        program.own(self.worker_thread)
        program.preferences.lock_wanted.connect(self.begin)
        program.window.more.add("lock", self.tr("Lock with a passphrase…"), self.begin)
        dialog.turn_on_wanted.connect(self._on_turn_on)
        dialog.turn_off_wanted.connect(self._on_turn_off)
        dialog.change_wanted.connect(self._change)
        dialog.recovery_wanted.connect(self._recover)
        self._change.connect(worker.change)
        self._recover.connect(worker.make_recovery_key)
        self._check.connect(worker.check)
        worker.done.connect(self._on_done)
        worker.recovery_made.connect(dialog.show_recovery_key)
        worker.failed.connect(self._on_failed)
        dialog.idle_chosen.connect(self._on_idle_chosen)
        if is_encrypted(data_dir):
            self._lock_by_itself()

    @Slot()
    def begin(self) -> None:
        """Show the dialog."""
        self.dialog.begin(is_encrypted(self._data_dir), self._after_min())

    def show_converted(self, to_sealed: bool) -> None:
        """Everything was encrypted, or decrypted, just now."""
        words = self.tr("Decrypted: mmdesk opens without a passphrase")
        if to_sealed:
            words = self.tr("Encrypted. Make a recovery key too: More, Lock with a passphrase…")
        self._program.window.status.mention(words)

    @Slot()
    def lock_now(self) -> None:
        """End what is live, close the window with all that belongs to it, and ask for the passphrase."""
        self.wanted = LockNow()
        step_aside(self._program, locks=True)

    def _lock_by_itself(self) -> None:
        window, transport = self._program.window, self._program.playing.transport
        window.more.add("lock_now", self.tr("Lock now"), self.lock_now, _LOCK_KEY)
        QShortcut(QKeySequence(_LOCK_KEY), window).activated.connect(self.lock_now)
        last_input = LastInput(self, since_boot_s)
        self.idle = IdleLock(self._after_min, lambda: transport.is_playing, last_input, self)
        self.idle.soon.connect(self._on_soon)
        self.idle.due.connect(self.lock_now)
        self.idle.start()

    def _after_min(self) -> int:
        return int(self._program.settings.number("lock_after_min"))

    @Slot(int)
    def _on_idle_chosen(self, minutes: int) -> None:
        self._program.settings.set("lock_after_min", minutes)

    @Slot(bool)
    def _on_soon(self, is_soon: bool) -> None:
        words = self.tr("In half a minute mmdesk locks, since nobody uses it.") if is_soon else ""
        hint = self.tr("Press a key, or move the mouse here, and it stays.")
        self._program.window.banners.tell("idle", words, hint, stays=True)

    @Slot(str)
    def _on_turn_on(self, passphrase: str) -> None:
        self._leave(Wanted(True, passphrase))

    @Slot(str)
    def _on_turn_off(self, typed: str) -> None:
        self._to_check = typed  # before the window goes
        self._check.emit(typed)

    @Slot()
    def _on_done(self) -> None:
        typed, self._to_check = self._to_check, ""
        if typed:
            self._leave(Wanted(False, typed))
        else:
            self.dialog.show_done()

    @Slot(str, str)
    def _on_failed(self, message: str, hint: str) -> None:
        self._to_check = ""
        self.dialog.show_trouble(message, hint)

    def _leave(self, wanted: Wanted) -> None:
        self.wanted = wanted
        self.dialog.accept()
        step_aside(self._program)


class _Asking(QObject):
    """A dialog, and the worker that does what it asks for."""

    order = Signal(str)

    def __init__(self, data_dir: Path) -> None:
        super().__init__()
        self.worker = LockWorker(data_dir)
        self.thread_of_it = WorkerThread("locking", [self.worker], self)
        self.trouble: StoreError | None = None
        self.worker.failed.connect(self._on_failed)
        self.thread_of_it.start()

    def end(self) -> None:
        """Wait for the thread's end."""
        loop = QEventLoop()
        self.thread_of_it.ended.connect(loop.quit)
        QTimer.singleShot(_STOP_MS, loop.quit)
        self.thread_of_it.stop()
        loop.exec()

    @Slot(str, str)
    def _on_failed(self, message: str, hint: str) -> None:
        self.trouble = StoreError(message, hint)


def ask_to_unlock(data_dir: Path, whose: str = "", goes_back: bool = False) -> bool:
    """Ask for the passphrase where the data directory is encrypted; False when its user leaves instead.

    They leave too when they have everything forgotten, for want of the passphrase. `whose` is the name of the
    profile, where there are several, and `goes_back` says that leaving leads to the choice of another.
    """
    try:
        finish_erasing(data_dir)
    except StoreError:
        return True  # the store says so
    if not is_encrypted(data_dir) or _is_unlocked(data_dir):
        return True
    asking = _Asking(data_dir)
    dialog = UnlockDialog(str(data_dir), _goes_on(data_dir))
    dialog.show_whose(whose)
    if goes_back:
        dialog.offer_others()
    dialog.typed.connect(asking.worker.unlock)
    asking.worker.progressed.connect(dialog.show_progress)
    asking.worker.failed.connect(dialog.show_trouble)
    asking.worker.done.connect(dialog.show_unlocked)
    dialog.rejected.connect(asking.worker.leave, Qt.ConnectionType.DirectConnection)
    dialog.forget_wanted.connect(asking.worker.forget_everything)
    asking.worker.forgotten.connect(dialog.reject)
    is_unlocked = bool(dialog.exec())
    asking.end()
    dialog.deleteLater()
    asking.deleteLater()
    return is_unlocked


def convert(data_dir: Path, wanted: Wanted) -> StoreError | None:
    """Encrypt or decrypt, while a dialog says how far it is; what went wrong, if anything did."""
    asking, dialog = _Asking(data_dir), ConvertingDialog(wanted.to_sealed)
    asking.order.connect(asking.worker.turn_on if wanted.to_sealed else asking.worker.turn_off)
    asking.worker.progressed.connect(dialog.show_progress)
    asking.worker.failed.connect(dialog.end)
    asking.worker.done.connect(dialog.end)
    asking.worker.stopped.connect(dialog.end)
    dialog.leave_wanted.connect(asking.worker.leave, Qt.ConnectionType.DirectConnection)
    asking.order.emit(wanted.typed)
    dialog.exec()
    asking.end()
    dialog.deleteLater()
    asking.deleteLater()
    return asking.trouble


def _is_unlocked(data_dir: Path) -> bool:
    """Whether the command line gave the passphrase already."""
    try:
        return known_key(read_keys(data_dir).key_id) is not None and not is_half_done(data_dir)
    except StoreError:
        return False


def _goes_on(data_dir: Path) -> bool:
    try:
        return is_half_done(data_dir)
    except StoreError:
        return False
