"""Showing: turns the stream of predictions into what is on screen, and holds it after a verdict."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mmdesk.core.moments import Moment
from mmdesk.core.predictions import Prediction
from mmdesk.gui.people import People, people_in
from mmdesk.gui.shown import Shown, Someone
from mmdesk.gui.steadied import Steadied

HOLD_MS = 1500


class Showing(QObject):
    """Owns the shown moment: the only one a verdict can be about."""

    changed = Signal(object)  # Shown | None
    held = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answer, self._people = Steadied(), People()
        self._person = 0  # whose the past is
        self.shown: Shown | None = None
        self._newest: Shown | None = None  # came while another was held
        self._hold = QTimer(self, singleShot=True, interval=HOLD_MS)
        self._hold.timeout.connect(self._on_hold_over)

    @property
    def is_held(self) -> bool:
        """Whether the shown moment stays although newer ones arrive."""
        return self._hold.isActive()

    def take(self, moment: Moment, prediction: Prediction) -> Shown:
        """Steady a prediction; it is shown unless the user is looking at a judged one."""
        at_s = moment.captured_at or moment.end_s
        if self._person and prediction.person not in (0, self._person):
            self._answer = Steadied()  # another person's past says nothing of this one
        self._person = prediction.person or self._person
        steadied, emotion, why_not = self._answer.take(at_s, prediction.probabilities, prediction.not_sure)
        probabilities = prediction.probabilities if steadied is None else steadied
        people = self._people.take(at_s, prediction)
        shown = Shown(moment, prediction, probabilities, emotion, why_not)
        shown = replace(shown, people=tuple(_as_shown(one, shown) for one in people))
        if self.is_held:
            self._newest = shown
        else:
            self._set(shown)
        return shown

    def show_as_is(self, moment: Moment, prediction: Prediction) -> None:
        """Show a moment by itself, such as one picked in a file's timeline."""
        self._hold.stop()
        self._begin()
        emotion, why_not = prediction.emotion, prediction.not_sure
        shown = Shown(moment, prediction, prediction.probabilities, emotion, why_not)
        self._set(replace(shown, people=tuple(_as_shown(one, shown) for one in people_in(prediction))))

    def hold(self) -> None:
        """Keep the shown moment for a moment longer."""
        self._hold.start()
        self.held.emit(True)

    def clear(self) -> None:
        """Show nothing: another source."""
        if self.is_held:
            self._hold.stop()
            self.held.emit(False)
        self._begin()
        self._set(None)

    def _begin(self) -> None:
        self._answer, self._people = Steadied(), People()
        self._person = 0

    def _set(self, shown: Shown | None) -> None:
        self.shown, self._newest = shown, None
        self.changed.emit(shown)

    @Slot()
    def _on_hold_over(self) -> None:
        newest = self._newest
        self.held.emit(False)
        if newest is not None:  # of a sentence no other comes
            self._set(newest)


def _as_shown(someone: Someone, shown: Shown) -> Someone:
    """Somebody as shown: the followed person's answer is that of face, voice and words together."""
    if not someone.is_followed or not shown.prediction.opinions:
        return someone
    return replace(someone, probabilities=shown.probabilities, emotion=shown.emotion, not_sure=shown.not_sure)
