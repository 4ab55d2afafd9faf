"""Which verdicts went with something else that was forgotten: the window shows and undoes them no more."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import SignalInstance

from mmdesk.store import sqlite
from mmdesk.store.feedback import FeedbackStore


@contextmanager
def telling_gone(connection: sqlite.Connection, gone: SignalInstance) -> Iterator[None]:
    """Emit the ids of the verdicts that are not there any more afterwards, and of the sessions they were in.

    Raises StoreError.
    """
    before = FeedbackStore(connection).sessions_by_id()
    try:
        yield
    finally:
        lost = before.keys() - FeedbackStore(connection).sessions_by_id().keys()
        if lost:
            gone.emit(sorted(lost), sorted({before[one] for one in lost}))
