"""Expected trouble inside a slot becomes a worker's `failed` signal."""

import logging
from typing import Protocol

from PySide6.QtCore import SignalInstance

from mmdesk.core.errors import MmdeskError, StoreError
from mmdesk.store import sqlite

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
            error = StoreError(
                f"The database cannot be written ({error}).", "Free some disk space and retry."
            )
        if not isinstance(error, MmdeskError):
            return False
        self._worker.failed.emit(error.message, error.hint)
        return True
