"""Steadiness: probabilities that glide, and a shown emotion that does not flicker."""

import math
from dataclasses import dataclass
from typing import Generic, TypeVar

from mmdesk.core.arrays import Probabilities
from mmdesk.core.emotions import EMOTIONS, Emotion

_HAIR_S = 1e-9  # times are sums of floats: 0.6 - 0.2 is a hair less than 0.4


@dataclass(frozen=True, slots=True, eq=False)
class Steady:
    """What is shown after a prediction: the emotion held, since when, and the smoothed probabilities.

    `emotion` is None while not sure; `probabilities` (7,) is None until something was sure.
    `since_s` is when the emotion began, which is before the switch by the dwell.
    """

    emotion: Emotion | None
    since_s: float
    probabilities: Probabilities | None


class Glide:
    """Probabilities that glide: after its time constant a step is 63 % there."""

    def __init__(self, time_constant_s: float) -> None:
        self._time_constant_s = time_constant_s
        self._at_s = 0.0
        self._probabilities: Probabilities | None = None

    def take(self, probabilities: Probabilities, at_s: float) -> Probabilities:
        """The smoothed probabilities (7,) after these, which were found at `at_s` seconds."""
        if self._probabilities is not None:
            keep = math.exp(-max(at_s - self._at_s, 0.0) / self._time_constant_s)
            mixed = keep * self._probabilities + (1 - keep) * probabilities
            probabilities = mixed.astype(probabilities.dtype)
        self._at_s, self._probabilities = at_s, probabilities
        return probabilities

    def forget(self) -> None:
        """The next ones stand for themselves."""
        self._probabilities = None


_Value = TypeVar("_Value")


class Settled(Generic[_Value]):
    """A value that is shown once it has lasted: what comes and goes within the dwell is never seen.

    The first is shown at once.
    """

    def __init__(self, dwell_s: float = 0.3) -> None:
        self._dwell_s = dwell_s
        self._shown: tuple[_Value] | None = None  # a tuple, for the value itself may be None
        self._rival: tuple[_Value] | None = None
        self._rival_since_s = 0.0

    def take(self, value: _Value, at_s: float) -> _Value:
        """What is shown after this value, which was found at `at_s` seconds."""
        if self._shown is None or self._shown == (value,):
            self._shown, self._rival = (value,), None
        elif self._rival != (value,):
            self._rival, self._rival_since_s = (value,), at_s
        elif at_s - self._rival_since_s >= self._dwell_s - _HAIR_S:
            self._shown, self._rival = self._rival, None
        return self._shown[0]


class Smoother:
    """Exponential smoothing with hysteresis: another emotion must lead by a margin, and for a while.

    One smoother for one stream of predictions in the order of time. Predictions further apart
    than the dwell stand for themselves: each is shown at once.
    """

    def __init__(self, time_constant_s: float = 0.3, dwell_s: float = 0.4, margin: float = 0.05) -> None:
        self._dwell_s, self._margin = dwell_s, margin
        self._glide = Glide(time_constant_s)
        self._at_s: float | None = None
        self._probabilities: Probabilities | None = None
        self._held: Emotion | None = None
        self._held_since_s = 0.0
        self._rival: Emotion | None = None
        self._rival_since_s: float | None = None

    def update(self, start_s: float, end_s: float, probabilities: Probabilities | None) -> Steady:
        """Take the prediction (7,) of the moment from `start_s` to `end_s`; None: it is not sure."""
        is_first = self._at_s is None
        began_s = start_s if self._at_s is None else max(start_s, self._at_s)
        end_s = max(began_s, end_s)
        if probabilities is not None:
            if self._held is None and self._rival_since_s is None:
                self._glide.forget()  # after a stretch of not sure the past says nothing
            self._probabilities = self._glide.take(probabilities, end_s)
        wanted = self._leader() if probabilities is not None else None
        self._at_s = end_s
        if is_first:
            self._held, self._held_since_s = wanted, start_s
        else:
            self._consider(wanted, began_s, end_s)
        return Steady(self._held, self._held_since_s, self._probabilities)

    def _leader(self) -> Emotion:
        """The most probable emotion; the held one while the lead over it is within the margin."""
        assert self._probabilities is not None
        top = int(self._probabilities.argmax())
        if self._held is not None:
            lead = self._probabilities[top] - self._probabilities[self._held.position]
            if lead < self._margin:
                return self._held
        return EMOTIONS[top]

    def _consider(self, wanted: Emotion | None, began_s: float, end_s: float) -> None:
        if wanted == self._held:
            self._rival_since_s = None
            return
        # While nothing is held it counts how long predictions have been sure, of whatever.
        if self._rival_since_s is None or (self._held is not None and self._rival != wanted):
            self._rival_since_s = began_s
        self._rival = wanted
        if end_s - self._rival_since_s >= self._dwell_s - _HAIR_S:
            if self._held is None or self._rival_since_s - self._held_since_s >= self._dwell_s - _HAIR_S:
                self._held_since_s = self._rival_since_s
            # else: the very first was shown at once but did not last; its successor takes its place.
            self._held, self._rival_since_s = wanted, None
