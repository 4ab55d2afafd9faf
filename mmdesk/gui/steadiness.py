"""What is shown moves gently: smoothed probabilities, and an emotion that does not flicker."""

from mmdesk.core.arrays import Probabilities
from mmdesk.core.emotions import EMOTIONS, Emotion

SMOOTHING_S = 0.4  # time constant: a step is 63 % there after this long
MARGIN = 0.05  # how far another emotion must lead at once
DWELL_S = 0.35  # or for how long it must lead at all
GAP_S = 2.0  # after so long without a prediction the past does not count


class Steadiness:
    """Smooths a stream of probabilities and holds the shown emotion with hysteresis."""

    def __init__(self) -> None:
        self._at_s: float | None = None
        self._probabilities: Probabilities | None = None
        self._emotion: Emotion | None = None
        self._rival: Emotion | None = None
        self._rival_since_s = 0.0

    def reset(self) -> None:
        """Forget the past: another source, or a typed sentence that stands for itself."""
        self._at_s = self._probabilities = self._emotion = self._rival = None

    def take(self, probabilities: Probabilities, at_s: float) -> tuple[Probabilities, Emotion]:
        """The shown probabilities (7,) and emotion after this prediction, made at `at_s` seconds."""
        before, past_s = self._probabilities, self._at_s
        if before is None or past_s is None or not 0 <= at_s - past_s <= GAP_S:
            self.reset()
            shown = probabilities
        else:
            keep = 2.718281828 ** (-(at_s - past_s) / SMOOTHING_S)
            shown = keep * before + (1 - keep) * probabilities
        self._at_s, self._probabilities = at_s, shown
        return shown, self._hold(shown, at_s)

    def _hold(self, shown: Probabilities, at_s: float) -> Emotion:
        top = EMOTIONS[int(shown.argmax())]
        held = self._emotion
        if held is None or held == top:
            self._emotion, self._rival = top, None
            return top
        if self._rival != top:
            self._rival, self._rival_since_s = top, at_s
        lead = float(shown[top.position] - shown[held.position])
        if lead >= MARGIN or at_s - self._rival_since_s >= DWELL_S:
            self._emotion, self._rival = top, None
            return top
        return held
