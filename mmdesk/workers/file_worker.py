"""The file worker: analyses one media file in steps, so that live moments and a cancel get in between."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mmdesk.core.errors import MmdeskError
from mmdesk.core.moments import Moment
from mmdesk.core.predicting import Predicts
from mmdesk.core.predictions import Prediction

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class Analysis:
    """A file being analysed: how long it is (None: unknown), and its moments with predictions."""

    duration_s: float | None
    moments: Iterator[tuple[Moment, Prediction]]
    close: Callable[[], None]
    troubles: Callable[[], list[str]]  # what did not decode so far, one line each


class FileWorker(QObject):
    """Lives in the prediction worker's thread and borrows its predictor.

    `open_analysis` raises MmdeskError for a file that cannot be read.
    """

    opened = Signal(str, float)  # path, duration in seconds (0: unknown)
    analysed = Signal(object, object)  # Moment, Prediction
    finished = Signal(str, str)  # path, "" or what did not decode
    cancelled = Signal(str)
    failed = Signal(str, str)

    def __init__(
        self,
        predictor: Callable[[], Predicts | None],
        open_analysis: Callable[[Path, Predicts], Analysis],
    ) -> None:
        super().__init__()
        self._predictor, self._open_analysis = predictor, open_analysis
        self._path = ""
        self._analysis: Analysis | None = None
        self._timer: QTimer | None = None

    @property
    def path(self) -> str:
        """The file that was opened last; empty before the first."""
        return self._path

    @property
    def is_reading(self) -> bool:
        """Whether a file is being read, for other workers of the same thread only."""
        return self._analysis is not None

    @Slot()
    def start(self) -> None:
        """Make the timer that takes the steps."""
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)

    @Slot()
    def stop(self) -> None:
        """Close the file and take no more steps."""
        self.cancel()
        if self._timer is not None:
            self._timer.deleteLater()
            self._timer = None

    @Slot(str)
    def analyse(self, path: str) -> None:
        """Begin with this file; one that is being analysed is cancelled."""
        self.cancel()
        predictor = self._predictor()
        if predictor is None or self._timer is None:
            self.failed.emit(self.tr("The network is not loaded, so files cannot be analysed."), "")
            return
        try:
            analysis = self._open_analysis(Path(path), predictor)
        except MmdeskError as error:
            self.failed.emit(error.message, error.hint)
            return
        self._path, self._analysis = path, analysis
        self.opened.emit(path, analysis.duration_s or 0.0)
        self._timer.start()

    @Slot()
    def cancel(self) -> None:
        """Stop where it is; what was analysed stays shown."""
        if self._analysis is not None:
            self._close()
            self.cancelled.emit(self._path)

    @Slot()
    def _step(self) -> None:
        if self._analysis is None:
            return
        try:
            found = next(self._analysis.moments, None)
        except MmdeskError as error:
            self._close()
            self.failed.emit(error.message, error.hint)
            return
        except BaseException:
            self._close()  # a bug must not be met again at every step
            raise
        if found is not None:
            self.analysed.emit(*found)
            return
        troubles = self._analysis.troubles()
        self._close()
        self.finished.emit(self._path, troubles[0] if troubles else "")

    def _close(self) -> None:
        if self._timer is not None:
            self._timer.stop()
        if self._analysis is not None:
            self._analysis.close()
            self._analysis = None
