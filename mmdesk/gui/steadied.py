"""One stream of answers as it is shown: bars that glide, a word that changes only when a change lasts."""

from mmdesk.core.arrays import Probabilities
from mmdesk.core.emotions import Emotion
from mmdesk.core.predictions import NotSure
from mmdesk.core.steadiness import Glide, Smoother

SMOOTHING_S = 0.3  # time constant of the bars and of what is named
DWELL_S = 0.3  # for how long another emotion, or none, must lead before it is named
GAP_S = 2.0  # after so long without a prediction the past does not count


class Steadied:
    """What came before, as far as it counts."""

    def __init__(self) -> None:
        self._begin()

    def _begin(self) -> None:
        self._at_s: float | None = None
        self._bars = Glide(SMOOTHING_S)
        self._named = Smoother(SMOOTHING_S, DWELL_S)
        self._why_not: NotSure | None = None
        self._shown: Probabilities | None = None

    def take(
        self, at_s: float, probabilities: Probabilities | None, not_sure: NotSure | None
    ) -> tuple[Probabilities | None, Emotion | None, NotSure | None]:
        """The steadied probabilities (7,), the emotion named, and why none is.

        Without probabilities the ones before stay, and it is not sure.
        """
        if self._at_s is None or not 0 <= at_s - self._at_s <= GAP_S:
            self._begin()
        before_s = at_s if self._at_s is None else self._at_s
        self._at_s, self._why_not = at_s, not_sure or self._why_not
        sure = None if not_sure else probabilities
        emotion = self._named.update(before_s, at_s, sure).emotion
        if probabilities is not None:
            self._shown = self._bars.take(probabilities, at_s)
        return self._shown, emotion, None if emotion else self._why_not
