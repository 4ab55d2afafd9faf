"""Expected trouble inside a slot becomes a worker's `failed` signal."""

import logging
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import SignalInstance

from mmdesk.core.errors import MmdeskError, StoreError
from mmdesk.store import sqlite
from mmdesk.store.trouble import DamagedError, said

_log = logging.getLogger(__name__)


class Fails(Protocol):
    """A worker that says what went wrong."""

    @property
    def failed(self) -> SignalInstance:
        """Message, hint."""


class Told:
    """A block whose trouble is told; what is a bug goes on to the excepthook."""

    def __init__(self, worker: Fails) -> None:
        self._worker = worker

    def __enter__(self) -> None: ...

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> bool:
        if isinstance(error, sqlite.Error):
            _log.error("The database refused: %s", error)
            error = said(error, Path("mmdesk.sqlite3")) or StoreError(
                f"The database cannot be used ({error}).", "Check the disk and its free space, and retry."
            )
        if isinstance(error, DamagedError):
            _tell_owner(self._worker)
        if not isinstance(error, MmdeskError):
            return False
        self._worker.failed.emit(error.message, error.hint)
        return True


def _tell_owner(worker: Fails) -> None:
    """The store worker looks what is wrong with its database; who only borrows it, or reads, cannot."""
    owner = getattr(worker, "_store", worker)
    meet_damage = getattr(owner, "meet_damage", None)
    if meet_damage is not None:
        meet_damage()
