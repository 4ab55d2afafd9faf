"""A file that is read in the review: each moment as it comes from the file worker."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.app.shared import Shared
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import Prediction
from mmdesk.core.sessions import PastMoment, PastSession, Recording, Session
from mmdesk.workers.file_worker import FileWorker


class Reading(QObject):
    """Begins a session with each file, and gives its moments to the review without picture and sound."""

    read = Signal(object)  # PastMoment, to be remembered

    def __init__(self, shared: Shared, worker: FileWorker, parent: QObject) -> None:
        super().__init__(parent)
        self._shared, self._review = shared, shared.window.review
        worker.opened.connect(self._on_opened)
        worker.analysed.connect(self._on_analysed)
        worker.finished.connect(self._on_finished)
        worker.cancelled.connect(self._on_cancelled)

    @Slot(str, float)
    def _on_opened(self, path: str, duration_s: float) -> None:
        source = str(Path(path).absolute())
        session = Session(source=source)
        self._review.begin(PastSession(session, duration_s, recordings=(Recording(session.id, source, 0.0),)))
        self._review.show_reading(True)
        self._shared.session.begin(session)

    @Slot(object, object)
    def _on_analysed(self, moment: Moment, prediction: Prediction) -> None:
        light = replace(moment, picture=None, sound=None)  # a session of hours fits in memory
        past = PastMoment(light, prediction, moment.picture_size)
        self._review.add([past])
        self._review.show_newest(moment.picture)
        self.read.emit(past)

    @Slot(str, str)
    def _on_finished(self, _path: str, trouble: str) -> None:
        self._review.finish(trouble)

    @Slot(str)
    def _on_cancelled(self, _path: str) -> None:
        if self._review.is_read:
            words = self.tr("Stopped after {0} moments.")
            self._review.finish(words.format(len(self._review.columns)))
