"""A probe in the running window: when predictions arrive and when their overlay has been painted."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from mmdesk.core.moments import Moment
from mmdesk.core.predictions import Prediction


class OverlayProbe(QObject):
    """Connect `note` to the prediction signal after the window's own slot."""

    def __init__(self, view: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.predictions: list[tuple[float, Moment, Prediction]] = []  # arrived at (monotonic)
        self.overlay_ms: list[float] = []  # from the capture of a picture to its painted overlay
        self.painted_at: float | None = None  # the first time the view was painted
        self.trouble = ""
        self._pending: float | None = None
        view.installEventFilter(self)

    def begin(self) -> None:
        """Forget what was noted."""
        self.predictions, self.overlay_ms, self._pending = [], [], None

    @Slot(object, object)
    def note(self, moment: Moment, prediction: Prediction) -> None:
        """A prediction has reached the window."""
        self.predictions.append((time.monotonic(), moment, prediction))
        if moment.picture is not None:
            self._pending = moment.captured_at

    @Slot(str, str)
    def note_trouble(self, message: str, hint: str) -> None:
        """The prediction worker failed."""
        self.trouble = f"{message} {hint}".strip()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """See the view about to be painted; what it takes is over at the next turn of the loop."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._painted)
        return super().eventFilter(watched, event)

    @Slot()
    def _painted(self) -> None:
        now = time.monotonic()
        if self.painted_at is None:
            self.painted_at = now
        if self._pending is not None:
            self.overlay_ms.append((now - self._pending) * 1000)
            self._pending = None
