"""Showing: turns the stream of predictions into what is on screen, and holds it after a verdict."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mmdesk.core.moments import Moment
from mmdesk.core.predictions import Prediction
from mmdesk.gui.shown import Shown
from mmdesk.gui.steadiness import Steadiness

HOLD_MS = 1500


class Showing(QObject):
    """Owns the shown moment: the only one a verdict can be about."""

    changed = Signal(object)  # Shown | None
    held = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steadiness = Steadiness()
        self.shown: Shown | None = None
        self._hold = QTimer(self, singleShot=True, interval=HOLD_MS)
        self._hold.timeout.connect(self._on_hold_over)

    @property
    def is_held(self) -> bool:
        """Whether the shown moment stays although newer ones arrive."""
        return self._hold.isActive()

    def take(self, moment: Moment, prediction: Prediction) -> Shown:
        """Steady a prediction; it is shown unless the user is looking at a judged one."""
        at_s = moment.captured_at or moment.end_s
        probabilities, emotion = self._steadiness.take(prediction.probabilities, at_s)
        named = None if prediction.not_sure else emotion
        shown = Shown(moment, prediction, probabilities, named)
        if not self.is_held:
            self._set(shown)
        return shown

    def show_as_is(self, moment: Moment, prediction: Prediction) -> None:
        """Show a moment by itself, such as one picked in a file's timeline."""
        self._hold.stop()
        self._steadiness.reset()
        self._set(Shown(moment, prediction, prediction.probabilities, prediction.emotion))

    def hold(self) -> None:
        """Keep the shown moment for a moment longer."""
        self._hold.start()
        self.held.emit(True)

    def clear(self) -> None:
        """Show nothing: another source."""
        if self.is_held:
            self._hold.stop()
            self.held.emit(False)
        self._steadiness.reset()
        self._set(None)

    def _set(self, shown: Shown | None) -> None:
        self.shown = shown
        self.changed.emit(shown)

    @Slot()
    def _on_hold_over(self) -> None:
        self.held.emit(False)
