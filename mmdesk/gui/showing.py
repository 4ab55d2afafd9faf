"""Showing: turns the stream of predictions into what is on screen, and holds it after a verdict."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mmdesk.core.moments import Moment
from mmdesk.core.predictions import NotSure, Prediction
from mmdesk.core.steadiness import Glide, Smoother
from mmdesk.gui.shown import Shown

HOLD_MS = 1500
SMOOTHING_S = 0.3  # time constant of the bars and of what is named
DWELL_S = 0.3  # for how long another emotion, or none, must lead before it is named
GAP_S = 2.0  # after so long without a prediction the past does not count


class _Past:
    """What came before, as far as it counts."""

    def __init__(self) -> None:
        self.at_s: float | None = None
        self.bars = Glide(SMOOTHING_S)
        self.named = Smoother(SMOOTHING_S, DWELL_S)
        self.why_not: NotSure | None = None


class Showing(QObject):
    """Owns the shown moment: the only one a verdict can be about."""

    changed = Signal(object)  # Shown | None
    held = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._past = _Past()
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
        past = self._past
        if past.at_s is None or not 0 <= at_s - past.at_s <= GAP_S:
            past = self._past = _Past()
        before_s = at_s if past.at_s is None else past.at_s
        past.at_s, past.why_not = at_s, prediction.not_sure or past.why_not
        sure = None if prediction.not_sure else prediction.probabilities
        emotion = past.named.update(before_s, at_s, sure).emotion
        probabilities = past.bars.take(prediction.probabilities, at_s)
        shown = Shown(moment, prediction, probabilities, emotion, None if emotion else past.why_not)
        if not self.is_held:
            self._set(shown)
        return shown

    def show_as_is(self, moment: Moment, prediction: Prediction) -> None:
        """Show a moment by itself, such as one picked in a file's timeline."""
        self._hold.stop()
        self._past = _Past()
        emotion, why_not = prediction.emotion, prediction.not_sure
        self._set(Shown(moment, prediction, prediction.probabilities, emotion, why_not))

    def hold(self) -> None:
        """Keep the shown moment for a moment longer."""
        self._hold.start()
        self.held.emit(True)

    def clear(self) -> None:
        """Show nothing: another source."""
        if self.is_held:
            self._hold.stop()
            self.held.emit(False)
        self._past = _Past()
        self._set(None)

    def _set(self, shown: Shown | None) -> None:
        self.shown = shown
        self.changed.emit(shown)

    @Slot()
    def _on_hold_over(self) -> None:
        self.held.emit(False)
