"""What of live predictions goes to the store: few, and no pictures, however long they wait there."""

import time
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.core.moments import Moment
from mmdesk.core.predictions import Prediction
from mmdesk.core.sessions import NO_FEATURES, PastMoment, Session

_EVERY_S = 0.5  # a live session is remembered at this step; the window shows every one


class Remembering(QObject):
    """Lives in the window's thread, so that nothing queues up for a database that is busy."""

    due = Signal(object)  # PastMoment

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._began_at = self._told_at = float("-inf")

    @Slot(object, float)
    def begin(self, _session: Session, began_at: float) -> None:
        """Another session begins; its first moment is told at once."""
        self._began_at, self._told_at = began_at, float("-inf")

    @Slot(object, object)
    def take(self, moment: Moment, prediction: Prediction) -> None:
        """A moment was predicted."""
        now = time.monotonic()
        if moment.captured_at < self._began_at or now - self._told_at < _EVERY_S:
            return
        self._told_at = now
        opinions = {one: replace(said, features=NO_FEATURES) for one, said in prediction.opinions.items()}
        light = replace(moment, picture=None, sound=None)
        self.due.emit(PastMoment(light, replace(prediction, opinions=opinions), moment.picture_size))
